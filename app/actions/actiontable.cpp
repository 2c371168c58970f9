// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"

namespace app {

namespace {

// The rows are sources for tr(). lupdate reads no macros: app/CMakeLists.txt tells it that TEXT is
// QT_TR_NOOP, whose context is the class of the function around it. The menus stand outside of one, so they
// name it.
#define TEXT(source) QT_TR_NOOP(source)
constexpr auto File = QT_TRANSLATE_NOOP("app::Actions", "&File");
constexpr auto Edit = QT_TRANSLATE_NOOP("app::Actions", "&Edit");
constexpr auto View = QT_TRANSLATE_NOOP("app::Actions", "&View");
constexpr auto Device = QT_TRANSLATE_NOOP("app::Actions", "&Device");
constexpr auto Simulation = QT_TRANSLATE_NOOP("app::Actions", "&Simulation");
constexpr auto Hub = QT_TRANSLATE_NOOP("app::Actions", "H&ub");
constexpr auto Window = QT_TRANSLATE_NOOP("app::Actions", "&Window");
constexpr auto Help = QT_TRANSLATE_NOOP("app::Actions", "&Help");

} // namespace

const QList<ActionSpec> &Actions::table()
{
    using enum ActionId;
    static const QList<ActionSpec> rows{
        {NewWorkspace, File, TEXT("&New Workspace..."), "", "", false},
        {OpenWorkspace, File, TEXT("&Open Workspace..."), "Ctrl+O", "", false},
        {AddModelSource, File, TEXT("&Add Model Source..."), "", "plus", false},
        {FetchModels, File, TEXT("&Fetch Missing Models"), "", "", false},
        {SaveModel, File, TEXT("&Save Model"), "", "", false},
        {ExportModels, File, TEXT("E&xport Models..."), "", "", false},
        {DeleteModel, File, TEXT("&Delete Model..."), "", "trash", false},
        {ImportDevices, File, TEXT("&Import Devices..."), "", "", false},
        {ExportFleet, File, TEXT("&Export Devices..."), "", "", false},
        {OpenScene, File, TEXT("Open Scene..."), "", "", false},
        {SaveScene, File, TEXT("Save Scene As..."), "", "", false},
        {Quit, File, TEXT("&Quit"), "Ctrl+Q", "", false},

        {ApplyDraft, Edit, TEXT("&Update Twin"), "Ctrl+S", "check", false},
        {DiscardDraft, Edit, TEXT("&Discard Draft"), "Ctrl+Shift+D", "undo", false},
        {UndoUpdate, Edit, TEXT("Undo Last Update"), "Ctrl+Alt+Z", "undo", false},
        {LeaveEditing, Edit, TEXT("&Leave Editing, Keep Draft"), "", "", false},
        {EditTwinAsText, Edit, TEXT("Edit Device Twin as &Text"), "Ctrl+B", "braces", false},
        {PatchDigitalTwin, Edit, TEXT("&JSON Patch of the Digital Twin"), "Ctrl+Alt+P", "braces", true},
        {AddMember, Edit, TEXT("&Add Member"), "Ctrl++", "plus", false},
        {RemoveMember, Edit, TEXT("&Remove Member"), "Ctrl+Backspace", "minus", false},
        {CopyValue, Edit, TEXT("&Copy Value"), "", "copy", false},
        {CopyPath, Edit, TEXT("Copy &Path"), "Ctrl+Shift+C", "", false},
        {Find, Edit, TEXT("&Find"), "Ctrl+F", "search", false},
        {FindInTwins, Edit, TEXT("Find &in All Twins"), "Ctrl+Shift+F", "search", true},

        {ShowTree, View, TEXT("Twin as &Tree"), "Ctrl+1", "tree", true},
        {ShowTreeAndMetadata, View, TEXT("Twin as Tree + &Metadata"), "Ctrl+2", "table", true},
        {ShowJson, View, TEXT("Twin as &JSON"), "Ctrl+3", "braces", true},
        {GoLive, View, TEXT("&Live"), "Ctrl+L", "eye", true},
        {StartEditing, View, TEXT("&Editing"), "Ctrl+E", "pencil", true},
        {ModelAsTree, View, TEXT("Model &as Tree"), "", "", true},
        {ModelAsTreeAndText, View, TEXT("M&odel as Tree + Text"), "", "", true},
        {ModelAsText, View, TEXT("Model as Te&xt"), "", "", true},
        {CompareModelVersions, View, TEXT("Compare &Versions of the Model"), "", "", false},
        {GoBack, View, TEXT("&Back"), "Alt+Left", "chevron-left", false},
        {GoForward, View, TEXT("Forward"), "Alt+Right", "chevron-right", false},
        {ShowComponents, View, TEXT("Components"), "Ctrl+4", "", false},
        {ShowSimulation, View, TEXT("Simulation"), "Ctrl+5", "", false},
        {ShowConvergence, View, TEXT("Convergence"), "Ctrl+6", "", false},
        {ShowHistory, View, TEXT("History"), "Ctrl+7", "", false},
        {ReturnToLive, View, TEXT("&Return to Live"), "", "", false},
        {CompareTwins, View, TEXT("Compare With..."), "Ctrl+D", "", false},
        {WhyThisValue, View, TEXT("Why Is This Value So?"), "Ctrl+I", "", false},
        {StageMode, View, TEXT("Stage Mode"), "", "", true},
        {NextStageStep, View, TEXT("Next Stage Step"), "Ctrl+Alt+Right", "", false},
        {OpenStageSteps, View, TEXT("Open Stage Steps..."), "", "", false},
        {ShowFleet, View, TEXT("&Fleet"), "Ctrl+Shift+L", "table", false},
        {ShowFleetSimulation, View, TEXT("Simulation of the Fleet"), "", "", false},
        {ShowColumns, View, TEXT("C&hoose Columns..."), "", "", false},
        {ExplainQuery, View, TEXT("Explain the &Query"), "", "", true},
        {AddClause, View, TEXT("Add Clause to the Query..."), "", "plus", false},
        {ExpandAll, View, TEXT("Ex&pand All"), "Ctrl+Shift+Down", "chevron-down", false},
        {CollapseAll, View, TEXT("&Collapse All"), "Ctrl+Shift+Up", "chevron-right", false},
        {ZoomIn, View, TEXT("Lar&ger Text"), "Ctrl+Shift++; Ctrl+Shift+=", "", false},
        {ZoomOut, View, TEXT("&Smaller Text"), "Ctrl+-", "", false},
        {ZoomReset, View, TEXT("&Normal Text"), "Ctrl+0", "", false},
        {ThemeSystem, View, TEXT("Colors of the S&ystem"), "", "", true},
        {ThemeLight, View, TEXT("L&ight"), "", "", true},
        {ThemeDark, View, TEXT("&Dark"), "", "", true},
        {ThemeContrast, View, TEXT("High Contrast"), "", "", true},
        {ReduceMotion, View, TEXT("Reduced Motion"), "", "", true},
        {ChooseLanguage, View, TEXT("Lang&uage..."), "", "", false},

        {CreateDevice, Device, TEXT("&New Device..."), "Ctrl+N", "plus", false},
        {CreateDevices, Device, TEXT("New Devices by Pattern..."), "", "plus", false},
        {DeleteDevice, Device, TEXT("&Delete Device..."), "", "trash", false},
        {DistributedTracing, Device, TEXT("Distributed Tracing..."), "", "", false},
        {RefreshDevice, Device, TEXT("&Refresh"), "F5", "refresh", false},
        {TogglePower, Device, TEXT("&Power"), "Ctrl+Shift+O", "power", true},
        {PinDevice, Device, TEXT("Pin in t&he Fleet"), "", "", false},
        {UpdateDevices, Device, TEXT("Update Tags or Desired of Many..."), "Ctrl+Shift+U", "pencil", false},
        {InvokeOnDevices, Device, TEXT("Invoke Command on Many..."), "", "play", false},
        {DeleteDevices, Device, TEXT("Delete Many Devices..."), "", "trash", false},
        {GoToDevice, Device, TEXT("Go to Device..."), "Ctrl+P", "search", false},
        {InvokeCommand, Device, TEXT("Invoke &Command"), "Ctrl+Return", "play", false},
        {InvokeMethod, Device, TEXT("Invoke Direct Method..."), "Ctrl+Shift+Return", "play", false},
        {SendMessage, Device, TEXT("Send Cloud-to-Device Message..."), "", "", false},
        {ResetDesired, Device, TEXT("Reset Desired Value"), "", "", false},
        {ShowInModel, Device, TEXT("Show in &Model"), "Ctrl+M", "", false},
        {ShowInTwin, Device, TEXT("Show in &Twin"), "Ctrl+Shift+T", "", false},
        {ShowInEvents, Device, TEXT("Show in Events"), "", "", false},
        {ShowOnWire, Device, TEXT("Show on the Wire"), "", "", false},
        {InferModel, Device, TEXT("In&fer Model from Twin"), "", "", false},
        {NewDeviceFromModel, Device, TEXT("New De&vice from Model..."), "", "", false},
        {ShowGraph, Device, TEXT("Show &Graph"), "Ctrl+G", "", false},
        {NewLogicalTwin, Device, TEXT("New &Logical Twin..."), "Ctrl+Alt+N", "plus", false},
        {EditLogicalTwin, Device, TEXT("&Edit Logical Twin..."), "", "pencil", false},
        {DeleteLogicalTwin, Device, TEXT("Delete Log&ical Twin..."), "", "trash", false},
        {AddRelationship, Device, TEXT("&Add Relationship..."), "Ctrl+Alt+R", "plus", false},
        {EditRelationship, Device, TEXT("Edit Relati&onship..."), "", "pencil", false},
        {DeleteRelationship, Device, TEXT("Delete Relation&ship..."), "", "trash", false},

        {PlayPause, Simulation, TEXT("&Run Clock"), "Ctrl+Space", "play", false},
        {StepClock, Simulation, TEXT("&Step"), "Ctrl+.", "step", false},
        {Slower, Simulation, TEXT("S&lower"), "Ctrl+[", "slower", false},
        {Faster, Simulation, TEXT("&Faster"), "Ctrl+]", "faster", false},
        {NormalSpeed, Simulation, TEXT("&Normal Speed"), "Ctrl+Shift+0", "", false},
        {JumpToDate, Simulation, TEXT("&Jump to Date..."), "", "", false},
        {SimulateDevice, Simulation, TEXT("Simulate This &Device"), "", "", false},
        {RebootDevice, Simulation, TEXT("Re&boot Device"), "", "", false},
        {FaultsOff, Simulation, TEXT("&All Faults Off"), "", "", false},

        {StartHub, Hub, TEXT("&Start Servers"), "", "play", false},
        {StopHub, Hub, TEXT("S&top Servers"), "", "", false},
        {HubAddresses, Hub, TEXT("&Address and Ports..."), "", "", false},
        {ConnectDevice, Hub, TEXT("Connect a &Device"), "Ctrl+Shift+K", "", false},
        {ConnectService, Hub, TEXT("Connect a Ser&vice"), "", "", false},
        {ConnectedClients, Hub, TEXT("Connected &Clients"), "", "", false},
        {ExportCertificate, Hub, TEXT("&Export CA Certificate..."), "", "", false},
        {ReadOnly, Hub, TEXT("&Read-Only"), "", "", true},
        {Production, Hub, TEXT("Mark as &Production"), "", "", true},

        {FilterDevices, Window, TEXT("Filter &Devices"), "Ctrl+Alt+F", "filter", false},
        {FindModel, Window, TEXT("F&ind a Model"), "Ctrl+Alt+M", "search", false},
        {NextPane, Window, TEXT("&Next Pane"), "F6", "", false},
        {PreviousPane, Window, TEXT("&Previous Pane"), "Shift+F6", "", false},
        {NewWindow, Window, TEXT("New Window"), "Ctrl+Shift+N", "plus", false},
        {OpenInNewTab, Window, TEXT("Open in New Tab"), "Ctrl+T", "", false},
        {NextTab, Window, TEXT("Next Tab"), "Ctrl+Tab; Ctrl+PgDown", "", false},
        {PreviousTab, Window, TEXT("Previous Tab"), "Ctrl+Shift+Tab; Ctrl+PgUp", "", false},
        {MoveTabLeft, Window, TEXT("Move Tab Left"), "Ctrl+Shift+PgUp", "", false},
        {MoveTabRight, Window, TEXT("Move Tab Right"), "Ctrl+Shift+PgDown", "", false},
        {CloseTab, Window, TEXT("Close Tab"), "Ctrl+W", "close", false},
        {CloseOtherTabs, Window, TEXT("Close Other Tabs"), "", "", false},
        {FoldDrawers, Window, TEXT("Fold the Dra&wers"), "Ctrl+J", "chevron-down", true},
        {EnlargeDrawer, Window, TEXT("Enlar&ge the Drawer"), "Ctrl+Shift+M", "enlarge", true},
        {ShowEvents, Window, TEXT("&Events"), "Alt+1", "", true},
        {PauseEvents, Window, TEXT("Pause E&vents"), "Ctrl+Shift+E", "pause", true},
        {ClearEvents, Window, TEXT("&Clear Events"), "", "", false},
        {EventTimeline, Window, TEXT("Event Timeline"), "", "timeline", true},
        {FilterEvents, Window, TEXT("&Filter Events"), "Ctrl+Shift+J", "filter", false},
        {ExportEvents, Window, TEXT("E&xport Events..."), "", "", false},
        {ShowWire, Window, TEXT("Wi&re"), "Alt+3", "", true},
        {WireAsLanes, Window, TEXT("Wire as Conversati&on"), "", "", true},
        {WireAsTable, Window, TEXT("Wire as &Table"), "", "", true},
        {PauseWire, Window, TEXT("Pa&use Wire"), "Ctrl+Shift+W", "pause", true},
        {ClearWire, Window, TEXT("Clear Wire"), "", "", false},
        {FilterWire, Window, TEXT("Filter Wire"), "Ctrl+Shift+X", "filter", false},
        {ExportWire, Window, TEXT("Export Wire..."), "", "", false},
        {PreviousExchange, Window, TEXT("Previous Exchange"), "Alt+Up", "", false},
        {NextExchange, Window, TEXT("Next Exchange"), "Alt+Down", "", false},
        {ShowTelemetry, Window, TEXT("Telemetry"), "Alt+4", "", true},
        {PauseTelemetry, Window, TEXT("Pause Telemetry"), "", "pause", true},
        {ClearTelemetry, Window, TEXT("Clear Telemetry"), "", "", false},
        {TelemetryAsChart, Window, TEXT("Telemetry as Chart"), "", "", true},
        {TelemetryAsTiles, Window, TEXT("Telemetry as Tiles"), "", "", true},
        {ChartWindow, Window, TEXT("Chart in Its Own Window"), "", "window", false},
        {ExportTelemetry, Window, TEXT("Export Telemetry..."), "", "", false},
        {ShowMessages, Window, TEXT("Messages"), "Alt+5", "", true},
        {ShowJobs, Window, TEXT("Jobs"), "Alt+6", "", true},
        {CancelJob, Window, TEXT("Cancel Job"), "", "close", false},
        {UndoJob, Window, TEXT("Undo Job..."), "", "undo", false},
        {ShowProblems, Window, TEXT("Pro&blems"), "Alt+2", "warning", true},
        {FilterProblems, Window, TEXT("Fi&lter Problems"), "", "filter", false},
        {ProblemsOfModel, Window, TEXT("Problems of This &Model"), "", "", true},
        {AllProblems, Window, TEXT("&All Problems"), "", "", true},

        {Palette, Help, TEXT("Search or Run a &Command"), "Ctrl+Shift+P", "command", false},
        {CheatSheet, Help, TEXT("&Keys"), "Ctrl+F1", "keyboard", false},
        {HelpContents, Help, TEXT("&Help"), "F1", "", false},
        {WhatsThis, Help, TEXT("&What Is This?"), "Shift+F1", "", false},
        {FirstSteps, Help, TEXT("&First Steps"), "", "", false},
        {News, Help, TEXT("What Is &New"), "", "", false},
        {CheckForUpdates, Help, TEXT("Check for &Updates"), "", "", true},
        {Licences, Help, TEXT("&Licenses"), "", "", false},
        {About, Help, TEXT("&About Twinscope"), "", "", false},
    };
    return rows;
}

} // namespace app
