// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace twin::auth {

/// "host" or "host:port", as hubs are named in connection strings and tokens. An address of IPv6 with a port
/// stands in brackets, which belong to the host here.
struct HostPort {
    QString host{};
    std::optional<quint16> port{}; ///< 1 to 65535; empty when none is named

    /// Argument when what stands behind the ':' is no port.
    static Result<HostPort> parse(QStringView text);

    friend bool operator==(const HostPort &, const HostPort &) = default;
};

} // namespace twin::auth
