// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/eventlog.h"

#include "hub/sentbody.h"

namespace twin::amqp {

EventLog::EventLog(wire::HubDoor &door)
    : m_door(door)
    , m_created(door.clock().now())
    , m_listening(door.listen([this](const Changes &changes) { onChanges(changes); }))
{ }

const EventLog::Entry *EventLog::find(int partition, qint64 sequence) const
{
    const auto &entries = m_partitions[std::size_t(partition)].entries;
    if (entries.empty() || sequence > entries.back().sequence)
        return nullptr;
    const qint64 first = entries.front().sequence; // they have no gaps
    return &entries[std::size_t(std::max<qint64>(sequence - first, 0))];
}

int EventLog::partitionOf(const TwinId &id)
{
    return int(qHash(id.device(), 0) % Partitions);
}

void EventLog::onChanges(const Changes &changes)
{
    for (const auto &change : changes) {
        if (const auto *sent = std::get_if<TelemetrySent>(&change.body))
            append(change, *sent);
    }
}

void EventLog::append(const Change &change, const TelemetrySent &sent)
{
    auto &partition = m_partitions[std::size_t(partitionOf(change.id))];
    const QByteArray body = bodyOf(sent);
    for (const auto &event : eventsOf(change, m_door.hubName())) {
        partition.entries.push_back({partition.nextSequence++, change.time, event, body});
        partition.bytes += body.size();
    }
    while (partition.entries.size() > EventsAtMost || partition.bytes > BytesAtMost) {
        partition.bytes -= partition.entries.front().body.size();
        partition.entries.pop_front();
    }
}

} // namespace twin::amqp
