// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps from a path to a workspace that may be written. Only journal.cpp includes this.
#pragma once

#include "store/connection.h"

#include <QLockFile>

#include <memory>

namespace twin::store {

/// One path for one file, however it was named. StoreFailed when it can be no file.
Result<QString> workspacePath(const QString &path);
/// Takes the lock file beside the workspace: StoreLocked at once when another object or process has it.
Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &path);
/// Refuses what may not be opened, before anything is written: StoreNewer, StoreCorrupt, StoreFailed.
Result<void> checkWorkspace(const QString &path);
/// Opens the file for this object alone; makes the tables of a new one.
Result<void> connectWorkspace(Connection &connection, const QString &path);

} // namespace twin::store
