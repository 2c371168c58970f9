// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device does with what is asked of it: desired properties and commands.
#include "sim/livedevicemore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

QString pathOf(const QString &component, const QString &name)
{
    return component.isEmpty() ? name : QString(component + u'.' + name);
}

// The number of the rule that counts, -1 for none.
qint32 ruleFor(const WritableProperty &property, const Json &asked)
{
    const auto found = std::find_if(property.rules.begin(), property.rules.end(),
                                    [&](const Rule &rule) { return rule.when.matches(asked); });
    return found == property.rules.end() ? -1 : qint32(found - property.rules.begin());
}

} // namespace

void LiveDevice::onChange(const Change &change, Runner &runner)
{
    if (const auto *updated = std::get_if<IdentityUpdated>(&change.body)) {
        const bool mayComeBack = updated->identity.enabled && m_status.powered && !m_isRunning;
        if (mayComeBack && !change.before->identity->enabled)
            runner.plan(due(Due::Kind::Boot), behaviour().latencySeconds);
    }
    if (!m_isRunning)
        return;
    if (const auto *connection = std::get_if<ConnectionChanged>(&change.body);
        connection && !connection->connected) {
        loseLink(runner, true);
    } else if (const auto *written = std::get_if<TwinWritten>(&change.body);
               written && written->write.desired) {
        onDesired(*written, change, runner);
    } else if (const auto *request = std::get_if<CommandRequested>(&change.body)) {
        onRequest(*request, runner);
    }
}

void LiveDevice::onDesired(const TwinWritten &written, const Change &change, Runner &runner)
{
    const Json message = desiredNotification(change.before->twin, change.after->twin, written.write);
    const qint64 version = change.after->twin.desired.version;
    const auto decision = m_follower.onNotification(message, version);
    if (decision == DesiredFollower::Decision::GapRefetch)
        runner.plan(due(Due::Kind::Fetch), behaviour().latencySeconds);
    if (decision == DesiredFollower::Decision::Applied)
        planReactions(message, version, runner);
}

void LiveDevice::planReactions(const Json &patch, qint64 version, Runner &runner)
{
    for (std::size_t p = 0; p < behaviour().partCount(); ++p) {
        const Part &part = behaviour().part(p);
        for (std::size_t i = 0; i < part.writable.size(); ++i) {
            if (!memberOf(patch, part.name, part.writable[i].name))
                continue;
            if (asked(p, i)) { // else cleared: the device keeps what it has
                m_writable[m_plan->part(p).firstWritable + i].askedVersion = version;
                runner.plan(due(Due::Kind::React, p, i, version), behaviour().latencySeconds);
            }
            const QString path = pathOf(part.name, part.writable[i].name);
            for (std::size_t w = 0; w < behaviour().reactions.size(); ++w) {
                const auto *on = std::get_if<OnDesired>(&behaviour().reactions[w].on);
                if (on && (on->property.isEmpty() || on->property == path))
                    planRule(w, behaviour().latencySeconds, runner);
            }
        }
    }
}

void LiveDevice::react(std::size_t part, std::size_t item, qint64 version, Runner &runner,
                       ReportBuilder &report)
{
    const auto &property = behaviour().part(part).writable[item];
    auto &run = m_writable[m_plan->part(part).firstWritable + item];
    const qint32 slot = qint32(m_plan->part(part).writable + item);
    const Json *wanted = asked(part, item);
    if (!wanted || version <= run.handledVersion || version < run.askedVersion)
        return; // cleared meanwhile, or a newer one is on its way
    run.handledVersion = version;
    run.promisedVersion = 0;
    run.promise.reset();
    Verdict verdict = verdictOn(property, *wanted, *valueAt(slot));
    hit(part, item, ruleFor(property, *wanted));
    moveBy(u"desired", pathOf(behaviour().part(part).name, property.name), runner);
    if (verdict.code == 0)
        return;
    ++m_status.acks;
    setValue(slot, verdict.value);
    if (verdict.code >= 400)
        ++m_status.refusals;
    const Json &shown = verdict.shown.isNull() ? verdict.value : verdict.shown;
    report.add(
        behaviour().part(part).name, property.name,
        acknowledgement(shown, verdict.code, std::max<qint64>(0, version - verdict.staleBy), verdict.text));
    if (verdict.laterMSecs <= 0)
        return;
    runner.plan(due(Due::Kind::Finish, part, item, version), double(verdict.laterMSecs) / 1000);
    run.promisedVersion = version;
    run.promise = std::make_unique<Verdict>(std::move(verdict));
}

void LiveDevice::finish(std::size_t part, std::size_t item, qint64 version, ReportBuilder &report)
{
    auto &run = m_writable[m_plan->part(part).firstWritable + item];
    if (run.promisedVersion != version || !run.promise)
        return; // something newer was asked meanwhile
    const auto promise = std::move(run.promise);
    run.promisedVersion = 0;
    ++m_status.acks;
    setValue(qint32(m_plan->part(part).writable + item), promise->laterValue);
    report.add(behaviour().part(part).name, behaviour().part(part).writable[item].name,
               acknowledgement(promise->laterValue, promise->laterCode, version, promise->laterText));
}

void LiveDevice::onRequest(const CommandRequested &request, Runner &runner)
{
    const QString path = pathOf(request.component, request.name);
    bool isKnown = false;
    for (std::size_t w = 0; w < behaviour().reactions.size(); ++w) {
        const auto *on = std::get_if<OnCommand>(&behaviour().reactions[w].on);
        if (!on || !(on->command.isEmpty() || on->command == path))
            continue;
        isKnown = true;
        planRule(w, behaviour().latencySeconds, runner, qint64(request.requestId));
    }
    moveBy(u"command", path, runner);
    for (std::size_t p = 0; p < behaviour().partCount(); ++p) {
        const auto &commands = behaviour().part(p).commands;
        for (std::size_t i = 0; i < commands.size(); ++i) {
            if (behaviour().part(p).name != request.component || commands[i].name != request.name)
                continue;
            hit(p, i, CommandHit);
            if (!commands[i].silent)
                runner.plan(due(Due::Kind::Answer, p, i, qint64(request.requestId)),
                            behaviour().latencySeconds + commands[i].afterSeconds);
            return;
        }
    }
    if (!isKnown) // No such part: answer() says that the device has no such command.
        runner.plan(due(Due::Kind::Answer, behaviour().partCount(), 0, qint64(request.requestId)),
                    behaviour().latencySeconds);
}

void LiveDevice::answer(const Due &now, Runner &runner, Runner::Commands &out)
{
    const auto send = [&](int status, const Json &payload) {
        runner.post(*this, AnswerCommand{quint64(now.argument), status, payload}, MessageKind::Answer, out);
    };
    if (now.part >= behaviour().partCount())
        return send(501, Json());
    const auto &command = behaviour().part(now.part).commands[now.item];
    Json payload = command.payload;
    if (command.answer) {
        const QString path = command.name + QString::number(now.argument);
        Sampler sampler(*command.answer, seedFor(m_seed, path), m_started);
        payload = sampler.next(runner.now(), DeviceScope(*this, runner, now.part)).value;
    }
    send(command.status, command.garble ? garbled(payload) : payload);
}

const Json *LiveDevice::asked(std::size_t part, std::size_t item) const
{
    const Part &where = behaviour().part(part);
    return memberOf(m_follower.desired(), where.name, where.writable[item].name);
}

} // namespace twin::sim
