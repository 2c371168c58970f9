// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/runner.h"

#include "sim/livedevice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

bool isStoreFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreFailed:
        return true;
    default:
        return false;
    }
}

Runner::Runner(Scene scene, Timestamp start)
    : m_scene(std::move(scene))
    , m_now(start)
{
    for (const auto &device : m_scene.devices) {
        const auto index = quint32(m_devices.size());
        m_devices.push_back(
            std::make_unique<LiveDevice>(device, seedFor(m_scene.seed, device.id.toString()), index));
        m_indexes.insert(device.id, index);
    }
}

Runner::~Runner() = default;
Runner::Runner(Runner &&) noexcept = default;
Runner &Runner::operator=(Runner &&) noexcept = default;

std::optional<Timestamp> Runner::nextDue() const
{
    dropStale();
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.top().time);
}

QList<TwinId> Runner::devices() const
{
    QList<TwinId> ids;
    for (const auto &device : m_scene.devices)
        ids.append(device.id);
    return ids;
}

std::optional<DeviceStatus> Runner::status(const TwinId &id) const
{
    const LiveDevice *device = find(id);
    return device ? std::optional(device->status()) : std::nullopt;
}

Runner::Commands Runner::setPowered(const TwinId &id, bool on, const State &state)
{
    Commands out;
    LiveDevice *device = find(id);
    if (!device || (device->status().powered == on && device->status().fault.isEmpty()))
        return out;
    on ? device->powerOn(*this, state, out) : device->powerOff(out);
    sceneDevice(id)->powered = on;
    return out;
}

Runner::Commands Runner::advanceTo(Timestamp until, const State &state, qsizetype most)
{
    Commands out;
    for (auto next = nextDue(); next && *next <= until; next = nextDue()) {
        if (out.size() >= most && *next > m_now)
            return out;
        const Due due = m_queue.top();
        m_queue.pop();
        m_now = std::max(m_now, due.time);
        m_devices[due.device]->perform(due, *this, state, out);
    }
    m_now = std::max(m_now, until);
    return out;
}

void Runner::onChanges(const Changes &changes)
{
    for (const auto &change : changes) {
        LiveDevice *device = find(change.id);
        if (!device)
            continue;
        if (std::holds_alternative<IdentityDeleted>(change.body))
            remove(change.id);
        else
            device->onChange(change, *this);
    }
}

Runner::Commands Runner::onReply(const Command &command, const Result<Reply> &reply)
{
    Commands out;
    LiveDevice *device = reply ? nullptr : find(targetOf(command));
    if (!device || !device->status().powered)
        return out;
    if (isStoreFailure(reply.error()))
        return device->loseLink(*this), out; // what it said is lost: it says everything again
    // Disabled between its decision and the hub's: it hears of that as a change and waits.
    if (reply.error().code != ErrorCode::DeviceDisabled)
        device->fail(reply.error().detail, out);
    return out;
}

LiveDevice *Runner::find(const TwinId &id) const
{
    const auto index = m_indexes.constFind(id);
    return index == m_indexes.constEnd() ? nullptr : m_devices[*index].get();
}

void Runner::plan(Due due, double afterSeconds)
{
    const auto ticks = qint64(afterSeconds * double(Timestamp::TicksPerSecond));
    due.time = m_now.plusTicks(std::max<qint64>(0, ticks));
    due.sequence = ++m_sequence;
    m_queue.push(due);
}

// What was planned for a device before it was switched off stays in the queue until its turn.
void Runner::dropStale() const
{
    while (!m_queue.empty()) {
        const auto &device = m_devices[m_queue.top().device];
        if (device && device->life() == m_queue.top().life)
            return;
        m_queue.pop();
    }
}

void Runner::remove(const TwinId &id)
{
    m_devices[m_indexes.take(id)].reset();
    std::erase_if(m_scene.devices, [&id](const SceneDevice &device) { return device.id == id; });
}

SceneDevice *Runner::sceneDevice(const TwinId &id)
{
    const auto found = std::find_if(m_scene.devices.begin(), m_scene.devices.end(),
                                    [&id](const SceneDevice &device) { return device.id == id; });
    return found == m_scene.devices.end() ? nullptr : &*found;
}

} // namespace twin::sim
