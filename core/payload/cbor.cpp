// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/cbor.h"

#include "payload/values.h"

#include <QCborStreamReader>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::payload {

namespace {

/// Makes JSON of Qt's reader, item by item.
class CborReader final
{
public:
    explicit CborReader(const QByteArray &body)
        : m_reader(body)
        , m_size(body.size())
    { }

    Result<Json> readAll()
    {
        auto value = readItem(0);
        if (value && m_reader.currentOffset() < m_size)
            return faultAt(m_reader.currentOffset(), u"There are bytes after the value."_s);
        return value;
    }

private:
    Error fault() { return faultAt(m_reader.currentOffset(), m_reader.lastError().toString()); }

    Result<Json> readItem(int depth)
    {
        if (depth > DepthAtMost)
            return faultAt(m_reader.currentOffset(), u"There are too many containers in each other."_s);
        switch (m_reader.type()) {
        case QCborStreamReader::Array:
            return readArray(depth);
        case QCborStreamReader::Map:
            return readMap(depth);
        case QCborStreamReader::Tag:
            return readTag(depth);
        case QCborStreamReader::String:
            return readText();
        case QCborStreamReader::ByteString:
            return readBytes();
        case QCborStreamReader::Invalid:
            return fault();
        default:
            break;
        }
        Json value = scalar();
        if (!m_reader.next())
            return fault();
        return value;
    }

    Json scalar() const
    {
        switch (m_reader.type()) {
        case QCborStreamReader::UnsignedInteger:
            return unsignedValue(m_reader.toUnsignedInteger());
        case QCborStreamReader::NegativeInteger: {
            const auto size = quint64(m_reader.toNegativeInteger()); // 0 stands for 2^64
            return size == 0 ? Json::number("-18446744073709551616"sv)
                             : Json::number('-' + std::to_string(size));
        }
        case QCborStreamReader::Float16:
            return floatValue(float(m_reader.toFloat16()));
        case QCborStreamReader::Float:
            return floatValue(m_reader.toFloat());
        case QCborStreamReader::Double:
            return doubleValue(m_reader.toDouble());
        default:
            break;
        }
        if (m_reader.isNull())
            return {};
        if (m_reader.isBool())
            return m_reader.toBool();
        if (m_reader.isUndefined())
            return Json("undefined"sv);
        return Json(u"simple(%1)"_s.arg(int(m_reader.toSimpleType())));
    }

    Result<Json> readText()
    {
        QString text;
        auto part = m_reader.readString();
        for (; part.status == QCborStreamReader::Ok; part = m_reader.readString())
            text += part.data;
        if (part.status == QCborStreamReader::Error)
            return fault();
        return Json(text);
    }

    Result<Json> readBytes()
    {
        QByteArray bytes;
        auto part = m_reader.readByteArray();
        for (; part.status == QCborStreamReader::Ok; part = m_reader.readByteArray())
            bytes += part.data;
        if (part.status == QCborStreamReader::Error)
            return fault();
        return bytesValue(bytes);
    }

    Result<Json> readTag(int depth)
    {
        const auto tag = quint64(m_reader.toTag());
        if (!m_reader.next())
            return fault();
        auto value = readItem(depth + 1);
        if (!value)
            return value;
        return Json::object({{"@tag", unsignedValue(tag)}, {"value", *std::move(value)}});
    }

    Result<Json> readArray(int depth)
    {
        std::vector<Json> elements;
        if (!m_reader.enterContainer())
            return fault();
        while (m_reader.lastError() == QCborError::NoError && m_reader.hasNext()) {
            auto element = readItem(depth + 1);
            if (!element)
                return element;
            elements.push_back(*std::move(element));
        }
        if (m_reader.lastError() != QCborError::NoError || !m_reader.leaveContainer())
            return fault();
        return Json::array(std::move(elements));
    }

    Result<Json> readMap(int depth)
    {
        MapMaker map;
        if (!m_reader.enterContainer())
            return fault();
        while (m_reader.lastError() == QCborError::NoError && m_reader.hasNext()) {
            const qint64 at = m_reader.currentOffset();
            const auto key = readItem(depth + 1);
            if (!key)
                return key;
            auto value = readItem(depth + 1);
            if (!value)
                return value;
            if (const auto added = map.add(at, *key, *std::move(value)); !added)
                return added.error();
        }
        if (m_reader.lastError() != QCborError::NoError || !m_reader.leaveContainer())
            return fault();
        return map.take();
    }

    QCborStreamReader m_reader;
    qsizetype m_size;
};

} // namespace

Result<Json> readCbor(const QByteArray &body)
{
    return CborReader(body).readAll();
}

} // namespace twin::payload
