// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twin::host {
class ConformanceService;
class HistoryClient;
class HubClient;
class ModelsClient;
class ServerClient;
class SimulationClient;
} // namespace twin::host

namespace app {

class Actions;
class Dialogs;
class Settings;
class TelemetryStore;
class Theme;

/// What every pane is given, and all that it can reach. Owned by Application; outlives every pane.
struct AppContext {
    twin::host::HubClient &hub;
    twin::host::SimulationClient &simulation;
    twin::host::ServerClient &server; ///< of the built-in hub
    twin::host::HistoryClient &history;
    twin::host::ModelsClient &models;
    twin::host::ConformanceService &conformance;
    Actions &actions;
    Settings &settings;
    Theme &theme;
    Dialogs &dialogs;
    TelemetryStore &telemetry;
};

} // namespace app
