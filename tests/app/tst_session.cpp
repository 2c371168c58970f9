// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center.h"
#include "devices/devicespane.h"
#include "devicetabs.h"
#include "drawers/drawers.h"
#include "host/localhub.h"
#include "mainwindow.h"
#include "session.h"
#include "stage/stagepanel.h"
#include "stagewindow.h"
#include "support/appfixture.h"
#include "twin/draftkeeper.h"
#include "twin/twindraft.h"
#include "twin/twinpane.h"

#include <QDockWidget>
#include <QListView>
#include <QPointer>

using namespace Qt::StringLiterals;
using app::ActionId;

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void opensWindowsOnDevicesOfTheirOwn();
    void opensADeviceOfTheListInAWindowOfItsOwn();
    void aNewWindowLeavesTheTabsToTheOther();
    void closesOneAndKeepsTheOthers();
    void setsUpEveryWindow();
    void sharesDraftsBetweenWindows();
    void guardsEveryWindow();
    void opensAndClosesTheStage();
    void performsTheStepsOfTheStage();
};

namespace {

/// A workspace in memory whose time stands still, with two devices.
struct World {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    app::Settings settings{store};
    app::Theme theme;
    AnsweredDialogs dialogs;
    std::unique_ptr<app::Session> session;

    World()
    {
        session = *app::Session::open({.name = u"Test"_s,
                                       .workspace = {},
                                       .manualStart = twin::SystemClock().now(),
                                       .idSeed = 1,
                                       .certificateFolder = folder.filePath(u"certificates"_s)},
                                      {settings, theme, dialogs});
        for (const QString &id : {u"pump-1"_s, u"pump-2"_s})
            session->context().hub.send(twin::CreateIdentity{.id = *twin::TwinId::parse(id)});
        settle();
        window().show();
        window().setCurrentDevice(*twin::TwinId::parse(u"pump-1"));
    }
    app::MainWindow &window() { return session->window(); }
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            session->hub().advance(0);
            QCoreApplication::processEvents();
        }
    }
    static app::TwinPane &twinPane(const app::MainWindow &window)
    {
        return *static_cast<app::TwinPane *>(window.document("twin"));
    }
};

} // namespace

void tst_Session::opensWindowsOnDevicesOfTheirOwn()
{
    World w;
    w.session->actions().action(ActionId::NewWindow)->trigger();
    QCOMPARE(w.session->windowCount(), 2);
    app::MainWindow &second = w.session->windowAt(1).window();
    QVERIFY(second.isVisible());
    QCOMPARE(second.currentDevice().toString(), u"pump-1"_s);
    second.setCurrentDevice(*twin::TwinId::parse(u"pump-2"));
    QCOMPARE(w.window().currentDevice().toString(), u"pump-1"_s);
    // Each has its own actions: folding the drawers of one leaves the other's alone.
    w.session->windowAt(1).actions().action(ActionId::FoldDrawers)->trigger();
    QVERIFY(second.drawers()->isFolded());
    QVERIFY(!w.window().drawers()->isFolded());
}

void tst_Session::opensADeviceOfTheListInAWindowOfItsOwn()
{
    World w;
    auto *const list = w.window().findChild<app::DevicesPane *>()->list();
    const QRect second = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier | Qt::ShiftModifier,
                      second.center());
    QCOMPARE(w.session->windowCount(), 2);
    QCOMPARE(w.session->windowAt(1).window().currentDevice().toString(), u"pump-2"_s);
    QCOMPARE(w.window().currentDevice().toString(), u"pump-1"_s);
}

void tst_Session::aNewWindowLeavesTheTabsToTheOther()
{
    World w;
    app::DeviceTabs &tabs = *w.window().center()->tabs();
    tabs.open(*twin::TwinId::parse(u"pump-2"));
    w.settings.tabs.set(tabs.state());
    w.session->actions().action(ActionId::NewWindow)->trigger();
    app::MainWindow &second = w.session->windowAt(1).window();
    QCOMPARE(second.center()->tabs()->count(), 1);
    QCOMPARE(second.currentDevice().toString(), u"pump-2"_s);
    QCOMPARE(tabs.count(), 2);
    second.setCurrentDevice(*twin::TwinId::parse(u"pump-1"));
    QCOMPARE(w.window().currentDevice().toString(), u"pump-2"_s);
    // Whichever window somebody quits from: the first one's tabs are there again.
    w.settings.tabs.set({});
    w.session->windowAt(1).actions().action(ActionId::Quit)->trigger();
    QVERIFY(w.settings.tabs.value().contains("pump-1") && w.settings.tabs.value().contains("pump-2"));
}

