// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twin.h"

#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

Result<Properties> propertiesFromJson(const Json &section, const QString &place)
{
    Properties properties;
    if (section.isNull())
        return properties;
    if (!section.isObject())
        return Error{
            .code = ErrorCode::NotObject, .detail = u"Properties must be an object."_s, .place = place};
    properties.values = section.without("$metadata"sv).without("$version"sv);
    properties.stamps = Stamps::fromJson(section["$metadata"sv]);
    properties.version = section["$version"sv].toInteger(1);
    return properties;
}

} // namespace

Twin Twin::created(Timestamp time)
{
    Twin twin;
    twin.desired.stamps = Stamps(Stamp{time, 0});
    twin.reported.stamps = Stamps(Stamp{time, 0});
    return twin;
}

QString Twin::etagText(quint64 counter)
{
    const quint64 bytes = qToBigEndian(counter);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(&bytes), 8).toBase64());
}

quint64 Twin::etagCounter(QStringView text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == 8 ? qFromBigEndian<quint64>((*decoded).constData()) : 0;
}

Json toJson(const Properties &properties)
{
    auto builder = JsonObjectBuilder::from(properties.values, 2);
    builder.append("$metadata"sv, properties.stamps.toJson(properties.values));
    builder.append("$version"sv, Json(properties.version));
    return builder.take();
}

Json deviceView(const Twin &twin)
{
    return Json::object({{"desired", twin.desired.values.with("$version"sv, Json(twin.desired.version))},
                         {"reported", twin.reported.values.with("$version"sv, Json(twin.reported.version))}});
}

Result<Twin> twinFromJson(const Json &document)
{
    if (!document.isObject())
        return Error{.code = ErrorCode::NotObject, .detail = u"A twin must be an object."_s};
    Twin twin;
    if (const Json *tags = document.find("tags"sv)) {
        if (!tags->isObject())
            return Error{
                .code = ErrorCode::NotObject, .detail = u"Tags must be an object."_s, .place = u"/tags"_s};
        twin.tags = *tags;
    }
    auto desired = propertiesFromJson(document["properties"sv]["desired"sv], u"/properties/desired"_s);
    if (!desired)
        return desired.error();
    auto reported = propertiesFromJson(document["properties"sv]["reported"sv], u"/properties/reported"_s);
    if (!reported)
        return reported.error();
    twin.desired = *std::move(desired);
    twin.reported = *std::move(reported);
    twin.version = document["version"sv].toInteger(twin.version);
    if (const quint64 etag = Twin::etagCounter(document["etag"sv].toString()))
        twin.etag = etag;
    return twin;
}

Json toJson(const Twin &twin)
{
    return Json::object({{"etag", Json(twin.etagText())},
                         {"version", Json(twin.version)},
                         {"tags", twin.tags},
                         {"properties", Json::object({{"desired", toJson(twin.desired)},
                                                      {"reported", toJson(twin.reported)}})}});
}

} // namespace twin
