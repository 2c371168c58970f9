// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/devicepicker.h"
#include "actions/shortcuts.h"
#include "center.h"
#include "components/componentspane.h"
#include "components/propertyrow.h"
#include "documents.h"
#include "drawers/drawers.h"
#include "events/eventspane.h"
#include "find/findpane.h"
#include "fleet/fleetpane.h"
#include "history/historydesk.h"
#include "mainwindow.h"
#include "support/appfixture.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "wire/wirepane.h"
#include "workbench.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::ActionId;

class tst_Workbench : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void goesToADeviceByIdModelAndTag_data();
    void goesToADeviceByIdModelAndTag();
    void offersWhatWasOpenLatelyFirst();
    void picksAmongManyQuickly();
    void goesBackAndForward();
    void goesBackToTheValueOfAJump();
    void passesOverADeviceThatIsGone();
    void goesFromAHitToItsValue();
    void takesUpKeysThatAnotherWindowChanged();
    void leadsFromAValueToItsEventsAndPackets();
    void componentsTellWhyAndWhere();
};

namespace {

struct World {
    AppFixture f;
    std::unique_ptr<app::MainWindow> window;

    World()
    {
        for (const char16_t *id : {u"ahu-2", u"pump-1", u"thermo-01"})
            f.create(id);
        f.connectDevice(u"thermo-01", u"dtmi:com:example:TemperatureController;1");
        f.patch(u"pump-1", R"({"tags":{"place":{"city":"Zurich"}},"properties":{"desired":{"a":1,"b":2}}})");
        window = std::make_unique<app::MainWindow>(f.context);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with) { QTest::keyClick(window.get(), key, with); }
    app::DevicePicker &picker() { return *window->workbench()->devicePicker(); }
    QString here() const { return window->currentDevice().toString(); }
    QString selected() const
    {
        const auto *columns = static_cast<app::TwinPane *>(window->document("twin"))->columns();
        const auto *face = columns->column(app::TwinColumns::Desired)->tree()->currentFace();
        return face ? face->path.toString() : QString();
    }
    void goTo(const char16_t *id, const QString &path)
    {
        window->goTo(
            {.id = f.id(id), .section = twin::Section::Desired, .path = *twin::json::Pointer::parse(path)});
    }
};

} // namespace

void tst_Workbench::goesToADeviceByIdModelAndTag_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("device");
    QTest::newRow("id") << u"pm1"_s << u"pump-1"_s;
    QTest::newRow("model") << u"controller"_s << u"thermo-01"_s;
    QTest::newRow("tag") << u"zurich"_s << u"pump-1"_s;
    QTest::newRow("tag and id") << u"zur pump"_s << u"pump-1"_s;
}

void tst_Workbench::goesToADeviceByIdModelAndTag()
{
    QFETCH(QString, typed);
    QFETCH(QString, device);
    World w;
    w.window->setCurrentDevice(w.f.id(u"ahu-2"));
    w.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(w.picker().isVisible());
    QTest::keyClicks(w.picker().field(), typed);
    QTest::keyClick(w.picker().field(), Qt::Key_Return);
    QVERIFY(!w.picker().isVisible());
    QCOMPARE(w.here(), device);
}

void tst_Workbench::offersWhatWasOpenLatelyFirst()
{
    World w;
    w.window->setCurrentDevice(w.f.id(u"thermo-01"));
    w.window->setCurrentDevice(w.f.id(u"pump-1"));
    w.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(w.picker().model().idAt(0), w.f.id(u"pump-1"));
    QCOMPARE(w.picker().model().idAt(1), w.f.id(u"thermo-01"));
    QCOMPARE(w.picker().model().found(), 3);
    QTest::keyClicks(w.picker().field(), u"nothing like it"_s);
    QCOMPARE(w.picker().model().found(), 0);
}

void tst_Workbench::picksAmongManyQuickly()
{
    AppFixture f;
    constexpr int Devices = 20'000;
    for (int i = 0; i < Devices; ++i)
        f.create(u"device-%1"_s.arg(i).toStdU16String().c_str());
    app::DevicePickerModel model(f.context);
    model.search({});
    QElapsedTimer timer;
    timer.start();
    model.search(u"d"_s);
    const qint64 first = timer.restart();
    model.search(u"d1999"_s);
    const qint64 narrowed = timer.elapsed();
    qInfo("picker over %d devices: first key %lld ms, next %lld ms", Devices, static_cast<long long>(first),
          static_cast<long long>(narrowed));
    QCOMPARE(model.idAt(0).toString().startsWith(u"device-1999"), true);
    QCOMPARE(model.rowCount(), qMin(model.found(), qsizetype(100)));
}

