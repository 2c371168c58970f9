// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does to a scene while it runs, and what it sees of one device.
#include "sim/devicelook.h"
#include "sim/livedevicemore.h"
#include "sim/trust.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

QString pathOf(const QString &component, const QString &name)
{
    return component.isEmpty() ? name : QString(component + u'.' + name);
}

bool isMoment(const Fault &fault)
{
    return std::holds_alternative<LinkCut>(fault.kind) ||
           std::holds_alternative<ExpiredCredential>(fault.kind);
}

bool hasSameMoments(const std::vector<TimelineEntry> &a, const std::vector<TimelineEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &one, const auto &other) {
        return one.at == other.at && one.date == other.date && one.every == other.every &&
               one.times == other.times;
    });
}

} // namespace

void Runner::addInstances(std::size_t from, Shard shard)
{
    int place = 0;
    for (auto &instance : instancesOf(m_scene)) {
        if (instance.entry >= from && place++ % shard.count == shard.index - 1)
            addInstance(std::move(instance));
    }
}

void Runner::addInstance(Instance instance)
{
    const auto index = quint32(m_devices.size());
    const auto plan = planOf(entryOf(instance).behaviour);
    m_devices.push_back(
        std::make_unique<LiveDevice>(plan, seedFor(m_scene.seed, instance.id.toString()), index));
    m_indexes.insert(instance.id, index);
    m_instances.push_back(std::move(instance));
    listenTo(index);
}

void Runner::listenTo(quint32 index)
{
    for (auto &listeners : m_listeners)
        std::erase_if(listeners, [index](const Listener &one) { return one.device == index; });
    const auto &reactions = m_devices[index]->plan().behaviour().reactions;
    for (std::size_t i = 0; i < reactions.size(); ++i) {
        if (const auto *on = std::get_if<OnMessage>(&reactions[i].on))
            m_listeners[on->device].push_back({index, quint16(i)});
    }
}

bool Runner::add(SceneDevice device)
{
    const std::size_t entry = m_scene.devices.size();
    m_scene.devices.push_back(std::move(device));
    const auto instances = instancesOf(m_scene);
    const bool isTaken = std::any_of(instances.begin(), instances.end(), [&](const Instance &one) {
        return one.entry == entry && m_indexes.contains(one.id);
    });
    if (isTaken) {
        m_scene.devices.pop_back();
        return false;
    }
    m_reachesOutside.reset();
    addInstances(entry, {});
    return true;
}

bool Runner::replaceDevice(const TwinId &id, SceneDevice device)
{
    const LiveDevice *live = find(id);
    if (!live)
        return false;
    const quint32 entry = instanceAt(live->index()).entry;
    SceneDevice &here = m_scene.devices[entry];
    device.powered = here.powered; // the switch is the person's, not the text's
    device.off = here.off;
    device.without = here.without;
    const bool isOther = !(*device.behaviour == *here.behaviour) || device.modelId != here.modelId;
    here = std::move(device);
    m_reachesOutside.reset();
    for (quint32 i = 0; isOther && i < m_devices.size(); ++i) {
        if (m_devices[i] && m_instances[i].entry == entry)
            startAnew(i, here.behaviour);
    }
    m_plans.removeIf([](const auto &plan) { return plan.value().use_count() == 1; });
    return true;
}

void Runner::startAnew(quint32 index, const std::shared_ptr<const Behaviour> &behaviour)
{
    LiveDevice &device = *m_devices[index];
    device.setPlan(planOf(behaviour));
    listenTo(index);
    if (device.status().powered)
        plan({.device = index, .life = device.life(), .kind = Due::Kind::Boot}, 0);
}

void Runner::setSeed(quint64 seed)
{
    m_scene.seed = seed;
    m_desk = FaultDesk(m_scene.faults, seed, m_start);
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        if (!m_devices[i])
            continue;
        m_devices[i]->setSeed(seedFor(seed, m_instances[i].id.toString()));
        startAnew(i, entryAt(i).behaviour);
    }
}

Runner::Commands Runner::replaceScene(Scene scene, const State &state)
{
    Places places;
    const auto wanted = instancesOf(scene);
    for (const auto &instance : wanted)
        places.insert(instance.id, instance);
    Commands out = dropMissing(places, state);
    const std::vector<bool> isOther = changedIn(scene, places);
    const bool isOtherSeed = scene.seed != m_scene.seed;
    const bool isOtherTimeline = !(scene.timeline == m_scene.timeline);
    takeOver(std::move(scene));
    for (quint32 i = 0; i < isOther.size(); ++i) {
        if (!m_devices[i])
            continue;
        m_instances[i] = places[m_instances[i].id];
        if (isOtherSeed)
            m_devices[i]->setSeed(seedFor(m_scene.seed, m_instances[i].id.toString()));
        if (isOther[i])
            startAnew(i, entryAt(i).behaviour);
        out.append(setPowered(m_instances[i].id, m_instances[i].powered, state));
    }
    m_plans.removeIf([](const auto &plan) { return plan.value().use_count() == 1; });
    for (const auto &instance : wanted) {
        if (!m_indexes.contains(instance.id))
            addInstance(instance);
    }
    if (isOtherTimeline)
        beginTimeline();
    else if (isOtherSeed)
        m_desk = FaultDesk(m_scene.faults, m_scene.seed, m_start);
    return out;
}

