// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/timestamp.h"

#include <QMap>
#include <QObject>

namespace twin::host {

/// What the window shows of one simulated device.
struct SimulatedDevice {
    bool powered = false;
    QString behaviour{}; ///< one English word per device class of the scene, for example "thermostat"
    qint64 messages = 0; ///< telemetry sent since the workspace was opened
    qint64 reports = 0; ///< reported patches sent
    qint64 refusals = 0; ///< desired values answered with 4xx or 5xx
    QString fault{}; ///< why it stopped by itself, empty while it is well

    friend bool operator==(const SimulatedDevice &, const SimulatedDevice &) = default;
};

/// The simulation as a pane sees it: power of each device and the one clock. Lives in the window's thread.
class SimulationClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const QMap<TwinId, SimulatedDevice> &devices() const = 0;
    virtual bool isPlaying() const = 0;
    virtual double speed() const = 0; ///< virtual seconds per second, 0.1 to 100,000
    virtual Timestamp virtualTime() const = 0;

    virtual void setPowered(const TwinId &id, bool on) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void setSpeed(double speed) = 0;
    /// Runs the clock on to its next due action, then stands still. Requires: paused.
    virtual void step() = 0;

signals:
    /// Power, counters or faults of devices changed; at most every 250 ms for counters alone.
    void devicesChanged();
    void clockChanged();
};

} // namespace twin::host
