// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "json/json.h"

#include <memory>

namespace twin {

/// A twin that a person made, with no device behind it: a building, a floor (graph.md section 1). Its id
/// shares one name space with devices.
struct LogicalTwin {
    TwinId id;
    QString modelId{}; ///< `$metadata.$model`, empty without one
    Json contents = Json::emptyObject(); ///< properties and components, these with their own `$metadata`
    Json metadata = Json::emptyObject(); ///< the root's `$metadata` without `$model`
    quint64 etag = 1;

    QString etagText() const;
    friend bool operator==(const LogicalTwin &, const LogicalTwin &) = default;
};
using LogicalTwinPtr = std::shared_ptr<const LogicalTwin>;

/// Reads the digital twin JSON of a request. `$conformance`, `$relationships` and `$etag`, which the hub
/// computes, are left out. Errors: GraphMember (no object, another `$dtId`, a reserved or impossible name,
/// null, a `$metadata` that is none) and GraphSize; `place` points into `body`.
Result<LogicalTwin> readLogicalTwin(const TwinId &id, const Json &body);

/// Members that a person may write, in digital twin JSON: contents and `$metadata` with `$model`.
Json writableDocument(const LogicalTwin &twin);

/// Every member, for the journal.
Json toJson(const LogicalTwin &twin);
/// Reads it back. StoreCorrupt when it is none.
Result<LogicalTwin> logicalTwinFromJson(const Json &json);

} // namespace twin
