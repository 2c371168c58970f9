// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/historyviews.h"

#include "actions/actions.h"
#include "history/historypane.h"
#include "history/timeline.h"
#include "history/whypopup.h"
#include "mainwindow.h"
#include "shared/place.h"
#include "twin/twincolumn.h"
#include "twin/twintreeview.h"

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

void leave(Stage &stage)
{
    if (auto *popup = stage.session.window().findChild<WhyPopup *>())
        popup->close();
    pane(stage).returnToLive();
    openTwin(stage);
}

QImage shoot(Stage &stage)
{
    return stage.session.window().grab().toImage();
}

} // namespace

QList<TourView> historyViews()
{
    return {{"history", enterHistory, shoot, leave},
            {"why", enterWhy, shoot, leave},
            {"moment", enterMoment, shoot, leave}};
}

} // namespace app
