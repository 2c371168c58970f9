// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/devicestatus.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace twin::sim {
struct Fault;
struct Scene;
} // namespace twin::sim

namespace twin::wire {

/// Virtual time and how it goes on.
struct SimulationClock {
    Timestamp time{}; ///< virtual
    bool isPlaying = false;
    double speed = 1; ///< virtual seconds a second
    bool keepsUp = true; ///< the devices, with the speed
    std::optional<Timestamp> jumpsTo{}; ///< they live as fast as they can until then
};

/// One simulated device as it stands.
struct SimulatedTwin {
    TwinId id{};
    QString kind{};
    sim::DeviceStatus status{};
};

/// What a list shows of the scene.
struct SceneSummary {
    QString name{};
    quint64 seed = 0;
    /// Scripts and web services of the scene wait for somebody who trusts them. Nobody can over a wire.
    bool needsTrust = false;
};

/// A line of the simulation's log; numbers are 1, 2, 3...
struct SimulationLine {
    quint64 number = 0;
    sim::LogLine line{};
    bool isHalt = false; ///< a break-point or a watch has paused the clock
};

/// The simulation of a hub as an endpoint on its thread sees it. host has the one of a running hub.
class SimulationDoor
{
public:
    virtual ~SimulationDoor() = default;

    virtual SimulationClock clock() const = 0;
    virtual QList<TwinId> devices() const = 0; ///< sorted
    /// Nothing: not a device of the scene.
    virtual std::optional<SimulatedTwin> device(const TwinId &id) const = 0;
    virtual SceneSummary summary() const = 0;
    virtual sim::Scene scene() const = 0;
    /// Lines with greater numbers, oldest first, at most so many. Old lines are dropped.
    virtual std::vector<SimulationLine> log(quint64 since, qsizetype most) const = 0;

    /// Runs the task in a turn of the loop of its own, in the order of the calls. All that follows changes
    /// something and is called from within such a task.
    virtual void perform(std::function<void()> task) = 0;
    virtual void replaceScene(const sim::Scene &scene) = 0;
    virtual void setFaults(std::vector<sim::Fault> faults) = 0;
    virtual void setPowered(const TwinId &id, bool on) = 0;
    virtual void restart(const TwinId &id, double seconds, bool keepsMemory) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void setSpeed(double speed) = 0;
    /// To the next due action. Requires: the clock stands.
    virtual void step() = 0;
    virtual void jumpTo(Timestamp time) = 0;
};

} // namespace twin::wire
