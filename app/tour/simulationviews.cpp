// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/simulationviews.h"

#include "actions/actions.h"
#include "json/reader.h"
#include "mainwindow.h"
#include "shared/place.h"
#include "simulation/chartpanel.h"
#include "simulation/simulationpane.h"
#include "simulation/statechart.h"
#include "tour/shots.h"

#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

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

twin::Json machineOfTour()
{
    return *twin::json::read(QByteArrayView(R"({"states": {
        "Idle": {"transitions": [{"to": "Heating", "after": 4},
                                 {"to": "Service", "command": "reboot"}]},
        "Heating": {"transitions": [{"to": "Idle", "after": 90, "if": "thermostat1.temperature > 24"},
                                    {"to": "Overheat", "if": "thermostat1.temperature > 60"}]},
        "Overheat": {"break": true, "transitions": [{"to": "Idle", "after": 300}]},
        "Service": {"transitions": [{"to": "Idle", "after": 30}]}}})"));
}

// A machine in the editor, with a transition chosen and its members at the right.
void enterChart(Stage &stage)
{
    enterSimulation(stage);
    (void)pane(stage).chartPanel()->editor().change(
        [](const twin::Json &before) { return before.with("machine"sv, machineOfTour()); });
    stage.play(9000);
    StateChart &chart = *pane(stage).chart();
    chart.setFocus();
    chart.chooseItem(4); // from Heating to Idle
    stage.settle();
}

// What comes next of that device, in its tab.
void enterUpcoming(Stage &stage)
{
    enterChart(stage);
    pane(stage).showUpcoming();
    stage.play(4000);
    stage.settle();
}

void leave(Stage &stage)
{
    pane(stage).showFaults();
    while (pane(stage).chartPanel()->editor().canUndo()) {
        (void)pane(stage).chartPanel()->editor().undo();
        stage.play(200);
    }
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
            {"simulation-text", enterText, shootWindow, leave},
            {"simulation-chart", enterChart, shootWindow, leave},
            {"simulation-next", enterUpcoming, shootWindow, leave}};
}

} // namespace app
