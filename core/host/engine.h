// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/clocks.h"
#include "host/simulationclient.h"
#include "hub/hub.h"
#include "sim/runner.h"
#include "store/journal.h"

#include <memory>

namespace twin::host {

/// How a local hub starts.
struct WorkspaceOptions {
    QString path{}; ///< the workspace file, made when it is not there; empty: in memory only
    QString name{}; ///< as people see the hub, for example "Demo"
    QByteArray newScene{}; ///< text of the scene that a new workspace starts with; empty: none
    Timestamp manualStart{}; ///< set: the clock stands here and moves only by LocalHub::advance()
};

/// What the window is told of the simulation.
struct SimulationStatus {
    QMap<TwinId, SimulatedDevice> devices;
    bool isPlaying = true;
    double speed = 1;
    Timestamp virtualTime;
};

/// All of a local hub that is not threads: the hub, its journal, the simulated devices and the clocks.
///
/// Lives on one thread, the hub's. What happened is gathered until take...() fetches it.
class Engine final
{
public:
    using Commands = QList<std::pair<Command, Cause>>;

    /// Opens or makes the workspace and switches on what was on. Errors: those of Journal and of readScene().
    static Result<std::unique_ptr<Engine>> open(const WorkspaceOptions &options);
    /// Stores how the devices are switched.
    ~Engine();

    const State &state() const { return m_hub->state(); }
    QList<Result<Reply>> submit(const Commands &commands);
    /// Does what is due by the clock: simulation, commands that nobody answered, compaction.
    void tick();
    /// The next moment of the hub's clock at which tick() has work; empty for none.
    std::optional<Timestamp> nextWork() const;
    /// Moves a manual clock on by `ms`, stopping at each moment that has work. Requires:
    /// WorkspaceOptions::manualStart.
    void advance(qint64 ms);

    void setPowered(const TwinId &id, bool on);
    void setPlaying(bool playing);
    void setSpeed(double speed);
    /// Runs the simulation to its next due action; the virtual clock stands there.
    void step();

    Changes takeChanges() { return std::exchange(m_changes, {}); }
    std::optional<Error> takeStoreFailure() { return std::exchange(m_storeFailure, std::nullopt); }
    /// Whether devices did something since the last status().
    bool isSimulationTouched() const { return m_isTouched; }
    SimulationStatus status();
    Timestamp now() const { return m_clock->now(); }

private:
    Engine() = default;

    void start(sim::Scene scene, bool isNew);
    void registerDevices(const sim::Scene &scene);
    void playPast(const sim::Scene &scene, Timestamp start);
    void disconnectAll();
    void run(const Commands &commands);
    void runTo(Timestamp virtualTime);
    void expireCommands();
    void compactWhenDue();
    void saveScene();

    std::unique_ptr<HubClock> m_clock = std::make_unique<HubClock>();
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<Hub> m_hub;
    std::optional<sim::Runner> m_runner;
    std::optional<VirtualClock> m_virtual;
    Changes m_changes;
    std::optional<Error> m_storeFailure;
    bool m_isTouched = true;
};

} // namespace twin::host
