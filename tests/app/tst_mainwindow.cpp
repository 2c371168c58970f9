// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/cheatsheet.h"
#include "actions/commandpalette.h"
#include "center.h"
#include "components/commandbox.h"
#include "components/componentspane.h"
#include "devices/createdevicedialog.h"
#include "devices/devicespane.h"
#include "devices/fleetrow.h"
#include "documents.h"
#include "drawers/drawers.h"
#include "drawers/drawerstrip.h"
#include "drawers/drawertable.h"
#include "events/eventspane.h"
#include "fleet/fleetpane.h"
#include "fleet/fleetview.h"
#include "mainwindow.h"
#include "models/modeldocument.h"
#include "models/modelspane.h"
#include "models/modeltreepane.h"
#include "problems/problemspane.h"
#include "shared/pagestack.h"
#include "support/appfixture.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsTheCurrentDeviceEverywhere();
    void opensEveryDialogAndClosesIt();
    void movesBetweenPanesByKeyboard();
    void goesToADeviceThroughThePalette();
    void opensTheFleetAndADeviceOfIt();
    void goesFromTheTwinToTheModelAndBack();
    void goesFromAProblemToItsValue();
    void remembersItsLayoutAndDevice();
    void paintsInEveryLook();
    void staysInsideTheScreenAtLargeText();
    void nothingScrollsThatHasItsRoom();
    void listsKeepTheirWidthWhenADocumentComes();
    void givesTheEditorTheWholeScreen();
    void clonesADeviceAndMakesAModule();
    void invokeCommandLeadsToTheCommands();
};

namespace {

void fillDemo(AppFixture &f)
{
    f.create(u"thermo-01");
    f.create(u"ahu-2");
    f.create(u"vend-7");
    f.create(u"gate-3");
    f.simulation.add(f.id(u"thermo-01"), u"dtmi:com:example:TemperatureController;1"_s);
    f.simulation.add(f.id(u"ahu-2"), u"dtmi:com:example:AirHandler;1"_s);
    f.simulation.add(f.id(u"vend-7"), u"dtmi:com:example:Vending;1"_s);
    for (const char16_t *name : {u"thermo-01", u"ahu-2", u"vend-7"})
        f.simulation.setPowered(f.id(name), true);
    f.patch(u"thermo-01", R"({"tags":{"site":"zurich"},"properties":{"desired":{"thermostat1":{"__t":"c",
            "targetTemperature":21.8},"thermostat2":{"__t":"c","targetTemperature":80.0}}}})");
    f.hub.clock.advanceMSecs(1200);
    f.report(u"thermo-01",
             R"({"serialNumber":"TC-20871","thermostat1":{"__t":"c","maxTempSinceLastReboot":25.3,
             "targetTemperature":{"value":21.8,"ac":200,"av":2,"ad":"executed"}},"thermostat2":{"__t":"c",
             "targetTemperature":{"value":60.0,"ac":400,"av":2,"ad":"above the limit of 60 °C"}}})");
    f.patch(u"ahu-2", R"({"properties":{"desired":{"fanSpeed":3}}})", twin::Cause::Origin::Service);
    (void)f.hub.submit(twin::SendTelemetry{.id = f.id(u"vend-7"),
                                           .payload = f.json(R"({"temperature":4.1,"doorOpen":false})")},
                       {.origin = twin::Cause::Origin::Simulation});
}

/// The window with these devices, thermo-01 in front.
struct DemoWindow {
    AppFixture f;
    app::MainWindow window{f.context};

    DemoWindow()
    {
        window.show();
        fillDemo(f);
        window.setCurrentDevice(f.id(u"thermo-01"));
    }
};

} // namespace

void tst_MainWindow::showsTheCurrentDeviceEverywhere()
{
    AppFixture f;
    fillDemo(f);
    app::MainWindow window(f.context);
    window.show();
    window.setCurrentDevice(f.id(u"thermo-01"));
    QCOMPARE(window.currentDevice(), f.id(u"thermo-01"));
    const auto labels = window.findChildren<QLabel *>();
    const auto shows = [&](const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text && label->isVisible(); });
    };
    QVERIFY(shows(u"thermo-01"_s));
    QVERIFY(shows(u"dtmi:com:example:TemperatureController;1"_s));
    QVERIFY(shows(u"4 of 4"_s));
}

void tst_MainWindow::opensEveryDialogAndClosesIt()
{
    AppFixture f;
    fillDemo(f);
    app::MainWindow window(f.context);
    window.show();
    for (const auto id : {app::ActionId::CreateDevice, app::ActionId::CheatSheet, app::ActionId::About}) {
        f.actions.action(id)->trigger();
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QDialog *>());
    }
}

