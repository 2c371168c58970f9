// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/conformance.h"
#include "dtdl/modellookup.h"
#include "hub/state.h"

namespace twin {

/// The model id of a device or logical twin, empty without one.
QString modelIdOf(const State &state, const TwinId &id);

/// Judges a device or logical twin with the relationships that begin at it (graph.md section 3). `models`
/// may be null. Unknown for what is no twin.
dtdl::Conformance conformanceOf(const State &state, const TwinId &id, const dtdl::ModelLookup *models);

/// The issues of one relationship, in the order in which a write of it is refused; none when the source's
/// model is not at hand.
QList<dtdl::ConformanceIssue> relationshipIssues(const State &state, const Relationship &relationship,
                                                 const dtdl::ModelLookup *models);

} // namespace twin
