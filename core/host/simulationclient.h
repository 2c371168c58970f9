// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace twin {
class Json;
namespace sim {
struct SceneCourse;
struct DeviceLook;
struct Fault;
struct Scene;
struct SceneDevice;
struct Upcoming;
struct Watch;
} // namespace sim
} // namespace twin

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

/// What a simulated device, or the simulation itself, has to say.
struct SimulationLine {
    Timestamp time{}; ///< virtual
    TwinId device{}; ///< null: none of them
    QString text{};
};

/// Whether scripts of the scene run and its web services are asked (sim::outsideOf()).
enum class SceneTrust {
    NotNeeded, ///< it has neither
    Needed, ///< nobody has given it: devices that need it stop
    Given,
};

/// The simulation as a pane sees it: power of each device, the one clock, and devices from close by, whose
/// scene may be changed while it runs. Lives in the window's thread.
///
/// A hub that runs no scene shows no look and takes no change of a scene.
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

    /// Whether the devices live as fast as the clock's speed says.
    virtual bool keepsUp() const { return true; }
    /// Lets the devices live as fast as they can until that virtual time. A time that has passed changes
    /// nothing.
    virtual void jumpTo(Timestamp time);
    /// Goes off line and comes back after some seconds, with or without what it knew.
    virtual void restart(const TwinId &id, double seconds, bool keepsMemory);

    // devices from close by
    /// look() follows this device until endLook() was called as often; each window follows its own.
    void beginLook(const TwinId &id);
    void endLook(const TwinId &id);
    /// nullptr until a device of beginLook() was seen, and when it is not simulated.
    virtual std::shared_ptr<const sim::DeviceLook> look(const TwinId &) const { return {}; }

    // what comes next
    static constexpr std::size_t UpcomingAtMost = 50;
    using UpcomingList = std::shared_ptr<const std::vector<sim::Upcoming>>;
    /// lookAhead() follows this device, or with a null id all of them and the scene, until endLookAhead() was
    /// called as often.
    void beginLookAhead(const TwinId &id);
    void endLookAhead(const TwinId &id);
    /// The next UpcomingAtMost things that will be done; nullptr until something of beginLookAhead() was
    /// seen. lookChanged() tells of another one.
    virtual UpcomingList lookAhead(const TwinId &) const { return {}; }

    /// The scene as it runs now; nullptr for a hub that runs none.
    virtual std::shared_ptr<const sim::Scene> scene() const { return {}; }
    virtual SceneTrust trust() const { return SceneTrust::NotNeeded; }
    /// A person trusts the scripts and addresses that the scene has now; devices that stopped for the want of
    /// it are switched on again. The workspace keeps it until there are others.
    virtual void giveTrust();

    // changes of the scene; what was looked at last counts as the scene
    /// Another scene in place of this one: devices that the hub does not have are registered, those that
    /// the scene no longer has are switched off and stay in the hub. `isTrusted`: as with giveTrust().
    virtual void replaceScene(const sim::Scene &scene, bool isTrusted);
    /// Another part of the scene for a device that look() knows: sim::readDevice() has the errors, and what
    /// it refuses changes nothing. The device starts anew when its behaviour is another one.
    virtual Result<void> replaceDevice(const TwinId &id, const QByteArray &text);
    /// The same with another behaviour alone; a device with a template stays linked to it.
    virtual Result<void> replaceBehaviour(const TwinId &id, const Json &behaviour);
    /// One more device, switched on. One that is there already changes nothing.
    virtual void add(const sim::SceneDevice &device);
    virtual void setFaults(const std::vector<sim::Fault> &faults);
    virtual void setWatches(const std::vector<sim::Watch> &watches);
    /// Timeline, watches and expectations in other words, the moments being the same; a timeline that has
    /// other moments by now stays.
    virtual void setCourse(const sim::SceneCourse &course);
    /// Other chances for everything; all devices that are on start anew.
    virtual void setSeed(quint64 seed);

signals:
    /// Power, counters or faults of devices changed; at most every 250 ms for counters alone.
    void devicesChanged();
    void clockChanged();
    /// A look() is another one.
    void lookChanged();
    /// scene() or trust() is another one.
    void sceneChanged();
    void logged(const std::vector<twin::host::SimulationLine> &lines);
    /// A break-point or a watch has paused the clock.
    void halted(const twin::TwinId &id, const QString &reason);

protected:
    /// What is looked at from now on, all of it.
    virtual void setLooked(const QSet<TwinId> &) { }
    virtual void setLookedAhead(const QSet<TwinId> &) { }

private:
    QHash<TwinId, int> m_lookers;
    QHash<TwinId, int> m_lookersAhead;
};

} // namespace twin::host
