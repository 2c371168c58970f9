// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/historyviews.h"

#include "actions/actions.h"
#include "history/comparedialog.h"
#include "history/historydesk.h"
#include "history/historypane.h"
#include "history/timeline.h"
#include "history/whypopup.h"
#include "mainwindow.h"
#include "shared/place.h"
#include "tour/shots.h"
#include "twin/draftbar.h"
#include "twin/mergepanel.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

HistoryPane &pane(Stage &stage)
{
    return *static_cast<HistoryPane *>(stage.session.window().document("history"));
}

void openTwin(Stage &stage)
{
    stage.session.window().goTo(
        {.id = stage.session.window().currentDevice(), .section = twin::Section::Desired});
    stage.settle();
}

void chooseMoment(Stage &stage)
{
    stage.session.actions().action(ActionId::ShowHistory)->trigger();
    stage.settle();
    const TimelineMarks &marks = pane(stage).timeline()->marks();
    // Just before somebody asked for something, so that there is something to bring back.
    const auto &asked = marks.lane(TimelineMarks::Asked);
    const twin::Timestamp before = asked.isEmpty() ? marks.first() : marks.previous(asked.first().time);
    if (!before.isNever())
        pane(stage).setA(before);
    stage.settle();
}

void enterHistory(Stage &stage)
{
    chooseMoment(stage);
    const TimelineMarks &marks = pane(stage).timeline()->marks();
    pane(stage).setB(marks.previous(marks.last()));
    pane(stage).setComparing(true);
    stage.settle();
}

void enterWhy(Stage &stage)
{
    enterHistory(stage);
    TwinTreeView *tree = pane(stage).view()->column(ComparisonView::Desired)->tree();
    tree->setFocus();
    tree->select(twin::json::Pointer({u"thermostat1"_s, u"targetTemperature"_s}));
    stage.settle();
    stage.session.actions().action(ActionId::WhyThisValue)->trigger();
    stage.settle();
}

void enterMoment(Stage &stage)
{
    chooseMoment(stage);
    openTwin(stage);
}

TwinPane &twinPane(Stage &stage)
{
    return *static_cast<TwinPane *>(stage.session.window().document("twin"));
}

/// A draft is begun, a service writes the same target and a tag, and the draft takes the newer base.
void enterConflict(Stage &stage)
{
    using twin::Json;
    using twin::Section;
    openTwin(stage);
    stage.session.actions().action(ActionId::StartEditing)->trigger();
    TwinColumns *columns = twinPane(stage).columns();
    emit columns->editStarted();
    const twin::json::Pointer target({u"thermostat1"_s, u"targetTemperature"_s});
    emit columns->valueEdited(Section::Desired, target, Json(24.5));
    emit columns->valueEdited(Section::Desired, twin::json::Pointer({u"telemetryInterval"_s}), Json(30));
    emit columns->valueEdited(Section::Tags, twin::json::Pointer({u"owner"_s}), Json(u"hvac-team"_s));
    const Json desired = twin::json::withValueAt(Json::emptyObject(), target, Json(22.0));
    const Json body = Json::object({{"tags", Json::object({{"floorPlan", Json(u"4.117"_s)}})},
                                    {"properties", Json::object({{"desired", desired}})}});
    stage.session.context().hub.send(twin::PatchTwin{stage.session.window().currentDevice(), body, {}});
    stage.play(100);
    stage.settle();
    twinPane(stage).incomingBar()->takeButton()->click();
    stage.settle();
}

void leaveConflict(Stage &stage)
{
    if (MergePanel *panel = twinPane(stage).mergePanel())
        panel->cancelButton()->click();
    stage.session.actions().action(ActionId::DiscardDraft)->trigger();
    stage.session.actions().action(ActionId::GoLive)->trigger();
    // As it was, for the pictures after this one.
    const twin::Json body = twin::Json::object({{"tags", twin::Json::object({{"floorPlan", twin::Json()}})}});
    stage.session.context().hub.send(twin::PatchTwin{stage.session.window().currentDevice(), body, {}});
    stage.play(100);
    stage.settle();
}

void leave(Stage &stage)
{
    if (auto *popup = stage.session.window().findChild<WhyPopup *>())
        popup->close();
    pane(stage).returnToLive();
    openTwin(stage);
}

void enterCompare(Stage &stage)
{
    const twin::TwinId here = stage.session.window().currentDevice();
    const auto records = stage.session.context().hub.state().records();
    twin::TwinId other; // the first by name, so that the picture is the same each time
    for (const auto &record : records) {
        if (record->id() != here && (other.isNull() || record->id() < other))
            other = record->id();
    }
    stage.session.window().findChild<HistoryDesk *>()->compareWith(other);
    stage.settle();
}

CompareDialog *comparison(Stage &stage)
{
    return stage.session.window().findChild<CompareDialog *>();
}

QImage shootCompare(Stage &stage)
{
    return comparison(stage)->grab().toImage();
}

void leaveCompare(Stage &stage)
{
    comparison(stage)->close();
    stage.settle();
}

} // namespace

QList<TourView> historyViews()
{
    return {{"history", enterHistory, shootWindow, leave},
            {"why", enterWhy, shootWindow, leave},
            {"moment", enterMoment, shootWindow, leave},
            {"compare", enterCompare, shootCompare, leaveCompare},
            {"conflict", enterConflict, shootWindow, leaveConflict}};
}

} // namespace app
