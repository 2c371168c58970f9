// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/livedevice.h"

#include "json/mergepatch.h"
#include "sim/livedevicemore.h"
#include "sim/scripthost.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr double ShortestInterval = 0.1;

} // namespace

LiveDevice::LiveDevice(std::shared_ptr<const Plan> plan, quint64 seed, quint32 index)
    : m_plan(std::move(plan))
    , m_chance(seedFor(seed, u"$device"))
    , m_seed(seed)
    , m_index(index)
{ }

LiveDevice::~LiveDevice() = default;

LiveDevice::More &LiveDevice::more()
{
    if (!m_more)
        m_more = std::make_unique<More>();
    return *m_more;
}

const Json *LiveDevice::valueAt(qint32 slot) const
{
    return slot >= 0 && std::size_t(slot) < m_values.size() ? &m_values[std::size_t(slot)] : nullptr;
}

void LiveDevice::setValue(qint32 slot, Json value)
{
    if (slot < 0 || std::size_t(slot) >= m_values.size())
        return;
    m_values[std::size_t(slot)] = std::move(value);
    m_isTouched = true;
}

void LiveDevice::powerOn(Runner &runner, const State &state, Runner::Commands &out)
{
    m_status.powered = true;
    m_status.fault.clear();
    const double jitter = m_wasOn ? 0 : behaviour().powerOnJitter * m_chance.fraction();
    m_wasOn = true;
    if (jitter <= 0)
        return boot(runner, state, false, out);
    ++m_life;
    runner.plan(due(Due::Kind::Boot), jitter);
}

void LiveDevice::powerOff(Runner &runner, Runner::Commands &out)
{
    m_status.powered = false;
    m_status.fault.clear();
    m_isRunning = false;
    ++m_life;
    out.emplaceBack(Disconnect{id(runner)}, Cause{.origin = Cause::Origin::Simulation});
}

void LiveDevice::loseLink(Runner &runner, bool keepsMemory, double seconds)
{
    m_isRunning = false;
    ++m_life;
    const BackOff &backOff = behaviour().reconnect;
    if (seconds < 0) {
        const int attempts = std::min(more().attempts++, 30);
        seconds = std::min(backOff.most, backOff.first * std::exp2(attempts));
        if (backOff.jitter > 0)
            seconds += backOff.jitter * m_chance.fraction();
    }
    runner.plan(due(Due::Kind::Boot, 0, 0, keepsMemory ? 1 : 0), seconds);
}

// Goes off line by itself and comes back.
void LiveDevice::restart(Runner &runner, double seconds, bool keepsMemory, Runner::Commands &out)
{
    out.emplaceBack(Disconnect{id(runner)}, Cause{.origin = Cause::Origin::Simulation});
    loseLink(runner, keepsMemory, seconds);
}

void LiveDevice::fail(const QString &reason, Runner &runner, Runner::Commands &out)
{
    powerOff(runner, out);
    m_status.fault = reason;
    runner.log(id(runner), u"Stopped: "_s + reason);
    runner.m_failures.push_back({runner.now(), id(runner), reason});
}

void LiveDevice::setPlan(std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    m_isRunning = false;
    ++m_life;
    m_samplers.clear(); // they point into the old plan
    m_more.reset();
}

void LiveDevice::perform(const Due &due, Runner &runner, const State &state, Runner::Commands &out)
{
    switch (due.kind) {
    case Due::Kind::Boot:
        boot(runner, state, due.argument == 1, out);
        break;
    case Due::Kind::Fetch:
        if (const auto record = state.find(id(runner))) {
            fetch(*record);
            planReactions(m_follower.desired(), m_follower.version(), runner);
        }
        break;
    case Due::Kind::React:
    case Due::Kind::Finish: {
        ReportBuilder report = newReport(runner);
        if (due.kind == Due::Kind::React)
            react(due.part, due.item, due.argument, runner, report);
        else
            finish(due.part, due.item, due.argument, report);
        sendReport(report, runner, out);
        break;
    }
    case Due::Kind::Report:
        reportOne(due, runner, out);
        break;
    case Due::Kind::Telemetry:
        sendTelemetry(due, runner, out);
        break;
    case Due::Kind::Answer:
        answer(due, runner, out);
        break;
    case Due::Kind::Rule:
        performRule(due, runner, out);
        break;
    case Due::Kind::Act:
        goOn(due, runner, out);
        break;
    case Due::Kind::Leave:
        leaveByTimer(due, runner, out);
        break;
    case Due::Kind::Token:
        restart(runner, behaviour().latencySeconds, true, out);
        break;
    default:
        break; // the runner's own
    }
    settle(runner, out);
}

