// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "host/serverspec.h"
#include "json/json.h"

#include <QString>

namespace app::cli {

/// Where a running `serve` is reached, in a file beside its workspace ("home.twins.serve") that only its
/// owner may read: other verbs talk to the hub through it. It goes when `serve` ends.
class ServeFile final
{
public:
    /// What `serve` prints when it is ready, and what the file holds.
    static twin::Json document(const twin::host::ServerAddresses &addresses);
    static QString pathOf(const QString &workspace);
    /// Cancelled when no `serve` runs on the workspace, or its file cannot be read.
    static twin::Result<twin::host::ServerAddresses> read(const QString &workspace);

    /// Writes the file, unless the path is empty. StoreFailed.
    static twin::Result<void> write(const QString &workspace, const twin::host::ServerAddresses &addresses);
    static void remove(const QString &workspace);
};

} // namespace app::cli
