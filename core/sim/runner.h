// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "hub/hub.h"
#include "sim/course.h"
#include "sim/devicestatus.h"
#include "sim/due.h"
#include "sim/faultdesk.h"
#include "sim/plan.h"

#include <queue>

namespace twin::sim {

class LiveDevice;
struct DeviceLook;
struct Upcoming;
class Acting;
class ScriptHost;
class WebHost;

/// Whether the hub could not store, so that a refusal is nobody's fault.
bool isStoreFailure(const Error &error);

/// Which part of a scene's devices one process runs: every `count`th, beginning with number `index` (from 1).
struct Shard {
    int index = 1;
    int count = 1;
};

/// Why the clock should pause: a break-point or a watch.
struct Halt {
    Timestamp time{};
    TwinId device{};
    QString reason{};
};

/// Runs the devices of a scene on virtual time. Knows no thread and no timer: the host asks for what is due,
/// hands the Commands to a hub and tells what came of them. The same scene and the same calls give the same
/// Commands.
class Runner final
{
public:
    using Commands = QList<std::pair<Command, Cause>>;

    /// All devices are off. Virtual time stands at `start`.
    Runner(Scene scene, Timestamp start, Shard shard = {});
    ~Runner();
    Runner(Runner &&) noexcept;
    Runner &operator=(Runner &&) noexcept;

    /// With `powered` as the devices were switched last, without those that were deleted.
    Scene scene() const;
    const QString &sceneName() const { return m_scene.name; }
    quint64 seed() const { return m_scene.seed; }
    Timestamp now() const { return m_now; }
    Timestamp start() const { return m_start; }
    /// When something is to be done next; empty when nothing is.
    std::optional<Timestamp> nextDue() const;
    QList<TwinId> devices() const;
    /// Those of this shard that the scene has or had, with what it said of their power: devices() has those
    /// that it has now.
    const std::vector<Instance> &instances() const { return m_instances; }
    qsizetype deviceCount() const { return m_indexes.size(); }
    const SceneDevice &entryOf(const Instance &instance) const { return m_scene.devices[instance.entry]; }
    const Instance *instanceOf(const TwinId &id) const; ///< nullptr when it is not one of the scene
    /// Empty when the device is not one of the scene.
    std::optional<DeviceStatus> status(const TwinId &id) const;
    QString kindOf(const TwinId &id) const;
    /// The state of its machine and the newest value of that name; for charts, watches and expectations.
    QString stateOf(const TwinId &id) const;
    std::optional<Json> valueOf(const TwinId &id, QStringView name) const;
    const FaultDesk &faultDesk() const { return m_desk; }

