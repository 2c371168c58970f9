// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "hub/hub.h"
#include "sim/scene.h"

#include <queue>

namespace twin::sim {

class LiveDevice;

/// What is known of one simulated device while it runs.
struct DeviceStatus {
    bool powered = false;
    qint64 messages = 0; ///< telemetry sent
    qint64 reports = 0; ///< reported patches sent
    qint64 refusals = 0; ///< asked values answered with 4xx or 5xx
    QString fault{}; ///< why it stopped by itself, empty while it is well

    friend bool operator==(const DeviceStatus &, const DeviceStatus &) = default;
};

/// Whether the hub could not store, so that a refusal is nobody's fault.
bool isStoreFailure(const Error &error);

/// Something a device will do at a moment of virtual time.
struct Due {
    enum class Kind { Boot, Fetch, React, Finish, Report, Telemetry, Answer };

    Timestamp time{};
    quint64 sequence = 0; ///< orders what falls on one moment: first planned, first done
    quint32 device = 0;
    quint32 life = 0; ///< the device's count of power-ons; what was planned before is void
    Kind kind = Kind::Boot;
    quint16 part = 0;
    quint16 item = 0;
    qint64 argument = 0; ///< desired version or request id

    friend bool operator>(const Due &a, const Due &b)
    {
        return a.time != b.time ? a.time > b.time : a.sequence > b.sequence;
    }
};

/// Runs the devices of a scene on virtual time. Knows no thread and no timer: the host asks for what is due,
/// hands the Commands to a hub and tells what came of them. The same scene and the same calls give the same
/// Commands.
class Runner final
{
public:
    using Commands = QList<std::pair<Command, Cause>>;

    /// All devices are off. Virtual time stands at `start`.
    Runner(Scene scene, Timestamp start);
    ~Runner();
    Runner(Runner &&) noexcept;
    Runner &operator=(Runner &&) noexcept;

    /// With `powered` as the devices were switched last, without those that were deleted.
    const Scene &scene() const { return m_scene; }
    Timestamp now() const { return m_now; }
    /// When something is to be done next; empty when nothing is.
    std::optional<Timestamp> nextDue() const;
    QList<TwinId> devices() const;
    /// Empty when the device is not one of the scene.
    std::optional<DeviceStatus> status(const TwinId &id) const;

    /// Switches a device on (it connects, reports and acknowledges: wire.md section e.6) or off, now.
    /// Switching on ends a fault. Empty when nothing changes or the device is not one of the scene.
    Commands setPowered(const TwinId &id, bool on, const State &state);
    /// What the devices do up to virtual time `until`, in the order of time. When that is `most` Commands or
    /// more, stops behind the moment that reached it, and now() says how far it came. Requires: `until` is
    /// not before now().
    Commands advanceTo(Timestamp until, const State &state, qsizetype most = 10'000);
    /// Devices hear of their desired properties and commands; deleted ones leave the scene.
    void onChanges(const Changes &changes);
    /// What the hub said to one of the Commands. A device whose Command was refused stops alone, with the
    /// reason; after a failure of the store it connects anew.
    Commands onReply(const Command &command, const Result<Reply> &reply);

private:
    friend class LiveDevice;

    LiveDevice *find(const TwinId &id) const;
    void plan(Due due, double afterSeconds);
    void dropStale() const;
    void remove(const TwinId &id);
    SceneDevice *sceneDevice(const TwinId &id);

    using Queue = std::priority_queue<Due, std::vector<Due>, std::greater<>>;

    Scene m_scene;
    Timestamp m_now;
    quint64 m_sequence = 0;
    std::vector<std::unique_ptr<LiveDevice>> m_devices; // null: deleted
    QHash<TwinId, quint32> m_indexes;
    mutable Queue m_queue;
};

} // namespace twin::sim
