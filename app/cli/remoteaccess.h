// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/remotehub.h"

namespace app::cli {

/// How devices of a simulation reach the hub of a connection string, and as whom: of a service's, for any
/// device and with the rights of a service; of a device's, for that device alone.
struct RemoteAccess {
    twin::link::RemoteHub::Spec hub{};
    QString device{}; ///< the only one; empty: any

    /// `authority`, `certificate` and `key` are files (PEM) or empty. Argument when the text lacks something.
    static twin::Result<RemoteAccess> parse(const QString &connectionString, const QString &authority,
                                            const QString &certificate, const QString &key);
};

} // namespace app::cli
