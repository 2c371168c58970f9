// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/historyviews.h"

#include "actions/actions.h"
#include "center.h"
#include "documents.h"
#include "history/historydesk.h"
#include "history/historypane.h"
#include "history/timeline.h"
#include "history/whypopup.h"
#include "mainwindow.h"
#include "twin/twincolumn.h"
#include "twin/twintreeview.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

Documents &documents(Stage &stage)
{
    return *stage.session.window().center()->documents();
}

HistoryPane &pane(Stage &stage)
{
    return *static_cast<HistoryPane *>(documents(stage).document("history"));
}

void chooseMoment(Stage &stage)
{
    stage.session.actions().action(ActionId::ShowHistory)->trigger();
    stage.settle();
    const TimelineMarks &marks = pane(stage).timeline()->marks();
    const auto &asked = marks.lane(TimelineMarks::Asked);
    const twin::Timestamp first = asked.isEmpty() ? marks.first() : asked.first().time;
    if (!first.isNever())
        pane(stage).setA(first);
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
    for (const QString &component : {u"thermostat1"_s, u"thermostat2"_s})
        tree->select(twin::json::Pointer({component, u"targetTemperature"_s}));
    stage.settle();
    stage.session.actions().action(ActionId::WhyThisValue)->trigger();
    stage.settle();
}

void enterMoment(Stage &stage)
{
    chooseMoment(stage);
    documents(stage).open("twin");
    stage.settle();
}

void leave(Stage &stage)
{
    if (WhyPopup *popup = documents(stage).historyDesk()->popup())
        popup->close();
    pane(stage).returnToLive();
    documents(stage).open("twin");
    stage.settle();
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
