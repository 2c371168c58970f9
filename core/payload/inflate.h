// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace twin::payload {

/// What a raw deflate stream (RFC 1951) holds. PacketInvalid when it is damaged or cut; MessageTooLarge when
/// it has more than `most` bytes, which are not made.
Result<QByteArray> inflated(QByteArrayView packed, qsizetype most);

} // namespace twin::payload
