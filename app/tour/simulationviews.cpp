// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/simulationviews.h"

#include "actions/actions.h"
#include "mainwindow.h"
#include "shared/place.h"
#include "simulation/simulationpane.h"
#include "tour/shots.h"

#include <QTreeView>

using namespace Qt::StringLiterals;

namespace app {

namespace {

SimulationPane &pane(Stage &stage)
{
    return *static_cast<SimulationPane *>(stage.session.window().document("simulation"));
}

// A value with a curve chosen, some faults on.
void enterSimulation(Stage &stage)
{
    trigger(stage, ActionId::ShowSimulation);
    trigger(stage, ActionId::FoldDrawers);
    stage.play(2000);
    SimulationPane &simulation = pane(stage);
    const int value = simulation.values().rowOf(u"thermostat1.temperature"_s);
    if (value >= 0)
        simulation.valuesView()->setCurrentIndex(simulation.values().index(value, 0));
    FaultsModel &faults = simulation.faults();
    faults.press(faults.index(faults.rowOf(u"delay"), FaultsModel::ChanceColumn));
    stage.settle();
    faults.press(faults.index(faults.rowOf(u"clockSkew"), FaultsModel::NowColumn));
    stage.settle();
    stage.play(8000);
}

void enterText(Stage &stage)
{
    enterSimulation(stage);
    pane(stage).showText(true);
    stage.settle();
}

void leave(Stage &stage)
{
    pane(stage).showText(false);
    pane(stage).faults().allOff();
    trigger(stage, ActionId::FoldDrawers);
    stage.session.window().goTo(
        {.id = stage.session.window().currentDevice(), .section = twin::Section::Desired});
    stage.settle();
}

} // namespace

QList<TourView> simulationViews()
{
    return {{"simulation", enterSimulation, shootWindow, leave},
            {"simulation-text", enterText, shootWindow, leave}};
}

} // namespace app
