// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/scenerun.h"
#include "hub/decide.h"
#include "link/remotehub.h"

namespace twin::host {

/// How a scene is to be run on a hub somewhere else.
struct RemoteSpec {
    sim::Scene scene{};
    sim::Shard shard{};
    bool removesDevices = false; ///< at the end, those that were registered for the run
    sim::ScriptHost *scripts = nullptr; ///< outlives the run
    link::RemoteHub::Spec hub{};
};

/// A scene whose devices talk MQTT to a hub over the network. Needs a thread with a Qt event loop, which it
/// lets run while it waits.
///
/// Virtual time stands still while an answer of the hub is awaited: expectations hold at any speed, and as
/// fast as possible means as fast as the hub answers.
class RemoteRun final : public SceneRun
{
public:
    static constexpr int PatienceMSecs = 60'000; ///< that the hub may be silent while an answer is awaited

    explicit RemoteRun(RemoteSpec spec);
    ~RemoteRun() override;

    Timestamp now() const override { return m_clock.now(); }
    Timestamp start() const override { return m_start; }
    const sim::Runner &runner() const override { return m_runner; }
    void setListener(std::function<void(const Changes &)> listener) override
    {
        m_listener = std::move(listener);
    }
    std::vector<sim::LogLine> takeLog() override { return std::exchange(m_log, {}); }
    std::vector<sim::Halt> takeHalts() override { return std::exchange(m_halts, {}); }

    /// Also registers the devices that the hub has not, and reads the twins of the others. Timeout when the
    /// hub is silent; Argument when the scene has devices that the access is not for.
    Result<void> begin() override;
    Result<void> advanceTo(Timestamp until) override;
    void rest(int msecs) override;
    Result<std::vector<sim::Outcome>> finish() override;

private:
    Result<void> enterDevices();
    void submit(const sim::Runner::Commands &commands);
    Result<void> settle();
    void onChanges(const Changes &changes);
    void gather();

    RemoteSpec m_spec;
    ManualClock m_clock;
    SystemIds m_ids;
    Timestamp m_start;
    sim::Runner m_runner;
    sim::Judge m_judge;
    link::RemoteHub m_hub;
    std::function<void(const Changes &)> m_listener;
    QList<TwinId> m_registered; // for this run
    std::vector<sim::LogLine> m_log;
    std::vector<sim::Halt> m_halts;
};

} // namespace twin::host
