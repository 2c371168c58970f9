// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArray>

namespace twin::payload {

/// One item of CBOR (RFC 8949). A tag stands as {"@tag": 1, "value": ...}. PacketInvalid.
Result<Json> readCbor(const QByteArray &body);

} // namespace twin::payload
