// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/views.h"

#include "actions/commandpalette.h"
#include "center.h"
#include "drawers/drawers.h"
#include "graph/graphpane.h"
#include "graph/relationshipform.h"
#include "host/conformanceservice.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "host/serverclient.h"
#include "json/reader.h"
#include "mainwindow.h"
#include "messages/messagespane.h"
#include "models/modeldocument.h"
#include "problems/problemspane.h"
#include "shared/jsoneditor.h"
#include "shared/theme.h"
#include "tour/componentsviews.h"
#include "tour/convergenceviews.h"
#include "tour/eventsviews.h"
#include "tour/fleetviews.h"
#include "tour/helpviews.h"
#include "tour/historyviews.h"
#include "tour/provisionviews.h"
#include "tour/shellviews.h"
#include "tour/shots.h"
#include "tour/simulationviews.h"
#include "tour/wiretraffic.h"
#include "twin/patchpanel.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "twin/valueeditor.h"
#include "wire/wirepane.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int StepMSecs = 100;

void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
}

TwinPane &twinPane(Stage &stage)
{
    return *static_cast<TwinPane *>(stage.session.window().document("twin"));
}

/// Types a value into a row of the tree, as a person would.
void type(Stage &stage, TwinColumns::Index column, const QStringList &path, const QString &text)
{
    TwinTreeView *const tree = twinPane(stage).columns()->column(column)->tree();
    tree->setFocus();
    if (!tree->select(twin::json::Pointer(path)))
        return;
    tree->startEditing(tree->currentIndex(), text);
    stage.settle();
    if (ValueEditor *const editor = tree->valueEditor())
        editor->accept();
    stage.settle();
}

void enterEditing(Stage &stage)
{
    trigger(stage, ActionId::StartEditing);
    type(stage, TwinColumns::Tags, {u"location"_s, u"floor"_s}, u"2"_s);
    type(stage, TwinColumns::Desired, {u"thermostat1"_s, u"targetTemperature"_s}, u"24.5"_s);
}

void leaveEditing(Stage &stage)
{
    trigger(stage, ActionId::DiscardDraft);
    trigger(stage, ActionId::GoLive);
}

/// A text that the model does not agree with.
void enterHints(Stage &stage)
{
    trigger(stage, ActionId::EditTwinAsText);
    JsonEditor *const editor = twinPane(stage).columns()->column(TwinColumns::Desired)->editor();
    editor->selectAll();
    editor->replaceSelectedText(u"{\n  \"thermostat1\": {\n    \"__t\": \"c\",\n"
                                "    \"targetTemperature\": \"warm\"\n  },\n  \"colour\": 4\n}\n"_s);
    stage.settle();
}

void leaveHints(Stage &stage)
{
    leaveEditing(stage);
    trigger(stage, ActionId::ShowTreeAndMetadata);
}

