// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArray>

namespace twin::payload {

/// A message of Protocol Buffers without its schema: field numbers with what the wire says of their values.
///
/// A varint stands as a signed integer. Four and eight bytes stand as "21.5 | 0x41ac0000": as a floating
/// point number, and as they are. Bytes with a length stand as text when they are readable, else as a message
/// when they are one, else as bytes. A field that stands more than once is an array. PacketInvalid.
Result<Json> readProtobuf(const QByteArray &body);

} // namespace twin::payload
