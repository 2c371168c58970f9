// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device does by its rules: actions, one after the other.
#include "sim/invented.h"
#include "sim/livedevicemore.h"
#include "sim/scripthost.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

constexpr std::size_t MaxRuns = 1000; // of one device at a time

} // namespace

bool isOfService(const Action &action)
{
    return std::holds_alternative<AskDesired>(action.kind) || std::holds_alternative<PutTags>(action.kind) ||
           std::holds_alternative<Invoke>(action.kind);
}

// One action of one device: an overload for each kind. False ends the run: the device is gone, or waits.
class Acting final
{
public:
    Acting(LiveDevice &device, LiveDevice::ActionRun &run, Runner &runner, Runner::Commands &out)
        : m_device(device)
        , m_run(run)
        , m_runner(runner)
        , m_out(out)
    { }

    bool operator()(const Send &action)
    {
        if (action.body)
            return sendBody(action.component, sampled(*action.body).value);
        if (action.set.isEmpty())
            return sendValues(action);
        for (std::size_t p = 0; p < m_device.behaviour().partCount(); ++p) {
            const auto &sets = m_device.behaviour().part(p).telemetry;
            for (std::size_t i = 0; i < sets.size(); ++i) {
                if (sets[i].name == action.set)
                    return m_device.sendSet(p, i, m_runner, m_out);
            }
        }
        return failed(u"There is no telemetry set \"%1\"."_s.arg(action.set));
    }

    bool operator()(const Report &action)
    {
        const qint32 slot = m_device.m_plan->slotOf(action.property, m_run.part);
        const auto [component, name] = partedPath(action.property);
        Sample value;
        if (action.value)
            value = sampled(*action.value);
        else if (slot >= 0 && m_device.m_plan->valueSlots()[std::size_t(slot)].sampler >= 0)
            value = m_device.sample(slot, m_runner);
        else if (const Json *held = m_device.valueAt(slot))
            value = {Sample::Kind::Value, *held};
        if (!value)
            return value.kind == Sample::Kind::Missing ||
                   failed(u"\"%1\" has no value to report."_s.arg(action.property));
        m_device.setValue(slot, value.value);
        ReportBuilder report = m_device.newReport(m_runner);
        report.add(component, name, value.value);
        m_device.sendReport(report, m_runner, m_out);
        return true;
    }

    bool operator()(const Set &action)
    {
        const Sample value = sampled(*action.to);
        if (value)
            m_device.setValue(m_device.m_plan->slotOf(action.value, m_run.part), value.value);
        return true;
    }

    bool operator()(const Go &action)
    {
        const qint32 state = m_device.m_plan->stateOf(action.state);
        if (state < 0)
            return failed(u"There is no state \"%1\"."_s.arg(action.state));
        m_device.go(state, nullptr, m_runner, m_out);
        return m_device.isRunning();
    }

    bool operator()(const Wait &action)
    {
        auto &more = m_device.more();
        if (more.runs.size() >= MaxRuns)
            return failed(u"More than %1 lists of actions wait at a time."_s.arg(MaxRuns));
        const qint64 key = ++more.lastRun;
        more.runs.emplace(key, m_run);
        const double jitter = action.jitter > 0 ? action.jitter * m_device.m_chance.fraction() : 0;
        m_runner.plan(m_device.due(Due::Kind::Act, 0, 0, key), action.seconds + jitter);
        return false;
    }

    bool operator()(const AnswerWith &action)
    {
        Json payload;
        if (action.payload)
            payload = sampled(*action.payload).value;
        if (m_run.request > 0)
            m_runner.post(m_device, AnswerCommand{quint64(m_run.request), action.status, payload},
                          MessageKind::Answer, m_out);
        return true;
    }

    bool operator()(const Reboot &action) { return restart(action.seconds, false); }
    bool operator()(const Sleep &action) { return restart(action.seconds, true); }
    bool operator()(const Cut &action) { return restart(action.seconds, true); }
    bool operator()(const RenewToken &) { return restart(m_device.behaviour().latencySeconds, true); }
    bool operator()(const Firmware &action)
    {
        const qint32 slot = m_device.m_plan->slotOf(action.property, m_run.part);
        if (slot < 0 || m_device.m_plan->valueSlots()[std::size_t(slot)].sampler < 0)
            return failed(u"There is no read-only property \"%1\"."_s.arg(action.property));
        m_device.more().firmware.insert_or_assign(slot, action.version);
        return restart(action.seconds, false);
    }
    bool operator()(const ShutDown &)
    {
        m_device.powerOff(m_runner, m_out);
        return false;
    }
    bool operator()(const SwitchOn &) { return true; } // the runner's: the device is on
    bool operator()(const Log &action)
    {
        const auto &instance = m_runner.instanceAt(m_device.index());
        m_runner.log(instance.id, filledIn(action.text, instance.id.toString(), instance.number));
        return true;
    }
    bool operator()(const Fail &action)
    {
        return failed(action.text.isEmpty() ? u"The scene lets it fail."_s : action.text);
    }

    bool operator()(const RunScript &action)
    {
        const DeviceScope scope(m_device, m_runner, m_run.part);
        if (!m_runner.m_scripts)
            return failed(u"The script \"%1\" was not run: scripts need trust."_s.arg(action.script));
        const auto deeds = m_runner.m_scripts->run(action.script, scope, m_runner.now());
        if (!deeds)
            return failed(deeds.error().detail);
        for (const auto &deed : *deeds)
            perform(deed);
        return m_device.isRunning();
    }

