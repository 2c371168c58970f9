// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/shellviews.h"

#include "actions/devicepicker.h"
#include "center.h"
#include "devicetabs.h"
#include "drawers/drawers.h"
#include "find/findpane.h"
#include "host/hubclient.h"
#include "mainwindow.h"
#include "shared/theme.h"
#include "stage/stagepanel.h"
#include "stagewindow.h"
#include "tour/shots.h"
#include "twin/draftkeeper.h"
#include "workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace app {

namespace {

FindPane &findPane(Stage &stage)
{
    return *static_cast<FindPane *>(stage.session.window().drawers()->drawer("find"));
}

void enterFind(Stage &stage)
{
    trigger(stage, ActionId::FindInTwins);
    FindPane &pane = findPane(stage);
    pane.field()->setText(u"temperature"_s);
    pane.searchNow();
    QElapsedTimer timer;
    timer.start();
    while (pane.isSearching() && timer.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    stage.settle();
    pane.table()->setCurrentIndex(pane.model().index(2, 0));
    stage.settle();
}

void leaveFind(Stage &stage)
{
    findPane(stage).field()->clear();
    trigger(stage, ActionId::ShowEvents);
}

void enterGoTo(Stage &stage)
{
    trigger(stage, ActionId::GoToDevice);
    stage.session.window().workbench()->devicePicker()->field()->setText(u"zur"_s);
    stage.settle();
}

void leaveGoTo(Stage &stage)
{
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(stage.session.window().workbench()->devicePicker()->field(), &escape);
    stage.settle();
}

/// Three tabs: one with a draft, one in front, one whose device was deleted.
void enterTabs(Stage &stage)
{
    const auto id = [](QStringView name) { return *twin::TwinId::parse(name); };
    twin::host::HubClient &hub = stage.session.context().hub;
    hub.send(twin::CreateIdentity{.id = id(u"lab-test-rig")});
    stage.settle();
    DeviceTabs &tabs = *stage.session.window().center()->tabs();
    tabs.open(id(u"vend-7"));
    tabs.open(id(u"lab-test-rig"));
    hub.send(twin::DeleteIdentity{.id = id(u"lab-test-rig"), .ifMatch = {}});
    stage.settle();
    DraftKeeper::of(hub)->edit(id(u"thermo-01"), [](TwinDraft &draft) {
        draft.setValue(twin::Section::Tags, twin::json::Pointer({u"owner"_s}), twin::Json(u"lab-3"_s));
    });
    trigger(stage, ActionId::PreviousTab);
    stage.settle();
}

void leaveTabs(Stage &stage)
{
    DraftKeeper::of(stage.session.context().hub)->discard(*twin::TwinId::parse(u"thermo-01"));
    DeviceTabs &tabs = *stage.session.window().center()->tabs();
    tabs.bring(0);
    tabs.closeOthers(0);
    stage.settle();
}

void enterProduction(Stage &stage)
{
    trigger(stage, ActionId::Production);
    trigger(stage, ActionId::ReadOnly);
}

void leaveProduction(Stage &stage)
{
    trigger(stage, ActionId::ReadOnly);
    trigger(stage, ActionId::Production);
}

void enterStage(Stage &stage)
{
    stage.session.setStage(true);
    stage.settleModels();
    for (int i = 0; i < 4; ++i)
        stage.session.stage()->panel().next();
    stage.settle();
}

QImage shootStage(Stage &stage)
{
    return stage.session.stage()->window().grab().toImage();
}

/// The window in high contrast, whatever the look of the tour.
QImage shootContrast(Stage &stage)
{
    Theme &theme = stage.session.context().theme;
    const Theme::Mode before = theme.mode();
    theme.setMode(Theme::Mode::Contrast);
    stage.settle();
    const QImage shot = shootWindow(stage);
    theme.setMode(before);
    stage.settle();
    return shot;
}

void leaveStage(Stage &stage)
{
    stage.session.setStage(false);
    stage.settle();
}

} // namespace

QList<TourView> shellViews()
{
    return {
        {"find", enterFind, shootWindow, leaveFind},
        {"goto", enterGoTo, shootWindow, leaveGoTo},
        {"tabs", enterTabs, shootWindow, leaveTabs},
        {"production", enterProduction, shootWindow, leaveProduction},
        {"contrast", [](Stage &) {}, shootContrast, [](Stage &) {}},
        {"stage", enterStage, shootStage, leaveStage},
    };
}

} // namespace app
