// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArray>

namespace twin::payload {

/// One value of MessagePack. A time stands as {"@timestamp": "2026-01-31T12:00:00.000000000Z"}, any other
/// extension as {"@type": 5, "value": "h'...'"}. PacketInvalid.
Result<Json> readMessagePack(const QByteArray &body);

} // namespace twin::payload
