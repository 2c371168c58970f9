// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/packet.h"

namespace twin::mqtt {

/// Appends the packet's bytes to `out`. Requires: texts of at most 65,535 bytes, and what decode() would
/// take.
void appendTo(QByteArray &out, const Packet &packet);
QByteArray encode(const Packet &packet);

} // namespace twin::mqtt
