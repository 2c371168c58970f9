// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/avro.h"

#include "json/reader.h"
#include "payload/inflate.h"
#include "payload/values.h"

#include <QHash>

#include <bit>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::payload {

namespace {

constexpr QByteArrayView ContainerMagic = "Obj\x01";
constexpr QByteArrayView SingleObjectMagic = "\xc3\x01";
constexpr int FingerprintSize = 8;
constexpr int SyncSize = 16;
constexpr qsizetype UnpackedAtMost = 32 * 1024 * 1024; // of all blocks of a container

class AvroReader final
{
public:
    explicit AvroReader(QByteArrayView body)
        : m_in(body)
    { }
    /// Goes on in other bytes of the same body, for which the same bounds count.
    AvroReader(QByteArrayView bytes, const AvroReader &before)
        : m_in(bytes)
        , m_values(before.m_values)
    { }

    Bytes &in() { return m_in; }
    /// What another has read of the body counts here, too.
    void comeBackFrom(const AvroReader &other) { m_values = other.m_values; }
    Error fault(const QString &detail) const { return faultAt(m_in.at(), detail); }
    Error tooShort() const { return fault(u"The body ends within a value."_s); }

    Result<Json> read(const Json &schema, int depth = 0)
    {
        if (depth > DepthAtMost)
            return fault(u"There are too many values in each other."_s);
        if (++m_values > ValuesAtMost)
            return fault(u"There are more values than any body has."_s);
        if (schema.isArray())
            return readUnion(schema, depth);
        if (schema.isString())
            return readNamed(schema.toString(), depth);
        const Json &type = schema["type"sv];
        if (!type.isString())
            return read(type, depth + 1);
        const QString name = type.toString();
        if (const Json &own = schema["name"sv]; own.isString())
            remember(own.toString(), schema);
        if (name == u"record" || name == u"error")
            return readRecord(schema, depth);
        if (name == u"enum")
            return readEnum(schema["symbols"sv]);
        if (name == u"array")
            return readArray(schema["items"sv], depth);
        if (name == u"map")
            return readMap(schema["values"sv], depth);
        if (name == u"fixed")
            return readFixed(schema["size"sv].toInteger());
        return readNamed(name, depth);
    }

    /// The zigzag number that most things begin with.
    Result<Json> readLong()
    {
        const auto read = m_in.varint();
        if (!read || m_in.isShort())
            return tooShort();
        return Json(qint64(*read >> 1) ^ -qint64(*read & 1));
    }

    Result<Json> readBytes(bool isText)
    {
        const auto size = readLong();
        if (!size)
            return size;
        const QByteArrayView bytes = m_in.take(quint64(size->toInteger()));
        if (m_in.isShort())
            return tooShort();
        if (isText && isReadable(bytes, true))
            return Json(QString::fromUtf8(bytes));
        return bytesValue(bytes);
    }

private:
    // By the short name, and by the full one.
    void remember(const QString &name, const Json &schema)
    {
        m_named.insert(name, schema);
        if (const Json &space = schema["namespace"sv]; space.isString())
            m_named.insert(space.toString() + u'.' + name, schema);
    }

    Result<Json> readNamed(const QString &name, int depth)
    {
        if (name == u"null")
            return Json();
        if (name == u"int" || name == u"long")
            return readLong();
        if (name == u"string" || name == u"bytes")
            return readBytes(name == u"string");
        if (name == u"boolean" || name == u"float" || name == u"double")
            return readPlain(name);
        const auto found = m_named.constFind(name);
        const auto shortName = found == m_named.cend() ? m_named.constFind(name.split(u'.').last()) : found;
        if (shortName == m_named.cend())
            return fault(u"The schema has no type %1."_s.arg(name));
        const Json schema = *shortName; // reading it may add names
        return read(schema, depth + 1);
    }

    Result<Json> readPlain(const QString &name)
    {
        const Json value = name == u"boolean" ? Json(m_in.byte() != 0)
                           : name == u"float" ? floatValue(std::bit_cast<float>(quint32(m_in.little(4))))
                                              : doubleValue(std::bit_cast<double>(m_in.little(8)));
        if (m_in.isShort())
            return tooShort();
        return value;
    }

    Result<Json> readFixed(qint64 size)
    {
        const QByteArrayView bytes = m_in.take(quint64(size));
        if (m_in.isShort())
            return tooShort();
        return bytesValue(bytes);
    }

    Result<Json> readUnion(const Json &branches, int depth)
    {
        const auto branch = readLong();
        if (!branch)
            return branch;
        if (branch->toInteger() < 0 || branch->toInteger() >= branches.size())
            return fault(u"The union has no branch %1."_s.arg(branch->toInteger()));
        return read(branches.at(branch->toInteger()), depth + 1);
    }

    Result<Json> readEnum(const Json &symbols)
    {
        const auto symbol = readLong();
        if (!symbol)
            return symbol;
        if (symbol->toInteger() < 0 || symbol->toInteger() >= symbols.size())
            return fault(u"The enum has no symbol %1."_s.arg(symbol->toInteger()));
        return symbols.at(symbol->toInteger());
    }

    Result<Json> readRecord(const Json &schema, int depth)
    {
        MapMaker record;
        for (const Json &field : schema["fields"sv].elements()) {
            auto value = read(field["type"sv], depth + 1);
            if (!value)
                return value;
            if (const auto added = record.add(m_in.at(), field["name"sv], *std::move(value)); !added)
                return added.error();
        }
        return record.take();
    }

