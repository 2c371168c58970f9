// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the machine of a behaviour that is JSON, as toJson() makes it. Each gives another behaviour that
// the scene has yet to take; names that are not there change nothing.
#pragma once

#include "json/pointer.h"

namespace twin::sim {

/// Seconds after which a new transition is gone: one without any trigger would be gone at once.
inline constexpr int FirstAfter = 10;

json::Pointer placeOfState(const QString &state);
json::Pointer placeOfWay(const QString &state, qsizetype index);

/// One more state at the end; the machine, too, when there is none.
Json withState(const Json &behaviour, const QString &name);
/// Everything in the behaviour that names the state follows: transitions, the initial state, telemetry sets,
/// "go" actions, triggers and comparisons with state() in formulas.
Json withStateRenamed(const Json &behaviour, const QString &from, const QString &to);
/// One object alone, without what is below it: a "go" action, a trigger, a formula.
Json objectWithStateRenamed(const Json &object, const QString &from, const QString &to);
/// Without what leads to it, too: transitions and "go" actions. A telemetry set that was for this state alone
/// is sent on demand only. The machine goes with its last state.
Json withoutState(const Json &behaviour, const QString &name);
/// One more transition, after FirstAfter seconds.
Json withWay(const Json &behaviour, const QString &from, const QString &to);
Json withoutWay(const Json &behaviour, const QString &from, qsizetype index);
Json withInitial(const Json &behaviour, const QString &name);

/// What withoutState() takes away or changes beside the state itself.
struct StateUses {
    int ways = 0; ///< transitions of other states that lead to it
    int actions = 0; ///< "go" actions
    int sets = 0; ///< telemetry sets that name it

    bool isEmpty() const { return ways + actions + sets == 0; }
};
StateUses usesOf(const Json &behaviour, const QString &name);

} // namespace twin::sim
