// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/decide.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace twin::host {

/// Reads a graph, `{"twins": [digital twin JSON], "relationships": [relationship JSON, either dialect]}`, as
/// the Commands that make it, twins first.
///
/// Errors: those of json::read(), of readLogicalTwin() and readRelationship(), IdInvalid and GraphMember,
/// each with the JSON Pointer, line and column. Whether a target is there the hub says.
Result<QList<Command>> readGraph(QByteArrayView text);

/// The logical twins and all relationships of a hub, as readGraph() takes them, a line each. Devices are part
/// of no graph's text: relationships name them.
QByteArray writeGraph(const State &state);

/// A graph that was checked against a hub and can be brought into it; what is there already is replaced.
struct GraphPlan {
    QList<Command> commands{};
    qsizetype twins = 0;
    qsizetype relationships = 0;
    qsizetype replaced = 0; ///< twins and relationships that are there
};
/// Nothing happens. Errors: those of readGraph(), and of the first twin or relationship that the hub would
/// refuse, with its JSON Pointer; NotObject for a text that holds none.
Result<GraphPlan> planGraph(QByteArrayView text, const State &state, const Surroundings &around);

} // namespace twin::host
