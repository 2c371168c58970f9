// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellookup.h"
#include "hub/state.h"

namespace twin {

/// The digital twin JSON of a device or logical twin as the graph shows it: the preview has `$conformance`,
/// the released service `$etag`; `$relationships` stands in both while a relationship begins at the twin
/// (graph.md sections 1 and 4). DigitalTwinNotFound.
Result<Json> graphTwinDocument(const State &state, const TwinId &id, const dtdl::ModelLookup *models,
                               GraphDialect dialect);

/// `{"value": [...]}`: the relationships of a source by id, only those of `name` unless it is empty.
/// DigitalTwinNotFound.
Result<Json> outgoingDocument(const State &state, const TwinId &source, const QString &name,
                              GraphDialect dialect);
/// The same for those that lead to the twin, in their short form.
Result<Json> incomingListDocument(const State &state, const TwinId &target, GraphDialect dialect);
/// One relationship. DigitalTwinNotFound, RelationshipNotFound.
Result<RelationshipPtr> findRelationship(const State &state, const TwinId &source, const QString &id);

} // namespace twin
