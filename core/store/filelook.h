// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace twin::store {

/// What a file is, told from its first bytes and those of its write-ahead log, without SQLite and without a
/// trace.
struct FileLook {
    enum class Kind { None, Database, Other };

    Kind kind = Kind::None; ///< None: not there, or empty
    quint32 applicationId = 0;
    quint32 userVersion = 0;
};

/// Only reads. StoreFailed when the file cannot be read. A database that a program left with a write-ahead
/// log is judged by the log's newest committed header.
Result<FileLook> lookAt(const QString &path);

} // namespace twin::store