void tst_Workbench::goesBackAndForward()
{
    World w;
    w.window->setCurrentDevice(w.f.id(u"ahu-2"));
    w.window->setCurrentDevice(w.f.id(u"pump-1"));
    w.f.actions.action(ActionId::ShowGraph)->trigger();
    w.f.actions.action(ActionId::ShowFleet)->trigger();
    QVERIFY(w.window->center()->isFleetShown());
    w.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!w.window->center()->isFleetShown());
    QCOMPARE(w.window->center()->documents()->currentName(), u"graph"_s);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.window->center()->documents()->currentName(), u"twin"_s);
    QCOMPARE(w.here(), u"pump-1"_s);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.here(), u"ahu-2"_s);
    w.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(w.here(), u"pump-1"_s);
    w.press(Qt::Key_Right, Qt::AltModifier);
    w.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(w.window->center()->isFleetShown());
    QVERIFY(!w.f.actions.action(ActionId::GoForward)->isEnabled());
}

void tst_Workbench::goesBackToTheValueOfAJump()
{
    World w;
    w.goTo(u"pump-1", u"/a"_s);
    QCOMPARE(w.selected(), u"/a"_s);
    w.goTo(u"pump-1", u"/b"_s);
    QCOMPARE(w.selected(), u"/b"_s);
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.selected(), u"/a"_s);
    w.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(w.selected(), u"/b"_s);
}

void tst_Workbench::passesOverADeviceThatIsGone()
{
    World w;
    w.window->setCurrentDevice(w.f.id(u"ahu-2"));
    w.window->setCurrentDevice(w.f.id(u"pump-1"));
    w.window->setCurrentDevice(w.f.id(u"thermo-01"));
    (void)w.f.hub.submit(twin::DeleteIdentity{.id = w.f.id(u"pump-1"), .ifMatch = {}}, {});
    w.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.here(), u"ahu-2"_s);
}

void tst_Workbench::goesFromAHitToItsValue()
{
    World w;
    w.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *pane = static_cast<app::FindPane *>(w.window->drawers()->drawer("find"));
    QCOMPARE(w.window->drawers()->current(), pane);
    QVERIFY(pane->field()->hasFocus());
    QTest::keyClicks(pane->field(), u"b"_s);
    pane->sections()->setCurrentText(u"Desired"_s);
    QTRY_COMPARE(pane->model().rowCount(), 1);
    QTest::keyClick(pane->field(), Qt::Key_Return);
    QTest::keyClick(pane->table(), Qt::Key_Return);
    QCOMPARE(w.here(), u"pump-1"_s);
    QCOMPARE(w.selected(), u"/b"_s);
}

void tst_Workbench::takesUpKeysThatAnotherWindowChanged()
{
    World w;
    app::Actions other;
    app::setShortcut(other, w.f.settings, ActionId::GoToDevice, QKeySequence(u"F9"_s));
    QVERIFY(w.f.actions.action(ActionId::GoToDevice)->shortcut() != QKeySequence(u"F9"_s));
    QEvent activated(QEvent::WindowActivate); // as when somebody comes back to this window
    QApplication::sendEvent(w.window.get(), &activated);
    w.press(Qt::Key_F9, Qt::NoModifier);
    QVERIFY(w.picker().isVisible());
}

void tst_Workbench::leadsFromAValueToItsEventsAndPackets()
{
    World w;
    w.goTo(u"pump-1", u"/b"_s);
    w.f.actions.action(ActionId::ShowInEvents)->trigger();
    auto *events = static_cast<app::EventsPane *>(w.window->drawers()->drawer("events"));
    QCOMPARE(w.window->drawers()->current(), events);
    QCOMPARE(events->filterField()->text(), u"pump-1 b"_s);
    w.f.actions.action(ActionId::ShowOnWire)->trigger();
    auto *wire = static_cast<app::WirePane *>(w.window->drawers()->drawer("wire"));
    QCOMPARE(w.window->drawers()->current(), wire);
    QCOMPARE(wire->filterField()->text(), u"device = pump-1 b"_s);
}

void tst_Workbench::componentsTellWhyAndWhere()
{
    World w;
    QTRY_VERIFY(
        w.f.models.library()->find(u"dtmi:com:example:TemperatureController;1"_s)); // read in the pool
    w.f.patch(u"thermo-01", R"({"properties":{"desired":{"telemetryInterval":7}}})");
    w.window->setCurrentDevice(w.f.id(u"thermo-01"));
    w.f.actions.action(ActionId::ShowComponents)->trigger();
    auto *components = static_cast<app::ComponentsPane *>(w.window->document("components"));
    app::PropertyRow *interval = nullptr;
    for (auto *row : components->findChildren<app::PropertyRow *>()) {
        if (row->item().name == u"telemetryInterval")
            interval = row;
    }
    QVERIFY(interval);
    interval->setFocus();
    QVERIFY(components->spot());
    QCOMPARE(components->spot()->path.toString(), u"/telemetryInterval"_s);
    QCOMPARE(*components->spot()->section, twin::Section::Desired);
    w.f.actions.action(ActionId::WhyThisValue)->trigger();
    QVERIFY(w.window->center()->documents()->historyDesk()->popup());
    interval->setFocus();
    w.f.actions.action(ActionId::ShowInEvents)->trigger();
    QCOMPARE(static_cast<app::EventsPane *>(w.window->drawers()->drawer("events"))->filterField()->text(),
             u"thermo-01 telemetryInterval"_s);
}

QTEST_MAIN(tst_Workbench)
#include "tst_workbench.moc"
