// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/scenehelpers.h"
#include "sim/judge.h"
#include "sim/runner.h"

#include <functional>
#include <optional>

namespace twin::host {

/// A scene that runs without a window, on whatever hub. Who drives it waits as long as it likes between two
/// calls of advanceTo().
class SceneRun
{
public:
    virtual ~SceneRun() = default;
    SceneRun(const SceneRun &) = delete;
    SceneRun &operator=(const SceneRun &) = delete;

    virtual Timestamp now() const = 0;
    Timestamp start() const { return m_start; }
    const sim::Runner &runner() const { return *m_runner; }
    /// Called with everything that happened, before advanceTo() returns.
    void setListener(std::function<void(const Changes &)> listener) { m_listener = std::move(listener); }
    /// What the devices have logged since the last call.
    std::vector<sim::LogLine> takeLog() { return std::exchange(m_log, {}); }
    /// Why the run has paused since the last call: break-points and watches.
    std::vector<sim::Halt> takeHalts() { return std::exchange(m_halts, {}); }

    /// Switches on the devices that the scene says are on.
    virtual Result<void> begin() = 0;
    /// Lets virtual time go on, moment by moment; stops behind a moment with a Halt. Fails when the hub
    /// cannot go on.
    virtual Result<void> advanceTo(Timestamp until) = 0;
    /// Does nothing for that long but what must not wait: the events of this thread.
    void rest(int msecs);
    /// Ends all connections, stores what is left and judges the expectations.
    virtual Result<std::vector<sim::Outcome>> finish() = 0;

protected:
    SceneRun() = default;

    /// Everything but the hub. With `isTrusted` scripts run and web services are asked, whose first answers
    /// are there when this returns. SceneInvalid when a script cannot be compiled.
    Result<void> setScene(const sim::Scene &scene, Timestamp start, sim::Shard shard, bool isTrusted);
    /// When something happens next that is not the hub's; empty for never.
    std::optional<Timestamp> nextOfScene() const;
    void onChanges(const Changes &changes);
    void log(const TwinId &id, const QString &text) { m_log.push_back({now(), id, text}); }
    /// Behind a moment: what devices said and where they failed. Waits for the answers of web services, since
    /// virtual time stands still while one is awaited.
    void gather();
    bool isHalted() const { return !m_halts.empty(); }
    sim::Runner &mutableRunner() { return *m_runner; }
    sim::Judge &judge() { return *m_judge; }

private:
    SceneHelpers m_helpers; // outlive the runner
    Timestamp m_start;
    std::optional<sim::Runner> m_runner;
    std::optional<sim::Judge> m_judge;
    std::function<void(const Changes &)> m_listener;
    std::vector<sim::LogLine> m_log;
    std::vector<sim::Halt> m_halts;
};

/// How long a scene is run when nobody says: as it says itself, else to the last moment that its timeline and
/// its expectations name, in seconds.
double usualSeconds(const sim::Scene &scene);

} // namespace twin::host
