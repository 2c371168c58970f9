// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/scenerun.h"
#include "store/journal.h"

#include <set>

namespace twin::host {

/// How a scene is to be run without a window.
struct SimulationSpec {
    sim::Scene scene{};
    sim::Shard shard{};
    QString hubPath{}; ///< of a workspace file; empty: a hub in memory
    bool removesDevices = false; ///< at the end, those that were registered for the run
    bool isTrusted = false; ///< scripts run and web services are asked
};

/// A scene on a hub of its own whose time is the scene's virtual time: ids, keys, moments and order come from
/// the scene and its seed alone, so that two runs give the same journal byte for byte, at any speed.
class SimulationRun final : public SceneRun
{
public:
    /// Virtual time of a scene that does not say when it starts.
    static const Timestamp UsualStart;

    /// Opens or makes the workspace and registers the scene's devices that it has not. A workspace that was
    /// used goes on behind its last change. Errors: those of store::Journal and of the hub.
    static Result<std::unique_ptr<SimulationRun>> open(SimulationSpec spec);
    ~SimulationRun() override;

    Timestamp now() const override { return m_clock.now(); }
    const State &state() const { return m_hub->state(); }
    /// When something happens next; empty for never.
    std::optional<Timestamp> nextDue() const;

    Result<void> begin() override;
    /// Fails when the hub cannot store.
    Result<void> advanceTo(Timestamp until) override;
    Result<std::vector<sim::Outcome>> finish() override;

private:
    class Store;

    explicit SimulationRun(SimulationSpec spec);
    Result<void> prepare();
    Result<void> registerDevices();
    Result<void> removeDevices();
    Result<void> submit(const sim::Runner::Commands &commands);
    std::optional<Timestamp> nextDeadline() const;

    SimulationSpec m_spec;
    ManualClock m_clock;
    SeededIds m_ids;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Hub> m_hub;
    std::set<TwinId> m_registered; // for this run
};

} // namespace twin::host
