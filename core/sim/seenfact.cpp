// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/seenfact.h"

#include "json/writer.h"
#include "twin/digitaltwin.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// "value" is what the fact is about; "value.member" a member of it.
class ValueScope final : public Scope
{
public:
    explicit ValueScope(const SeenFact &fact)
        : m_fact(fact)
    { }

    std::optional<Json> value(QStringView name) const override
    {
        const auto parts = name.split(u'.');
        if (parts.first() != u"value")
            return std::nullopt;
        const Json *at = &m_fact.value;
        for (qsizetype i = 1; at && i < parts.size(); ++i)
            at = at->find(parts[i]);
        return at ? std::optional(*at) : std::nullopt;
    }
    QString device() const override { return m_fact.id.toString(); }

private:
    const SeenFact &m_fact;
};

// Broken ones count as well: what a device meant to say is what an expectation is about.
bool isMeantAsAcknowledgement(const Json &value)
{
    return value.isObject() && value.find("ac"sv) && value.find("av"sv);
}

class Collector final
{
public:
    explicit Collector(const Change &change)
        : m_change(change)
    { }

    std::vector<SeenFact> take() { return std::move(m_facts); }

    void add(FactKind kind, const QString &name, const Json &value, int code = 0, qint64 version = 0)
    {
        m_facts.push_back({m_change.time, m_change.id, kind, name, value, code, version});
    }

    void section(const Json &patch, FactKind kind, qint64 version, const QString &component = {})
    {
        for (const auto &member : patch.members()) {
            const QString name = member.key.toString();
            if (name == u"__t" || name.startsWith(u'$'))
                continue;
            const bool isPart = component.isEmpty() && isComponent(whole(name, kind, member.value));
            if (isPart) {
                section(member.value, kind, version, name + u'.');
                continue;
            }
            const bool isAck = kind == FactKind::Report && isMeantAsAcknowledgement(member.value);
            const Json &value = isAck ? member.value["value"sv] : member.value;
            add(kind, component + name, value, 0, version);
            if (isAck)
                add(FactKind::Ack, component + name, value, int(member.value["ac"sv].toInteger()),
                    member.value["av"sv].toInteger());
        }
    }

private:
    // A patch of a component may leave the marker out; what is kept of it has one.
    Json whole(const QString &name, FactKind kind, const Json &value) const
    {
        if (!m_change.after || isComponent(value))
            return value;
        const auto &twin = m_change.after->twin;
        const Json *kept =
            (kind == FactKind::Report ? twin.reported : twin.desired).values.find(QStringView(name));
        return kept ? *kept : value;
    }

    const Change &m_change;
    std::vector<SeenFact> m_facts;
};

QString pathOf(const QString &component, const QString &name)
{
    return component.isEmpty() ? name : QString(component + u'.' + name);
}

} // namespace

QString SeenFact::toString() const
{
    const auto word = wordsOf(kind)[std::size_t(kind)];
    QString text = QString::fromUtf8(word.data(), qsizetype(word.size()));
    if (!name.isEmpty())
        text += u' ' + name;
    text += u" of "_s + id.toString();
    if (code > 0)
        text += u" with %1"_s.arg(code);
    return value.isNull() ? text : QString(text + u": "_s + QString::fromUtf8(json::write(value)));
}

std::vector<SeenFact> factsOf(const Change &change)
{
    Collector facts(change);
    if (const auto *sent = std::get_if<TelemetrySent>(&change.body)) {
        for (const auto &member : sent->payload.members())
            facts.add(FactKind::Telemetry, pathOf(sent->component, member.key.toString()), member.value);
        if (!sent->payload.isObject())
            facts.add(FactKind::Telemetry, sent->component, sent->payload);
    } else if (const auto *written = std::get_if<TwinWritten>(&change.body)) {
        const auto &write = written->write;
        if (write.desired)
            facts.section(*write.desired, FactKind::Desired,
                          change.after ? change.after->twin.desired.version : 0);
        if (write.reported)
            facts.section(*write.reported, FactKind::Report, 0);
    } else if (const auto *connection = std::get_if<ConnectionChanged>(&change.body)) {
        facts.add(connection->connected ? FactKind::Connected : FactKind::Disconnected, {}, Json());
    } else if (const auto *request = std::get_if<CommandRequested>(&change.body)) {
        facts.add(FactKind::Call, pathOf(request->component, request->name), request->payload);
    } else if (const auto *answer = std::get_if<CommandAnswered>(&change.body)) {
        facts.add(FactKind::Answer, pathOf(answer->component, answer->name), answer->payload, answer->status);
    }
    return facts.take();
}

bool fits(const Fact &wanted, const SeenFact &seen, const SceneDevice &entry)
{
    if (wanted.kind != seen.kind || (!wanted.name.isEmpty() && wanted.name != seen.name))
        return false;
    if (wanted.code && *wanted.code != seen.code)
        return false;
    if (!wanted.devices.matches(seen.id.toString(), entry))
        return false;
    return wanted.condition.isEmpty() || wanted.condition.isTrue(ValueScope(seen), seen.time);
}

Expectation expectationOf(const SeenFact &seen, Timestamp start)
{
    Fact fact{.kind = seen.kind, .devices = {{seen.id.toString()}}, .name = seen.name};
    if (seen.code > 0)
        fact.code = seen.code;
    if (!seen.value.isContainer() && !seen.value.isNull()) {
        const auto condition = Expression::parse(u"value == "_s + QString::fromUtf8(json::write(seen.value)));
        if (condition) // a text with quotes in it cannot be said
            fact.condition = *condition;
    }
    const double seconds = double(start.msecsTo(seen.time)) / 1000;
    return {.name = seen.toString(),
            .kind = Within{.seconds = std::ceil(seconds * 1.1 + 1), .fact = Inner<Fact>(std::move(fact))}};
}

} // namespace twin::sim
