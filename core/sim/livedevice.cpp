// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/livedevice.h"

#include "json/mergepatch.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr double ReconnectSeconds = 5; // after the link was cut from outside
constexpr double ShortestInterval = 0.1;

const Json *memberOf(const Json &object, const QString &component, const QString &name)
{
    if (component.isEmpty())
        return object.find(QStringView(name));
    const Json *part = object.find(QStringView(component));
    return part ? part->find(QStringView(name)) : nullptr;
}

// `value` as a merge patch that leaves nothing of `before`.
Json withVanished(const Json *before, const Json &value)
{
    if (!before || !before->isObject() || !value.isObject())
        return value;
    JsonObjectBuilder patch(value.size());
    for (const auto &member : value.members())
        patch.append(member.key, withVanished(before->find(member.key), member.value));
    for (const auto &member : before->members()) {
        if (!value.find(member.key))
            patch.append(member.key, Json());
    }
    return patch.take();
}

} // namespace

void ReportBuilder::touch(const QString &component)
{
    const json::Key key{QStringView(component)};
    for (const auto &member : m_root.members()) {
        if (member.key == key)
            return;
    }
    m_root.append(key, Json::object({{"__t", Json("c"sv)}}));
}

void ReportBuilder::add(const QString &component, const QString &name, Json value)
{
    const json::Key key{QStringView(name)};
    value = withVanished(memberOf(m_before, component, name), value);
    if (component.isEmpty())
        return m_root.set(key, std::move(value));
    touch(component);
    for (auto &member : m_root.members()) {
        if (member.key == json::Key{QStringView(component)}) {
            member.value = member.value.with(key, std::move(value));
            return;
        }
    }
}

LiveDevice::LiveDevice(const SceneDevice &device, quint64 seed, quint32 index)
    : m_id(device.id)
    , m_modelId(device.modelId)
    , m_behaviour(device.behaviour)
    , m_seed(seed)
    , m_index(index)
{ }

void LiveDevice::powerOn(Runner &runner, const State &state, Runner::Commands &out)
{
    m_status.powered = true;
    m_status.fault.clear();
    boot(runner, state, out);
}

void LiveDevice::powerOff(Runner::Commands &out)
{
    m_status.powered = false;
    m_status.fault.clear();
    m_isRunning = false;
    ++m_life;
    send(Disconnect{m_id}, out);
}

void LiveDevice::loseLink(Runner &runner)
{
    m_isRunning = false;
    ++m_life;
    runner.plan(due(Due::Kind::Boot), ReconnectSeconds);
}

void LiveDevice::fail(const QString &reason, Runner::Commands &out)
{
    powerOff(out);
    m_status.fault = reason;
}

void LiveDevice::perform(const Due &due, Runner &runner, const State &state, Runner::Commands &out)
{
    ReportBuilder report(m_reported);
    switch (due.kind) {
    case Due::Kind::Boot:
        boot(runner, state, out);
        return;
    case Due::Kind::Fetch:
        if (const auto record = state.find(m_id)) {
            fetch(*record);
            planReactions(m_follower.desired(), m_follower.version(), runner);
        }
        return;
    case Due::Kind::React:
        react(due.part, due.item, due.argument, runner, report);
        break;
    case Due::Kind::Finish:
        finish(due.part, due.item, due.argument, report);
        break;
    case Due::Kind::Report:
        reportOne(due, runner, out);
        return;
    case Due::Kind::Telemetry:
        sendTelemetry(due, runner, out);
        return;
    case Due::Kind::Answer:
        answer(due, out);
        return;
    }
    sendReport(report, out);
}

// The start-up of wire.md section e.6. A disabled device waits: onChange() hears when it may come again.
void LiveDevice::boot(Runner &runner, const State &state, Runner::Commands &out)
{
    ++m_life;
    m_isRunning = false;
    const auto record = state.find(m_id);
    if (!record)
        return fail(u"The device is not registered."_s, out);
    const auto owner = m_id.isModule() ? state.find(m_id.deviceId()) : record;
    if (!owner || !owner->identity->enabled)
        return;
    m_isRunning = true;
    reset(runner.now());
    fetch(*record);
    send(Connect{m_id, m_modelId}, out);
    if (!reportValues(runner.now(), out))
        return;
    greet(runner, out);
    startTimers(runner);
}

void LiveDevice::reset(Timestamp now)
{
    m_parts.clear();
    const auto samplerOf = [&](const Part &part, const QString &name, const Generator &generator) {
        return Sampler(generator, seedFor(m_seed, QString(part.name + u'.' + name)), now);
    };
    for (const auto &part : behaviour().parts) {
        PartRun run;
        for (const auto &property : part.properties)
            run.properties.push_back(samplerOf(part, property.name, property.value));
        for (const auto &property : part.writable)
            run.writable.push_back({.value = property.initial});
        for (const auto &set : part.telemetry) {
            auto &samplers = run.telemetry.emplace_back();
            for (const auto &value : set.values)
                samplers.push_back(samplerOf(part, value.name, value.value));
        }
        run.reported.resize(part.properties.size());
        m_parts.push_back(std::move(run));
    }
}

