// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/faultdesk.h"

#include "base/overloaded.h"
#include "base/seconds.h"
#include "json/writer.h"
#include "sim/damage.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace twin::sim {

namespace {

Json *bodyOf(Command &command)
{
    if (auto *telemetry = std::get_if<SendTelemetry>(&command))
        return &telemetry->payload;
    if (auto *report = std::get_if<PatchReported>(&command))
        return &report->body;
    if (auto *answer = std::get_if<AnswerCommand>(&command))
        return &answer->payload;
    return nullptr;
}

} // namespace

// One message on its way past the faults of its device.
class Passing final
{
public:
    Passing(FaultDesk::Memory &memory, Command command, Timestamp now)
        : m_memory(memory)
        , m_command(std::move(command))
        , m_now(now)
        , m_body(bodyOf(m_command))
    { }

    void operator()(const Loss &) { m_isLost = true; }
    void operator()(const Delay &fault) { m_delay += fault.seconds + fault.jitter * chance().fraction(); }
    void operator()(const Duplicate &fault) { m_copies += fault.copies; }
    void operator()(const Reorder &fault) { m_holdSeconds = fault.seconds; }
    void operator()(const Corrupt &)
    {
        if (m_body)
            *m_body = corrupted(*m_body, chance());
    }
    void operator()(const Oversize &fault)
    {
        if (m_body)
            *m_body = oversized(*m_body, fault.bytes);
    }
    void operator()(const WrongType &fault)
    {
        if (m_body)
            *m_body = m_body->isObject() ? wrongTyped(*m_body, fault.value) : garbled();
    }
    void operator()(const MissingMarker &)
    {
        if (m_body && std::holds_alternative<PatchReported>(m_command))
            *m_body = withoutMarkers(*m_body);
    }
    void operator()(const StaleVersion &fault)
    {
        if (m_body && std::holds_alternative<PatchReported>(m_command))
            *m_body = withStaleVersions(*m_body, fault.by);
    }
    void operator()(const Anomaly &fault)
    {
        const Json *value = m_body ? m_body->find(QStringView(fault.value)) : nullptr;
        if (!value || !std::holds_alternative<SendTelemetry>(m_command))
            return;
        const json::Key key{QStringView(fault.value)};
        if (fault.stuck)
            *m_body = m_body->with(key, stuckAt(fault.value, *value));
        else if (value->isNumber())
            *m_body = m_body->with(key, Json(value->toDouble() * fault.factor + fault.add));
    }
    void operator()(const ClockSkew &fault)
    {
        auto *telemetry = std::get_if<SendTelemetry>(&m_command);
        if (!telemetry)
            return;
        telemetry->origin.created = plusSeconds(m_now, fault.seconds);
        telemetry->properties = telemetry->properties.with("iothub-creation-time-utc"sv,
                                                           Json(telemetry->origin.created.toString()));
    }
    void operator()(const Throttle &fault)
    {
        if (secondsBetween(m_memory.windowStart, m_now) >= 60) {
            m_memory.windowStart = m_now;
            m_memory.windowCount = 0;
        }
        if (double(++m_memory.windowCount) > fault.perMinute)
            m_status = 429;
    }
    void operator()(const ServerError &fault) { m_status = fault.status; }
    void operator()(const SlowLink &fault)
    {
        const double size = m_body ? double(json::write(*m_body).size()) : 0;
        m_memory.busyUntil = plusSeconds(std::max(m_memory.busyUntil, m_now), size / fault.bytesPerSecond);
        m_delay += secondsBetween(m_now, m_memory.busyUntil);
    }
    void operator()(const LinkCut &) { }
    void operator()(const ExpiredCredential &) { }

    // Those that wait go behind this one.
    FaultDesk::Passage result()
    {
        FaultDesk::Passage passage{.status = m_status};
        if (m_isLost || m_status > 0)
            return passage;
        if (m_holdSeconds >= 0 && m_memory.waiting.empty()) {
            m_memory.waiting.push_back(m_command);
            passage.flushAfter = m_holdSeconds;
            return passage;
        }
        for (qint64 i = 0; i <= m_copies; ++i) {
            if (m_delay > 0)
                passage.later.emplace_back(m_command, m_delay);
            else
                passage.now.push_back(m_command);
        }
        for (auto &waiting : std::exchange(m_memory.waiting, {}))
            passage.now.push_back(std::move(waiting));
        return passage;
    }

private:
    Chance &chance() { return m_memory.chance; }
    const Json &stuckAt(const QString &name, const Json &value)
    {
        auto &stuck = m_memory.stuck;
        return stuck.contains(name) ? stuck[name] : *stuck.insert(name, value);
    }
    Json garbled() const { return m_body->isNumber() ? Json("broken"sv) : Json(-1); }

    FaultDesk::Memory &m_memory;
    Command m_command;
    Timestamp m_now;
    Json *m_body;
    bool m_isLost = false;
    double m_delay = 0;
    qint64 m_copies = 0;
    double m_holdSeconds = -1;
    int m_status = 0;
};

