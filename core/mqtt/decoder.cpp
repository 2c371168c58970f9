// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/decoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

using namespace packet;

constexpr int MaxLengthBytes = 4; // of the remaining length, MQTT 3.1.1, 2.2.3
constexpr int MaxQoS = 2;

Error invalid(const QString &what, qsizetype offset)
{
    return {.code = ErrorCode::PacketInvalid,
            .detail = what,
            .at = {.offset = offset, .length = 1, .line = 1, .column = int(offset) + 1},
            .hasAt = true};
}

// Reads the members of one packet in order. The first thing that is wrong stays as the error, and all that is
// read after it is empty.
class Reader final
{
public:
    Reader(QByteArrayView bytes, qsizetype offset)
        : m_bytes(bytes)
        , m_at(offset)
    { }

    bool atEnd() const { return m_at == m_bytes.size() || m_error; }
    const std::optional<Error> &error() const { return m_error; }
    void refuse(const QString &what)
    {
        if (!m_error)
            m_error = invalid(what, m_at);
    }
    void require(bool isRight, const QString &what)
    {
        if (!isRight)
            refuse(what);
    }

    int byte()
    {
        require(m_bytes.size() - m_at >= 1, u"The packet ends too early."_s);
        return m_error ? 0 : quint8(m_bytes[m_at++]);
    }
    int number()
    {
        const int high = byte();
        return high << 8 | byte();
    }
    quint16 packetId()
    {
        const int id = number();
        require(id != 0, u"A packet identifier must not be 0."_s);
        return quint16(id);
    }
    QByteArray binary()
    {
        const int length = number();
        require(m_bytes.size() - m_at >= length, u"A field is longer than its packet."_s);
        return m_error ? QByteArray() : take(length);
    }
    QByteArray text()
    {
        QByteArray bytes = binary();
        require(isText(bytes), u"A text is not UTF-8, or holds U+0000."_s);
        return m_error ? QByteArray() : bytes;
    }
    QByteArray rest() { return m_error ? QByteArray() : take(m_bytes.size() - m_at); }

private:
    QByteArray take(qsizetype length)
    {
        const QByteArray bytes = m_bytes.sliced(m_at, length).toByteArray();
        m_at += length;
        return bytes;
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    std::optional<Error> m_error;
};

int qosOf(Reader &in, int bits)
{
    in.require(bits <= MaxQoS, u"There is no QoS 3."_s);
    return bits;
}

std::optional<Will> readWill(Reader &in, int flags)
{
    const bool isSet = flags & 0x04;
    in.require(isSet || (flags & 0x38) == 0, u"Will QoS and Will Retain need a will."_s);
    Will will{.qos = qosOf(in, flags >> 3 & 3), .retain = (flags & 0x20) != 0};
    if (!isSet)
        return std::nullopt;
    will.topic = in.text();
    in.require(!will.topic.isEmpty(), u"The topic of the will is empty."_s);
    will.payload = in.binary();
    return will;
}

Packet readConnect(Reader &in)
{
    const QByteArray protocol = in.text();
    Connect packet{.level = in.byte()};
    const bool isOld = protocol == "MQIsdp"; // MQTT 3.1
    in.require(protocol == "MQTT" || isOld, u"The protocol name must be MQTT."_s);
    if (isOld || packet.level != 4) {
        packet.level = isOld ? 3 : packet.level;
        (void)in.rest();
        return packet;
    }
    const int flags = in.byte();
    in.require((flags & 0x01) == 0, u"The reserved flag of CONNECT must be 0."_s);
    in.require((flags & 0x80) || !(flags & 0x40), u"A password needs a user name."_s);
    packet.cleanSession = flags & 0x02;
    packet.keepAliveSeconds = in.number();
    packet.clientId = in.text();
    packet.will = readWill(in, flags);
    if (flags & 0x80)
        packet.userName = in.text();
    if (flags & 0x40)
        packet.password = in.binary();
    return packet;
}

Packet readConnAck(Reader &in)
{
    const int flags = in.byte();
    const int code = in.byte();
    in.require(flags <= 1, u"The reserved flags of CONNACK must be 0."_s);
    in.require(code <= ConnAck::NotAuthorized, u"There is no such return code."_s);
    in.require(flags == 0 || code == 0, u"A refusal cannot have a session."_s);
    return ConnAck{flags == 1, ConnAck::Code(code)};
}

Packet readPublish(Reader &in, int flags)
{
    Publish packet{
        .qos = qosOf(in, flags >> 1 & 3), .duplicate = (flags & 8) != 0, .retain = (flags & 1) != 0};
    in.require(packet.qos > 0 || !packet.duplicate, u"A message of QoS 0 cannot be a duplicate."_s);
    packet.topic = in.text();
    in.require(!packet.topic.isEmpty(), u"The topic is empty."_s);
    if (packet.qos > 0)
        packet.id = in.packetId();
    packet.payload = in.rest();
    return packet;
}

Packet readSubscribe(Reader &in)
{
    Subscribe packet{.id = in.packetId()};
    in.require(!in.atEnd(), u"SUBSCRIBE needs a filter."_s);
    while (!in.atEnd()) {
        Subscribe::Filter filter{.text = in.text()};
        in.require(!filter.text.isEmpty(), u"A filter is empty."_s);
        filter.qos = qosOf(in, in.byte());
        packet.filters.append(std::move(filter));
    }
    return packet;
}

Packet readSubAck(Reader &in)
{
    SubAck packet{.id = in.packetId()};
    in.require(!in.atEnd(), u"SUBACK needs a return code."_s);
    while (!in.atEnd()) {
        const int code = in.byte();
        in.require(code <= MaxQoS || code == SubAck::Refused, u"There is no such return code."_s);
        packet.codes.append(quint8(code));
    }
    return packet;
}

Packet readUnsubscribe(Reader &in)
{
    Unsubscribe packet{.id = in.packetId()};
    in.require(!in.atEnd(), u"UNSUBSCRIBE needs a filter."_s);
    while (!in.atEnd()) {
        packet.filters.append(in.text());
        in.require(!packet.filters.last().isEmpty() || in.error(), u"A filter is empty."_s);
    }
    return packet;
}

Packet readBody(Reader &in, int type, int flags)
{
    switch (type) {
    case 1:
        return readConnect(in);
    case 2:
        return readConnAck(in);
    case 3:
        return readPublish(in, flags);
    case 4:
        return PubAck{in.packetId()};
    case 5:
    case 6:
    case 7:
        return QoS2Step{type, in.packetId()};
    case 8:
        return readSubscribe(in);
    case 9:
        return readSubAck(in);
    case 10:
        return readUnsubscribe(in);
    case 11:
        return UnsubAck{in.packetId()};
    case 12:
        return PingReq{};
    case 13:
        return PingResp{};
    default:
        return Disconnect{};
    }
}

Result<Packet> readPacket(QByteArrayView bytes, qsizetype headerSize)
{
    const int type = quint8(bytes[0]) >> 4;
    const int flags = quint8(bytes[0]) & 0x0f;
    if (type == 0 || type == 15)
        return invalid(u"There is no packet of type %1."_s.arg(type), 0);
    const bool hasTwo = type == 6 || type == 8 || type == 10; // PUBREL, SUBSCRIBE, UNSUBSCRIBE
    if (type != 3 && flags != (hasTwo ? 2 : 0))
        return invalid(u"The flags of the fixed header are wrong."_s, 0);
    Reader in(bytes, headerSize);
    Packet packet = readBody(in, type, flags);
    in.require(in.atEnd(), u"The packet is longer than its contents."_s);
    if (in.error())
        return *in.error();
    return packet;
}

// Bytes of the fixed header that are there, and the whole size once it is known.
struct Header {
    qsizetype size = 0;
    qsizetype packet = 0; ///< 0: not known yet
};

Result<Header> readHeader(QByteArrayView bytes)
{
    Header header{.size = 1};
    qsizetype length = 0;
    for (int i = 0; i < MaxLengthBytes; ++i) {
        if (bytes.size() < i + 2)
            return header;
        const int byte = quint8(bytes[i + 1]);
        length |= qsizetype(byte & 0x7f) << (7 * i);
        ++header.size;
        if (byte < 0x80) {
            header.packet = header.size + length;
            return header;
        }
    }
    return invalid(u"The remaining length has more than four bytes."_s, MaxLengthBytes);
}

} // namespace

