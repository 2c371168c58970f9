// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/timestamp.h"
#include "json/json.h"

#include <optional>
#include <vector>

namespace twin::sim {

/// What did not work when a web service was asked.
struct WebTrouble {
    TwinId device{}; ///< the first one that wanted the answer
    QString text{}; ///< names the address
};

/// Asks the web services of a scene. One for all devices of a runner.
class WebHost
{
public:
    virtual ~WebHost() = default;
    /// The newest answer of the address, empty until there is one. Asks when there is none, or when it is
    /// older than so many seconds of virtual time; never waits for it.
    virtual std::optional<Json> answer(const QString &address, double everySeconds, Timestamp now,
                                       const TwinId &device) = 0;
    /// Those since the last call. The same trouble of an address is told once, until it has answered again.
    virtual std::vector<WebTrouble> takeTroubles() = 0;
};

} // namespace twin::sim
