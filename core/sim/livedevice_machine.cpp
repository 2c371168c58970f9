// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine of a device, and the rules that look at its values.
#include "sim/livedevicemore.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

constexpr int MaxSteps = 100; // of a machine at one instant

QString nameOfTrigger(const Transition &way, QStringView trigger)
{
    return trigger == u"command" ? way.command : way.desired;
}

} // namespace

QString LiveDevice::stateName() const
{
    if (!m_more || m_more->state < 0 || !behaviour().machine)
        return {};
    return behaviour().machine->states[std::size_t(m_more->state)].name;
}

void LiveDevice::enter(qint32 state, Runner &runner, Runner::Commands &out)
{
    const MachineState &entered = behaviour().machine->states[std::size_t(state)];
    more().state = state;
    more().stateSince = runner.now();
    ++more().entries[state];
    const qint64 stay = ++more().stay;
    for (const auto &field : entered.values) {
        const qint32 slot = m_plan->slotOf(field.name, 0);
        const qint32 sampler = slot < 0 ? -1 : m_plan->valueSlots()[std::size_t(slot)].sampler;
        if (sampler >= 0)
            m_samplers[std::size_t(sampler)].become(field.value, runner.now());
    }
    if (entered.isBreak)
        runner.m_halts.push_back({runner.now(), id(runner), u"entered \"%1\""_s.arg(entered.name)});
    tellRules(true, entered.name, runner);
    m_isTouched = true;
    act(entered.entry, 0, 0, runner, out);
    if (m_isRunning && more().stay == stay)
        planWays(runner);
}

void LiveDevice::leave(Runner &runner, Runner::Commands &out)
{
    if (more().state < 0)
        return;
    const MachineState &left = behaviour().machine->states[std::size_t(more().state)];
    for (const auto &field : left.values) {
        const qint32 slot = m_plan->slotOf(field.name, 0);
        const auto *info = slot < 0 ? nullptr : &m_plan->valueSlots()[std::size_t(slot)];
        if (info && info->sampler >= 0)
            m_samplers[std::size_t(info->sampler)].become(*info->generator, runner.now());
    }
    tellRules(false, left.name, runner);
    act(left.exit, 0, 0, runner, out);
}

void LiveDevice::go(qint32 state, const Transition *way, Runner &runner, Runner::Commands &out)
{
    const quint32 life = m_life;
    leave(runner, out);
    if (way && m_life == life) {
        if (way->isBreak)
            runner.m_halts.push_back({runner.now(), id(runner), u"took the way to \"%1\""_s.arg(way->to)});
        act(way->actions, 0, 0, runner, out);
    }
    if (m_life == life)
        enter(state, runner, out);
}

bool LiveDevice::takeWay(const Transition &way, Runner &runner, Runner::Commands &out)
{
    if (!mayHappen(way.condition, 0, runner))
        return false;
    go(m_plan->stateOf(way.to), &way, runner, out);
    return true;
}

// Timers of the present state; those of commands and desired properties wait for moveBy().
void LiveDevice::planWays(Runner &runner)
{
    const auto &ways = behaviour().machine->states[std::size_t(more().state)].transitions;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (ways[i].after)
            runner.plan(due(Due::Kind::Leave, 0, i, more().stay),
                        *ways[i].after + (ways[i].jitter > 0 ? ways[i].jitter * m_chance.fraction() : 0));
    }
}

void LiveDevice::leaveByTimer(const Due &now, Runner &runner, Runner::Commands &out)
{
    if (now.argument != more().stay)
        return;
    const auto &ways = behaviour().machine->states[std::size_t(more().state)].transitions;
    takeWay(ways[now.item], runner, out);
}

// A way that waits for a command or desired property is gone a moment later, behind what came with it.
void LiveDevice::moveBy(QStringView trigger, const QString &name, Runner &runner)
{
    if (!behaviour().machine || more().state < 0)
        return;
    const auto &ways = behaviour().machine->states[std::size_t(more().state)].transitions;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (!name.isEmpty() && nameOfTrigger(ways[i], trigger) == name)
            return runner.plan(due(Due::Kind::Leave, 0, i, more().stay), 0);
    }
}

void LiveDevice::tellRules(bool isEntry, const QString &state, Runner &runner)
{
    const auto fits = [&](const QString &wanted) { return wanted.isEmpty() || wanted == state; };
    for (std::size_t i = 0; i < behaviour().reactions.size(); ++i) {
        const auto &on = behaviour().reactions[i].on;
        const auto *entry = std::get_if<OnEntry>(&on);
        const auto *exit = std::get_if<OnExit>(&on);
        if ((isEntry && entry && fits(entry->state)) || (!isEntry && exit && fits(exit->state)))
            planRule(i, 0, runner);
    }
}

// After every thing that a device does: guards, thresholds, watches.
void LiveDevice::settle(Runner &runner, Runner::Commands &out)
{
    for (int step = 0; m_isTouched && m_isRunning; ++step) {
        m_isTouched = false;
        if (step > MaxSteps)
            return fail(u"The machine does not come to rest in state \"%1\"."_s.arg(stateName()), runner,
                        out);
        if (!runner.m_scene.watches.empty())
            runner.watch(*this);
        if (!m_plan->isWatching())
            return;
        checkRules(runner);
        if (!behaviour().machine || more().state < 0)
            continue;
        for (const auto &way : behaviour().machine->states[std::size_t(more().state)].transitions) {
            const bool isGuarded = !way.after && way.command.isEmpty() && way.desired.isEmpty();
            if (isGuarded && takeWay(way, runner, out))
                break;
        }
    }
}

void LiveDevice::checkRules(Runner &runner)
{
    const auto &rules = behaviour().reactions;
    more().isOver.resize(rules.size());
    more().changed.resize(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto *threshold = std::get_if<OnThreshold>(&rules[i].on);
        const auto *change = std::get_if<OnChange>(&rules[i].on);
        if ((threshold && crosses(i, *threshold, 0)) || (change && differs(i, *change, 0)))
            planRule(i, 0, runner);
    }
}

bool LiveDevice::crosses(std::size_t when, const OnThreshold &threshold, std::size_t part)
{
    const Json *value = valueAt(m_plan->slotOf(threshold.value, part));
    if (!value || !value->isNumber())
        return false;
    const double number = value->toDouble();
    const bool wasOver = more().isOver[when];
    const double back = wasOver ? threshold.back : 0;
    const bool isOver = (threshold.above && number > *threshold.above - back) ||
                        (threshold.below && number < *threshold.below + back);
    more().isOver[when] = isOver;
    return isOver && !wasOver;
}

bool LiveDevice::differs(std::size_t when, const OnChange &change, std::size_t part)
{
    const Json *value = valueAt(m_plan->slotOf(change.value, part));
    auto &last = more().changed[when];
    if (!value || value->isNull())
        return false;
    const bool isFirst = !last;
    const bool isNear = last && value->isNumber() && last->isNumber() &&
                        std::abs(value->toDouble() - last->toDouble()) <= change.band;
    if (isNear || (last && *last == *value))
        return false;
    last = *value;
    return !isFirst;
}

} // namespace twin::sim
