// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/pointer.h"

#include <vector>

namespace twin::sim {

/// A word that may stand at a place of a scene.
struct Completion {
    QString word{}; ///< without quotes
    QString says{}; ///< what it means
    bool isMember = true; ///< the name of a member; else a value

    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What an editor offers. `scene` is the text as far as it reads, `at` the innermost object or member that the
/// caret is in: for an object the members that it may have and has not, for a member the words that its value
/// may be.
std::vector<Completion> completionsAt(const Json &scene, const json::Pointer &at);

} // namespace twin::sim
