// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpcontext.h"

#include "actions/actions.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A part of the window, by the name of its class; parts inside it come first in the search for a page.
struct Part {
    const char *className;
    const char *page;
    const char *text; ///< for Shift+F1; "" leaves it to the part around
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::HelpContext)
public:
    static std::span<const Part> parts();
};

// lupdate reads no macros: app/CMakeLists.txt tells it that TEXT is QT_TR_NOOP, whose context is that of the
// class around.
#define TEXT(source) QT_TR_NOOP(source)

std::span<const Part> Words::parts()
{
    static constexpr Part rows[] = {
        {"app::DevicesPane", "window",
         TEXT("The devices of the hub. The shape says whether a device is connected; type in the field "
              "above to see only those whose id or model has the text.")},
        {"app::ModelsPane", "models",
         TEXT("The models that the program knows, by source. A model says which properties, telemetry, "
              "commands and components a device has.")},
        {"app::TabStrip", "window",
         TEXT("The devices that are open, each in a tab. A pencil says that one has a draft, which stays "
              "when its tab is closed.")},
        {"app::DeviceHeader", "window",
         TEXT("The current device: its model, whether it is connected, and the switch of a simulated one.")},
        {"app::DraftBar", "editing",
         TEXT("What was edited and not sent yet. Update Twin sends it as one patch; nothing is lost when "
              "you go to another device.")},
        {"app::MergePanel", "editing",
         TEXT("Somebody else changed the twin while you edited. Choose for each value which one stays.")},
        {"app::PatchPanel", "digital-twins",
         TEXT("A JSON Patch of the digital twin, as a service sends it. The hub says what it makes of each "
              "operation.")},
        {"app::TwinColumn", "twins",
         TEXT("One side of the twin: tags of the back end, desired properties that a service asks for, or "
              "reported properties that the device tells.")},
        {"app::TwinPane", "twins",
         TEXT("The device twin at the left and the digital twin at the right, row by row the same value.")},
        {"app::ComponentsPane", "components",
         TEXT("The parts of the device by its model: properties to set, commands to call, telemetry to "
              "watch.")},
        {"app::HistoryPane", "history",
         TEXT("Every change of the twin, and the twin as it was at any moment.")},
        {"app::GraphPane", "graph",
         TEXT("Logical twins and the relationships between them and the devices.")},
        {"app::ModelDocument", "models",
         TEXT("A model as a tree and as its text. Every fault stands in the Problems drawer.")},
        {"app::QueryBar", "query",
         TEXT("A query in the hub's own language. Ctrl+Space completes names; a fault is marked where it "
              "is.")},
        {"app::ExplainPanel", "query",
         TEXT("Which clause of the query lets the chosen device in or out, and with which value.")},
        {"app::ConvergencePane", "fleet",
         TEXT("How far each device has come with what it was asked: waiting, accepted or refused.")},
        {"app::FleetPane", "fleet",
         TEXT("The devices that the query finds, with the columns that you choose. They follow the hub.")},
        {"app::FleetSimulation", "simulation",
         TEXT("All simulated devices: their power, what they have sent, and the scene's timeline. Below, "
              "the hub can be recorded, and expectations checked.")},
        {"app::ScenePage", "simulation",
         TEXT("The scene as text. Ctrl+Enter applies it while it runs; only what is different starts anew.")},
        {"app::DeviceMap", "simulation",
         TEXT("Where devices are that tell a place. Plus and minus zoom, 0 shows all, N and P go from "
              "device to device.")},
        {"app::TrustStrip", "simulation",
         TEXT("Scripts and web services of a scene wait until you trust them. The workspace keeps it.")},
        {"app::StockDialog", "simulation",
         TEXT("Ready devices for the scene that runs. {n} in the id stands for the number.")},
        {"app::ScriptBench", "simulation",
         TEXT("Runs a script by itself, with the values above. Nothing of it reaches the hub.")},
        {"app::ChartPanel", "simulation",
         TEXT("The states of the device. Insert adds one, F2 renames, T or dragging makes a transition, "
              "Delete "
              "takes away, Enter edits, Ctrl+Z takes back.")},
        {"app::UpcomingPanel", "simulation",
         TEXT("What will be done next. Space runs the clock to that moment, where it stands.")},
        {"app::SeenStrip", "simulation",
         TEXT("Back through what was seen of the device. Esc shows again what is now.")},
        {"app::SimulationPane", "simulation",
         TEXT("The simulated devices, their signals and faults, and the clock that drives them.")},
        {"app::ProvisionPage", "hub",
         TEXT("Who may register with the provisioning service inside, and how a device does it.")},
        {"app::ConnectDocument", "hub",
         TEXT("How a program of yours connects, with code to copy, and how far it got.")},
        {"app::EventsPane", "events",
         TEXT("What happened, newest first. A chosen event stands beside the list, compared with the one "
              "before.")},
        {"app::WirePane", "wire",
         TEXT("Every packet and request that goes over the wire, the answer tied to its request.")},
        {"app::ProblemsPane", "problems",
         TEXT("Faults in models, and twins that do not fit their model. F1 opens the page on the chosen "
              "one.")},
        {"app::JobsPane", "jobs",
         TEXT("The jobs of the hub, and what the chosen one did to each device. An update of many twins "
              "can be taken back.")},
        {"app::ConfigurationsPane", "jobs",
         TEXT("What the hub keeps on all devices that a condition names, and how many it has reached.")},
        {"app::ConfigurationDialog", "jobs",
         TEXT(
             "Desired properties for all devices that meet the condition, now and later. The higher priority "
             "wins.")},
        {"app::ConnectionsDialog", "fleet",
         TEXT("The connection strings of devices, one a line. Keys are left out unless you ask for them.")},
        {"app::BulkDialog", "fleet",
         TEXT("One patch for many twins. The dry run says what it would do to each before anything "
              "happens.")},
        {"app::ImportDialog", "fleet",
         TEXT("Devices and twins of a file. It is checked whole; a fault names its line and changes "
              "nothing.")},
        {"app::CreateManyDialog", "fleet",
         TEXT("Many devices at once. {n} in the name stands for the number, {n:4} for it with four digits.")},
        {"app::TelemetryPane", "telemetry", TEXT("The numbers that devices send, as a chart or as tiles.")},
        {"app::SearchField", "window",
         TEXT("Finds devices, models and everything that the menus have. Ctrl+Shift+P opens it.")},
        {"app::StatusStrip", "window",
         TEXT("The hub, the clock of the simulation and what wants attention. A click opens it.")},
        {"app::FirstStepsPanel", "start",
         TEXT("First steps. Each is ticked off by itself once it was done; close the panel whenever you "
              "like.")},
    };
    return rows;
}

