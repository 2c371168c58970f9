// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down when the program dies. The file stays on this computer; nothing is sent. The
// installing half is in one file for each system.
#pragma once

#include <QString>

namespace app {

/// From now on a crash (a signal, an exception that nobody catches) writes a report into the folder, then the
/// program dies as it would have. The folder must exist. Call once, before other threads begin.
void installCrashReport(const QString &folder);

/// The newest report of the folder that was not shown yet, or empty. A second call does not name it again.
QString takeCrashReport(const QString &folder);

} // namespace app
