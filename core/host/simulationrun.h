// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/judge.h"
#include "sim/runner.h"
#include "store/journal.h"

#include <functional>

namespace twin::host {

/// How a scene is to be run without a window.
struct SimulationSpec {
    sim::Scene scene{};
    sim::Shard shard{};
    QString hubPath{}; ///< of a workspace file; empty: a hub in memory
    bool removesDevices = false; ///< at the end, those that were registered for the run
    sim::ScriptHost *scripts = nullptr; ///< outlives the run
};

/// A scene on a hub of its own whose time is the scene's virtual time: ids, keys, moments and order come from
/// the scene and its seed alone, so that two runs give the same journal byte for byte, at any speed.
///
/// Knows no timer: who drives it waits as long as it likes between two calls of advanceTo().
class SimulationRun final
{
public:
    /// Virtual time of a scene that does not say when it starts.
    static const Timestamp UsualStart;

    /// Opens or makes the workspace and registers the scene's devices that it has not. A workspace that was
    /// used goes on behind its last change. Errors: those of store::Journal and of the hub.
    static Result<std::unique_ptr<SimulationRun>> open(SimulationSpec spec);
    ~SimulationRun();

    Timestamp now() const { return m_clock.now(); }
    Timestamp start() const { return m_start; }
    const State &state() const { return m_hub->state(); }
    const sim::Runner &runner() const { return *m_runner; }
    /// When something happens next; empty for never.
    std::optional<Timestamp> nextDue() const;

    /// Called with everything that happened, before advanceTo() returns.
    void setListener(std::function<void(const Changes &)> listener) { m_listener = std::move(listener); }
    /// What the devices have logged since the last call.
    std::vector<sim::LogLine> takeLog() { return std::exchange(m_log, {}); }
    /// Why the run has paused since the last call: break-points and watches.
    std::vector<sim::Halt> takeHalts() { return std::exchange(m_halts, {}); }

    /// Switches on the devices that the scene says are on.
    Result<void> begin();
    /// Lets virtual time go on, moment by moment; stops behind a moment with a Halt. Fails when the hub
    /// cannot store.
    Result<void> advanceTo(Timestamp until);
    /// Ends all connections, stores what is left and judges the expectations.
    Result<std::vector<sim::Outcome>> finish();

private:
    class Store;

    explicit SimulationRun(SimulationSpec spec);
    Result<void> prepare();
    Result<void> registerDevices();
    Result<void> removeDevices();
    Result<void> submit(const sim::Runner::Commands &commands);
    void onChanges(const Changes &changes);
    void gather();
    std::optional<Timestamp> nextDeadline() const;

    SimulationSpec m_spec;
    ManualClock m_clock;
    SeededIds m_ids;
    Timestamp m_start;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<sim::Runner> m_runner;
    std::unique_ptr<sim::Judge> m_judge;
    std::function<void(const Changes &)> m_listener;
    QList<TwinId> m_registered; // for this run
    std::vector<sim::LogLine> m_log;
    std::vector<sim::Halt> m_halts;
};

} // namespace twin::host
