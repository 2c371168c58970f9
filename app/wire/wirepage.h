// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/serverclient.h"

#include <QString>

namespace app {

class Theme;

/// One packet as a page of rich text: topic in parts, headers, payload with notes, bytes. Its links are
/// "topic", "payload" and "bytes", what is to be copied, and "save" for the payload when
/// all of it is kept.
QString pageOf(const twin::wire::LogEntry &entry, const Theme &theme);
/// Offsets, hexadecimal and text, 16 bytes a line.
QString hexDump(const twin::wire::LogEntry &entry);

} // namespace app
