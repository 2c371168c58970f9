// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only livedevice*.cpp include this.
#pragma once

#include "sim/livedevice.h"

#include <map>
#include <tuple>

namespace twin::sim {

struct LiveDevice::More {
    qint32 state = -1; ///< of the machine
    Timestamp stateSince{};
    std::map<qint32, qint64> entries{}; ///< how often each state was entered
    std::map<std::tuple<quint32, quint32, qint32>, qint64> hits{}; ///< by part, item, rule: see hit()
    qint64 stay = 0; ///< counts states, so that timers of an earlier one are void
    qint64 lastRun = 0;
    int attempts = 0; ///< to connect, in vain
    std::map<qint64, ActionRun> runs{};
    std::vector<bool> isOver{}; ///< by rule: its threshold is crossed
    std::vector<std::optional<Json>> changed{}; ///< by rule: the value when it happened last
    std::vector<bool> watched{}; ///< by watch of the scene: was true at the last look
    std::map<qint32, Inner<Generator>> firmware{}; ///< by slot: what installed firmware has changed
};

} // namespace twin::sim
