// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/log.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twin::wire {

namespace {

constexpr qsizetype MaxReasons = 1000; // remembered at a time
constexpr qint64 OnceInMSecs = 1000;

qsizetype sizeOf(const LogEntry &entry)
{
    return qsizetype(sizeof entry) + entry.bytes.size() +
           2 * (entry.line.size() + entry.kind.size() + entry.peer.size() + entry.requestId.size() +
                entry.topic.size() + entry.subject.size());
}

// What stands before a secret, and what ends it.
struct Secret {
    QByteArrayView before;
    QByteArrayView ends;
};
constexpr std::array Secrets{
    Secret{"SharedAccessKey=", ";\"\r\n "}, Secret{"sig=", "&;\"\r\n "},
    Secret{"\"primaryKey\":\"", "\""},      Secret{"\"secondaryKey\":\"", "\""},
    Secret{"\"primaryKey\": \"", "\""},     Secret{"\"secondaryKey\": \"", "\""},
};

void blank(QByteArray &text, const Secret &secret)
{
    for (auto at = text.indexOf(secret.before); at >= 0; at = text.indexOf(secret.before, at)) {
        at += secret.before.size();
        for (; at < text.size() && !secret.ends.contains(text.at(at)); ++at)
            text[at] = '*';
    }
}

} // namespace

quint64 Log::add(LogEntry entry)
{
    entry.number = ++m_number;
    entry.time = m_clock.now();
    if (!entry.bytes.isEmpty())
        entry.bytes = blanked(entry.bytes.left(BytesPerEntry));
    m_bytes += sizeOf(entry);
    m_entries.push_back(std::move(entry));
    while (qsizetype(m_entries.size()) > MaxEntries || m_bytes > MaxBytes) {
        m_bytes -= sizeOf(m_entries.front());
        m_entries.pop_front();
    }
    return m_number;
}

void Log::refuse(const Peer &peer, const QString &why, LogEntry::Protocol protocol)
{
    refuse(peer, {.protocol = protocol, .line = why});
}

void Log::refuse(const Peer &peer, LogEntry entry)
{
    const Timestamp now = m_clock.now();
    auto &last = m_refusals[peer.address + u' ' + entry.line];
    if (!last.isNever() && last.msecsTo(now) < OnceInMSecs)
        return;
    last = now;
    if (m_refusals.size() > MaxReasons) // a flood from many addresses
        m_refusals.clear();
    entry.direction = LogEntry::Direction::Refused;
    entry.peer = peer.name();
    entry.port = peer.hubPort;
    entry.kind = u"refused"_s;
    add(std::move(entry));
    if (m_refused)
        m_refused(m_entries.back());
}

QList<LogEntry> Log::since(quint64 after, qsizetype most) const
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [after](const LogEntry &entry) { return entry.number > after; });
    const auto count = std::min<qsizetype>(most, std::distance(first, m_entries.end()));
    return QList<LogEntry>(first, first + count);
}

QByteArray blanked(QByteArray text)
{
    for (const auto &secret : Secrets)
        blank(text, secret);
    return text;
}

} // namespace twin::wire
