// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"
#include "json/pointer.h"

#include <optional>
#include <vector>

namespace twin::json {

/// One value that both sides changed, each in another way. An absent side removed it (or, in base, never had
/// it).
struct MergeConflict {
    Pointer path;
    std::optional<Json> base;
    std::optional<Json> theirs;
    std::optional<Json> mine;
};

/// `merged` holds every change that does not collide; at a conflict it holds theirs.
struct Merge3 {
    Json merged;
    std::vector<MergeConflict> conflicts; ///< by path, outermost first; no path lies inside another
};

/// Merges two changed versions of `base`. Objects merge member by member, anything else as a whole; equal
/// changes on both sides are no conflict. A removal against a change inside the removed object is one
/// conflict at the object.
Merge3 merge3(const Json &base, const Json &theirs, const Json &mine);

} // namespace twin::json
