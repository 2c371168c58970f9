// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/attempt.h"

namespace app {

/// Why a client did not get through, as a person reads it.
struct AttemptText {
    QString what;
    QString where;
    QString cure;
    bool isTrust = false; ///< the CA file is the cure
};

/// Requires: attempt.hasFailed().
AttemptText textOf(const Attempt &attempt);
/// What is said of a stage that was not reached, passed or failed, in one or two words.
QString nameOf(const Attempt &attempt, Attempt::Stage stage);
/// "11:08:12.402"
QString timeOf(const Attempt &attempt);

} // namespace app
