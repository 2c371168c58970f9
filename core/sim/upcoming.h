// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "sim/due.h"

#include <QString>

namespace twin::sim {

/// Something that will be done, as somebody sees it who looks ahead.
struct Upcoming {
    Timestamp time{}; ///< virtual
    TwinId device{}; ///< null: of the scene, for all devices that it is about
    Due::Kind kind = Due::Kind::Boot;
    /// Names of the scene: a property or command as "component.name", a telemetry set (its values when it has
    /// no name), the trigger or note of a rule, both states of a timer's way, words of actions, of a fault.
    QString what{};

    friend bool operator==(const Upcoming &, const Upcoming &) = default;
};

} // namespace twin::sim
