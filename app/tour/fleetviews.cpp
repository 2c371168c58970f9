// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/fleetviews.h"

#include "bulk/bulkdialog.h"
#include "bulk/createmanydialog.h"
#include "bulk/groupdialog.h"
#include "bulk/importdialog.h"
#include "center.h"
#include "configurations/configurationdialog.h"
#include "configurations/configurationspane.h"
#include "drawers/drawers.h"
#include "fleet/addclausedialog.h"
#include "fleet/bulkupdate.h"
#include "fleet/explainpanel.h"
#include "fleet/fleetpane.h"
#include "fleet/querybar.h"
#include "host/hubclient.h"
#include "host/simulationclient.h"
#include "jobs/jobspane.h"
#include "json/reader.h"
#include "mainwindow.h"
#include "models/modeldocument.h"
#include "shared/jsoneditor.h"
#include "sim/scene.h"
#include "simulation/devicemap.h"
#include "simulation/fleetsimulation.h"
#include "simulation/rehearsalpanel.h"
#include "simulation/scenepage.h"
#include "simulation/scriptbench.h"
#include "tour/shots.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QThread>
#include <QTreeView>

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

namespace {

constexpr int LongestMSecs = 10'000; // that the pool may take

/// Some devices of the fleet chosen, and why one is missing.
void enterFleet(Stage &stage)
{
    trigger(stage, ActionId::ShowFleet);
    FleetPane &fleet = *stage.session.window().center()->fleet();
    fleet.query()->setText(u"connectionState = 'Connected' AND IS_DEFINED(tags.site)"_s);
    fleet.model().setData(fleet.model().index(0, 0), Qt::Checked, Qt::CheckStateRole);
    trigger(stage, ActionId::ExplainQuery);
    fleet.explanation()->askFor(u"gate-3"_s);
    stage.settle();
}

void leaveFleetTable(Stage &stage)
{
    FleetPane &fleet = *stage.session.window().center()->fleet();
    fleet.model().checkAll(false);
    fleet.query()->setText({});
    stage.session.window().center()->showDocuments();
    stage.settle();
}

void leaveFleet(Stage &stage)
{
    trigger(stage, ActionId::ExplainQuery);
    leaveFleetTable(stage);
}

template <class Busy>
void settlePool(Stage &stage, Busy busy)
{
    QElapsedTimer timer;
    timer.start();
    while (busy() && timer.elapsed() < LongestMSecs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    stage.settle();
}

/// A dry run over the fleet.
void enterBulk(Stage &stage)
{
    trigger(stage, ActionId::ShowFleet);
    stage.session.window().center()->fleet()->query()->setText(u"IS_DEFINED(tags.site)"_s);
    trigger(stage, ActionId::UpdateDevices);
    auto *const dialog = static_cast<BulkDialog *>(openDialog(stage));
    dialog->editor()->setText(uR"({
  "tags": {
    "round": "2026-02"
  },
  "properties": {
    "desired": {
      "telemetryInterval": 10
    }
  }
})"_s);
    dialog->dryRun();
    settlePool(stage, [dialog] { return dialog->isLooking(); });
}

void leaveBulk(Stage &stage)
{
    closeDialog(stage);
    leaveFleetTable(stage);
}

void enterClause(Stage &stage)
{
    trigger(stage, ActionId::ShowFleet);
    stage.session.window().center()->fleet()->query()->setText(u"status = 'enabled'"_s);
    trigger(stage, ActionId::AddClause);
    auto *const dialog = static_cast<AddClauseDialog *>(openDialog(stage));
    dialog->path()->setText(u"tags.site"_s);
    dialog->comparison()->setCurrentIndex(6);
    dialog->value()->setText(u"zurich, bern"_s);
    stage.settle();
}

/// A file with faults.
void enterImport(Stage &stage)
{
    const QString path = stage.folder + u"/fleet.csv"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("deviceId,status,tags.site,properties.desired.level\n"
                   "pump-01,enabled,zurich,3\n"
                   "thermo-01,enabled,zurich,3\n"
                   "pump 02,enabled,bern,4\n"
                   "pump-03,asleep,bern,4\n");
    file.close();
    auto *const dialog = new ImportDialog(stage.session.context(), path, &stage.session.window());
    dialog->open();
    settlePool(stage, [dialog] { return dialog->isChecking(); });
}

void leaveImport(Stage &stage)
{
    closeDialog(stage);
    QFile::remove(stage.folder + u"/fleet.csv"_s);
}

void enterCreateMany(Stage &stage)
{
    trigger(stage, ActionId::CreateDevices);
    auto *const dialog = static_cast<CreateManyDialog *>(openDialog(stage));
    dialog->pattern()->setText(u"pump-{n:3}"_s);
    dialog->count()->setValue(120);
    stage.settle();
}

void plan(Stage &stage, const twin::JobSpec &spec)
{
    stage.session.context().hub.send(twin::CreateJob{spec});
    stage.play(1500);
}

/// An update that was taken back, and a method that not every device answers. Once for all looks.
void enterJobs(Stage &stage)
{
    twin::host::HubClient &hub = stage.session.context().hub;
    if (hub.state().jobs().isEmpty()) {
        std::vector<twin::TwinId> ids;
        for (const char16_t *name : {u"thermo-01", u"plant-01", u"gate-3", u"vend-7"})
            ids.push_back(*twin::TwinId::parse(name));
        const twin::SystemClock clock;
        twin::SystemIds random;
        const auto forecast = twin::fleet::forecast(
            hub.state(), ids, Json::object({{"tags", Json::object({{"round", Json(2)}})}}), {clock, random});
        plan(stage, twin::fleet::jobOf(*forecast, u"bulk-1"_s, u"IS_DEFINED(tags.site)"_s));
        const auto undo =
            twin::fleet::forecastUndo(hub.state(), hub.state().jobs()[u"bulk-1"_s], {clock, random});
        if (undo)
            plan(stage, twin::fleet::jobOf(*undo, u"bulk-2"_s, u"undo of bulk-1"_s));
        const Json request = Json::object({{"methodName", Json(u"reboot"_s)}, {"payload", Json(3)}});
        plan(stage, twin::fleet::callJobOf(ids, request, u"bulk-3"_s, u"chosen in the fleet"_s));
    }
    stage.session.window().drawers()->open("jobs");
    auto *const jobs = static_cast<JobsPane *>(stage.session.window().drawers()->drawer("jobs"));
    jobs->choose(u"bulk-3"_s);
    stage.settle();
}

/// Two configurations, one with a metric. What they set is taken away again, for the pictures that follow.
void enterConfigurations(Stage &stage)
{
    twin::host::HubClient &hub = stage.session.context().hub;
    const auto put = [&hub](const QString &id, const QString &condition, int priority, const Json &values,
                            const Json &metrics) {
        hub.send(twin::PutConfiguration{.spec = {.id = id,
                                                 .content = Json::object({{"deviceContent", values}}),
                                                 .targetCondition = condition,
                                                 .priority = priority,
                                                 .metrics = metrics}});
    };
    put(u"report-often"_s, u"STARTSWITH(deviceId, 'vend')"_s, 1,
        Json::object({{"properties.desired.reporting", Json::object({{"everySeconds", Json(60)}})}}),
        Json::emptyObject());
    put(u"night-mode"_s, u"deviceId IN ['vend-7', 'gate-3']"_s, 10,
        Json::object(
            {{"properties.desired.night", Json::object({{"from", Json(u"22:00"_s)}, {"dim", Json(true)}})},
             {"properties.desired.reporting.everySeconds", Json(300)}}),
        Json::object(
            {{"dimmed", Json(u"SELECT deviceId FROM devices WHERE properties.desired.night.dim"_s)}}));
    stage.play(3000);
    stage.session.window().drawers()->open("configurations");
    auto *const pane =
        static_cast<ConfigurationsPane *>(stage.session.window().drawers()->drawer("configurations"));
    pane->choose(u"night-mode"_s);
    settlePool(stage, [pane] { return pane->isCounting(); });
}

void leaveConfigurations(Stage &stage)
{
    twin::host::HubClient &hub = stage.session.context().hub;
    for (const QString &id : {u"report-often"_s, u"night-mode"_s})
        hub.send(twin::DeleteConfiguration{.configurationId = id});
    const Json nothing = Json::object({{"night", Json()}, {"reporting", Json()}});
    for (const QString &device : {u"vend-7"_s, u"gate-3"_s})
        hub.send(
            twin::PatchTwin{.id = *twin::TwinId::parse(device),
                            .body = Json::object({{"properties", Json::object({{"desired", nothing}})}})});
    trigger(stage, ActionId::ShowEvents);
    stage.play(3000);
}

void enterConfigurationDialog(Stage &stage)
{
    trigger(stage, ActionId::NewConfiguration);
    auto *const dialog = static_cast<ConfigurationDialog *>(openDialog(stage));
    dialog->name()->setText(u"heating-zurich"_s);
    dialog->condition()->setText(u"IS_DEFINED(tags.site) AND status = 'enabled'"_s);
    dialog->desired()->setPlainText(u"{\n  \"heating\": {\"level\": 7}\n}"_s);
    stage.settle();
}

void enterDeployment(Stage &stage)
{
    trigger(stage, ActionId::NewConfiguration);
    auto *const dialog = static_cast<ConfigurationDialog *>(openDialog(stage));
    dialog->kind()->setCurrentIndex(ConfigurationDialog::OfEdge);
    dialog->name()->setText(u"climate"_s);
    dialog->condition()->setText(u"tags.site = 'zurich'"_s);
    dialog->desired()->setPlainText(
        u"{\n  \"$edgeAgent\": {\"properties.desired.modules.climate\": {\"type\": \"docker\"}},\n  "
        "\"climate\": {\"properties.desired\": {\"level\": 7}}\n}"_s);
    stage.settle();
}

void enterGroup(Stage &stage)
{
    trigger(stage, ActionId::ShowFleet);
    stage.settle();
    trigger(stage, ActionId::GroupDevices);
    static_cast<GroupDialog *>(openDialog(stage))->name()->setCurrentText(u"line-1"_s);
    stage.settle();
}

void enterConnections(Stage &stage)
{
    trigger(stage, ActionId::ShowFleet);
    stage.settle();
    trigger(stage, ActionId::ExportConnections);
    stage.settle();
}

/// All devices on one clock, with a recording and the expectations of the scene.
void enterFleetSimulation(Stage &stage)
{
    trigger(stage, ActionId::ShowFleetSimulation);
    RehearsalPanel &panel = *stage.session.window().center()->fleetSimulation()->rehearsal();
    panel.toggleRecording();
    stage.play(12'000);
    panel.toggleRecording();
    if (panel.rehearsal().expectations().empty()) {
        for (const int row : {1, 2, 3}) {
            panel.facts()->setCurrentIndex(panel.facts()->model()->index(row, 0));
            panel.expectCurrent();
        }
    }
    panel.check();
    settlePool(stage, [&panel] { return panel.rehearsal().isChecking(); });
}

/// The text of the scene that runs.
void enterScene(Stage &stage)
{
    trigger(stage, ActionId::ShowFleetSimulation);
    stage.session.window().center()->fleetSimulation()->showScene();
    stage.settle();
}

void leaveScene(Stage &stage)
{
    stage.session.window().center()->fleetSimulation()->showDevices();
    leaveFleetTable(stage);
}

/// Vans of the stock, some minutes on their way. They are gone afterwards, so that other views are as ever.
void enterMap(Stage &stage)
{
    enterScene(stage);
    auto &simulation = stage.session.context().simulation;
    const auto before = simulation.scene();
    QFile file(u":/scenes/delivery-vans.json"_s);
    if (auto vans = twin::sim::readScene(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        vans && before) {
        auto both = *before;
        for (auto &van : vans->devices)
            both.devices.push_back(std::move(van));
        both.templates.insert(both.templates.end(), vans->templates.begin(), vans->templates.end());
        simulation.replaceScene(both, true);
    }
    stage.play(240'000);
    DeviceMap &map = *stage.session.window().center()->fleetSimulation()->map();
    stage.session.window().center()->fleetSimulation()->showMap();
    map.fit();
    map.choose(*twin::TwinId::parse(u"van-2"));
    stage.settle();
}

void leaveMap(Stage &stage)
{
    auto &simulation = stage.session.context().simulation;
    auto scene = *simulation.scene();
    std::erase_if(scene.devices, [](const auto &device) { return device.base == u"van"; });
    std::erase_if(scene.templates, [](const auto &one) { return one.name == u"van"; });
    simulation.replaceScene(scene, true);
    for (const int number : {1, 2, 3, 4, 5})
        stage.session.context().hub.send(
            twin::DeleteIdentity{.id = *twin::TwinId::parse(u"van-%1"_s.arg(number))});
    stage.play(0);
    leaveScene(stage);
}

twin::Result<twin::sim::Scene> greenhouses()
{
    QFile file(u":/scenes/greenhouse.json"_s);
    return twin::sim::readScene(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/// The scene of now with scripts that nobody has trusted yet, and one of them tried.
void enterScript(Stage &stage)
{
    enterScene(stage);
    auto &simulation = stage.session.context().simulation;
    const auto scripted = greenhouses();
    auto both = *simulation.scene();
    both.scripts = scripted->scripts;
    simulation.replaceScene(both, false);
    stage.play(0);
    auto *bench = new ScriptBench(stage.session.context(), *scripted, &stage.session.window());
    bench->values()->showText(
        u"{\n  \"targetTemperature\": 22,\n  \"temperature\": 26.4,\n  \"opening\": 10\n}"_s);
    bench->open();
    bench->run();
    stage.settle();
}

void leaveScript(Stage &stage)
{
    closeDialog(stage);
    auto &simulation = stage.session.context().simulation;
    auto scene = *simulation.scene();
    scene.scripts.clear();
    simulation.replaceScene(scene, false);
    stage.play(0);
    leaveScene(stage);
}

/// Ready devices to add.
void enterStock(Stage &stage)
{
    enterScene(stage);
    stage.session.window().center()->fleetSimulation()->scenePage()->addDevice();
    stage.settle();
}

void leaveStock(Stage &stage)
{
    closeDialog(stage);
    leaveScene(stage);
}

} // namespace

QList<TourView> fleetViews()
{
    return {
        {"fleet", enterFleet, shootWindow, leaveFleet},
        {"bulk", enterBulk, shootDialog, leaveBulk},
        {"clause", enterClause, shootDialog, leaveBulk},
        {"import", enterImport, shootDialog, leaveImport},
        {"fleet-simulation", enterFleetSimulation, shootWindow, leaveFleetTable},
        {"scene", enterScene, shootWindow, leaveScene},
        {"script", enterScript, shootDialog, leaveScript},
        {"stock", enterStock, shootDialog, leaveStock},
        {"map", enterMap, shootWindow, leaveMap},
        {"create-many", enterCreateMany, shootDialog, closeDialog},
        {"jobs", enterJobs, shootWindow, [](Stage &s) { trigger(s, ActionId::ShowEvents); }},
        {"configurations", enterConfigurations, shootWindow, leaveConfigurations},
        {"configuration", enterConfigurationDialog, shootDialog, closeDialog},
        {"deployment", enterDeployment, shootDialog, closeDialog},
        {"group", enterGroup, shootDialog,
         [](Stage &s) {
             closeDialog(s);
             leaveFleetTable(s);
         }},
        {"sign-in", [](Stage &s) { trigger(s, ActionId::SignIn); }, shootDialog, closeDialog},
        {"connections", enterConnections, shootDialog,
         [](Stage &s) {
             closeDialog(s);
             leaveFleetTable(s);
         }},
    };
}

} // namespace app
