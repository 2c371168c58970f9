// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/values.h"

#include "json/writer.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::payload {

namespace {

template <class Number>
Json numberValue(Number value)
{
    if (std::isnan(value))
        return Json(std::string_view("NaN"));
    if (std::isinf(value))
        return Json(std::string_view(value > 0 ? "Infinity" : "-Infinity"));
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return Json::number(std::string_view(text.data(), std::size_t(end - text.data())));
}

} // namespace

Error faultAt(qsizetype offset, const QString &detail)
{
    return {.code = ErrorCode::PacketInvalid,
            .detail = detail,
            .at = {.offset = offset, .length = 1},
            .hasAt = true};
}

Json bytesValue(QByteArrayView bytes)
{
    return Json(QString(u"h'"_s + QString::fromLatin1(bytes.toByteArray().toHex()) + u'\''));
}

Json floatValue(float value)
{
    return numberValue(value);
}

Json doubleValue(double value)
{
    return numberValue(value);
}

Json unsignedValue(quint64 value)
{
    const std::string text = std::to_string(value);
    return Json::number(text);
}

bool isReadable(QByteArrayView bytes, bool breaks)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (utf8.hasError())
        return false;
    return std::all_of(text.begin(), text.end(), [breaks](QChar c) {
        const bool isBreak = c == u'\n' || c == u'\r' || c == u'\t';
        return isBreak ? breaks : c.category() != QChar::Other_Control;
    });
}

bool MapMaker::add(const Json &key, Json value)
{
    const QString name = json::plainText(key);
    if (m_keys.contains(name))
        return false;
    m_keys.insert(name);
    m_builder.append(json::Key(QStringView(name)), std::move(value));
    return true;
}

quint8 Bytes::byte()
{
    if (m_at >= m_bytes.size()) {
        m_isShort = true;
        return 0;
    }
    return quint8(m_bytes[m_at++]);
}

QByteArrayView Bytes::take(quint64 count)
{
    if (count > quint64(m_bytes.size() - m_at)) {
        m_isShort = true;
        return {};
    }
    const QByteArrayView part = m_bytes.sliced(m_at, qsizetype(count));
    m_at += part.size();
    return part;
}

quint64 Bytes::big(int size)
{
    quint64 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | byte();
    return value;
}

quint64 Bytes::little(int size)
{
    quint64 value = 0;
    for (int i = 0; i < size; ++i)
        value |= quint64(byte()) << (8 * i);
    return value;
}

std::optional<quint64> Bytes::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        if (shift == 63 && next > 1)
            return std::nullopt;
        value |= quint64(next & 0x7f) << shift;
        if ((next & 0x80) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace twin::payload
