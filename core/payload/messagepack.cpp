// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/messagepack.h"

#include "base/utc.h"
#include "payload/values.h"

#include <QDateTime>

#include <bit>

using namespace Qt::StringLiterals;

namespace twin::payload {

namespace {

constexpr int TimeType = -1; // of extensions

std::optional<Json> timeOf(QByteArrayView bytes)
{
    Bytes in(bytes);
    quint64 nanos = 0;
    qint64 seconds = 0;
    if (bytes.size() == 4) {
        seconds = qint64(in.big(4));
    } else if (bytes.size() == 8) {
        const quint64 both = in.big(8);
        nanos = both >> 34;
        seconds = qint64(both & 0x3'ffff'ffffU);
    } else if (bytes.size() == 12) {
        nanos = in.big(4);
        seconds = qint64(in.big(8));
    } else {
        return std::nullopt;
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, utc());
    if (!time.isValid() || nanos > 999'999'999)
        return std::nullopt;
    return Json::object({{"@timestamp", Json(QString(time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.' +
                                                     u"%1Z"_s.arg(nanos, 9, 10, QLatin1Char('0'))))}});
}

class Unpacker final
{
public:
    explicit Unpacker(QByteArrayView body)
        : m_in(body)
    { }

    Result<Json> readAll()
    {
        auto value = readValue(0);
        if (value && !m_in.isAtEnd())
            return faultAt(m_in.at(), u"There are bytes after the value."_s);
        return value;
    }

private:
    Result<Json> checked(Json value) const
    {
        if (m_in.isShort())
            return faultAt(m_in.at(), u"The body ends within a value."_s);
        return value;
    }

    Result<Json> readValue(int depth)
    {
        if (depth > DepthAtMost)
            return faultAt(m_in.at(), u"There are too many containers in each other."_s);
        const quint8 head = m_in.byte();
        if (m_in.isShort())
            return faultAt(m_in.at(), u"The body ends within a value."_s);
        if (head < 0x80)
            return Json(qint64(head));
        if (head >= 0xe0)
            return Json(qint64(qint8(head)));
        if (head < 0x90)
            return readMap(head & 0x0f, depth);
        if (head < 0xa0)
            return readArray(head & 0x0f, depth);
        if (head < 0xc0)
            return readText(head & 0x1f);
        return readLong(head, depth);
    }

    // Heads from c0 on, in their order: a size of 1, 2, 4 or 8 bytes follows.
    Result<Json> readLong(quint8 head, int depth)
    {
        switch (head) {
        case 0xc0:
            return Json();
        case 0xc2:
        case 0xc3:
            return Json(head == 0xc3);
        case 0xc4:
        case 0xc5:
        case 0xc6:
            return checked(bytesValue(m_in.take(m_in.big(1 << (head - 0xc4)))));
        case 0xc7:
        case 0xc8:
        case 0xc9:
            return readExtension(m_in.big(1 << (head - 0xc7)));
        case 0xca:
            return checked(floatValue(std::bit_cast<float>(quint32(m_in.big(4)))));
        case 0xcb:
            return checked(doubleValue(std::bit_cast<double>(m_in.big(8))));
        case 0xcc:
        case 0xcd:
        case 0xce:
        case 0xcf:
            return checked(unsignedValue(m_in.big(1 << (head - 0xcc))));
        case 0xd0:
            return checked(Json(qint64(qint8(m_in.big(1)))));
        case 0xd1:
            return checked(Json(qint64(qint16(m_in.big(2)))));
        case 0xd2:
            return checked(Json(qint64(qint32(m_in.big(4)))));
        case 0xd3:
            return checked(Json(qint64(m_in.big(8))));
        case 0xd4:
        case 0xd5:
        case 0xd6:
        case 0xd7:
        case 0xd8:
            return readExtension(quint64(1) << (head - 0xd4));
        case 0xd9:
        case 0xda:
        case 0xdb:
            return readText(m_in.big(1 << (head - 0xd9)));
        case 0xdc:
        case 0xdd:
            return readArray(m_in.big(2 << (head - 0xdc)), depth);
        case 0xde:
        case 0xdf:
            return readMap(m_in.big(2 << (head - 0xde)), depth);
        default:
            return faultAt(m_in.at() - 1, u"No value of MessagePack begins with the byte c1."_s);
        }
    }

    // Text that is no UTF-8 is allowed, and shown as the bytes that it is.
    Result<Json> readText(quint64 size)
    {
        const QByteArrayView bytes = m_in.take(size);
        if (isReadable(bytes, true))
            return checked(Json(QString::fromUtf8(bytes)));
        return checked(bytesValue(bytes));
    }

    Result<Json> readExtension(quint64 size)
    {
        const auto type = qint8(m_in.byte());
        const QByteArrayView bytes = m_in.take(size);
        if (const auto time = type == TimeType ? timeOf(bytes) : std::nullopt)
            return checked(*time);
        return checked(Json::object({{"@type", Json(int(type))}, {"value", bytesValue(bytes)}}));
    }

    // Each element takes a byte at least, so that a size that lies ends with the body.
    Result<Json> readArray(quint64 count, int depth)
    {
        std::vector<Json> elements;
        for (quint64 i = 0; i < count; ++i) {
            auto element = readValue(depth + 1);
            if (!element)
                return element;
            elements.push_back(*std::move(element));
        }
        return checked(Json::array(std::move(elements)));
    }

    Result<Json> readMap(quint64 count, int depth)
    {
        MapMaker map;
        for (quint64 i = 0; i < count; ++i) {
            const qsizetype at = m_in.at();
            const auto key = readValue(depth + 1);
            if (!key)
                return key;
            auto value = readValue(depth + 1);
            if (!value)
                return value;
            if (const auto added = map.add(at, *key, *std::move(value)); !added)
                return added.error();
        }
        return checked(map.take());
    }

    Bytes m_in;
};

} // namespace

Result<Json> readMessagePack(const QByteArray &body)
{
    return Unpacker(body).readAll();
}

} // namespace twin::payload
