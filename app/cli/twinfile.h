// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "twin/twin.h"

namespace app::cli {

/// A device twin document in a file.
struct TwinFile {
    QString name; ///< its deviceId, else the file's name without its ending
    QString modelId; ///< empty without one
    twin::Twin twin;
};

/// Reads one, as `twin get --json` prints it. The reader's errors and NotObject, with the file as place;
/// SourceFailed when it cannot be read.
twin::Result<TwinFile> readTwinFile(const QString &path);

} // namespace app::cli