void LiveDevice::fetch(const Record &record)
{
    m_follower.onGet(record.twin.desired.values, record.twin.desired.version);
    m_reported = record.twin.reported.values;
}

bool LiveDevice::reportValues(Timestamp now, Runner::Commands &out)
{
    ReportBuilder report(m_reported);
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        const Part &part = behaviour().parts[p];
        if (!part.name.isEmpty())
            report.touch(part.name); // a component without properties is told of, too
        for (std::size_t i = 0; i < part.properties.size(); ++i) {
            const auto value = sample(m_parts[p].properties[i], p, now);
            if (!value)
                return fail(u"\"%1\" is no finite number."_s.arg(part.properties[i].name), out), false;
            m_parts[p].reported[i] = *value;
            report.add(part.name, part.properties[i].name, *value);
        }
    }
    return sendReport(report, out), true;
}

// Acknowledges what is asked, and says 203 for what is not.
void LiveDevice::greet(Runner &runner, Runner::Commands &out)
{
    ReportBuilder report(m_reported);
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        const Part &part = behaviour().parts[p];
        for (std::size_t i = 0; i < part.writable.size(); ++i) {
            const auto &property = part.writable[i];
            if (!asked(p, i)) {
                report.add(part.name, property.name,
                           acknowledgement(property.initial, 203, 0, property.initialText));
                continue;
            }
            m_parts[p].writable[i].askedVersion = m_follower.version();
            react(p, i, m_follower.version(), runner, report);
        }
    }
    sendReport(report, out);
}

void LiveDevice::startTimers(Runner &runner)
{
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        const Part &part = behaviour().parts[p];
        for (std::size_t i = 0; i < part.properties.size(); ++i) {
            if (part.properties[i].everySeconds > 0)
                runner.plan(due(Due::Kind::Report, p, i), part.properties[i].everySeconds);
        }
        for (std::size_t i = 0; i < part.telemetry.size(); ++i)
            runner.plan(due(Due::Kind::Telemetry, p, i), behaviour().latencySeconds);
    }
}

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
        loseLink(runner);
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
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        const Part &part = behaviour().parts[p];
        for (std::size_t i = 0; i < part.writable.size(); ++i) {
            if (!memberOf(patch, part.name, part.writable[i].name) || !asked(p, i))
                continue; // not named, or cleared: the device keeps what it has
            m_parts[p].writable[i].askedVersion = version;
            runner.plan(due(Due::Kind::React, p, i, version), behaviour().latencySeconds);
        }
    }
}

void LiveDevice::react(std::size_t part, std::size_t item, qint64 version, Runner &runner,
                       ReportBuilder &report)
{
    const auto &property = behaviour().parts[part].writable[item];
    auto &run = m_parts[part].writable[item];
    const Json *wanted = asked(part, item);
    if (!wanted || version <= run.handledVersion || version < run.askedVersion)
        return; // cleared meanwhile, or a newer one is on its way
    run.handledVersion = version;
    run.promisedVersion = 0;
    const Verdict verdict = verdictOn(property, *wanted, run.value);
    if (verdict.code == 0)
        return;
    run.value = verdict.value;
    if (verdict.code >= 400)
        ++m_status.refusals;
    if (verdict.laterMSecs > 0) {
        run.promisedVersion = version;
        run.promised = verdict.laterValue;
        run.promisedText = verdict.laterText;
        runner.plan(due(Due::Kind::Finish, part, item, version), double(verdict.laterMSecs) / 1000);
    }
    report.add(behaviour().parts[part].name, property.name,
               acknowledgement(run.value, verdict.code, version, verdict.text));
}

void LiveDevice::finish(std::size_t part, std::size_t item, qint64 version, ReportBuilder &report)
{
    auto &run = m_parts[part].writable[item];
    if (run.promisedVersion != version)
        return; // something newer was asked meanwhile
    run.promisedVersion = 0;
    run.value = run.promised;
    report.add(behaviour().parts[part].name, behaviour().parts[part].writable[item].name,
               acknowledgement(run.value, 200, version, run.promisedText));
}

void LiveDevice::reportOne(const Due &now, Runner &runner, Runner::Commands &out)
{
    const Part &part = behaviour().parts[now.part];
    const auto &property = part.properties[now.item];
    const auto value = sample(m_parts[now.part].properties[now.item], now.part, now.time);
    if (!value)
        return fail(u"\"%1\" is no finite number."_s.arg(property.name), out);
    ReportBuilder report(m_reported);
    m_parts[now.part].reported[now.item] = *value;
    report.add(part.name, property.name, *value);
    sendReport(report, out);
    runner.plan(due(Due::Kind::Report, now.part, now.item), property.everySeconds);
}

