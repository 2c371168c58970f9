// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The partitions of the built-in event endpoint, as an Event Hubs client reads them (wire.md section c.1).
#include "amqp/eventlog.h"
#include "amqp/eventposition.h"
#include "amqp/node.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::amqp {

namespace {

Value valueOf(const Json &json)
{
    switch (json.kind()) {
    case Json::Kind::Null:
        return {};
    case Json::Kind::Boolean:
        return json.toBool();
    case Json::Kind::Integer:
        return json.toInteger();
    case Json::Kind::Double:
        return json.toDouble();
    default:
        return json.toString();
    }
}

Map mapOf(const Json &json)
{
    Map map;
    for (const auto &member : json.members())
        map.append({member.key.toString(), valueOf(member.value)});
    return map;
}

Map annotationsOf(const EventLog::Entry &entry)
{
    Map map = mapOf(entry.event.annotations);
    for (auto &[key, value] : map) {
        if (key == u"iothub-enqueuedtime")
            value = entry.enqueued;
    }
    map.append({u"x-opt-sequence-number"_s, entry.sequence});
    map.append({u"x-opt-offset"_s, QString::number(entry.sequence)});
    map.append({u"x-opt-enqueued-time"_s, entry.enqueued});
    return map;
}

MessageId idOf(const Json &json)
{
    return json.isString() ? MessageId(json.toString()) : MessageId();
}

Message messageOf(const EventLog::Entry &entry)
{
    const Json &system = entry.event.system;
    Message message;
    message.id = idOf(system["message_id"sv]);
    message.correlationId = idOf(system["correlation_id"sv]);
    message.userId = system["user_id"sv].toString().toUtf8();
    message.to = u"/devices/%1/messages/events"_s.arg(entry.event.id.device());
    message.contentType = system["content_type"sv].toString();
    message.contentEncoding = system["content_encoding"sv].toString();
    message.annotations = annotationsOf(entry);
    message.application = mapOf(entry.event.application);
    message.body = entry.body;
    return message;
}

class EventOutlet final : public Outlet
{
public:
    EventOutlet(const EventLog &log, int partition, qint64 first)
        : m_log(log)
        , m_partition(partition)
        , m_next(first)
    { }

    std::optional<Sending> next() override
    {
        const auto *entry = m_log.find(m_partition, m_next);
        if (!entry)
            return std::nullopt;
        m_next = entry->sequence + 1;
        return Sending{messageOf(*entry).encode()};
    }

private:
    const EventLog &m_log;
    int m_partition;
    qint64 m_next;
};

} // namespace

Result<std::unique_ptr<Outlet>> makeEventOutlet(const LinkWish &wish, const Ground &ground)
{
    bool isNumber = false;
    const int partition = wish.address.section(u'/', -1).toInt(&isNumber);
    if (!isNumber || partition < 0 || partition >= EventLog::Partitions)
        return Error{ErrorCode::Argument,
                     u"This hub has the partitions 0 to %1."_s.arg(EventLog::Partitions - 1)};
    const auto first = firstWanted(wish.selector, ground.events.partition(partition));
    if (!first)
        return first.error();
    return std::unique_ptr<Outlet>(new EventOutlet(ground.events, partition, *first));
}

} // namespace twin::amqp
