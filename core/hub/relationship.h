// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "json/json.h"

#include <memory>

namespace twin {

/// The two spellings of the twin graph: of the preview (`$edgeId`, `$conformance`) and of the released
/// service (`$relationshipId`, `$etag`). Both are read; this says which is written (graph.md section 2).
enum class GraphDialect { Preview, Released };

/// A named edge from one twin to another. Its id is unique among those of its source.
struct Relationship {
    static constexpr qsizetype MaxIdLength = 128;

    QString id;
    TwinId source;
    TwinId target;
    json::Key name{};
    Json properties = Json::emptyObject();
    quint64 etag = 1;

    QString etagText() const;
    friend bool operator==(const Relationship &, const Relationship &) = default;
};
using RelationshipPtr = std::shared_ptr<const Relationship>;

/// Reads the JSON of a request in either dialect; ids may be left out. Errors: GraphMember (no object, no
/// name or target, another id than `source` or `id`, a reserved name, both spellings with different values),
/// RelationshipProperty and GraphSize; `place` points into `body`. A target that can be no id is
/// TargetTwinNotFound.
Result<Relationship> readRelationship(const TwinId &source, const QString &id, const Json &body);
/// GraphMember when `id` can be no relationship's: 1 to 128 characters, no control characters (inferred).
Result<void> checkRelationshipId(const QString &id);

Json relationshipDocument(const Relationship &relationship, GraphDialect dialect);
/// One line of the list of incoming relationships: ids, name and `$relationshipLink`, no properties.
Json incomingDocument(const Relationship &relationship, GraphDialect dialect);
/// "/digitaltwins/ID/relationships", where the relationships of a twin are read.
QString relationshipsPath(const TwinId &source);

/// Every member, for the journal.
Json toJson(const Relationship &relationship);
/// Reads it back. StoreCorrupt when it is none.
Result<Relationship> relationshipFromJson(const Json &json);

} // namespace twin
