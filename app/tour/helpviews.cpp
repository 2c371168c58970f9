// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/helpviews.h"

#include "actions/actions.h"
#include "firststeps/firststeps.h"
#include "firststeps/firststepspanel.h"
#include "help/helpdesk.h"
#include "help/helpwindow.h"
#include "mainwindow.h"
#include "tour/shots.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace app {

namespace {

HelpWindow &help(Stage &stage)
{
    auto *desk = stage.session.window().findChild<HelpDesk *>();
    if (!desk->helpWindow())
        desk->open(u"start"_s);
    return *desk->helpWindow();
}

void enterHelp(Stage &stage)
{
    help(stage).searchField()->clear();
    help(stage).open(u"query"_s);
    stage.settle();
}

void enterHelpSearch(Stage &stage)
{
    help(stage).searchField()->setText(u"acknowledgement"_s);
    stage.settle();
}

void enterHelpProblem(Stage &stage)
{
    help(stage).searchField()->clear();
    help(stage).open(u"problem/ack-malformed"_s);
    stage.settle();
}

QImage shootHelp(Stage &stage)
{
    return help(stage).grab().toImage();
}

void leaveHelp(Stage &stage)
{
    help(stage).close();
    stage.settle();
}

void enterFirstSteps(Stage &stage)
{
    stage.session.actions().action(ActionId::FirstSteps)->trigger();
    stage.settle();
}

void leaveFirstSteps(Stage &stage)
{
    stage.session.window().findChild<FirstSteps *>()->panel()->close();
    stage.settle();
}

} // namespace

QList<TourView> helpViews()
{
    return {{"help", enterHelp, shootHelp, leaveHelp},
            {"help-search", enterHelpSearch, shootHelp, leaveHelp},
            {"help-problem", enterHelpProblem, shootHelp, leaveHelp},
            {"first-steps", enterFirstSteps, shootWindow, leaveFirstSteps}};
}

} // namespace app