FaultDesk::FaultDesk(std::vector<Fault> faults, quint64 seed, Timestamp start)
    : m_faults(std::move(faults))
    , m_seed(seed)
    , m_start(start)
{ }

void FaultDesk::setFaults(std::vector<Fault> faults)
{
    m_faults = std::move(faults);
    m_memories.clear();
}

bool FaultDesk::isActive(const Fault &fault, Timestamp now) const
{
    const double seconds = secondsBetween(m_start, now);
    return !fault.off && seconds >= fault.from && (!fault.until || seconds < *fault.until);
}

bool FaultDesk::strikes(std::size_t fault, const Instance &device, const SceneDevice &entry,
                        Timestamp now) const
{
    return fault < m_faults.size() && isActive(m_faults[fault], now) &&
           m_faults[fault].devices.matches(device.id.toString(), entry);
}

FaultDesk::Memory &FaultDesk::memoryOf(const Instance &device, const SceneDevice &entry) const
{
    const auto known = m_memories.find(device.id);
    if (known != m_memories.end())
        return *known;
    Memory memory;
    const QString id = device.id.toString();
    memory.chance = Chance(seedFor(m_seed, QString(id + QStringLiteral("/faults"))));
    for (std::size_t i = 0; i < m_faults.size(); ++i) {
        if (m_faults[i].devices.matches(id, entry))
            memory.faults.push_back(quint16(i));
    }
    return *m_memories.insert(device.id, std::move(memory));
}

FaultDesk::Passage FaultDesk::pass(const Instance &device, const SceneDevice &entry, Command command,
                                   MessageKind kind, Timestamp now)
{
    Memory &memory = memoryOf(device, entry);
    Passing passing(memory, std::move(command), now);
    for (const quint16 index : memory.faults) {
        const Fault &fault = m_faults[index];
        const bool isMeant = fault.of == MessageKind::Any || fault.of == kind;
        if (!isMeant || !isActive(fault, now))
            continue;
        if (fault.probability < 1 && memory.chance.fraction() >= fault.probability)
            continue;
        const bool isMoment = std::holds_alternative<LinkCut>(fault.kind) ||
                              std::holds_alternative<ExpiredCredential>(fault.kind);
        if (isMoment)
            continue; // strikes at its moments, not with a message
        std::visit(passing, fault.kind);
        std::visit([this]<class Kind>(const Kind &) { count(Kind::Word); }, fault.kind);
    }
    return passing.result();
}

std::vector<Command> FaultDesk::flush(const Instance &device, const SceneDevice &entry)
{
    return std::exchange(memoryOf(device, entry).waiting, {});
}

std::optional<double> FaultDesk::hear(const Instance &device, const SceneDevice &entry, MessageKind kind,
                                      Timestamp now)
{
    Memory &memory = memoryOf(device, entry);
    double delay = 0;
    for (const quint16 index : memory.faults) {
        const Fault &fault = m_faults[index];
        if (fault.of != kind || !isActive(fault, now))
            continue;
        if (fault.probability < 1 && memory.chance.fraction() >= fault.probability)
            continue;
        if (std::holds_alternative<Loss>(fault.kind))
            return count(Loss::Word), std::nullopt;
        if (const auto *late = std::get_if<Delay>(&fault.kind)) {
            count(Delay::Word);
            delay += late->seconds + late->jitter * memory.chance.fraction();
        }
    }
    return delay;
}

template <class Kind>
const Kind *FaultDesk::active(const Instance &device, const SceneDevice &entry, Timestamp now) const
{
    for (const quint16 index : memoryOf(device, entry).faults) {
        if (const auto *kind = std::get_if<Kind>(&m_faults[index].kind);
            kind && isActive(m_faults[index], now))
            return kind;
    }
    return nullptr;
}

Timestamp FaultDesk::deviceTime(const Instance &device, const SceneDevice &entry, Timestamp now) const
{
    const auto *skew = isEmpty() ? nullptr : active<ClockSkew>(device, entry, now);
    return skew ? plusSeconds(now, skew->seconds) : now;
}

bool FaultDesk::isExpired(const Instance &device, const SceneDevice &entry, Timestamp now) const
{
    return !isEmpty() && active<ExpiredCredential>(device, entry, now);
}

bool FaultDesk::isProvoking(const Instance &device, const SceneDevice &entry, Timestamp now) const
{
    if (isEmpty())
        return false;
    return active<Corrupt>(device, entry, now) || active<Oversize>(device, entry, now) ||
           active<WrongType>(device, entry, now) || active<MissingMarker>(device, entry, now) ||
           active<Delay>(device, entry, now) || active<Duplicate>(device, entry, now) ||
           active<Reorder>(device, entry, now) || active<SlowLink>(device, entry, now);
}

} // namespace twin::sim