void LiveDevice::sendTelemetry(const Due &now, Runner &runner, Runner::Commands &out)
{
    const Part &part = behaviour().parts[now.part];
    const auto &set = part.telemetry[now.item];
    PartRun &run = m_parts[now.part];
    JsonObjectBuilder payload(qsizetype(set.values.size()));
    for (std::size_t i = 0; i < set.values.size(); ++i) {
        const auto value = sample(run.telemetry[now.item][i], now.part, now.time);
        if (!value)
            return fail(u"\"%1\" is no finite number."_s.arg(set.values[i].name), out);
        if (value->isNumber())
            run.numbers[set.values[i].name] = value->toDouble();
        payload.append(json::Key(QStringView(set.values[i].name)), *value);
    }
    ++m_status.messages;
    send(SendTelemetry{.id = m_id, .component = part.name, .payload = payload.take()}, out);
    reportGrown(now.part, now.time, out);
    runner.plan(due(Due::Kind::Telemetry, now.part, now.item), interval(set));
}

void LiveDevice::reportGrown(std::size_t part, Timestamp now, Runner::Commands &out)
{
    PartRun &run = m_parts[part];
    ReportBuilder report(m_reported);
    for (std::size_t i = 0; i < run.properties.size(); ++i) {
        if (!std::holds_alternative<Greatest>(run.properties[i].generator().kind))
            continue;
        const auto value = sample(run.properties[i], part, now);
        if (!value || *value == run.reported[i])
            continue;
        run.reported[i] = *value;
        report.add(behaviour().parts[part].name, behaviour().parts[part].properties[i].name, *value);
    }
    sendReport(report, out);
}

void LiveDevice::onRequest(const CommandRequested &request, Runner &runner)
{
    const auto &parts = behaviour().parts;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        for (std::size_t i = 0; i < parts[p].commands.size(); ++i) {
            const auto &command = parts[p].commands[i];
            if (parts[p].name != request.component || command.name != request.name)
                continue;
            if (!command.silent)
                runner.plan(due(Due::Kind::Answer, p, i, qint64(request.requestId)),
                            behaviour().latencySeconds + command.afterSeconds);
            return;
        }
    }
    // No such part: answer() says that the device has no such command.
    runner.plan(due(Due::Kind::Answer, parts.size(), 0, qint64(request.requestId)),
                behaviour().latencySeconds);
}

void LiveDevice::answer(const Due &now, Runner::Commands &out)
{
    if (now.part >= behaviour().parts.size())
        return send(AnswerCommand{quint64(now.argument), 501, Json()}, out);
    const auto &command = behaviour().parts[now.part].commands[now.item];
    send(AnswerCommand{quint64(now.argument), command.status, command.payload}, out);
}

const Json *LiveDevice::asked(std::size_t part, std::size_t item) const
{
    const Part &where = behaviour().parts[part];
    return memberOf(m_follower.desired(), where.name, where.writable[item].name);
}

std::optional<Json> LiveDevice::sample(Sampler &sampler, std::size_t part, Timestamp now) const
{
    const auto lookup = [&](const QString &name) -> std::optional<double> {
        const auto &writable = behaviour().parts[part].writable;
        for (std::size_t i = 0; i < writable.size(); ++i) {
            if (writable[i].name == name)
                return m_parts[part].writable[i].value.toDouble();
        }
        const auto number = m_parts[part].numbers.constFind(name);
        return number == m_parts[part].numbers.constEnd() ? std::nullopt : std::optional(*number);
    };
    return sampler.next(now, lookup);
}

double LiveDevice::interval(const TelemetrySet &set) const
{
    const auto &writable = behaviour().parts.front().writable;
    for (std::size_t i = 0; i < writable.size(); ++i) {
        if (writable[i].name == set.everyFrom)
            return std::max(ShortestInterval, m_parts.front().writable[i].value.toDouble(set.everySeconds));
    }
    return set.everySeconds;
}

Due LiveDevice::due(Due::Kind kind, std::size_t part, std::size_t item, qint64 argument) const
{
    return {.device = m_index,
            .life = m_life,
            .kind = kind,
            .part = quint16(part),
            .item = quint16(item),
            .argument = argument};
}

void LiveDevice::send(Command command, Runner::Commands &out) const
{
    out.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Simulation});
}

void LiveDevice::sendReport(ReportBuilder &report, Runner::Commands &out)
{
    if (report.isEmpty())
        return;
    ++m_status.reports;
    const Json patch = report.take();
    m_reported = json::mergePatch(m_reported, patch);
    send(PatchReported{m_id, patch}, out);
}

} // namespace twin::sim
