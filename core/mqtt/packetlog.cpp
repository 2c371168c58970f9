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

// The value of `$rid` or `$version` in a topic; empty when it is not there.
QString parameterOf(const QByteArray &topic, QByteArrayView name)
{
    const qsizetype at = topic.indexOf(name);
    return at < 0 ? QString() : QString::fromUtf8(topic.mid(at + name.size()).split('&').first());
}

QString requestIdOf(const packet::Publish &p)
{
    const QString rid = parameterOf(p.topic, "$rid=");
    return rid.isEmpty() ? packetIdText(p.id) : rid;
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

// Device and hub number their requests on their own, so the asking side is part of the key.
enum class Side : char16_t { Device = u'D', Hub = u'H' };

struct Ties {
    QString answers{}; ///< key of the request; empty for none
    QStringList asks{};
};

QString keyOf(Side side, const QString &id)
{
    return QChar(char16_t(side)) + id;
}

Ties tiesOf(const packet::Publish &p, Side sender)
{
    const Side other = sender == Side::Device ? Side::Hub : Side::Device;
    const QString rid = parameterOf(p.topic, "$rid=");
    const bool isAnswer = p.topic.startsWith("$iothub/twin/res/") ||
                          p.topic.startsWith("$iothub/methods/res/") ||
                          p.topic.startsWith("$dps/registrations/res/");
    Ties ties;
    if (!rid.isEmpty() && isAnswer)
        ties.answers = keyOf(other, rid);
    else if (!rid.isEmpty())
        ties.asks.append(keyOf(sender, rid));
    if (p.qos > 0)
        ties.asks.append(keyOf(sender, packetIdText(p.id)));
    return ties;
}

Ties tiesOf(const Packet &packet, Side sender)
{
    const Side other = sender == Side::Device ? Side::Hub : Side::Device;
    const QString id = requestIdOf(packet);
    const Ties asks{.asks = {keyOf(sender, id)}};
    const Ties answers{.answers = keyOf(other, id)};
    return std::visit(overloaded{
                          [&](const packet::Publish &p) { return tiesOf(p, sender); },
                          [&](const packet::Connect &) { return asks; },
                          [&](const packet::Subscribe &) { return asks; },
                          [&](const packet::Unsubscribe &) { return asks; },
                          [&](const packet::PingReq &) { return asks; },
                          [](const packet::Disconnect &) { return Ties(); },
                          [&](const auto &) { return answers; },
                      },
                      packet);
}

// The topics of wire.md a.2, by what they begin with.
wire::Meaning meaningOf(const QByteArray &topic)
{
    using enum wire::Meaning;
    if (topic.startsWith("$iothub/twin/GET/"))
        return Twin;
    if (topic.startsWith("$iothub/twin/PATCH/properties/reported/"))
        return Reported;
    if (topic.startsWith("$iothub/twin/PATCH/properties/desired/"))
        return Desired;
    if (topic.startsWith("$iothub/methods/"))
        return Command;
    if (topic.startsWith("$dps/registrations/"))
        return Registration;
    if (topic.contains("/messages/events"))
        return Telemetry;
    return topic.contains("/messages/devicebound") || topic.contains("/inputs/") ? CloudMessage : Other;
}

void describeTopic(wire::LogEntry &entry, const packet::Publish &p)
{
    entry.topic = QString::fromUtf8(p.topic);
    entry.payloadAt = entry.size - p.payload.size();
    entry.topicAt = entry.payloadAt - p.topic.size() - (p.qos > 0 ? 2 : 0); // in front of a packet identifier
    entry.meaning = meaningOf(p.topic);
    if (const QString version = parameterOf(p.topic, "$version="); !version.isEmpty())
        entry.version = version.toLongLong();
    const auto levels = p.topic.split('/');
    const bool isAnswer = levels.value(2) == "res";
    if (isAnswer)
        entry.status = levels.value(3).toInt();
    else if (entry.meaning == wire::Meaning::Command)
        entry.subject = QString::fromUtf8(levels.value(3));
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
    wire::LogEntry entry{.direction = direction,
                         .protocol = wire::LogEntry::Protocol::Mqtt,
                         .peer = peer.name(),
                         .id = id,
                         .kind = nameOf(packet),
                         .line = describe(packet),
                         .requestId = requestIdOf(packet),
                         .size = bytes.size(),
                         .bytes = bytes,
                         .port = peer.hubPort};
    if (const auto *connect = std::get_if<packet::Connect>(&packet)) // whoever it says it is
        entry.id = TwinId::parsePath(QString::fromUtf8(connect->clientId)).value_or(TwinId());
    else if (const auto *answer = std::get_if<packet::ConnAck>(&packet))
        entry.status = answer->code;
    else if (const auto *publish = std::get_if<packet::Publish>(&packet))
        describeTopic(entry, *publish);
    const QString from = entry.peer + u' ';
    const Ties ties = tiesOf(packet, direction == wire::LogEntry::Direction::In ? Side::Device : Side::Hub);
    if (!ties.answers.isEmpty())
        tie(entry, from + ties.answers);
    Request request{
        .time = std::chrono::steady_clock::now(), .meaning = entry.meaning, .subject = entry.subject};
    request.number = m_log.add(std::move(entry));
    if (m_open.size() >= MostOpen)
        m_open.clear();
    for (const auto &key : ties.asks)
        m_open.insert(from + key, request);
}

void PacketLog::noteEnd(const wire::Peer &peer, const TwinId &id, const Closing &closing)
{
    const QString why = closing.detail.isEmpty() ? nameOf(closing.reason)
                                                 : QString(nameOf(closing.reason) + u": " + closing.detail);
    if (isRefusal(closing.reason))
        return m_log.refuse(
            peer,
            {.protocol = wire::LogEntry::Protocol::Mqtt, .id = id, .line = why, .error = closing.error});
    if (!isOn())
        return;
    m_log.add({.direction = wire::LogEntry::Direction::Out,
               .protocol = wire::LogEntry::Protocol::Mqtt,
               .peer = peer.name(),
               .id = id,
               .kind = u"closed"_s,
               .line = why,
               .port = peer.hubPort});
}

void PacketLog::tie(wire::LogEntry &entry, const QString &key)
{
    const auto asked = m_open.constFind(key);
    if (asked == m_open.constEnd())
        return;
    entry.answers = asked->number;
    entry.latencyUSecs =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - asked->time)
            .count();
    entry.meaning = asked->meaning;
    if (entry.subject.isEmpty())
        entry.subject = asked->subject;
    m_open.erase(asked);
}

} // namespace twin::mqtt
