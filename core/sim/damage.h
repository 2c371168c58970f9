// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How faults change the body of a message. Pure functions.
#pragma once

#include "json/json.h"
#include "sim/chance.h"
#include "sim/fault.h"

namespace twin::sim {

/// The body as a text in which one character is gone and the end is missing.
Json corrupted(const Json &body, Chance &chance);
/// The body with so many bytes more.
Json oversized(const Json &body, qint64 bytes);
/// The named member (all when empty) with a value that breaks its schema; components are looked into.
Json wrongTyped(const Json &body, const QString &name);
/// A report without the markers of its components.
Json withoutMarkers(const Json &report);
/// A report whose acknowledgements are of an older version.
Json withStaleVersions(const Json &report, qint64 by);

} // namespace twin::sim
