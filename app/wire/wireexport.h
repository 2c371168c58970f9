// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "host/serverclient.h"

namespace app {

/// One packet as a line of JSON, without keys, signatures and passwords; the payload as text, or in base64
/// when it is none.
QByteArray jsonLineOf(const twin::wire::LogEntry &entry);
/// Writes packets to a file, one a line. StoreFailed, with the path as its place.
twin::Result<void> exportWire(const QString &path, const QList<twin::wire::LogEntry> &entries);

} // namespace app