// The start-up of wire.md section e.6. A disabled device waits: onChange() hears when it may come again.
void LiveDevice::boot(Runner &runner, const State &state, bool keepsMemory, Runner::Commands &out)
{
    ++m_life;
    m_isRunning = false;
    const TwinId &own = id(runner);
    const SceneDevice &entry = runner.entryAt(m_index);
    const auto record = state.find(own);
    if (!record && entry.registers) {
        out.emplaceBack(registrationOf(entry, runner.instanceAt(m_index)),
                        Cause{.origin = Cause::Origin::Simulation});
        return runner.plan(due(Due::Kind::Boot), behaviour().latencySeconds);
    }
    if (!record)
        return fail(u"The device is not registered."_s, runner, out);
    const auto owner = own.isModule() ? state.find(own.deviceId()) : record;
    if (!owner || !owner->identity->enabled)
        return;
    if (runner.m_desk.isExpired(runner.instanceAt(m_index), entry, runner.now())) {
        ++m_status.failures;
        runner.m_desk.count(ExpiredCredential::Word);
        return loseLink(runner, keepsMemory);
    }
    m_isRunning = true;
    if (m_more)
        m_more->attempts = 0;
    const bool isFresh = !keepsMemory || m_values.empty();
    if (isFresh)
        reset(runner.now());
    fetch(*record);
    out.emplaceBack(Connect{own, entry.modelId}, Cause{.origin = Cause::Origin::Simulation});
    if (isFresh) {
        if (!reportValues(runner, out))
            return;
        greet(runner, out);
    } else {
        planReactions(m_follower.desired(), m_follower.version(), runner);
    }
    startTimers(runner);
    if (behaviour().machine && isFresh) {
        const Machine &machine = *behaviour().machine;
        const qint32 last = machine.history ? more().state : -1;
        const qint32 first = machine.initial.isEmpty() ? 0 : m_plan->stateOf(machine.initial);
        more().state = -1;
        enter(last >= 0 ? last : first, runner, out);
    } else if (behaviour().machine) {
        planWays(runner);
    }
    settle(runner, out);
}

void LiveDevice::reset(Timestamp now)
{
    const auto &places = m_plan->valueSlots();
    m_started = now;
    m_samplers.clear();
    m_samplers.reserve(m_plan->samplerCount());
    m_values.assign(places.size(), Json());
    m_writable.clear();
    m_writable.resize(m_plan->writableCount());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto &slot = places[i];
        if (!slot.generator)
            continue;
        const auto *changed =
            m_more && m_more->firmware.contains(qint32(i)) ? &*m_more->firmware[qint32(i)] : nullptr;
        const QString path = behaviour().part(slot.part).name + u'.' + slot.name;
        m_samplers.emplace_back(changed ? *changed : *slot.generator, seedFor(m_seed, path), now);
    }
    for (std::size_t p = 0; p < behaviour().partCount(); ++p) {
        const auto &writable = behaviour().part(p).writable;
        for (std::size_t i = 0; i < writable.size(); ++i)
            m_values[m_plan->part(p).writable + i] = writable[i].initial;
    }
    if (!m_more)
        return;
    m_more->runs.clear();
    m_more->isOver.clear();
    m_more->changed.clear();
}

void LiveDevice::fetch(const Record &record)
{
    m_follower.onGet(record.twin.desired.values, record.twin.desired.version);
    if (m_plan->isStructured())
        m_reported = record.twin.reported.values;
}

