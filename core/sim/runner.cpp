// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/runner.h"

#include "sim/livedevice.h"
#include "sim/webhost.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

constexpr std::size_t MaxLog = 10'000; // lines that nobody has fetched

} // namespace

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

Runner::Runner(Scene scene, Timestamp start, Shard shard)
    : m_scene(std::move(scene))
    , m_start(start)
    , m_now(start)
    , m_desk(m_scene.faults, m_scene.seed, start)
{
    addInstances(0, shard);
    planScene();
}

Runner::~Runner() = default;
Runner::Runner(Runner &&) noexcept = default;
Runner &Runner::operator=(Runner &&) noexcept = default;

std::shared_ptr<const Plan> Runner::planOf(const std::shared_ptr<const Behaviour> &behaviour)
{
    auto &plan = m_plans[behaviour.get()];
    if (!plan)
        plan = std::make_shared<const Plan>(behaviour);
    return plan;
}

Scene Runner::scene() const
{
    Scene scene = m_scene;
    std::vector<bool> isHere(scene.devices.size());
    for (const auto index : m_indexes)
        isHere[m_instances[index].entry] = true;
    for (std::size_t i = scene.devices.size(); i-- > 0;) {
        if (!isHere[i])
            scene.devices.erase(scene.devices.begin() + std::ptrdiff_t(i));
    }
    return scene;
}

std::optional<Timestamp> Runner::nextDue() const
{
    dropStale();
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.top().time);
}

QList<TwinId> Runner::devices() const
{
    QList<TwinId> ids;
    for (std::size_t i = 0; i < m_instances.size(); ++i) {
        if (m_devices[i])
            ids.append(m_instances[i].id);
    }
    return ids;
}

std::optional<DeviceStatus> Runner::status(const TwinId &id) const
{
    const LiveDevice *device = find(id);
    return device ? std::optional(device->status()) : std::nullopt;
}

const Instance *Runner::instanceOf(const TwinId &id) const
{
    const LiveDevice *device = find(id);
    return device ? &instanceAt(device->index()) : nullptr;
}

QString Runner::kindOf(const TwinId &id) const
{
    const LiveDevice *device = find(id);
    return device ? entryAt(device->index()).kind : QString();
}

QString Runner::stateOf(const TwinId &id) const
{
    const LiveDevice *device = find(id);
    return device ? device->stateName() : QString();
}

std::optional<Json> Runner::valueOf(const TwinId &id, QStringView name) const
{
    const LiveDevice *device = find(id);
    const Json *value = device ? device->valueAt(device->plan().slotOf(name, 0)) : nullptr;
    return value && !value->isNull() ? std::optional(*value) : std::nullopt;
}

Runner::Commands Runner::setPowered(const TwinId &id, bool on, const State &state)
{
    Commands out;
    LiveDevice *device = find(id);
    if (!device || (device->status().powered == on && device->status().fault.isEmpty()))
        return out;
    on ? device->powerOn(*this, state, out) : device->powerOff(*this, out);
    const Instance &instance = instanceAt(device->index());
    SceneDevice &entry = m_scene.devices[instance.entry];
    if (entry.count == 0) {
        entry.powered = on;
    } else if (on) {
        std::erase(entry.off, qint64(instance.number));
        entry.powered = entry.powered || entry.off.empty();
    } else if (std::find(entry.off.begin(), entry.off.end(), qint64(instance.number)) == entry.off.end()) {
        entry.off.push_back(instance.number);
    }
    return out;
}

Runner::Commands Runner::advanceTo(Timestamp until, const State &state, qsizetype most)
{
    Commands out;
    for (auto next = nextDue(); next && *next <= until; next = nextDue()) {
        if ((out.size() >= most || !m_halts.empty()) && *next > m_now)
            return out;
        const Due due = m_queue.top();
        m_queue.pop();
        m_now = std::max(m_now, due.time);
        perform(due, state, out);
    }
    if (m_halts.empty())
        m_now = std::max(m_now, until);
    return out;
}

