// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "link/hubwatch.h"

namespace app::cli {

/// A hub elsewhere that is followed, as the options of `record` and `events --hub` say.
struct Following {
    twin::link::HubWatch::Spec watch{};
    QString hubName{}; ///< as events name it
    double seconds = 0; ///< 0: until it is stopped
};

/// Reads the options. The exit code when there is nothing more to do: a bad one, or no hub.
std::optional<int> readFollowing(const Call &call, Following &following);

/// Follows the hub until the time is over, a signal comes, or it is given up: then the error. What it has to
/// say of itself goes to standard error. `begin` is called when events come, for the first time or again;
/// `hear` gets what happens.
twin::Result<void> followHub(const Following &following, std::function<void()> begin,
                             std::function<void(const twin::Changes &)> hear);

} // namespace app::cli