void enterPaused(Stage &stage)
{
    trigger(stage, ActionId::PauseEvents);
    stage.play(20'000);
}

void enterPalette(Stage &stage)
{
    trigger(stage, ActionId::Palette);
    stage.session.window().palettePopup()->field()->setText(u"th"_s);
    stage.settle();
}

void enterCreate(Stage &stage)
{
    trigger(stage, ActionId::CreateDevice);
    const auto lines = openDialog(stage)->findChildren<QLineEdit *>();
    lines.at(0)->setText(u"pump 7"_s);
    lines.at(1)->setText(u"dtmi:com:example:Pump;1"_s);
    openDialog(stage)->findChild<QPlainTextEdit *>()->setPlainText(u"{\n  \"site\": \"zurich\"\n}"_s);
    stage.settle();
}

void report(Stage &stage, const char *device, const char *json)
{
    stage.session.context().hub.send(
        twin::PatchReported{.id = *twin::TwinId::parse(QString::fromLatin1(device)),
                            .body = *twin::json::read(QByteArrayView(json)),
                            .ifVersion = {}});
    stage.settle();
}

MessagesPane &messages(Stage &stage)
{
    return *static_cast<MessagesPane *>(stage.session.window().drawers()->drawer("messages"));
}

/// A method that is answered, and a message that waits for its device.
void enterMessages(Stage &stage)
{
    trigger(stage, ActionId::ShowMessages);
    DeviceCall call;
    call.kind = DeviceCall::Kind::Message;
    call.body = u"{\"text\": \"Filter change at noon\"}"_s;
    call.properties = u"level=info; room=plant-01"_s;
    call.messageId = u"note-17"_s;
    call.ack = twin::MessageAck::Full;
    messages(stage).setCall(call);
    messages(stage).send();
    stage.settle();
    messages(stage).setCall(
        {.method = u"thermostat1*getMaxMinReport"_s, .payload = u"\"2026-11-22T09:00:00Z\""_s});
    messages(stage).send();
    stage.play(1000);
}

void leaveMessages(Stage &stage)
{
    messages(stage).setCall({});
    trigger(stage, ActionId::ShowEvents);
}

/// Two devices do what their models do not say.
void enterProblems(Stage &stage)
{
    report(stage, "vend-7", R"({"colour": "red"})");
    report(stage, "thermo-01", R"({"telemetryInterval": 5})");
    stage.settleModels();
    trigger(stage, ActionId::ShowProblems);
    auto *const table =
        static_cast<ProblemsPane *>(stage.session.window().drawers()->drawer("problems"))->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    stage.settle();
}

void leaveProblems(Stage &stage)
{
    report(stage, "vend-7", R"({"colour": null})");
    report(stage, "thermo-01", R"({"telemetryInterval": {"value": 5, "ac": 200, "av": 2}})");
    trigger(stage, ActionId::ShowEvents);
}

/// A second version of the thermostat in a folder of one's own: a content is gone, and a unit is wrong.
QByteArray nextThermostat(const twin::dtdl::ModelLibrary &library)
{
    const twin::dtdl::LibraryFile *first = library.fileOf(u"dtmi:com:example:Thermostat;1"_s);
    QByteArray text = first ? first->text.bytes : QByteArray();
    text.replace("dtmi:com:example:Thermostat;1", "dtmi:com:example:Thermostat;2");
    const qsizetype unit = text.lastIndexOf("degreeCelsius");
    return unit < 0 ? text : text.replace(unit, qsizetype(qstrlen("degreeCelsius")), "percent");
}

void enterModels(Stage &stage)
{
    twin::host::ModelsClient &models = stage.session.models();
    const QString folder = stage.folder + u"/plant"_s;
    const QString file = folder + u"/Thermostat-2.json"_s;
    QDir().mkpath(folder);
    QFile text(file);
    if (text.open(QIODevice::WriteOnly))
        text.write(nextThermostat(*models.library()));
    text.close();
    (void)models.add({.kind = twin::dtdl::ModelSource::Kind::Folder, .place = folder}, 0);
    stage.settleModels();
    MainWindow &window = stage.session.window();
    window.drawers()->open("problems");
    const twin::dtdl::LibraryFile *found = models.library()->file(file);
    ModelPlace place{.file = file};
    if (found && !found->problems.isEmpty())
        place.at = found->problems.first().place().at;
    window.goToModel(place);
    auto *const table = static_cast<ProblemsPane *>(window.drawers()->drawer("problems"))->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    stage.settle();
}

void enterModel(Stage &stage)
{
    stage.settleModels();
    stage.session.window().goToModel(
        {.modelId = u"dtmi:com:example:TemperatureController;1"_s, .path = {u"telemetryInterval"_s}});
    stage.settle();
}

/// What was chosen in the twin is lit in its model.
void enterLinked(Stage &stage)
{
    stage.settleModels();
    MainWindow &window = stage.session.window();
    window.goTo({.id = window.currentDevice(),
                 .section = twin::Section::Desired,
                 .path = twin::json::Pointer({u"thermostat1"_s, u"targetTemperature"_s})});
    stage.settle();
    window.goToModel({.modelId = u"dtmi:com:example:TemperatureController;1"_s});
    stage.settle();
}

void leaveModel(Stage &stage)
{
    stage.session.window().goTo({.id = stage.session.window().currentDevice()});
    stage.settle();
}

/// How the models of a building hang together.
void enterModelGraph(Stage &stage)
{
    stage.settleModels();
    MainWindow &window = stage.session.window();
    window.goToModel({.modelId = u"dtmi:com:example:Room;1"_s});
    for (auto *const tabs : window.center()->model()->findChildren<QTabBar *>())
        tabs->setCurrentIndex(1);
    stage.settle();
}

void leaveModelGraph(Stage &stage)
{
    for (auto *const tabs : stage.session.window().center()->model()->findChildren<QTabBar *>())
        tabs->setCurrentIndex(0);
    leaveModel(stage);
}

void enterVersions(Stage &stage)
{
    stage.settleModels();
    stage.session.window().goToModel({.modelId = u"dtmi:com:example:Thermostat;2"_s});
    trigger(stage, ActionId::CompareModelVersions);
}

GraphPane &graphPane(Stage &stage)
{
    return *static_cast<GraphPane *>(stage.session.window().document("graph"));
}

void enterGraph(Stage &stage)
{
    stage.settleModels();
    trigger(stage, ActionId::ShowGraph);
    graphPane(stage).showTwin(*twin::TwinId::parse(u"lab-101"), u"supply-air"_s);
    stage.settle();
}

/// A relationship that the model does not allow, as the form says it.
void enterGraphForm(Stage &stage)
{
    enterGraph(stage);
    trigger(stage, ActionId::AddRelationship);
    auto *const form = static_cast<RelationshipForm *>(graphPane(stage).form());
    form->name()->setCurrentText(u"fedBy"_s);
    form->target()->setText(u"gate-3"_s);
    stage.settle();
}

void leaveGraph(Stage &stage)
{
    if (GraphForm *const form = graphPane(stage).form())
        emit form->cancelled();
    graphPane(stage).setDevice(stage.session.window().currentDevice());
    stage.session.window().goTo(
        {.id = stage.session.window().currentDevice(), .section = twin::Section::Desired});
    stage.settle();
}

void enterPatch(Stage &stage)
{
    trigger(stage, ActionId::PatchDigitalTwin);
    twinPane(stage).patchPanel()->editor()->setText(
        u"[\n  {\"op\": \"replace\", \"path\": \"/thermostat2/targetTemperature\", \"value\": 22.5},\n"
        "  {\"op\": \"add\", \"path\": \"/telemetryInterval\", \"value\": 30}\n]\n"_s);
    stage.settle();
}

void leaveModels(Stage &stage)
{
    stage.session.models().remove(0);
    stage.settleModels();
    leaveModel(stage);
    trigger(stage, ActionId::ShowEvents);
}

void enterConnect(Stage &stage)
{
    stage.traffic = std::make_shared<WireTraffic>(stage, u"press-4"_s);
    MainWindow &window = stage.session.window();
    window.setCurrentDevice(*twin::TwinId::parse(u"press-4"_s));
    trigger(stage, ActionId::ConnectDevice);
    trigger(stage, ActionId::FoldDrawers);
    stage.traffic->distrust();
    stage.settleWire();
}

void leaveConnect(Stage &stage)
{
    stage.traffic.reset();
    trigger(stage, ActionId::FoldDrawers);
    stage.session.window().goTo({.id = *twin::TwinId::parse(u"thermo-01"_s)});
    stage.settle();
}

void enterClients(Stage &stage)
{
    stage.traffic = std::make_shared<WireTraffic>(stage, u"press-4"_s);
    stage.session.window().setCurrentDevice(*twin::TwinId::parse(u"press-4"_s));
    stage.traffic->connectDevice();
    trigger(stage, ActionId::ConnectedClients);
    trigger(stage, ActionId::FoldDrawers);
    stage.settleWire();
}

void enterWire(Stage &stage)
{
    trigger(stage, ActionId::ShowWire);
    trigger(stage, ActionId::ClearWire);
    trigger(stage, ActionId::EnlargeDrawer);
    stage.traffic = std::make_shared<WireTraffic>(stage, u"press-4"_s);
    stage.traffic->connectDevice();
    stage.traffic->talk();
    stage.settleWire();
    auto *const pane = static_cast<WirePane *>(stage.session.window().drawers()->drawer("wire"));
    pane->filterField()->setText(u"device = press-4"_s);
    const WireModel &model = pane->model();
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (!model.row(row).isGap && model.entry(row).meaning == twin::wire::Meaning::Reported &&
            model.entry(row).answers == 0) {
            pane->list()->setCurrentIndex(model.index(row));
            break;
        }
    }
    trigger(stage, ActionId::PauseWire);
    stage.traffic->say(twin::mqtt::packet::PingReq{});
    stage.settleWire();
}

