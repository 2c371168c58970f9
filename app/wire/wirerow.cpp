// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wirerow.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::wire::LogEntry;

namespace app {

namespace {

// A device may send telemetry over HTTPS; every other request comes from a service.
Lane clientOf(const LogEntry &entry)
{
    if (entry.protocol == LogEntry::Protocol::Amqp)
        return Lane::Service;
    const bool isHttp = entry.protocol == LogEntry::Protocol::Http;
    return isHttp && entry.meaning != twin::wire::Meaning::Telemetry ? Lane::Service : Lane::Device;
}

bool isKeepAlive(const LogEntry &entry)
{
    return entry.kind == u"PINGREQ" || entry.kind == u"PINGRESP";
}

} // namespace

Lane senderOf(const LogEntry &entry)
{
    return entry.direction == LogEntry::Direction::Out ? Lane::Hub : clientOf(entry);
}

Lane receiverOf(const LogEntry &entry)
{
    return entry.direction == LogEntry::Direction::Out ? clientOf(entry) : Lane::Hub;
}

void WireFilter::setText(const QString &text)
{
    static const QRegularExpression named(u"\\bdevice\\s*=\\s*'?([^\\s']+)'?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = named.match(text);
    device = match.captured(1);
    QString rest = text;
    if (match.hasMatch())
        rest.remove(match.capturedStart(), match.capturedLength());
    words = rest.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool WireFilter::matches(const LogEntry &entry) const
{
    const bool isMqtt =
        entry.protocol != LogEntry::Protocol::Http && entry.protocol != LogEntry::Protocol::Amqp;
    if (isMqtt ? !mqtt : !https) // with the services' other requests goes their AMQP
        return false;
    if (!keepAlive && isKeepAlive(entry))
        return false;
    const QString id = entry.id.toString();
    if (!device.isEmpty() && id.compare(device, Qt::CaseInsensitive) != 0)
        return false;
    if (words.isEmpty())
        return true;
    const QString payload = QString::fromUtf8(entry.bytes.mid(entry.payloadAt));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return has(id) || has(entry.kind) || has(entry.topic) || has(entry.line) || has(entry.subject) ||
               has(payload);
    });
}

} // namespace app