    // Blocks of items up to an empty one; a count below zero has the size of the block behind it.
    Result<qint64> blockCount()
    {
        const auto count = readLong();
        if (!count)
            return count.error();
        if (count->toInteger() >= 0)
            return count->toInteger();
        if (const auto size = readLong(); !size)
            return size.error();
        if (count->toInteger() < -ValuesAtMost)
            return fault(u"The block is longer than any body."_s);
        return -count->toInteger();
    }

    Result<Json> readArray(const Json &items, int depth)
    {
        std::vector<Json> elements;
        auto count = blockCount();
        for (; count && *count > 0; count = blockCount()) {
            for (qint64 i = 0; i < *count; ++i) {
                auto element = read(items, depth + 1);
                if (!element)
                    return element;
                elements.push_back(*std::move(element));
            }
        }
        if (!count)
            return count.error();
        return Json::array(std::move(elements));
    }

    Result<Json> readMap(const Json &values, int depth)
    {
        MapMaker map;
        auto count = blockCount();
        for (; count && *count > 0; count = blockCount()) {
            for (qint64 i = 0; i < *count; ++i) {
                const qsizetype at = m_in.at();
                const auto key = readBytes(true);
                if (!key)
                    return key;
                auto value = read(values, depth + 1);
                if (!value)
                    return value;
                if (const auto added = map.add(at, *key, *std::move(value)); !added)
                    return added.error();
            }
        }
        if (!count)
            return count.error();
        return map.take();
    }

    // A value may take no byte at all, so that the body does not bound them.
    static constexpr qint64 ValuesAtMost = 1 << 20;
    Bytes m_in;
    qint64 m_values = 0;
    QHash<QString, Json> m_named;
};

Json metaSchema()
{
    return Json::object({{"type", Json("map"sv)}, {"values", Json("string"sv)}});
}

// The objects of one block, from wherever the reader stands.
Result<void> readBlock(AvroReader &reader, qint64 count, const Json &schema, std::vector<Json> &objects)
{
    for (qint64 i = 0; i < count; ++i) {
        auto object = reader.read(schema);
        if (!object)
            return object.error();
        objects.push_back(*std::move(object));
    }
    return {};
}

// A block that is packed has its own bytes, which `left` bounds for all of them.
Result<void> readPacked(AvroReader &reader, qint64 count, qint64 size, const Json &schema, qsizetype &left,
                        std::vector<Json> &objects)
{
    const qsizetype at = reader.in().at();
    const QByteArrayView packed = reader.in().take(quint64(size));
    if (reader.in().isShort())
        return reader.tooShort();
    const auto bytes = inflated(packed, left);
    if (!bytes)
        return bytes.error().hasAt ? faultAt(at, bytes.error().detail) : bytes.error();
    left -= (*bytes).size();
    AvroReader block(*bytes, reader);
    const auto read = readBlock(block, count, schema, objects);
    reader.comeBackFrom(block);
    if (!read || !block.in().isAtEnd())
        return faultAt(at, read ? u"There are bytes after the objects of a block."_s : read.error().detail);
    return {};
}

Result<Json> readContainer(QByteArrayView body)
{
    AvroReader reader(body);
    (void)reader.in().take(quint64(ContainerMagic.size()));
    const auto meta = reader.read(metaSchema());
    if (!meta)
        return meta;
    const QString codec = (*meta)["avro.codec"sv].toString();
    const bool isPacked = codec == u"deflate";
    if (!codec.isEmpty() && codec != u"null" && !isPacked)
        return Error{.code = ErrorCode::NotOffered,
                     .detail = u"The container is compressed by %1."_s.arg(codec),
                     .place = codec};
    const auto schema = json::read((*meta)["avro.schema"sv].toString().toUtf8());
    if (!schema)
        return reader.fault(u"The schema in the body is not JSON."_s);
    const QByteArrayView sync = reader.in().take(SyncSize);
    std::vector<Json> objects;
    qsizetype left = UnpackedAtMost;
    while (!reader.in().isAtEnd()) {
        const auto count = reader.readLong();
        const auto size = count ? reader.readLong() : count;
        if (!size)
            return size;
        const auto read =
            isPacked ? readPacked(reader, count->toInteger(), size->toInteger(), *schema, left, objects)
                     : readBlock(reader, count->toInteger(), *schema, objects);
        if (!read)
            return read.error();
        if (reader.in().take(SyncSize) != sync)
            return reader.fault(u"The mark at the end of a block is missing."_s);
    }
    return Json::array(std::move(objects));
}

} // namespace

Result<Json> readAvro(const QByteArray &body, const Json &schema)
{
    if (body.startsWith(ContainerMagic))
        return readContainer(body);
    if (schema.isNull())
        return Error{.code = ErrorCode::ArgumentNull,
                     .detail = u"A body of Avro can be read only with its schema."_s};
    AvroReader reader(body);
    if (body.startsWith(SingleObjectMagic))
        (void)reader.in().take(quint64(SingleObjectMagic.size() + FingerprintSize));
    auto value = reader.read(schema);
    if (value && !reader.in().isAtEnd())
        return reader.fault(u"There are bytes after the value."_s);
    return value;
}

} // namespace twin::payload