void enterWireTable(Stage &stage)
{
    enterWire(stage);
    trigger(stage, ActionId::WireAsTable);
}

void leaveWire(Stage &stage)
{
    stage.traffic.reset();
    trigger(stage, ActionId::PauseWire);
    trigger(stage, ActionId::WireAsLanes);
    static_cast<WirePane *>(stage.session.window().drawers()->drawer("wire"))->filterField()->clear();
    trigger(stage, ActionId::EnlargeDrawer);
    trigger(stage, ActionId::ShowEvents);
}

void nothing(Stage &) { }

} // namespace

void Stage::play(qint64 ms)
{
    for (qint64 done = 0; done < ms; done += StepMSecs) {
        session.hub().advance(StepMSecs);
        QCoreApplication::processEvents();
    }
    settle();
}

void Stage::settle()
{
    session.hub().advance(0);
    for (int i = 0; i < 12; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::DeferredDelete); // there is no event loop to do it
    }
}

void Stage::settleModels()
{
    constexpr int LongestMSecs = 20'000;
    QElapsedTimer timer;
    timer.start();
    const AppContext &context = session.context();
    do
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    while (timer.elapsed() < LongestMSecs && (context.models.isBusy() || context.conformance.isBusy()));
    timer.restart();
    while (timer.elapsed() < 2 * ProblemsModel::SettleMSecs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    settle();
}

void Stage::settleWire()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 3 * twin::host::ServerClient::LookMSecs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    settle();
}

