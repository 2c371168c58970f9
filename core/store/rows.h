// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "hub/state.h"
#include "store/connection.h"

namespace twin::store {

/// A JSON text as a table keeps it, with the sum that finds a changed byte.
struct Body {
    QByteArray text;
    quint32 sum = 0;
};

/// Columns of a change: number, time, twin, origin, correlation, body, sum. Binds them in this order.
void bindChange(QSqlQuery &insert, const Change &change);
/// Reads the columns in the same order. StoreCorrupt naming the number when the row does not hold what was
/// written.
Result<Change> changeFromRow(const QSqlQuery &row, const Connection &file);

/// Any other row: `name` is its key.
Body bodyOf(const QString &name, const Json &json);
/// Reads it back. StoreCorrupt naming the row.
Result<Json> jsonFromBody(const QString &name, const Body &body, const Connection &file);

/// What the graph holds of one twin: the logical twin, if it is one, and the relationships that begin at it.
struct GraphNode {
    LogicalTwinPtr twin{};
    QList<RelationshipPtr> relationships{};

    bool isEmpty() const { return !twin && relationships.isEmpty(); }
};
GraphNode graphNodeOf(const Graph &graph, const TwinId &id);
Json toJson(const GraphNode &node);
Result<GraphNode> graphNodeFromJson(const Json &json);

Json toJson(const Provisioning &provisioning);

/// The number of a snapshot, its open invocations, its jobs, configurations and enrolments: what no
/// record row holds.
Json snapshotToJson(const State &state);
quint64 snapshotNumber(const Json &json);
Result<QList<Invocation>> snapshotInvocations(const Json &json);
Result<QList<Job>> snapshotJobs(const Json &json);
QList<Configuration> snapshotConfigurations(const Json &json);
/// Empty in a snapshot of an older format.
Result<Provisioning> snapshotProvisioning(const Json &json);

} // namespace twin::store
