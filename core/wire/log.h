// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "wire/peer.h"

#include <QMetaType>

#include <deque>
#include <functional>

namespace twin::wire {

/// One packet or request as it went over a wire, decoded for people. Keys, signatures and passwords are
/// blanked.
struct LogEntry {
    enum class Direction { In, Out, Refused };
    enum class Protocol { Tcp, Mqtt, Http };

    quint64 number = 0; ///< 1, 2, 3...; given by the log
    Timestamp time{};
    Direction direction = Direction::In;
    Protocol protocol = Protocol::Tcp;
    QString peer{}; ///< "127.0.0.1:50312"
    TwinId id{}; ///< whom it is about; null when unknown
    QString kind{}; ///< "PUBLISH", "GET", "200"
    QString line{}; ///< what it means, in one line
    QString requestId{}; ///< ties an answer to its request within one peer; empty for none
    qint64 latencyUSecs = -1; ///< of an answer, since its request
    qsizetype size = 0; ///< bytes on the wire above TLS
    QByteArray bytes{}; ///< the first of them, when the log keeps bytes
};

/// The newest packets and requests of all endpoints, in bounded memory. One thread: the hub's.
class Log final
{
public:
    static constexpr qsizetype MaxEntries = 20'000;
    static constexpr qsizetype MaxBytes = 16 * 1024 * 1024;
    static constexpr qsizetype BytesPerEntry = 4096;

    explicit Log(const Clock &clock)
        : m_clock(clock)
    { }

    /// Whether entries are kept at all. Ask before decoding anything for add(). Refusals are always kept.
    bool isOn() const noexcept { return m_isOn; }
    void setOn(bool on) { m_isOn = on; }

    /// Numbers and times the entry, shortens and blanks its bytes, drops the oldest beyond the bounds.
    void add(LogEntry entry);
    /// Notes why a connection or request was turned away; the same reason of one address counts once a
    /// second.
    void refuse(const Peer &peer, const QString &why, LogEntry::Protocol protocol = LogEntry::Protocol::Tcp);
    /// Called with each refusal that is noted.
    void setRefusalListener(std::function<void(const LogEntry &)> listener)
    {
        m_refused = std::move(listener);
    }

    /// Entries with a number above `after`, oldest first, at most `most`.
    QList<LogEntry> since(quint64 after, qsizetype most = MaxEntries) const;
    quint64 newest() const noexcept { return m_number; }
    /// Heap that the entries hold, roughly.
    qsizetype bytes() const noexcept { return m_bytes; }

private:
    const Clock &m_clock;
    bool m_isOn = false;
    quint64 m_number = 0;
    qsizetype m_bytes = 0;
    std::deque<LogEntry> m_entries;
    QHash<QString, Timestamp> m_refusals; // when a reason was noted last
    std::function<void(const LogEntry &)> m_refused;
};

/// `text` with keys, signatures and passwords blanked: the values of SharedAccessKey=, sig=, "primaryKey" and
/// "secondaryKey".
QByteArray blanked(QByteArray text);

} // namespace twin::wire

Q_DECLARE_METATYPE(twin::wire::LogEntry)