const QList<TourView> &tourViews()
{
    static const QList<TourView> rows =
        QList<TourView>{
            {"twin", nothing, shootWindow, nothing},
            {"twin-json", [](Stage &s) { trigger(s, ActionId::ShowJson); }, shootWindow,
             [](Stage &s) { trigger(s, ActionId::ShowTreeAndMetadata); }},
            {"twin-editing", enterEditing, shootWindow, leaveEditing},
            {"twin-hints", enterHints, shootWindow, leaveHints},
            {"events", enterPaused, shootWindow, [](Stage &s) { trigger(s, ActionId::PauseEvents); }},
            {"palette", enterPalette, shootWindow,
             [](Stage &s) { press(s.session.window().palettePopup()->field(), Qt::Key_Escape); }},
            {"create-device", enterCreate, shootDialog, closeDialog},
            {"keys", [](Stage &s) { trigger(s, ActionId::CheatSheet); }, shootDialog, closeDialog},
            {"messages", enterMessages, shootWindow, leaveMessages},
            {"problems", enterProblems, shootWindow, leaveProblems},
            {"model", enterModel, shootWindow, leaveModel},
            {"linked", enterLinked, shootWindow, leaveModel},
            {"model-graph", enterModelGraph, shootWindow, leaveModelGraph},
            {"versions", enterVersions, shootWindow, leaveModel},
            {"graph", enterGraph, shootWindow, leaveGraph},
            {"graph-form", enterGraphForm, shootWindow, leaveGraph},
            {"patch", enterPatch, shootWindow, [](Stage &s) { trigger(s, ActionId::PatchDigitalTwin); }},
            {"models", enterModels, shootWindow, leaveModels},
            {"connect", enterConnect, shootWindow, leaveConnect},
            {"clients", enterClients, shootWindow, leaveConnect},
            {"wire", enterWire, shootWindow, leaveWire},
            {"wire-table", enterWireTable, shootWindow, leaveWire},
            {"folded", [](Stage &s) { trigger(s, ActionId::FoldDrawers); }, shootWindow,
             [](Stage &s) { trigger(s, ActionId::FoldDrawers); }},
        } +
        provisionViews() + fleetViews() + componentsViews() + eventsViews() + convergenceViews() +
        historyViews() + shellViews() + helpViews() + simulationViews();
    return rows;
}

} // namespace app
