// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace app {

/// Every command of the window. One row of the table in actiontable.cpp gives text, menu, shortcut and icon;
/// menus, tool buttons, the palette and the cheat sheet come from that table.
enum class ActionId {
    // File
    NewWorkspace,
    OpenWorkspace,
    AddModelSource,
    FetchModels,
    SaveModel,
    ExportModels,
    DeleteModel,
    ImportDevices,
    ExportFleet,
    ExportConnections,
    ExportTemplate,
    ImportGraph,
    ExportGraph,
    OpenScene,
    SaveScene,
    Quit,
    // Edit
    ApplyDraft,
    DiscardDraft,
    UndoUpdate,
    ReplaceTwin,
    UndoEdit,
    RedoEdit,
    LeaveEditing,
    EditTwinAsText,
    PatchDigitalTwin,
    AddMember,
    RemoveMember,
    CopyValue,
    CopyPath,
    Find,
    FindInTwins,
    // View
    ShowTree,
    ShowTreeAndMetadata,
    ShowJson,
    GoLive,
    StartEditing,
    ModelAsTree,
    ModelAsTreeAndText,
    ModelAsText,
    CompareModelVersions,
    GoBack,
    GoForward,
    ShowComponents,
    ShowSimulation,
    ShowConvergence,
    ShowHistory,
    ReturnToLive,
    CompareTwins,
    WhyThisValue,
    StageMode,
    NextStageStep,
    OpenStageSteps,
    ShowFleet,
    ShowFleetSimulation,
    ShowColumns,
    ExplainQuery,
    AddClause,
    FullScreen,
    ExpandAll,
    CollapseAll,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    ReduceMotion,
    ChooseLanguage,
    // Device
    CreateDevice,
    CloneDevice,
    CreateModule,
    CreateDevices,
    DeleteDevice,
    DeviceEnabled,
    SignIn,
    DistributedTracing,
    RefreshDevice,
    TogglePower,
    PinDevice,
    UpdateDevices,
    InvokeOnDevices,
    DeleteDevices,
    GroupDevices,
    GoToDevice,
    InvokeCommand,
    InvokeMethod,
    SendMessage,
    ResetDesired,
    ShowInModel,
    ShowInTwin,
    ShowInEvents,
    ShowOnWire,
    ShowInChart,
    InferModel,
    NewDeviceFromModel,
    ShowGraph,
    NewLogicalTwin,
    EditLogicalTwin,
    DeleteLogicalTwin,
    AddRelationship,
    EditRelationship,
    DeleteRelationship,
    // Simulation
    PlayPause,
    StepClock,
    Slower,
    Faster,
    NormalSpeed,
    JumpToDate,
    SimulateDevice,
    RebootDevice,
    FaultsOff,
    // Hub
    StartHub,
    StopHub,
    HubAddresses,
    ConnectDevice,
    ConnectService,
    ProvisionDevice,
    ConnectedClients,
    ExportCertificate,
    ReadOnly,
    Production,
    // Window
    FilterDevices,
    FindModel,
    NextPane,
    PreviousPane,
    NewWindow,
    OpenInNewTab,
    NextTab,
    PreviousTab,
    MoveTabLeft,
    MoveTabRight,
    CloseTab,
    CloseOtherTabs,
    FoldDrawers,
    EnlargeDrawer,
    ShowEvents,
    PauseEvents,
    ClearEvents,
    EventTimeline,
    FilterEvents,
    ExportEvents,
    ShowWire,
    WireAsLanes,
    WireAsTable,
    PauseWire,
    ClearWire,
    FilterWire,
    ExportWire,
    PreviousExchange,
    NextExchange,
    ShowTelemetry,
    PauseTelemetry,
    ClearTelemetry,
    TelemetryAsChart,
    TelemetryAsTiles,
    ChartWindow,
    ExportTelemetry,
    ShowMessages,
    ShowJobs,
    CancelJob,
    UndoJob,
    ShowConfigurations,
    NewConfiguration,
    EditConfiguration,
    DeleteConfiguration,
    ShowProblems,
    FilterProblems,
    ProblemsOfModel,
    AllProblems,
    // Help
    Palette,
    CheatSheet,
    HelpContents,
    WhatsThis,
    FirstSteps,
    News,
    CheckForUpdates,
    Licences,
    About,
};

/// A row of the table.
struct ActionSpec {
    ActionId id;
    const char *menu; ///< tr() source of the top-level menu, for example "Device"
    const char *text; ///< tr() source, with '&'
    const char *shortcuts; ///< QKeySequence portable text, several separated by "; "; "" for none
    const char *icon; ///< name in resources/icons or ""
    bool checkable;
};

/// Owns the QActions made from the table. Panes bind what an action does; an unbound or refused one is
/// disabled.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *action(ActionId id) const;
    /// The text without '&' and "...", as the palette and the cheat sheet show it.
    QString plainText(ActionId id) const;
    /// The menu's name in the language that is set now, with '&'.
    static QString menuText(const char *menu);
    static const QList<ActionSpec> &table();
    /// Runs `handler` when the action is triggered, as long as `context` lives. A later bind takes its place.
    void bind(ActionId id, QObject *context, std::function<void()> handler);
    template <class Receiver>
    void bind(ActionId id, Receiver *receiver, void (Receiver::*slot)())
    {
        bind(id, receiver, [receiver, slot] { (receiver->*slot)(); });
    }
    void setEnabled(ActionId id, bool enabled) { action(id)->setEnabled(enabled); }
    void setChecked(ActionId id, bool checked) { action(id)->setChecked(checked); }
    /// Texts again in the language that is set now.
    void retranslate();

private:
    QHash<ActionId, QAction *> m_actions;
    QHash<ActionId, QMetaObject::Connection> m_handlers;
    QHash<ActionId, QMetaObject::Connection> m_deaths;
};

} // namespace app