void tst_MainWindow::movesBetweenPanesByKeyboard()
{
    AppFixture f;
    fillDemo(f);
    app::MainWindow window(f.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *devices = window.findChild<app::DevicesPane *>();
    auto *events = window.findChild<app::EventsPane *>();
    devices->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.models()->isAncestorOf(qApp->focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.document("twin")->isAncestorOf(qApp->focusWidget()) ||
            window.document("twin")->hasFocus());
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(events->isAncestorOf(qApp->focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(devices->isAncestorOf(qApp->focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(events->isAncestorOf(qApp->focusWidget()));
}

void tst_MainWindow::goesToADeviceThroughThePalette()
{
    AppFixture f;
    fillDemo(f);
    app::MainWindow window(f.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.palettePopup()->isVisible());
    QTest::keyClicks(window.palettePopup()->field(), u"vend"_s);
    QTest::keyClick(window.palettePopup()->field(), Qt::Key_Return);
    QVERIFY(!window.palettePopup()->isVisible());
    QCOMPARE(window.currentDevice(), f.id(u"vend-7"));
}

void tst_MainWindow::opensTheFleetAndADeviceOfIt()
{
    AppFixture f;
    fillDemo(f);
    app::MainWindow window(f.context);
    window.show();
    auto *row = window.findChild<app::FleetRow *>();
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(window.center()->fleet() && window.center()->fleet()->isVisible());
    QVERIFY(row->isChecked());
    QVERIFY(!window.document("twin")->isVisible());
    window.center()->fleet()->view()->setCurrentDevice(f.id(u"vend-7"));
    QTest::keyClick(window.center()->fleet()->view(), Qt::Key_Return);
    QCOMPARE(window.currentDevice(), f.id(u"vend-7"));
    QVERIFY(window.document("twin")->isVisible());
    QVERIFY(!row->isChecked());
    f.actions.action(app::ActionId::ShowFleet)->trigger();
    QVERIFY(window.center()->fleet()->isVisible());
}

void tst_MainWindow::goesFromTheTwinToTheModelAndBack()
{
    AppFixture f;
    fillDemo(f);
    app::MainWindow window(f.context);
    window.show();
    QTRY_VERIFY(!f.models.library()->ids().isEmpty());
    window.goTo({.id = f.id(u"thermo-01"),
                 .section = twin::Section::Desired,
                 .path = twin::json::Pointer({u"thermostat1"_s, u"targetTemperature"_s})});
    f.actions.action(app::ActionId::ShowInModel)->trigger();
    QVERIFY(window.center()->model()->isVisible());
    QCOMPARE(window.center()->model()->place().modelId, u"dtmi:com:example:TemperatureController;1"_s);
    QCOMPARE(window.center()->model()->treePane()->current()->name, u"targetTemperature"_s);
    f.actions.action(app::ActionId::ShowInTwin)->trigger();
    QVERIFY(!window.center()->model()->isVisible());
    QVERIFY(window.document("twin")->isVisible());
}

void tst_MainWindow::goesFromAProblemToItsValue()
{
    AppFixture f;
    fillDemo(f);
    app::MainWindow window(f.context);
    window.show();
    QTRY_VERIFY(!f.models.library()->ids().isEmpty());
    f.report(u"thermo-01", R"({"thermostat1": {"__t": "c", "colour": "red"}})");
    window.setCurrentDevice(f.id(u"vend-7"));
    auto *problems = static_cast<app::ProblemsPane *>(window.drawers()->drawer("problems"));
    const auto rowOf = [&](const QString &text) {
        const auto found = problems->model().match(problems->model().index(0, app::ProblemsModel::WhatColumn),
                                                   Qt::DisplayRole, text, 1, Qt::MatchContains);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    QTRY_VERIFY(rowOf(u"colour"_s).isValid());
    f.actions.action(app::ActionId::ShowProblems)->trigger();
    problems->table()->setCurrentIndex(rowOf(u"colour"_s));
    QTest::keyClick(problems->table(), Qt::Key_Return);
    QCOMPARE(window.currentDevice(), f.id(u"thermo-01"));
    const auto *columns = static_cast<app::TwinPane *>(window.document("twin"))->columns();
    const app::RowFace *face = columns->column(app::TwinColumns::Reported)->tree()->currentFace();
    QVERIFY(face);
    QCOMPARE(face->path.toString(), u"/thermostat1/colour"_s);
    QVERIFY(columns->column(app::TwinColumns::Digital)->verdict().contains(u"issue"));
}

void tst_MainWindow::remembersItsLayoutAndDevice()
{
    AppFixture f;
    fillDemo(f);
    {
        app::MainWindow window(f.context);
        window.show();
        window.setCurrentDevice(f.id(u"gate-3"));
        f.actions.action(app::ActionId::FoldDrawers)->trigger();
        window.close();
    }
    app::MainWindow again(f.context);
    again.show();
    QCOMPARE(again.currentDevice(), f.id(u"gate-3"));
    QVERIFY(!again.findChild<app::EventsPane *>()->isVisible());
}

void tst_MainWindow::paintsInEveryLook()
{
    AppFixture f;
    app::MainWindow window(f.context);
    window.setWorkspaceName(u"Demo workspace"_s);
    window.show();
    fillDemo(f);
    window.setCurrentDevice(f.id(u"thermo-01"));
    const QString folder = qEnvironmentVariable("TWINSCOPE_SHOTS");
    for (const auto &[name, mode, zoom] : {std::tuple{u"light"_s, app::Theme::Mode::Light, 100},
                                           std::tuple{u"dark"_s, app::Theme::Mode::Dark, 100},
                                           std::tuple{u"150"_s, app::Theme::Mode::Light, 150}}) {
        f.theme.setMode(mode);
        f.theme.setZoomPercent(zoom);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        const QImage shot = window.grab().toImage();
        QCOMPARE(shot.pixelColor(shot.width() / 2, shot.height() - 3), f.theme.colors().window);
        if (folder.isEmpty())
            continue;
        QVERIFY(shot.save(folder + u"/window-"_s + name + u".png"_s));
        f.actions.action(app::ActionId::Palette)->trigger();
        window.grab().save(folder + u"/palette-"_s + name + u".png"_s);
        QTest::keyClick(window.palettePopup()->field(), Qt::Key_Escape);
        for (const auto id : {app::ActionId::CreateDevice, app::ActionId::CheatSheet}) {
            f.actions.action(id)->trigger();
            auto *dialog = window.findChild<QDialog *>();
            QCoreApplication::processEvents();
            dialog->grab().save(folder + u"/dialog%1-"_s.arg(int(id)) + name + u".png"_s);
            dialog->close();
            QTRY_VERIFY(!window.findChild<QDialog *>());
        }
    }
}

void tst_MainWindow::staysInsideTheScreenAtLargeText()
{
    DemoWindow demo;
    auto &[f, window] = demo;
    f.theme.setZoomPercent(150);
    const QSize screen(1440, 900);
    window.resize(screen);
    QCOMPARE(window.size(),
             screen); // not what the least size of a pane that nobody looks at would make of it
    using enum app::ActionId;
    for (const auto id : {ShowComponents, ShowSimulation, ShowGraph, ShowHistory, ShowTree, ShowFleet,
                          ShowConvergence, ShowFleetSimulation, ConnectDevice}) {
        f.actions.action(id)->trigger();
        for (const app::DrawerSpec &drawer : app::drawerTable()) {
            window.drawers()->open(drawer.name);
            QCoreApplication::processEvents();
            QVERIFY2(window.size() == screen,
                     qPrintable(u"%1 x %2 with %3 below action %4"_s.arg(window.width())
                                    .arg(window.height())
                                    .arg(QLatin1StringView(drawer.name))
                                    .arg(int(id))));
        }
    }
}

void tst_MainWindow::nothingScrollsThatHasItsRoom()
{
    DemoWindow demo;
    auto &[f, window] = demo;
    window.resize(1440, 900);
    using enum app::ActionId;
    for (const auto id : {ShowTree, ShowComponents, ShowSimulation, ShowGraph, ShowHistory, ShowFleet,
                          ShowConvergence, ShowFleetSimulation}) {
        f.actions.action(id)->trigger();
        QCoreApplication::processEvents();
        const QWidget *const document = window.center()->currentWidget();
        for (const auto *area : document->findChildren<QScrollArea *>()) {
            const auto *const pages = qobject_cast<app::PageStack *>(area->widget());
            QVERIFY2(!pages || !area->isVisible() || pages->height() == area->viewport()->height(),
                     qPrintable(u"%1 in %2 with action %3"_s.arg(pages ? pages->height() : 0)
                                    .arg(area->viewport()->height())
                                    .arg(int(id))));
        }
    }
}

void tst_MainWindow::listsKeepTheirWidthWhenADocumentComes()
{
    DemoWindow demo;
    auto &[f, window] = demo;
    f.theme.setZoomPercent(150);
    window.resize(1440, 900);
    QCoreApplication::processEvents();
    const auto *const list = window.findChild<QWidget *>(u"devices"_s);
    const int width = list->width();
    using enum app::ActionId;
    (void)f.hub.submit(
        twin::PutEnrollment{.enrollment = {.kind = twin::Enrollment::Kind::Group, .id = u"presses"_s}}, {});
    (void)f.hub.submit(twin::PutEnrollment{.enrollment = {.id = u"press-3-returned"_s}}, {});
    for (const auto id :
         {ProvisionDevice, FoldDrawers, ConnectDevice, FoldDrawers, ProvisionDevice, ShowFleet,
          ShowFleetSimulation, ShowHistory, ShowComponents, ShowSimulation, ShowTree}) {
        f.actions.action(id)->trigger();
        for (int round = 0; round < 8; ++round) // one layout asks for the next
            QCoreApplication::processEvents();
        QVERIFY2(
            list->width() == width,
            qPrintable(u"%1 pixels, not %2, with action %3"_s.arg(list->width()).arg(width).arg(int(id))));
    }
}

void tst_MainWindow::givesTheEditorTheWholeScreen()
{
    DemoWindow demo;
    auto &[f, window] = demo;
    const auto docks = window.findChildren<QDockWidget *>();
    const auto shown = [&docks] {
        return std::count_if(docks.begin(), docks.end(),
                             [](const QDockWidget *dock) { return dock->isVisible(); });
    };
    const auto before = shown();
    QVERIFY(before >= 3);
    f.actions.action(app::ActionId::FullScreen)->trigger();
    QCOMPARE(shown(), 0);
    QVERIFY(window.isFullScreen());
    QVERIFY(f.actions.action(app::ActionId::FullScreen)->isChecked());
    f.actions.action(app::ActionId::FullScreen)->trigger();
    QCOMPARE(shown(), before);
    QVERIFY(!window.isFullScreen());
    f.actions.action(app::ActionId::FullScreen)->trigger();
    f.actions.action(app::ActionId::ShowEvents)->trigger(); // what asks for a drawer gets it
    QCOMPARE(shown(), before);
    QVERIFY(!f.actions.action(app::ActionId::FullScreen)->isChecked());
}

void tst_MainWindow::clonesADeviceAndMakesAModule()
{
    AppFixture f;
    app::MainWindow window(f.context);
    window.show();
    fillDemo(f);
    f.patch(u"thermo-01", R"({"tags":{"site":"x"},"properties":{"desired":{"telemetryInterval":7}}})");
    window.setCurrentDevice(f.id(u"thermo-01"));
    f.actions.action(app::ActionId::CloneDevice)->trigger();
    auto *dialog = window.findChild<app::CreateDeviceDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(f.hub.state().find(f.id(u"thermo-01-2")));
    const auto clone = f.hub.state().find(f.id(u"thermo-01-2"));
    const auto source = f.hub.state().find(f.id(u"thermo-01"));
    QCOMPARE(clone->twin.tags, source->twin.tags);
    QCOMPARE(clone->twin.desired.values, source->twin.desired.values);
    QCOMPARE(clone->identity->modelId, source->identity->modelId);
    QTRY_COMPARE(window.currentDevice(), f.id(u"thermo-01-2"));
    QTRY_VERIFY(!window.findChild<app::CreateDeviceDialog *>());
    f.actions.action(app::ActionId::CreateDevice)->trigger();
    dialog = window.findChild<app::CreateDeviceDialog *>();
    auto *id = dialog->findChild<QLineEdit *>();
    id->setText(u"nobody/agent"_s);
    const auto create = [dialog] {
        const auto buttons = dialog->findChildren<QPushButton *>();
        return *std::find_if(buttons.begin(), buttons.end(),
                             [](const QPushButton *button) { return button->isDefault(); });
    };
    QVERIFY(!create()->isEnabled());
    id->setText(u"thermo-01/agent"_s);
    QVERIFY(create()->isEnabled());
    create()->click();
    QTRY_VERIFY(f.hub.state().find(f.id(u"thermo-01/agent"))); // a twin of its own
    QTRY_COMPARE(window.currentDevice(), f.id(u"thermo-01/agent"));
}

// A step of the first steps: from the Twin view, by the menu.
void tst_MainWindow::invokeCommandLeadsToTheCommands()
{
    AppFixture f;
    QSignalSpy read(&f.models, &twin::host::ModelsClient::changed);
    if (f.models.library()->ids().isEmpty())
        read.wait();
    app::MainWindow window(f.context);
    window.show();
    fillDemo(f);
    (void)QTest::qWaitForWindowActive(&window);
    window.setCurrentDevice(f.id(u"thermo-01"));
    f.actions.action(app::ActionId::InvokeCommand)->trigger();
    QCOMPARE(window.center()->documents()->currentName(), u"components"_s);
    auto *pane = static_cast<app::ComponentsPane *>(window.document("components"));
    app::CommandBox *box = pane->card({})->commands().first();
    QVERIFY(!box->isFolded());
    QVERIFY(box->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
    f.actions.action(app::ActionId::InvokeCommand)->trigger(); // now it is invoked
    QTRY_VERIFY(!box->answerText().isEmpty());
    // Without a model any method can be called.
    f.create(u"plain");
    window.setCurrentDevice(f.id(u"plain"));
    window.document("components")->setFocus();
    f.actions.action(app::ActionId::InvokeCommand)->trigger();
    QCOMPARE(window.drawers()->current()->objectName(), u"messages"_s);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
