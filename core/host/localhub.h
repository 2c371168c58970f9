// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellookup.h"
#include "host/hubclient.h"
#include "host/simulationclient.h"
#include "host/workspacespec.h"

namespace twin {
class ChangeStore;
}

namespace twin::host {

class HistoryClient;
class HubThread;
struct Delivery;
class LocalHubClient;
class LocalSimulation;
class ServerClient;

/// How a LocalHub is to be run.
struct LocalHubSpec {
    QString name{}; ///< for the status bar
    WorkspaceSpec workspace{};
    std::optional<Timestamp>
        manualStart{}; ///< given: hub time stands here and moves only by LocalHub::advance()
    std::optional<quint64> idSeed{}; ///< given: keys and ids are the same at every run; never for real use
    QString certificateFolder{}; ///< of its servers; empty: certificateFolderOf() the workspace
    ChangeStore *store =
        nullptr; ///< for a workspace in memory; called on the hub's thread; outlives the LocalHub
    bool isHeadless = false; ///< nobody looks: changes are not gathered for a window
};

/// The built-in hub: a thread that owns hub, journal and simulated devices, and the two clients through which
/// the window's thread sees them. Only values cross.
///
/// Made, used and destroyed in the window's thread.
class LocalHub final
{
public:
    /// Opens the workspace and switches its devices on. Errors: those of openWorkspace().
    static Result<std::unique_ptr<LocalHub>> open(const LocalHubSpec &spec);
    /// As close().
    ~LocalHub();

    /// The models that the hub checks relationships against, from the next command on.
    void setModels(std::shared_ptr<const dtdl::ModelLookup> models);

    HubClient &hub();
    SimulationClient &simulation();
    ServerClient &server();
    /// Of the journal; of a workspace in memory what was seen since it was opened.
    HistoryClient &history();

    /// Lets hub time and, while it plays, the simulation go on by `ms`, and returns when both clients have
    /// emitted what came of it. Commands that were sent before are performed first, at the old time.
    /// advance(0) only does that. Requires: LocalHubSpec::manualStart was given. Without a call the clients
    /// do advance(0) from the event loop after each command, so that replies come without it.
    void advance(qint64 ms);
    /// Performs what was sent so far, ends all connections, emits what is left and ends the thread. Replies
    /// to what is sent later are Cancelled. Nothing happens the second time.
    void close();

private:
    LocalHub(std::unique_ptr<HubThread> thread, const LocalHubSpec &spec);
    void apply(Delivery &delivery);

    std::unique_ptr<HubThread> m_thread; // outlives the clients
    std::unique_ptr<LocalHubClient> m_hub;
    std::unique_ptr<LocalSimulation> m_simulation;
    std::unique_ptr<ServerClient> m_server;
    std::unique_ptr<HistoryClient> m_history;
};

} // namespace twin::host
