// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace twin::payload {

/// How the body of a message is written.
enum class Format : quint8 { Json, Text, Cbor, MessagePack, Protobuf, Avro };

inline constexpr std::array Formats{Format::Json,        Format::Text,     Format::Cbor,
                                    Format::MessagePack, Format::Protobuf, Format::Avro};

/// The format that a content type names: "application/json; charset=utf-8", "application/senml+cbor".
/// Nothing for one that says no more than bytes, or that we cannot read.
std::optional<Format> formatOf(QStringView contentType);

/// The body as a JSON value, so that it can be shown and compared. What JSON has no word for stands as text
/// in the notation of CBOR (RFC 8949 section 8): byte strings as "h'0a0b'", NaN, undefined. PacketInvalid
/// with the byte as `at` when the body does not follow the format. `schema`: of Avro, null when there is
/// none but perhaps in the body itself.
Result<Json> read(Format format, const QByteArray &body, const Json &schema = {});

} // namespace twin::payload
