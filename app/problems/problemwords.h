// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems/problem.h"

namespace app {

/// A fault as a person reads it, part by part.
struct ProblemText {
    QString what; ///< the fault with its names and values
    QString rule; ///< what holds instead, and where that is written
    QString mend;
};

/// The rule that a fault of a model breaks, in a few words, for a row; of a twin: shared/issuewords.h.
QString ruleNameOf(twin::dtdl::ProblemKind kind);
/// All three parts. A fault in a model tells `what` in English, the language of the specification.
ProblemText textOf(const Problem &problem);
/// The page of the help on this kind of problem, as "problem/ack-missing".
QString helpPageOf(const Problem &problem);
/// What a fix does, for its button.
QString nameOf(twin::dtdl::FixKind kind);

} // namespace app
