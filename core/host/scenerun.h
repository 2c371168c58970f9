// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/judge.h"
#include "sim/runner.h"

#include <functional>

namespace twin::host {

/// A scene that runs without a window, on whatever hub. Knows no timer: who drives it waits as long as it
/// likes between two calls of advanceTo().
class SceneRun
{
public:
    virtual ~SceneRun() = default;

    virtual Timestamp now() const = 0;
    virtual Timestamp start() const = 0;
    virtual const sim::Runner &runner() const = 0;
    /// Called with everything that happened, before advanceTo() returns.
    virtual void setListener(std::function<void(const Changes &)> listener) = 0;
    /// What the devices have logged since the last call.
    virtual std::vector<sim::LogLine> takeLog() = 0;
    /// Why the run has paused since the last call: break-points and watches.
    virtual std::vector<sim::Halt> takeHalts() = 0;

    /// Switches on the devices that the scene says are on.
    virtual Result<void> begin() = 0;
    /// Lets virtual time go on, moment by moment; stops behind a moment with a Halt. Fails when the hub
    /// cannot go on.
    virtual Result<void> advanceTo(Timestamp until) = 0;
    /// Does nothing for that long but what must not wait.
    virtual void rest(int msecs) = 0;
    /// Ends all connections, stores what is left and judges the expectations.
    virtual Result<std::vector<sim::Outcome>> finish() = 0;
};

/// How long a scene is run when nobody says: as it says itself, else to the last moment that its timeline and
/// its expectations name, in seconds.
double usualSeconds(const sim::Scene &scene);

} // namespace twin::host
