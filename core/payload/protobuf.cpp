// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/protobuf.h"

#include "payload/values.h"

#include <QHash>

#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace twin::payload {

namespace {

enum Wire { Varint = 0, Fixed64 = 1, Delimited = 2, GroupStart = 3, GroupEnd = 4, Fixed32 = 5 };
constexpr quint64 NumberAtMost = (1U << 29) - 1;

QString fixedText(const Json &number, quint64 bits, int digits)
{
    const QString shown = number.isNumber() ? QString::fromStdString(number.numberText()) : number.toString();
    return u"%1 | 0x%2"_s.arg(shown).arg(bits, digits, 16, QLatin1Char('0'));
}

/// The values of one message by their field numbers, in the order in which the numbers came first.
struct Fields {
    std::vector<std::pair<quint64, std::vector<Json>>> values{};
    QHash<quint64, std::size_t> places{}; ///< in values, by number

    void add(quint64 number, Json value)
    {
        const auto found = places.constFind(number);
        if (found != places.cend())
            return values[*found].second.push_back(std::move(value));
        places.insert(number, values.size());
        values.push_back({number, {std::move(value)}});
    }
    Json take()
    {
        JsonObjectBuilder builder(qsizetype(values.size()));
        for (auto &[number, all] : values) {
            Json value = all.size() == 1 ? std::move(all.front()) : Json::array(std::move(all));
            builder.append(json::Key(QStringView(QString::number(number))), std::move(value));
        }
        return builder.take();
    }
};

Result<Json> readMessage(QByteArrayView body, int depth);

Json delimitedValue(QByteArrayView bytes, int depth)
{
    if (isReadable(bytes, false))
        return Json(QString::fromUtf8(bytes));
    if (auto message = readMessage(bytes, depth + 1))
        return *std::move(message);
    return isReadable(bytes, true) ? Json(QString::fromUtf8(bytes)) : bytesValue(bytes);
}

class MessageReader final
{
public:
    MessageReader(QByteArrayView body, int depth)
        : m_in(body)
        , m_depth(depth)
    { }

    /// Up to the end of the body, or of the group with that number.
    Result<Json> read(quint64 group = 0)
    {
        if (m_depth > DepthAtMost)
            return faultAt(m_in.at(), u"There are too many messages in each other."_s);
        Fields fields;
        while (!m_in.isAtEnd()) {
            const qsizetype at = m_in.at();
            const auto tag = m_in.varint();
            const quint64 number = tag.value_or(0) >> 3;
            const int wire = int(tag.value_or(0) & 7);
            if (number == 0 || number > NumberAtMost || m_in.isShort())
                return faultAt(at, u"There is no field number here."_s);
            if (wire == GroupEnd && group == number)
                return fields.take();
            auto value = readField(wire, number, at);
            if (!value)
                return value;
            fields.add(number, *std::move(value));
        }
        if (group != 0)
            return faultAt(m_in.at(), u"The body ends within a group."_s);
        return fields.take();
    }

private:
    Result<Json> readField(int wire, quint64 number, qsizetype at)
    {
        Json value;
        if (wire == Varint) {
            const auto read = m_in.varint();
            if (!read)
                return faultAt(at, u"A number has more than 64 bits."_s);
            value = Json(qint64(*read));
        } else if (wire == Fixed64) {
            const quint64 bits = m_in.little(8);
            value = Json(fixedText(doubleValue(std::bit_cast<double>(bits)), bits, 16));
        } else if (wire == Fixed32) {
            const quint64 bits = m_in.little(4);
            value = Json(fixedText(floatValue(std::bit_cast<float>(quint32(bits))), bits, 8));
        } else if (wire == Delimited) {
            const auto size = m_in.varint();
            const QByteArrayView bytes = size ? m_in.take(*size) : QByteArrayView();
            if (!size || m_in.isShort())
                return faultAt(at, u"A field is longer than the body."_s);
            value = delimitedValue(bytes, m_depth);
        } else if (wire == GroupStart) {
            ++m_depth;
            auto group = read(number);
            --m_depth;
            return group;
        } else {
            return faultAt(at, u"There is no wire type %1 here."_s.arg(wire));
        }
        if (m_in.isShort())
            return faultAt(at, u"The body ends within a field."_s);
        return value;
    }

    Bytes m_in;
    int m_depth;
};

Result<Json> readMessage(QByteArrayView body, int depth)
{
    return MessageReader(body, depth).read();
}

} // namespace

Result<Json> readProtobuf(const QByteArray &body)
{
    return readMessage(body, 0);
}

} // namespace twin::payload
