// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/limits.h"
#include "twin/twin.h"

#include <QList>

namespace twin {

/// How much of a limit a section uses.
struct Headroom {
    Section section = Section::Tags;
    bool isDepth = false; ///< levels of nesting; else bytes
    qint64 used = 0;
    qint64 limit = 0;
};

/// The share of a limit from which it counts as close, in percent.
constexpr int ClosePercent = 80;

/// Limits of twin-rules.md sections 4 and 5 that the twin comes close to or has reached.
QList<Headroom> closeLimits(const Twin &twin);
/// Containers inside each other below the section's own object, as the depth rule counts them.
int depthOf(const Json &values);

} // namespace twin
