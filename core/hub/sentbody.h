// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "payload/format.h"

#include <QByteArray>

#include <optional>

namespace twin {

/// The body of a device's message, byte for byte as it came; of a device inside the program its JSON.
QByteArray bodyOf(const TelemetrySent &sent);
/// The format that a content type names; where it names none, JSON or text when the body is such, and nothing
/// for other bytes.
std::optional<payload::Format> formatOf(const QString &contentType, const QByteArray &body);
std::optional<payload::Format> formatOf(const TelemetrySent &sent);
/// What the message says: its JSON, or what its format lets us read out of its bytes; of a body that cannot
/// be read what the hub made of it, text or base64.
Json valueOf(const TelemetrySent &sent);
/// When the device made the message, by its own clock: a simulated one always says, others by
/// iothub-creation-time-utc. Nothing when it did not say.
std::optional<Timestamp> creationTimeOf(const TelemetrySent &sent);

} // namespace twin
