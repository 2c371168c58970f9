// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/format.h"

#include "json/reader.h"
#include "payload/avro.h"
#include "payload/cbor.h"
#include "payload/messagepack.h"
#include "payload/protobuf.h"
#include "payload/values.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace twin::payload {

namespace {

struct TypeName {
    QStringView word; ///< the subtype, or its end behind a plus (RFC 6839)
    Format format;
};
constexpr std::array TypeNames{
    TypeName{u"json", Format::Json},
    TypeName{u"cbor", Format::Cbor},
    TypeName{u"msgpack", Format::MessagePack},
    TypeName{u"x-msgpack", Format::MessagePack},
    TypeName{u"vnd.msgpack", Format::MessagePack},
    TypeName{u"messagepack", Format::MessagePack},
    TypeName{u"protobuf", Format::Protobuf},
    TypeName{u"x-protobuf", Format::Protobuf},
    TypeName{u"vnd.google.protobuf", Format::Protobuf},
    TypeName{u"avro", Format::Avro},
    TypeName{u"x-avro", Format::Avro},
    TypeName{u"vnd.apache.avro", Format::Avro},
};

Result<Json> readText(const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(body);
    if (utf8.hasError())
        return faultAt(0, u"The body is not UTF-8."_s);
    return Json(text);
}

} // namespace

std::optional<Format> formatOf(QStringView contentType)
{
    const QString type = contentType.split(u';').first().trimmed().toString().toLower();
    const qsizetype slash = type.indexOf(u'/');
    const QString subtype = type.sliced(slash + 1);
    if (type == u"avro/binary")
        return Format::Avro;
    for (const TypeName &name : TypeNames) {
        if (subtype == name.word || subtype.endsWith(u'+' + name.word.toString()))
            return name.format;
    }
    // Schemas may stand between: application/vnd.apache.avro.v2.
    if (subtype.startsWith(u"vnd.apache.avro."))
        return Format::Avro;
    return type.startsWith(u"text/") ? std::optional(Format::Text) : std::nullopt;
}

Result<Json> read(Format format, const QByteArray &body, const Json &schema)
{
    switch (format) {
    case Format::Json:
        return json::read(body);
    case Format::Text:
        return readText(body);
    case Format::Cbor:
        return readCbor(body);
    case Format::MessagePack:
        return readMessagePack(body);
    case Format::Protobuf:
        return readProtobuf(body);
    case Format::Avro:
        return readAvro(body, schema);
    }
    Q_UNREACHABLE();
}

} // namespace twin::payload
