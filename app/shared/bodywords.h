// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/format.h"

#include <QString>

namespace app {

/// "CBOR", "MessagePack" and so on.
QString nameOf(twin::payload::Format format);
/// "12 ms", "1.4 s", "-0.3 s".
QString latencyText(qint64 msecs);

} // namespace app
