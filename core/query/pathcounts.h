// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/state.h"

#include <string>
#include <vector>

namespace twin::query {

/// A path that twins have, as a query writes it, and how many devices have something there.
struct PathCount {
    std::string path;
    qsizetype devices = 0;

    friend bool operator==(const PathCount &, const PathCount &) = default;
};

/// The paths that the devices of a state have in tags, desired and reported properties, objects on the way
/// included, and the members that every twin has, by name. A pure function: a large fleet is asked in a pool.
std::vector<PathCount> pathCounts(const State &state);

} // namespace twin::query
