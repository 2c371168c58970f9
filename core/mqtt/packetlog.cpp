// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/packetlog.h"

#include "base/overloaded.h"
#include "mqtt/encoder.h"

#include <array>

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

constexpr qsizetype MostOpen = 10'000; // requests whose answer has not come, of all connections
constexpr qsizetype ShownBytes = 120; // of a body

// In the order of Packet's alternatives.
constexpr std::array<const char16_t *, std::variant_size_v<Packet>> Names{
    u"CONNECT", u"CONNACK",     u"PUBLISH",  u"PUBACK",  u"PUBREC",   u"SUBSCRIBE",
    u"SUBACK",  u"UNSUBSCRIBE", u"UNSUBACK", u"PINGREQ", u"PINGRESP", u"DISCONNECT"};
// In the order of the return codes, MQTT 3.1.1, 3.2.2.3.
constexpr std::array<const char16_t *, 6> Answers{u"accepted",        u"wrong protocol version",
                                                  u"wrong client id", u"unavailable",
                                                  u"bad user name",   u"not authorized"};

QString shown(const QByteArray &text)
{
    const QString whole = QString::fromUtf8(text.left(ShownBytes)).simplified();
    return text.size() > ShownBytes ? QString(whole + u'…') : whole;
}

QString describeConnect(const packet::Connect &p)
{
    const QString user = p.userName ? shown(*p.userName) : u"nobody"_s;
    return u"%1, clean %2, keep-alive %3 s%4"_s.arg(user, p.cleanSession ? u"1"_s : u"0"_s)
        .arg(p.keepAliveSeconds)
        .arg(p.will ? u", with a will"_s : QString());
}

QString describePublish(const packet::Publish &p)
{
    QString line = QString::fromUtf8(p.topic);
    if (p.qos > 0)
        line += u" QoS %1"_s.arg(p.qos);
    return p.payload.trimmed().isEmpty() ? line : QString(line + u' ' + shown(p.payload));
}

template <class List, class ToText>
QString joined(const List &list, ToText toText)
{
    QStringList parts;
    for (const auto &one : list)
        parts.append(toText(one));
    return parts.join(u", "_s);
}

QString packetIdText(quint16 id)
{
    return id == 0 ? QString() : u"#%1"_s.arg(id);
}

// `$rid` of a topic, else the packet's identifier.
QString requestIdOf(const packet::Publish &p)
{
    const qsizetype at = p.topic.indexOf("$rid=");
    if (at < 0)
        return packetIdText(p.id);
    const QByteArray rest = p.topic.mid(at + 5);
    return QString::fromUtf8(rest.left(std::max<qsizetype>(rest.indexOf('&'), -1)));
}

QString requestIdOf(const Packet &packet)
{
    return std::visit(overloaded{
                          [](const packet::Publish &p) { return requestIdOf(p); },
                          [](const packet::Connect &) { return u"connect"_s; },
                          [](const packet::ConnAck &) { return u"connect"_s; },
                          [](const packet::PingReq &) { return u"ping"_s; },
                          [](const packet::PingResp &) { return u"ping"_s; },
                          [](const packet::Disconnect &) { return QString(); },
                          [](const auto &p) { return packetIdText(p.id); },
                      },
                      packet);
}

// Whether the hub turned the client away, rather than the client going or being relieved.
bool isRefusal(CloseReason reason)
{
    using enum CloseReason;
    return reason == Refused || reason == NoConnect || reason == BadPacket || reason == BadTopic ||
           reason == TooLarge || reason == SlowReader;
}

} // namespace

QString nameOf(const Packet &packet)
{
    if (const auto *step = std::get_if<packet::QoS2Step>(&packet))
        return step->type == 5 ? u"PUBREC"_s : step->type == 6 ? u"PUBREL"_s : u"PUBCOMP"_s;
    return QString::fromUtf16(Names[packet.index()]);
}

QString describe(const Packet &packet)
{
    return std::visit(
        overloaded{
            [](const packet::Connect &p) { return describeConnect(p); },
            [](const packet::ConnAck &p) {
                return QString(QString::fromUtf16(Answers[p.code]) +
                               (p.sessionPresent ? u", session present"_s : QString()));
            },
            [](const packet::Publish &p) { return describePublish(p); },
            [](const packet::Subscribe &p) {
                return joined(p.filters, [](const auto &f) {
                    return u"%1 QoS %2"_s.arg(QString::fromUtf8(f.text)).arg(f.qos);
                });
            },
            [](const packet::SubAck &p) {
                return joined(p.codes, [](quint8 code) {
                    return code == packet::SubAck::Refused ? u"refused"_s : u"QoS %1"_s.arg(code);
                });
            },
            [](const packet::Unsubscribe &p) {
                return joined(p.filters, [](const QByteArray &f) { return QString::fromUtf8(f); });
            },
            [](const auto &) { return QString(); },
        },
        packet);
}

void PacketLog::note(wire::LogEntry::Direction direction, const wire::Peer &peer, const TwinId &id,
                     const Packet &packet)
{
    const QByteArray bytes = encode(packet);
    const QString requestId = requestIdOf(packet);
    m_log.add({.direction = direction,
               .protocol = wire::LogEntry::Protocol::Mqtt,
               .peer = peer.name(),
               .id = id,
               .kind = nameOf(packet),
               .line = describe(packet),
               .requestId = requestId,
               .latencyUSecs = latencyOf(peer.name(), requestId),
               .size = bytes.size(),
               .bytes = bytes});
}

void PacketLog::noteEnd(const wire::Peer &peer, const TwinId &id, const Closing &closing)
{
    const QString why = closing.detail.isEmpty() ? nameOf(closing.reason)
                                                 : QString(nameOf(closing.reason) + u": " + closing.detail);
    if (isRefusal(closing.reason))
        return m_log.refuse(peer, why, wire::LogEntry::Protocol::Mqtt);
    if (!isOn())
        return;
    m_log.add({.direction = wire::LogEntry::Direction::Out,
               .protocol = wire::LogEntry::Protocol::Mqtt,
               .peer = peer.name(),
               .id = id,
               .kind = u"closed"_s,
               .line = why});
}

// The second packet with the same id answers the first, whichever side asked.
qint64 PacketLog::latencyOf(const QString &peer, const QString &requestId)
{
    if (requestId.isEmpty())
        return -1;
    const QString key = peer + u' ' + requestId;
    const auto now = std::chrono::steady_clock::now();
    if (const auto asked = m_open.constFind(key); asked != m_open.constEnd()) {
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(now - *asked);
        m_open.erase(asked);
        return took.count();
    }
    if (m_open.size() >= MostOpen)
        m_open.clear();
    m_open.insert(key, now);
    return -1;
}

} // namespace twin::mqtt
