// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/encoder.h"

#include "base/overloaded.h"

#include <algorithm>

namespace twin::mqtt {

namespace {

using namespace packet;

// Appends one packet; the fixed header goes first, so its length is reckoned before.
class Writer final
{
public:
    explicit Writer(QByteArray &out)
        : m_out(out)
    { }

    void header(int type, int flags, qsizetype length)
    {
        constexpr qsizetype MostHeader = 5;
        if (const auto size = m_out.size() + MostHeader + length; size > m_out.capacity())
            m_out.reserve(std::max(size, 2 * m_out.capacity()));
        byte(type << 4 | flags);
        do {
            const int low = int(length % 128);
            length /= 128;
            byte(length > 0 ? low | 0x80 : low);
        } while (length > 0);
    }
    void byte(int value) { m_out.append(char(value)); }
    void number(int value)
    {
        byte(value >> 8);
        byte(value & 0xff);
    }
    void text(const QByteArray &bytes)
    {
        number(int(bytes.size()));
        m_out.append(bytes);
    }
    void bytes(const QByteArray &bytes) { m_out.append(bytes); }

private:
    QByteArray &m_out;
};

qsizetype sizeOf(const QByteArray &text)
{
    return 2 + text.size();
}

void write(Writer &out, const Connect &p)
{
    qsizetype length = 10 + sizeOf(p.clientId);
    if (p.will)
        length += sizeOf(p.will->topic) + sizeOf(p.will->payload);
    for (const auto &text : {p.userName, p.password})
        length += text ? sizeOf(*text) : 0;
    out.header(1, 0, length);
    out.text(QByteArrayLiteral("MQTT"));
    out.byte(p.level);
    out.byte((p.userName ? 0x80 : 0) | (p.password ? 0x40 : 0) | (p.will && p.will->retain ? 0x20 : 0) |
             (p.will ? p.will->qos << 3 | 0x04 : 0) | (p.cleanSession ? 0x02 : 0));
    out.number(p.keepAliveSeconds);
    out.text(p.clientId);
    if (p.will) {
        out.text(p.will->topic);
        out.text(p.will->payload);
    }
    for (const auto &text : {p.userName, p.password}) {
        if (text)
            out.text(*text);
    }
}

void write(Writer &out, const ConnAck &p)
{
    out.header(2, 0, 2);
    out.byte(p.sessionPresent ? 1 : 0);
    out.byte(p.code);
}

void write(Writer &out, const Publish &p)
{
    out.header(3, (p.duplicate ? 8 : 0) | p.qos << 1 | (p.retain ? 1 : 0),
               sizeOf(p.topic) + (p.qos > 0 ? 2 : 0) + p.payload.size());
    out.text(p.topic);
    if (p.qos > 0)
        out.number(p.id);
    out.bytes(p.payload);
}

void writeId(Writer &out, int type, int flags, quint16 id)
{
    out.header(type, flags, 2);
    out.number(id);
}

void write(Writer &out, const Subscribe &p)
{
    qsizetype length = 2;
    for (const auto &filter : p.filters)
        length += sizeOf(filter.text) + 1;
    out.header(8, 2, length);
    out.number(p.id);
    for (const auto &filter : p.filters) {
        out.text(filter.text);
        out.byte(filter.qos);
    }
}

void write(Writer &out, const SubAck &p)
{
    out.header(9, 0, 2 + p.codes.size());
    out.number(p.id);
    for (const quint8 code : p.codes)
        out.byte(code);
}

void write(Writer &out, const Unsubscribe &p)
{
    qsizetype length = 2;
    for (const auto &filter : p.filters)
        length += sizeOf(filter);
    out.header(10, 2, length);
    out.number(p.id);
    for (const auto &filter : p.filters)
        out.text(filter);
}

} // namespace

void appendTo(QByteArray &out, const Packet &packet)
{
    Writer writer(out);
    std::visit(overloaded{
                   [&](const PubAck &p) { writeId(writer, 4, 0, p.id); },
                   [&](const QoS2Step &p) { writeId(writer, p.type, p.type == 6 ? 2 : 0, p.id); },
                   [&](const UnsubAck &p) { writeId(writer, 11, 0, p.id); },
                   [&](const PingReq &) { writer.header(12, 0, 0); },
                   [&](const PingResp &) { writer.header(13, 0, 0); },
                   [&](const Disconnect &) { writer.header(14, 0, 0); },
                   [&](const auto &p) { write(writer, p); },
               },
               packet);
}

QByteArray encode(const Packet &packet)
{
    QByteArray bytes;
    appendTo(bytes, packet);
    return bytes;
}

} // namespace twin::mqtt
