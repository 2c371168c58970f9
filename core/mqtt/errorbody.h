// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/timestamp.h"

#include <QByteArray>

namespace twin::mqtt {

/// The body of a twin answer that is an error: errorCode, trackingId, message, timestampUtc (wire.md a.6).
/// The Node client takes an answer without errorCode for success, whatever its status.
QByteArray errorBody(const Error &error, Timestamp now);

} // namespace twin::mqtt
