// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"

namespace twin::dtdl {

/// A plain value of the schema: 0, "", the first value of an Enum, an object with every field. It conforms,
/// but for a Map key no name is invented and an Array is empty. Requires: canHaveInstances(schema).
Json sampleOf(const Element &schema);

/// A twin document as a device of that interface would have it after its first connection: every component
/// with its marker, every property with a sample, writable ones desired and acknowledged (projection.md).
/// `desired` and `reported` conform, as far as samples can.
Json skeletonTwin(const Element &interface);
/// A logical twin of that interface in digital twin JSON: properties with samples, every component with its
/// `$metadata` (graph.md section 1).
Json skeletonLogicalTwin(const Element &interface, const QString &id);

} // namespace twin::dtdl
