// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"

namespace twin::wire {

/// The largest message of a device (wire.md sections a.10 and f).
constexpr qsizetype TelemetryBytesAtMost = 256 * 1024;

/// Puts the body of a device's message into the command: as JSON when it is, else as text, else as base64.
/// The bytes stand beside it where JSON would not be written as the same ones; bodyOf() gives them back.
void setBody(SendTelemetry &message, const QByteArray &body);

} // namespace twin::wire
