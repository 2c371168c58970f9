// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner does beside its devices: timeline, faults, watches, messages between devices.
#include "base/seconds.h"
#include "sim/livedevicemore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

constexpr double RetrySeconds = 5; // after an answer of 429 or 5xx

} // namespace

void Runner::planScene()
{
    planTimeline();
    planFaults();
}

void Runner::planTimeline()
{
    for (std::size_t i = 0; i < m_scene.timeline.size(); ++i) {
        const auto &entry = m_scene.timeline[i];
        const Due due{.life = m_sceneLife, .kind = Due::Kind::Timeline, .item = quint32(i)};
        if (entry.date && *entry.date >= m_now)
            planAt(due, *entry.date);
        else if (!entry.date)
            plan(due, entry.at);
    }
}

void Runner::planFaults()
{
    for (std::size_t i = 0; i < m_desk.faults().size(); ++i) {
        const auto &fault = m_desk.faults()[i];
        const bool isMoment = std::holds_alternative<LinkCut>(fault.kind) ||
                              std::holds_alternative<ExpiredCredential>(fault.kind);
        const double from = fault.from - secondsBetween(m_start, m_now);
        if (isMoment && from >= 0)
            plan({.life = m_sceneLife, .kind = Due::Kind::FaultBegins, .item = quint32(i)}, from);
    }
}

// Actions of a device need it to be running; those of a service and the power switch do not.
void Runner::performEntry(const Due &due, const State &state, Commands &out)
{
    const auto &entry = m_scene.timeline[due.item];
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        if (!m_devices[i] || !entry.devices.matches(m_instances[i].id.toString(), entryAt(i)))
            continue;
        LiveDevice &device = *m_devices[i];
        const bool isSwitch =
            !entry.actions.empty() && std::holds_alternative<SwitchOn>(entry.actions.front().kind);
        if (isSwitch)
            out.append(setPowered(m_instances[i].id, true, state));
        const bool isService = std::any_of(entry.actions.begin(), entry.actions.end(), isOfService);
        if (!device.isRunning() && !isService)
            continue;
        if (!device.isRunning() || entry.jitter <= 0)
            device.actAt(entry, *this, out);
        else
            device.actLater(entry, *this);
    }
    const bool isAgain = entry.every > 0 && (entry.times == 0 || due.argument + 1 < entry.times);
    if (isAgain)
        plan({.life = m_sceneLife,
              .kind = Due::Kind::Timeline,
              .item = due.item,
              .argument = due.argument + 1},
             entry.every);
}

void Runner::beginFault(const Due &due, Commands &out)
{
    if (due.item >= m_desk.faults().size())
        return;
    const Fault &fault = m_desk.faults()[due.item];
    const auto *cut = std::get_if<LinkCut>(&fault.kind);
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        if (!m_devices[i] || !m_devices[i]->isRunning() ||
            !m_desk.strikes(due.item, m_instances[i], entryAt(i), m_now))
            continue;
        m_desk.count(cut ? LinkCut::Word : ExpiredCredential::Word);
        out.emplaceBack(Disconnect{m_instances[i].id}, Cause{.origin = Cause::Origin::Simulation});
        m_devices[i]->loseLink(*this, true, cut ? cut->seconds : -1);
    }
    const bool isOver = fault.until && m_now >= m_start.plusMSecs(qint64(*fault.until * 1000));
    if (cut && cut->everySeconds > 0 && !isOver)
        plan({.life = m_sceneLife, .kind = Due::Kind::FaultBegins, .item = due.item}, cut->everySeconds);
}

void Runner::post(LiveDevice &device, Command command, MessageKind kind, Commands &out)
{
    if (m_desk.isEmpty()) {
        out.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Simulation});
        return;
    }
    auto passage = m_desk.pass(instanceAt(device.index()), entryAt(device.index()), command, kind, m_now);
    postPassage(device.index(), std::move(passage), kind, std::move(command), out);
}

void Runner::postPassage(quint32 device, FaultDesk::Passage passage, MessageKind kind, Command original,
                         Commands &out)
{
    const auto later = [&](Due::Kind what, Command command, double seconds) {
        m_letters.insert(++m_lastHeld, {std::move(command), kind});
        plan({.device = device, .life = m_devices[device]->life(), .kind = what, .argument = m_lastHeld},
             seconds);
    };
    for (auto &command : passage.now)
        out.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Simulation});
    for (auto &[command, seconds] : passage.later)
        later(Due::Kind::Deliver, std::move(command), seconds);
    if (passage.flushAfter > 0)
        plan({.device = device, .life = m_devices[device]->life(), .kind = Due::Kind::Flush},
             passage.flushAfter);
    if (passage.status == 0)
        return;
    ++m_devices[device]->status().failures;
    if (kind == MessageKind::Report) // telemetry is worth nothing later
        later(Due::Kind::Retry, std::move(original), RetrySeconds);
}

void Runner::tellListeners(const LiveDevice &sender, const Json &payload)
{
    if (m_listeners.isEmpty())
        return;
    const auto found = m_listeners.constFind(m_instances[sender.index()].id.toString());
    if (found == m_listeners.constEnd())
        return;
    for (const auto &listener : *found) {
        LiveDevice *device = m_devices[listener.device].get();
        if (!device || !device->isRunning())
            continue;
        const auto *on = std::get_if<OnMessage>(&device->plan().behaviour().reactions[listener.when].on);
        if (on && (on->value.isEmpty() || payload.find(QStringView(on->value))))
            device->planRule(listener.when, device->plan().behaviour().latencySeconds, *this);
    }
}

void Runner::watch(LiveDevice &device)
{
    const DeviceScope scope(device, *this, 0);
    auto &watched = device.watched();
    watched.resize(m_scene.watches.size());
    for (std::size_t i = 0; i < m_scene.watches.size(); ++i) {
        const Watch &watch = m_scene.watches[i];
        const Instance &instance = instanceAt(device.index());
        if (!watch.devices.matches(instance.id.toString(), entryOf(instance)))
            continue;
        const bool isTrue = watch.condition.isTrue(scope, m_now);
        if (isTrue && !watched[i]) {
            const QString reason = watch.name.isEmpty() ? watch.condition.text() : watch.name;
            log(instance.id, u"Watch: %1"_s.arg(reason));
            if (watch.pause)
                m_halts.push_back({m_now, instance.id, reason});
        }
        watched[i] = isTrue;
    }
}

std::vector<bool> &LiveDevice::watched()
{
    return more().watched;
}

void LiveDevice::actAt(const TimelineEntry &entry, Runner &runner, Runner::Commands &out)
{
    if (mayHappen(entry.condition, 0, runner))
        act(entry.actions, 0, 0, runner, out);
    settle(runner, out);
}

// The condition counts now, the actions follow by chance.
void LiveDevice::actLater(const TimelineEntry &entry, Runner &runner)
{
    if (!mayHappen(entry.condition, 0, runner))
        return;
    const qint64 key = ++more().lastRun;
    more().runs.emplace(key, ActionRun{.actions = &entry.actions});
    runner.plan(due(Due::Kind::Act, 0, 0, key), entry.jitter * m_chance.fraction());
}

} // namespace twin::sim