void Runner::perform(const Due &due, const State &state, Commands &out)
{
    if (due.kind == Due::Kind::Timeline)
        return performEntry(due, state, out);
    if (due.kind == Due::Kind::FaultBegins)
        return beginFault(due, out);
    LiveDevice &device = *m_devices[due.device];
    if (due.kind == Due::Kind::Deliver) {
        auto letter = m_letters.take(due.argument);
        out.emplaceBack(std::move(letter.first), Cause{.origin = Cause::Origin::Simulation});
    } else if (due.kind == Due::Kind::Retry) {
        auto letter = m_letters.take(due.argument);
        post(device, std::move(letter.first), letter.second, out);
    } else if (due.kind == Due::Kind::Flush) {
        for (auto &command : m_desk.flush(instanceAt(due.device), entryAt(due.device)))
            out.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Simulation});
    } else if (due.kind == Due::Kind::Hear) {
        device.onChange(m_news.take(due.argument), *this);
    } else {
        device.perform(due, *this, state, out);
    }
}

void Runner::onChanges(const Changes &changes)
{
    for (const auto &change : changes) {
        LiveDevice *device = find(change.id);
        if (!device)
            continue;
        if (std::holds_alternative<IdentityDeleted>(change.body)) {
            remove(change.id);
            continue;
        }
        const auto *written = std::get_if<TwinWritten>(&change.body);
        const bool isDesired = written && written->write.desired;
        const bool isCall = std::holds_alternative<CommandRequested>(change.body);
        if (m_desk.isEmpty() || !(isDesired || isCall)) {
            device->onChange(change, *this);
            continue;
        }
        const auto late = m_desk.hear(instanceAt(device->index()), entryAt(device->index()),
                                      isDesired ? MessageKind::Desired : MessageKind::Command, m_now);
        if (!late)
            continue;
        if (*late <= 0) {
            device->onChange(change, *this);
            continue;
        }
        m_news.insert(++m_lastHeld, change);
        plan({.device = device->index(),
              .life = device->life(),
              .kind = Due::Kind::Hear,
              .argument = m_lastHeld},
             *late);
    }
}

Runner::Commands Runner::onReply(const Command &command, const Result<Reply> &reply)
{
    Commands out;
    LiveDevice *device = reply ? nullptr : find(targetOf(command));
    if (!device || !device->status().powered)
        return out;
    if (isStoreFailure(reply.error())) {
        // What it said is lost: it says everything again.
        device->loseLink(*this, false, device->plan().behaviour().reconnect.first);
        return out;
    }
    ++device->status().failures;
    if (m_desk.isProvoking(instanceAt(device->index()), entryAt(device->index()), m_now))
        return out;
    // Disabled between its decision and the hub's: it hears of that as a change and waits.
    const bool isService =
        std::holds_alternative<PatchTwin>(command) || std::holds_alternative<InvokeCommand>(command);
    if (isService)
        log(targetOf(command), u"What was asked of it is refused: %1"_s.arg(reply.error().detail));
    else if (reply.error().code != ErrorCode::DeviceDisabled)
        device->fail(reply.error().detail, *this, out);
    return out;
}

LiveDevice *Runner::find(const TwinId &id) const
{
    const auto index = m_indexes.constFind(id);
    return index == m_indexes.constEnd() ? nullptr : m_devices[*index].get();
}

void Runner::plan(Due due, double afterSeconds)
{
    const auto ticks = std::llround(afterSeconds * double(Timestamp::TicksPerSecond));
    planAt(due, m_now.plusTicks(std::max<qint64>(0, ticks)));
}

void Runner::planAt(Due due, Timestamp time)
{
    due.time = time;
    due.sequence = ++m_sequence;
    m_queue.push(due);
}

// What was planned for a device before it was switched off stays in the queue until its turn.
void Runner::dropStale() const
{
    while (!m_queue.empty()) {
        const Due &due = m_queue.top();
        if (due.device == Due::NoDevice && due.life == m_sceneLife)
            return;
        if (due.device == Due::NoDevice) {
            m_queue.pop();
            continue;
        }
        const auto &device = m_devices[due.device];
        if (device && device->life() == due.life)
            return;
        m_queue.pop();
    }
}

void Runner::remove(const TwinId &id)
{
    const quint32 index = m_indexes.take(id);
    m_devices[index].reset();
    SceneDevice &entry = m_scene.devices[m_instances[index].entry];
    if (entry.count > 0)
        entry.without.push_back(m_instances[index].number);
}

std::vector<LogLine> Runner::takeLog()
{
    if (m_web) {
        for (auto &trouble : m_web->takeTroubles())
            log(trouble.device, std::move(trouble.text));
    }
    return std::exchange(m_log, {});
}

void Runner::log(const TwinId &id, QString text)
{
    if (m_log.size() < MaxLog)
        m_log.push_back({m_now, id, std::move(text)});
}

} // namespace twin::sim
