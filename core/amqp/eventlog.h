// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/events.h"
#include "wire/hubdoor.h"

#include <array>
#include <deque>

namespace twin::amqp {

/// What the built-in event endpoint hands out: the newest telemetry, in partitions. It lives in memory, so a
/// hub that starts anew begins with an empty one.
class EventLog final
{
public:
    static constexpr int Partitions = 2; ///< as a small real hub has
    static constexpr std::size_t EventsAtMost = 20'000; ///< in one partition; the oldest go
    static constexpr qsizetype BytesAtMost = 32 * 1024 * 1024; ///< of bodies in one partition

    struct Entry {
        qint64 sequence = 0; ///< 0, 1, 2...; also the offset
        Timestamp enqueued{};
        HubEvent event{};
        QByteArray body{};
    };
    struct Partition {
        std::deque<Entry> entries{}; ///< oldest first
        qint64 nextSequence = 0;
        qsizetype bytes = 0;
    };

    /// The door must outlive it.
    explicit EventLog(wire::HubDoor &door);

    const Partition &partition(int index) const { return m_partitions[std::size_t(index)]; }
    /// The oldest that is at or after the sequence number; nullptr when there is none yet.
    const Entry *find(int partition, qint64 sequence) const;
    Timestamp created() const { return m_created; }
    /// One device always has the same.
    static int partitionOf(const TwinId &id);

private:
    void onChanges(const Changes &changes);
    void append(const Change &change, const TelemetrySent &sent);

    wire::HubDoor &m_door;
    Timestamp m_created;
    std::array<Partition, Partitions> m_partitions{};
    wire::Listening m_listening;
};

} // namespace twin::amqp
