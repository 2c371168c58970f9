// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/ids.h"
#include "wire/peer.h"

#include <QMetaType>

#include <deque>
#include <functional>
#include <optional>

namespace twin::wire {

/// What a message or request is about, for those who say it in words: topics of wire.md section a.2, routes
/// of section b. An answer has the meaning of its request.
enum class Meaning {
    Other,
    Twin, ///< reads a twin
    TwinPatch, ///< a service changes part of a twin, or all of it
    DigitalTwin,
    DigitalTwinPatch,
    Reported, ///< a device changes part of its reported properties
    Desired, ///< the hub tells a device what is desired now
    Telemetry,
    Command,
    CloudMessage,
    Identity,
    Query,
    Job,
    Events,
    Registration, ///< a device asks the provisioning service for its hub
    Enrollment,
};

/// One packet or request as it went over a wire, decoded for people. Keys, signatures and passwords are
/// blanked.
struct LogEntry {
    enum class Direction { In, Out, Refused };
    enum class Protocol { Tcp, Mqtt, Http, Amqp };

    quint64 number = 0; ///< 1, 2, 3...; given by the log
    Timestamp time{};
    Direction direction = Direction::In;
    Protocol protocol = Protocol::Tcp;
    QString peer{}; ///< "127.0.0.1:50312"
    TwinId id{}; ///< whom it is about; null when unknown
    QString kind{}; ///< "PUBLISH", "GET", "200"
    QString line{}; ///< what it means, in one line
    Meaning meaning = Meaning::Other;
    QString subject{}; ///< the command's name, with its component: "thermostat1*getMaxMinReport"
    QString topic{}; ///< MQTT topic, or the target of a request with its query
    QString requestId{}; ///< as the asking side wrote it; empty for none
    quint64 answers = 0; ///< number of the request that this is the answer to; 0: none that is known
    int status = -1; ///< of an answer: HTTP status, that of a topic, return code of CONNACK
    qint64 version = -1; ///< of the properties, where a topic tells it
    qint64 latencyUSecs = -1; ///< of an answer, since its request
    qsizetype size = 0; ///< bytes on the wire above TLS
    qsizetype topicAt = 0; ///< in `bytes`: where the topic begins
    qsizetype payloadAt = 0; ///< in `bytes`: where payload or body begins
    QByteArray bytes{}; ///< the first of them
    quint16 port = 0; ///< of the hub, where the client came in
    int tlsAlert = -1; ///< by which the client ended the handshake, RFC 8446 section 6
    std::optional<Error> error{}; ///< why it was refused, where a rule says so
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
    /// Returns the number.
    quint64 add(LogEntry entry);
    /// Notes why a connection or request was turned away; the same reason of one address counts once a
    /// second.
    void refuse(const Peer &peer, const QString &why, LogEntry::Protocol protocol = LogEntry::Protocol::Tcp);
    /// The same for an entry that says more: its line is the reason. Direction, kind and peer are filled in.
    void refuse(const Peer &peer, LogEntry entry);
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