    bool operator()(const AskDesired &action) { return service(patch("desired", action.patch)); }
    bool operator()(const PutTags &action)
    {
        return service(PatchTwin{.id = own(), .body = Json::object({{"tags", action.patch}})});
    }
    bool operator()(const Invoke &action)
    {
        const auto [component, name] = partedPath(action.command);
        return service(InvokeCommand{.id = own(),
                                     .component = component,
                                     .name = name,
                                     .payload = action.payload,
                                     .timeoutMSecs = int(action.timeout * 1000)});
    }

private:
    const TwinId &own() const { return m_runner.instanceAt(m_device.index()).id; }
    PatchTwin patch(std::string_view section, const Json &values) const
    {
        const Json sections = Json::object({{section, values}});
        return {.id = own(), .body = Json::object({{"properties", sections}})};
    }
    bool service(Command command)
    {
        m_out.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Service});
        return true;
    }
    bool failed(const QString &reason)
    {
        m_device.fail(reason, m_runner, m_out);
        return false;
    }
    bool restart(double seconds, bool keepsMemory)
    {
        m_device.restart(m_runner, seconds, keepsMemory, m_out);
        return false;
    }

    Sample sampled(const Generator &generator)
    {
        Sampler sampler(generator, m_device.m_chance.next(), m_device.started());
        return sampler.next(m_runner.now(), DeviceScope(m_device, m_runner, m_run.part));
    }

    bool sendValues(const Send &action)
    {
        JsonObjectBuilder payload(qsizetype(action.values.size()));
        for (const auto &field : action.values) {
            const Sample value = sampled(field.value);
            if (value)
                payload.append(json::Key(QStringView(field.name)), value.value);
        }
        return sendBody(action.component, payload.take());
    }

    bool sendBody(const QString &component, const Json &body)
    {
        ++m_device.m_status.messages;
        m_runner.post(
            m_device,
            SendTelemetry{
                .id = own(), .component = component, .payload = body, .origin = {.created = m_runner.now()}},
            MessageKind::Telemetry, m_out);
        m_runner.tellListeners(m_device, body);
        return true;
    }

    void perform(const ScriptDeed &deed)
    {
        const auto [component, name] = partedPath(deed.name);
        ReportBuilder report = m_device.newReport(m_runner);
        switch (deed.kind) {
        case ScriptDeed::Kind::Set:
            return m_device.setValue(m_device.m_plan->slotOf(deed.name, m_run.part), deed.value);
        case ScriptDeed::Kind::Report:
            m_device.setValue(m_device.m_plan->slotOf(deed.name, m_run.part), deed.value);
            report.add(component, name, deed.value);
            return m_device.sendReport(report, m_runner, m_out);
        case ScriptDeed::Kind::Send:
            sendBody(deed.name, deed.value);
            return;
        case ScriptDeed::Kind::Log:
            return m_runner.log(own(), deed.value.toString());
        }
    }

    LiveDevice &m_device;
    LiveDevice::ActionRun &m_run;
    Runner &m_runner;
    Runner::Commands &m_out;
};

void LiveDevice::act(const std::vector<Action> &actions, qint64 request, std::size_t part, Runner &runner,
                     Runner::Commands &out)
{
    ActionRun run{.actions = &actions, .request = request, .part = part};
    Acting acting(*this, run, runner, out);
    const quint32 life = m_life;
    while (run.next < run.actions->size()) {
        const Action &action = (*run.actions)[run.next++];
        const bool isPossible = m_isRunning || isOfService(action);
        if (isPossible && mayHappen(action.condition, part, runner) && !std::visit(acting, action.kind))
            return;
        if (m_life != life)
            return;
    }
}

void LiveDevice::goOn(const Due &now, Runner &runner, Runner::Commands &out)
{
    auto &runs = more().runs;
    const auto found = runs.find(now.argument);
    if (found == runs.end())
        return;
    ActionRun run = found->second;
    runs.erase(found);
    Acting acting(*this, run, runner, out);
    const quint32 life = m_life;
    while (run.next < run.actions->size()) {
        const Action &action = (*run.actions)[run.next++];
        if (mayHappen(action.condition, run.part, runner) && !std::visit(acting, action.kind))
            return;
        if (m_life != life)
            return;
    }
}

bool LiveDevice::mayHappen(const Expression &condition, std::size_t part, const Runner &runner) const
{
    return condition.isEmpty() || condition.isTrue(DeviceScope(*this, runner, part), runner.now());
}

void LiveDevice::planRule(std::size_t when, double afterSeconds, Runner &runner, qint64 request)
{
    runner.plan(due(Due::Kind::Rule, 0, when, request), afterSeconds);
}

void LiveDevice::performRule(const Due &now, Runner &runner, Runner::Commands &out)
{
    const When &when = behaviour().reactions[now.item];
    const quint32 life = m_life;
    if (mayHappen(when.condition, 0, runner))
        act(when.actions, now.argument, 0, runner, out);
    if (m_life != life || !m_isRunning)
        return; // it has restarted or stopped: its timers are void
    if (const auto *every = std::get_if<OnInterval>(&when.on))
        planRule(now.item, every->seconds + (every->jitter > 0 ? every->jitter * m_chance.fraction() : 0),
                 runner);
    if (const auto *cron = std::get_if<OnCron>(&when.on)) {
        if (const auto next = cron->at.next(runner.now()))
            runner.planAt(due(Due::Kind::Rule, 0, now.item), *next);
    }
}

} // namespace twin::sim