void tst_Session::closesOneAndKeepsTheOthers()
{
    World w;
    w.session->actions().action(ActionId::NewWindow)->trigger();
    const QPointer<app::MainWindow> first = &w.window();
    const QPointer<app::MainWindow> second = &w.session->windowAt(1).window();
    first->close();
    QTRY_VERIFY(!first);
    QCOMPARE(w.session->windowCount(), 1);
    QVERIFY(second && second->isVisible());
    QCOMPARE(&w.window(), second.data());
    second->setCurrentDevice(*twin::TwinId::parse(u"pump-2"));
    QVERIFY(w.session->actions().action(ActionId::ShowFleet)->isEnabled());
    second->close();
    QCoreApplication::processEvents();
    QCOMPARE(w.session->windowCount(), 1); // the last one is the program's to end with
    QCOMPARE(w.settings.currentDevice.value(), u"pump-2"_s);
}

void tst_Session::setsUpEveryWindow()
{
    World w;
    w.session->setUp([](app::SessionWindow &each) { each.window().setWorkspaceName(u"Plant"_s); });
    QVERIFY(w.window().windowTitle().startsWith(u"Plant"));
    w.session->actions().action(ActionId::NewWindow)->trigger();
    QVERIFY(w.session->windowAt(1).window().windowTitle().startsWith(u"Plant"));
}

void tst_Session::sharesDraftsBetweenWindows()
{
    World w;
    w.session->actions().action(ActionId::NewWindow)->trigger();
    app::TwinPane &first = World::twinPane(w.window());
    const app::TwinPane &second = World::twinPane(w.session->windowAt(1).window());
    const auto drafts = app::DraftKeeper::of(w.session->context().hub);
    drafts->edit(first.device(), [](app::TwinDraft &draft) {
        draft.setValue(twin::Section::Desired, twin::json::Pointer({u"speed"_s}), twin::Json(7));
    });
    QVERIFY(first.hasDraft());
    QVERIFY(second.hasDraft()); // nobody can write over what the other has typed
    drafts->discard(first.device());
    QVERIFY(!second.hasDraft());
}

void tst_Session::guardsEveryWindow()
{
    World w;
    w.session->actions().action(ActionId::NewWindow)->trigger();
    w.session->windowAt(1).actions().action(ActionId::ReadOnly)->trigger();
    QVERIFY(w.session->actions().action(ActionId::ReadOnly)->isChecked());
    const auto reply = w.session->context().hub.send(
        twin::DeleteIdentity{.id = *twin::TwinId::parse(u"pump-1"), .ifMatch = {}});
    QVERIFY(reply.isFinished() && !reply.result());
    QCOMPARE(reply.result().error().code, twin::ErrorCode::ReadOnly);
}

void tst_Session::opensAndClosesTheStage()
{
    World w;
    w.settle();
    const QSize size = w.window().size();
    auto *const list = w.window().findChild<QDockWidget *>(u"devices"_s);
    const int listWidth = list->width();
    w.session->actions().action(ActionId::StageMode)->trigger();
    QTRY_VERIFY(w.session->stage());
    QVERIFY(w.session->actions().action(ActionId::StageMode)->isChecked());
    app::MainWindow &stage = w.session->stage()->window();
    QVERIFY(stage.isVisible());
    QVERIFY2(stage.currentDevice().toString().startsWith(u"device-"),
             qPrintable(stage.currentDevice().toString()));
    QCOMPARE(w.theme.zoomPercent(), 150);
    const QPointer<app::MainWindow> gone = &stage;
    stage.close();
    QTRY_VERIFY(!w.session->stage());
    QVERIFY(!gone);
    QVERIFY(!w.session->actions().action(ActionId::StageMode)->isChecked());
    QCOMPARE(w.theme.zoomPercent(), 100);
    QTRY_COMPARE(w.window().size(), size); // the speaker's own window is as it was
    QTRY_COMPARE(list->width(), listWidth);
    w.session->setStage(true);
    w.session->stage()->actions().action(ActionId::StageMode)->trigger();
    QTRY_VERIFY(!w.session->stage());
}

void tst_Session::performsTheStepsOfTheStage()
{
    World w;
    w.session->setStage(true);
    app::StageWindow &stage = *w.session->stage();
    stage.panel().setScript(*app::StageScript::read(
        R"({"steps":[{"title":"One","device":"pump-2","section":"desired",
            "patch":{"properties":{"desired":{"speed":3}}}},{"title":"Two","action":"Fleet"}]})"));
    stage.actions().action(ActionId::NextStageStep)->trigger();
    w.settle();
    QCOMPARE(stage.window().currentDevice().toString(), u"device-2"_s);
    const auto record = w.session->context().hub.state().find(*twin::TwinId::parse(u"pump-2"));
    QCOMPARE(record->twin.desired.values["speed"].toInteger(), 3);
    w.session->actions().action(ActionId::NextStageStep)->trigger(); // from the speaker's own window
    QVERIFY(stage.window().center()->isFleetShown());
    QVERIFY(w.dialogs.errors.isEmpty());
    w.session->setStage(false);
    QVERIFY(!w.session->actions().action(ActionId::NextStageStep)->isEnabled());
}

QTEST_MAIN(tst_Session)
#include "tst_session.moc"