Runner::Commands Runner::dropMissing(const Places &places, const State &state)
{
    Commands out;
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        if (!m_devices[i] || places.contains(m_instances[i].id))
            continue;
        out.append(setPowered(m_instances[i].id, false, state));
        m_indexes.remove(m_instances[i].id);
        m_devices[i].reset();
    }
    return out;
}

// By index: devices that cannot go on as they are. Requires: nothing is missing.
std::vector<bool> Runner::changedIn(const Scene &scene, const Places &places) const
{
    std::vector<bool> isOther(m_devices.size(), scene.seed != m_scene.seed);
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        if (!m_devices[i] || isOther[i])
            continue;
        const SceneDevice &entry = scene.devices[places[m_instances[i].id].entry];
        isOther[i] = !(*entry.behaviour == *entryAt(i).behaviour) || entry.modelId != entryAt(i).modelId;
    }
    return isOther;
}

// Devices may still be busy with actions of the timeline: it stays where it is.
void Runner::takeOver(Scene scene)
{
    std::vector<Fault> faults = std::exchange(scene.faults, std::move(m_scene.faults));
    if (scene.timeline == m_scene.timeline)
        scene.timeline = std::move(m_scene.timeline);
    else
        m_former.push_back(std::move(m_scene.timeline));
    m_scene = std::move(scene);
    m_reachesOutside.reset();
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        if (!m_devices[i])
            m_instances[i].entry = 0; // what it was may be no entry now
    }
    setFaults(std::move(faults));
}

void Runner::setCourse(SceneCourse course)
{
    if (hasSameMoments(course.timeline, m_scene.timeline) && course.timeline != m_scene.timeline)
        m_former.push_back(std::exchange(m_scene.timeline, std::move(course.timeline)));
    m_scene.watches = std::move(course.watches);
    m_scene.expectations = std::move(course.expectations);
}

void Runner::beginTimeline()
{
    ++m_sceneLife;
    m_start = m_now;
    m_desk = FaultDesk(m_scene.faults, m_scene.seed, m_start);
    planScene();
}

// Asked for each device that fails, which may be all of them.
bool Runner::reachesOutside() const
{
    if (!m_reachesOutside)
        m_reachesOutside = !outsideOf(m_scene).isEmpty();
    return *m_reachesOutside;
}

Runner::Commands Runner::restart(const TwinId &id, double seconds, bool keepsMemory)
{
    Commands out;
    LiveDevice *device = find(id);
    if (device && device->isRunning())
        device->restart(*this, seconds, keepsMemory, out);
    else if (device && device->status().powered) // it is away already
        device->loseLink(*this, keepsMemory, seconds);
    return out;
}

void Runner::setFaults(std::vector<Fault> faults)
{
    const std::vector<Fault> before = std::exchange(m_scene.faults, faults);
    m_desk.setFaults(std::move(faults));
    for (std::size_t i = 0; i < m_desk.faults().size(); ++i) {
        const Fault &fault = m_desk.faults()[i];
        const bool isNew = std::find(before.begin(), before.end(), fault) == before.end();
        if (isMoment(fault) && isNew && !fault.off)
            plan({.life = m_sceneLife, .kind = Due::Kind::FaultBegins, .item = quint32(i)}, 0);
    }
}

std::optional<DeviceLook> Runner::look(const TwinId &id, const std::shared_ptr<const Scene> &scene) const
{
    const LiveDevice *device = find(id);
    if (!device)
        return std::nullopt;
    DeviceLook look{.id = id, .scene = scene, .time = m_now, .faultHits = m_desk.counts()};
    // Deleted devices are not in scene(), so that its numbers may be others.
    const QString own = entryAt(device->index()).id;
    const auto entry = std::find_if(scene->devices.begin(), scene->devices.end(),
                                    [&](const SceneDevice &one) { return one.id == own; });
    if (entry == scene->devices.end())
        return std::nullopt;
    look.entry = std::size_t(entry - scene->devices.begin());
    look.behaviour = entryAt(device->index()).behaviour;
    device->describe(look);
    return look;
}

void LiveDevice::setSeed(quint64 seed)
{
    m_seed = seed;
    m_chance = Chance(seedFor(seed, u"$device"));
}

// Counts that a rule or command was used; `rule` is -1 when none fitted.
void LiveDevice::hit(std::size_t part, std::size_t item, qint32 rule)
{
    ++more().hits[{quint32(part), quint32(item), rule}];
}

void LiveDevice::describe(DeviceLook &look) const
{
    look.isRunning = m_isRunning;
    look.acks = m_status.acks;
    look.failures = m_status.failures;
    look.started = m_started;
    look.state = stateName();
    const auto &places = m_plan->valueSlots();
    for (std::size_t i = 0; i < places.size() && i < m_values.size(); ++i) {
        if (!m_values[i].isNull())
            look.values.insert(pathOf(behaviour().part(places[i].part).name, places[i].name), m_values[i]);
    }
    if (!m_more)
        return;
    look.stateSince = m_more->stateSince;
    for (const auto &[state, count] : m_more->entries)
        look.entries.insert(behaviour().machine->states[std::size_t(state)].name, count);
    for (const auto &[key, count] : m_more->hits) {
        const auto [part, item, rule] = key;
        const Part &where = behaviour().part(part);
        const QString name = rule == CommandHit
                                 ? QString(pathOf(where.name, where.commands[item].name) + u"()")
                                 : u"%1#%2"_s.arg(pathOf(where.name, where.writable[item].name)).arg(rule);
        look.hits.insert(name, count);
    }
}

} // namespace twin::sim