#undef TEXT

const Part *partOf(const QWidget &widget)
{
    const auto rows = Words::parts();
    const auto found = std::find_if(rows.begin(), rows.end(), [&widget](const Part &part) {
        return qstrcmp(part.className, widget.metaObject()->className()) == 0;
    });
    return found == rows.end() ? nullptr : &*found;
}

struct Span {
    ActionId first; ///< of the rows of ActionId, up to the next one's
    const char *page;
};

constexpr Span Pages[] = {
    {ActionId::NewWorkspace, "start"},
    {ActionId::AddModelSource, "models"},
    {ActionId::ImportDevices, "fleet"},
    {ActionId::Quit, "start"},
    {ActionId::ApplyDraft, "editing"},
    {ActionId::PatchDigitalTwin, "digital-twins"},
    {ActionId::AddMember, "editing"},
    {ActionId::FindInTwins, "fleet"},
    {ActionId::ShowTree, "twins"},
    {ActionId::StartEditing, "editing"},
    {ActionId::ModelAsTree, "models"},
    {ActionId::GoBack, "window"},
    {ActionId::ShowComponents, "components"},
    {ActionId::ShowSimulation, "simulation"},
    {ActionId::ShowConvergence, "fleet"},
    {ActionId::ShowHistory, "history"},
    {ActionId::StageMode, "window"},
    {ActionId::ShowFleet, "fleet"},
    {ActionId::ShowFleetSimulation, "simulation"},
    {ActionId::ShowColumns, "fleet"},
    {ActionId::ExplainQuery, "query"},
    {ActionId::FullScreen, "window"},
    {ActionId::CreateDevice, "start"},
    {ActionId::CreateModule, "hub"},
    {ActionId::SignIn, "hub"},
    {ActionId::GroupDevices, "fleet"},
    {ActionId::CreateDevices, "fleet"},
    {ActionId::DeleteDevice, "start"},
    {ActionId::DistributedTracing, "events"},
    {ActionId::RefreshDevice, "twins"},
    {ActionId::TogglePower, "simulation"},
    {ActionId::PinDevice, "fleet"},
    {ActionId::GoToDevice, "window"},
    {ActionId::InvokeCommand, "components"},
    {ActionId::InvokeMethod, "telemetry"},
    {ActionId::ResetDesired, "editing"},
    {ActionId::ShowInModel, "models"},
    {ActionId::ShowInEvents, "events"},
    {ActionId::ShowOnWire, "wire"},
    {ActionId::ShowInChart, "telemetry"},
    {ActionId::InferModel, "models"},
    {ActionId::ShowGraph, "graph"},
    {ActionId::PlayPause, "simulation"},
    {ActionId::StartHub, "hub"},
    {ActionId::ReadOnly, "editing"},
    {ActionId::FilterDevices, "window"},
    {ActionId::ShowEvents, "events"},
    {ActionId::ShowWire, "wire"},
    {ActionId::ShowTelemetry, "telemetry"},
    {ActionId::ShowJobs, "jobs"},
    {ActionId::ShowProblems, "problems"},
    {ActionId::Palette, "window"},
    {ActionId::CheatSheet, "keys"},
    {ActionId::HelpContents, "start"},
    {ActionId::News, "news"},
    {ActionId::CheckForUpdates, "privacy"},
    {ActionId::Licences, "licences"},
};

} // namespace

QString helpPageOf(ActionId id)
{
    const auto behind =
        std::find_if(std::begin(Pages), std::end(Pages), [id](const Span &span) { return span.first > id; });
    return QString::fromLatin1(std::prev(behind)->page);
}

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const Part *part = partOf(*widget))
            return QString::fromLatin1(part->page);
    }
    return u"start"_s;
}

void describeParts(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (const Part *part = partOf(*widget); part && widget->whatsThis().isEmpty())
            widget->setWhatsThis(Words::tr(part->text));
    }
}

} // namespace app