Result<std::optional<Packet>> Decoder::next(QByteArrayView &bytes)
{
    if (isPartial()) {
        const auto isWhole = gather(bytes);
        if (!isWhole)
            return isWhole.error();
        if (!*isWhole)
            return std::optional<Packet>();
    }
    QByteArrayView source = isPartial() ? QByteArrayView(m_begun) : bytes;
    const auto size = packetSize(source);
    if (!size)
        return size.error();
    if (*size == 0 || source.size() < *size) {
        m_begun = bytes.toByteArray();
        bytes = {};
        return std::optional<Packet>();
    }
    source = source.first(*size);
    auto packet = readPacket(source, readHeader(source)->size);
    if (isPartial())
        m_begun = QByteArray();
    else
        bytes = bytes.sliced(*size);
    if (!packet)
        return packet.error();
    return std::optional(*std::move(packet));
}

// The whole size of the packet that `bytes` begin with; 0 while it is not known.
Result<qsizetype> Decoder::packetSize(QByteArrayView bytes) const
{
    const auto header = readHeader(bytes);
    if (!header)
        return header.error();
    if (header->packet > m_maxPacket) {
        return Error{.code = ErrorCode::MessageTooLarge,
                     .detail = u"The packet is too large."_s,
                     .limit = m_maxPacket,
                     .actual = header->packet};
    }
    return header->packet;
}

// Moves bytes behind those of the begun packet, never one more than belongs to it. True when it is whole.
Result<bool> Decoder::gather(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        const auto size = packetSize(m_begun);
        if (!size)
            return size.error();
        const qsizetype missing = *size == 0 ? 1 : *size - m_begun.size();
        const qsizetype count = std::min(missing, bytes.size());
        m_begun.append(bytes.first(count));
        bytes = bytes.sliced(count);
        if (*size > 0)
            return count == missing;
    }
    const auto size = packetSize(m_begun);
    return size ? Result<bool>(*size > 0 && *size == m_begun.size()) : size.error();
}

bool isText(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const int first = quint8(bytes[i]);
        const int more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        if (first == 0 || first > 0xf4 || more < 0 || bytes.size() - i <= more)
            return false;
        for (int k = 1; k <= more; ++k) {
            if ((quint8(bytes[i + k]) & 0xc0) != 0x80)
                return false;
        }
        const int second = more > 0 ? quint8(bytes[i + 1]) : 0;
        const bool isOverlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
        const bool isSurrogate = first == 0xed && second >= 0xa0;
        const bool isBeyond = first == 0xf4 && second >= 0x90;
        if (isOverlong || isSurrogate || isBeyond)
            return false;
        i += more + 1;
    }
    return true;
}

} // namespace twin::mqtt