bool LiveDevice::reportValues(Runner &runner, Runner::Commands &out)
{
    ReportBuilder report = newReport(runner);
    for (std::size_t p = 0; p < behaviour().partCount(); ++p) {
        const Part &part = behaviour().part(p);
        if (!part.name.isEmpty())
            report.touch(part.name); // a component without properties is told of, too
        for (std::size_t i = 0; i < part.properties.size(); ++i) {
            const Sample value = sample(qint32(m_plan->part(p).properties + i), runner);
            if (value.kind == Sample::Kind::Invalid)
                return fail(whyInvalid(part.properties[i].name, runner), runner, out), false;
            if (value)
                report.add(part.name, part.properties[i].name, value.value);
        }
    }
    return sendReport(report, runner, out), true;
}

// Acknowledges what is asked, and says 203 for what is not.
void LiveDevice::greet(Runner &runner, Runner::Commands &out)
{
    ReportBuilder report = newReport(runner);
    for (std::size_t p = 0; p < behaviour().partCount(); ++p) {
        const Part &part = behaviour().part(p);
        for (std::size_t i = 0; i < part.writable.size(); ++i) {
            const auto &property = part.writable[i];
            if (!asked(p, i)) {
                report.add(part.name, property.name,
                           acknowledgement(property.initial, 203, 0, property.initialText));
                continue;
            }
            m_writable[m_plan->part(p).firstWritable + i].askedVersion = m_follower.version();
            react(p, i, m_follower.version(), runner, report);
        }
    }
    sendReport(report, runner, out);
}

void LiveDevice::startTimers(Runner &runner)
{
    for (std::size_t p = 0; p < behaviour().partCount(); ++p) {
        const Part &part = behaviour().part(p);
        for (std::size_t i = 0; i < part.properties.size(); ++i) {
            if (part.properties[i].everySeconds > 0)
                runner.plan(due(Due::Kind::Report, p, i), part.properties[i].everySeconds);
        }
        for (std::size_t i = 0; i < part.telemetry.size(); ++i) {
            const auto &set = part.telemetry[i];
            if (!set.onDemand)
                runner.plan(due(Due::Kind::Telemetry, p, i),
                            set.atPowerOn ? behaviour().latencySeconds : interval(set));
        }
    }
    for (std::size_t i = 0; i < behaviour().reactions.size(); ++i) {
        const auto &on = behaviour().reactions[i].on;
        if (std::holds_alternative<OnPower>(on))
            planRule(i, behaviour().latencySeconds, runner);
        if (const auto *every = std::get_if<OnInterval>(&on))
            planRule(i, every->first.value_or(every->seconds) + every->jitter * m_chance.fraction(), runner);
        if (const auto *cron = std::get_if<OnCron>(&on)) {
            if (const auto next = cron->at.next(runner.now()))
                runner.planAt(due(Due::Kind::Rule, 0, i), *next);
        }
    }
    if (behaviour().tokenSeconds > 0)
        runner.plan(due(Due::Kind::Token), behaviour().tokenSeconds);
}

void LiveDevice::reportOne(const Due &now, Runner &runner, Runner::Commands &out)
{
    const Part &part = behaviour().part(now.part);
    const auto &property = part.properties[now.item];
    const Sample value = sample(qint32(m_plan->part(now.part).properties + now.item), runner);
    if (value.kind == Sample::Kind::Invalid)
        return fail(whyInvalid(property.name, runner), runner, out);
    if (value) {
        ReportBuilder report = newReport(runner);
        report.add(part.name, property.name, value.value);
        sendReport(report, runner, out);
    }
    runner.plan(due(Due::Kind::Report, now.part, now.item), property.everySeconds);
}

void LiveDevice::sendTelemetry(const Due &now, Runner &runner, Runner::Commands &out)
{
    const auto &set = behaviour().part(now.part).telemetry[now.item];
    const bool isMeant = set.states.isEmpty() || set.states.contains(stateName());
    if (isMeant && !sendSet(now.part, now.item, runner, out))
        return;
    runner.plan(due(Due::Kind::Telemetry, now.part, now.item), interval(set));
}

