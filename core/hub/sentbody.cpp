// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sentbody.h"

#include "json/writer.h"

using namespace std::string_view_literals;

namespace twin {

namespace {

QString contentTypeOf(const TelemetrySent &sent)
{
    return sent.origin.system["content-type"sv].toString();
}

} // namespace

QByteArray bodyOf(const TelemetrySent &sent)
{
    const bool cameOverAWire = !sent.origin.system.isNull();
    if (!sent.origin.bytes.isEmpty() || (cameOverAWire && sent.payload.isString()))
        return sent.origin.bytes;
    return json::write(sent.payload);
}

std::optional<payload::Format> formatOf(const QString &contentType, const QByteArray &body)
{
    if (const auto named = payload::formatOf(contentType))
        return named;
    for (const auto format : {payload::Format::Json, payload::Format::Text}) {
        const auto read = payload::read(format, body);
        if (read && !read->toString().contains(QChar(0)))
            return format;
    }
    return std::nullopt;
}

// A body whose JSON would be written as the same bytes is JSON, unless its content type says otherwise.
std::optional<payload::Format> formatOf(const TelemetrySent &sent)
{
    if (sent.origin.bytes.isEmpty() && !sent.payload.isString())
        return payload::formatOf(contentTypeOf(sent)).value_or(payload::Format::Json);
    return formatOf(contentTypeOf(sent), bodyOf(sent));
}

Json valueOf(const TelemetrySent &sent)
{
    if (sent.origin.system.isNull()) // nothing says that it is anything but JSON
        return sent.payload;
    const auto format = payload::formatOf(contentTypeOf(sent));
    if (!format || *format == payload::Format::Json || *format == payload::Format::Text)
        return sent.payload;
    return payload::read(*format, bodyOf(sent)).value_or(sent.payload);
}

std::optional<Timestamp> creationTimeOf(const TelemetrySent &sent)
{
    if (!sent.origin.created.isNever())
        return sent.origin.created;
    const Json &time = sent.origin.system["iothub-creation-time-utc"sv];
    return time.isString() ? Timestamp::parse(time.toString()) : std::nullopt;
}

} // namespace twin