    /// Switches a device on (it connects, reports and acknowledges: wire.md section e.6) or off, now.
    /// Switching on ends a fault. Empty when nothing changes or the device is not one of the scene.
    Commands setPowered(const TwinId &id, bool on, const State &state);
    /// What the devices do up to virtual time `until`, in the order of time. When that is `most` Commands or
    /// more, stops behind the moment that reached it, and now() says how far it came; likewise behind a
    /// moment with a Halt. Requires: `until` is not before now().
    Commands advanceTo(Timestamp until, const State &state, qsizetype most = 10'000);
    /// Devices hear of their desired properties and commands; deleted ones leave the scene.
    void onChanges(const Changes &changes);
    /// What the hub said to one of the Commands. A device whose Command was refused stops alone, with the
    /// reason; after a failure of the store it connects anew.
    Commands onReply(const Command &command, const Result<Reply> &reply);
    // a scene that is changed while it runs
    /// One more device or fleet, switched off. False, and nothing changes, when an id of it is there already.
    bool add(SceneDevice device);
    /// Another part for the device and, of a fleet, for all of it; see readDevice(). Those that are on start
    /// anew when model or behaviour is another one. False when it is not one of the scene.
    bool replaceDevice(const TwinId &id, SceneDevice device);
    /// A fault of a moment that is new among them strikes at once.
    void setFaults(std::vector<Fault> faults);
    void setWatches(std::vector<Watch> watches) { m_scene.watches = std::move(watches); }
    /// Other words at the same moments: what is planned stays planned. A timeline of other moments is left.
    void setCourse(SceneCourse course);
    /// All devices that are on start anew with other chances.
    void setSeed(quint64 seed);
    /// Another scene in place of this one, now. Devices that it has not are switched off and left out; those
    /// that it has in another way start anew; what is as it was goes on. It says which devices are on.
    /// Another timeline begins now. The new devices are those of instances() that the hub may not know yet;
    /// they are off until setPowered().
    Commands replaceScene(Scene scene, const State &state);
    /// Goes off line and comes back after some seconds, with or without what it knew. Empty while it is off.
    Commands restart(const TwinId &id, double seconds, bool keepsMemory);
    /// Empty when the device is not one of `scene`, which is what scene() gave.
    std::optional<DeviceLook> look(const TwinId &id, const std::shared_ptr<const Scene> &scene) const;
    /// The next things that will be done, in their order, at most `count`: of all devices and the scene, or
    /// what is about one device. What cannot be known yet is not there: how a device will answer, what a
    /// guard will say. Looks at few of what is planned, for one device at all of it.
    std::vector<Upcoming> upcoming(std::size_t count, const TwinId &id = {}) const;
    /// Runs the scene's scripts; without one a device that needs a script fails. Must outlive the runner.
    void setScriptHost(ScriptHost *host) { m_scripts = host; }
    /// Asks the scene's web services, likewise.
    void setWebHost(WebHost *host) { m_web = host; }

    /// What gathered since the last call.
    std::vector<Halt> takeHalts() { return std::exchange(m_halts, {}); }
    std::vector<LogLine> takeFailures()
    {
        return std::exchange(m_failures, {});
    } ///< devices that have stopped
    std::vector<LogLine> takeLog();

private:
    friend class LiveDevice;
    friend class DeviceScope;
    friend class Acting;
    struct Queue : std::priority_queue<Due, std::vector<Due>, std::greater<>> {
        const std::vector<Due> &all() const { return c; }
    };
    struct Listener { // to another device's messages
        quint32 device = 0;
        quint16 when = 0;
    };

    std::shared_ptr<const Plan> planOf(const std::shared_ptr<const Behaviour> &behaviour);
    LiveDevice *find(const TwinId &id) const;
    void addInstances(std::size_t from, Shard shard);
    void addInstance(Instance instance);
    using Places = QHash<TwinId, Instance>; // of another scene
    Commands dropMissing(const Places &places, const State &state);
    std::vector<bool> changedIn(const Scene &scene, const Places &places) const;
    void takeOver(Scene scene);
    void beginTimeline();
    void listenTo(quint32 index);
    void startAnew(quint32 index, const std::shared_ptr<const Behaviour> &behaviour);
    const Instance &instanceAt(quint32 index) const { return m_instances[index]; }
    const SceneDevice &entryAt(quint32 index) const { return m_scene.devices[m_instances[index].entry]; }
    void plan(Due due, double afterSeconds);
    void planScene();
    void planTimeline();
    void planFaults();
    void planAt(Due due, Timestamp time);
    void dropStale() const;
    std::vector<Due> firstDues(std::size_t count) const;
    std::vector<Due> duesOf(quint32 device, std::size_t count) const;
    bool concerns(const Due &due, quint32 device) const;
    std::optional<QString> whatOf(const Due &due) const;
    void remove(const TwinId &id);
    void perform(const Due &due, const State &state, Commands &out);
    void performEntry(const Due &due, const State &state, Commands &out);
    void beginFault(const Due &due, Commands &out);
    /// Sends through the faults of the device.
    void post(LiveDevice &device, Command command, MessageKind kind, Commands &out);
    void postPassage(quint32 device, FaultDesk::Passage passage, MessageKind kind, Command original,
                     Commands &out);
    void tellListeners(const LiveDevice &sender, const Json &payload);
    void watch(LiveDevice &device);
    void log(const TwinId &id, QString text);
    bool reachesOutside() const;

    Scene m_scene;
    mutable std::optional<bool> m_reachesOutside; // of the scene, when somebody asks
    std::vector<std::vector<TimelineEntry>> m_former; // timelines that devices may still be busy with
    quint32 m_sceneLife = 0; // counts timelines; what was planned for an earlier one is void
    Timestamp m_start;
    Timestamp m_now;
    quint64 m_sequence = 0;
    std::vector<Instance> m_instances;
    std::vector<std::unique_ptr<LiveDevice>> m_devices; // null: deleted
    QHash<TwinId, quint32> m_indexes;
    QHash<const Behaviour *, std::shared_ptr<const Plan>> m_plans;
    QHash<QString, std::vector<Listener>> m_listeners;
    FaultDesk m_desk;
    QHash<qint64, std::pair<Command, MessageKind>> m_letters; // held back by faults
    QHash<qint64, Change> m_news;
    qint64 m_lastHeld = 0;
    std::vector<Halt> m_halts;
    std::vector<LogLine> m_log;
    std::vector<LogLine> m_failures;
    ScriptHost *m_scripts = nullptr;
    WebHost *m_web = nullptr;
    mutable Queue m_queue;
};

} // namespace twin::sim