bool LiveDevice::sendSet(std::size_t part, std::size_t index, Runner &runner, Runner::Commands &out)
{
    const auto &set = behaviour().part(part).telemetry[index];
    const qint32 first = m_plan->part(part).sets[index];
    JsonObjectBuilder payload(qsizetype(set.values.size()));
    for (std::size_t i = 0; i < set.values.size(); ++i) {
        const Sample value = sample(first + qint32(i), runner);
        if (value.kind == Sample::Kind::Invalid)
            return fail(whyInvalid(set.values[i].name, runner), runner, out), false;
        if (value)
            payload.append(json::Key(QStringView(set.values[i].name)), value.value);
    }
    if (payload.isEmpty())
        return true;
    ++m_status.messages;
    const Json body = payload.take();
    runner.post(*this,
                SendTelemetry{.id = id(runner),
                              .component = behaviour().part(part).name,
                              .payload = body,
                              .origin = {.created = runner.now()}},
                MessageKind::Telemetry, out);
    runner.tellListeners(*this, body);
    reportGrown(part, runner, out);
    return true;
}

void LiveDevice::reportGrown(std::size_t part, Runner &runner, Runner::Commands &out)
{
    const auto &places = m_plan->part(part);
    if (places.greatest.empty())
        return;
    ReportBuilder report = newReport(runner);
    for (const quint16 i : places.greatest) {
        const auto slot = std::size_t(places.properties + i);
        const Json before = m_values[slot];
        const Sample value = sample(qint32(slot), runner);
        if (value && value.value != before)
            report.add(behaviour().part(part).name, behaviour().part(part).properties[i].name, value.value);
    }
    sendReport(report, runner, out);
}

QString LiveDevice::whyInvalid(const QString &name, const Runner &runner)
{
    const QString script = runner.m_scripts ? runner.m_scripts->failed() : QString();
    if (!script.isEmpty())
        return script;
    if (!runner.m_scripts && !runner.m_web && runner.reachesOutside())
        return u"\"%1\" may come from a script or a web service, and this scene's are not trusted."_s.arg(
            name);
    return u"\"%1\" is no value: a number that is not finite, or nothing to make it of."_s.arg(name);
}

Sample LiveDevice::sample(qint32 slot, Runner &runner)
{
    const auto &info = m_plan->valueSlots()[std::size_t(slot)];
    const DeviceScope scope(*this, runner, info.part);
    Sample value = m_samplers[std::size_t(info.sampler)].next(runner.now(), scope);
    if (value)
        setValue(slot, value.value);
    return value;
}

double LiveDevice::interval(const TelemetrySet &set)
{
    double seconds = set.everySeconds;
    if (!set.everyFrom.isEmpty()) {
        const Json *value = valueAt(m_plan->slotOf(set.everyFrom, 0));
        seconds = std::max(ShortestInterval, value ? value->toDouble(seconds) : seconds);
    }
    return set.jitter > 0 ? seconds + set.jitter * m_chance.fraction() : seconds;
}

Due LiveDevice::due(Due::Kind kind, std::size_t part, std::size_t item, qint64 argument) const
{
    return {.device = m_index,
            .life = m_life,
            .kind = kind,
            .part = quint16(part),
            .item = quint32(item),
            .argument = argument};
}

ReportBuilder LiveDevice::newReport(const Runner &) const
{
    return ReportBuilder(m_reported);
}

void LiveDevice::sendReport(ReportBuilder &report, Runner &runner, Runner::Commands &out)
{
    if (report.isEmpty())
        return;
    ++m_status.reports;
    const Json patch = report.take();
    if (m_plan->isStructured())
        m_reported = json::mergePatch(m_reported, patch);
    runner.post(*this, PatchReported{id(runner), patch}, MessageKind::Report, out);
}

} // namespace twin::sim
