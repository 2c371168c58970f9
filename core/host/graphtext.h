// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"

#include <QByteArrayView>
#include <QList>

namespace twin::host {

/// Reads a graph, `{"twins": [digital twin JSON], "relationships": [relationship JSON, either dialect]}`, as
/// the Commands that make it, twins first.
///
/// Errors: those of json::read(), of readLogicalTwin() and readRelationship(), IdInvalid and GraphMember,
/// each with the JSON Pointer, line and column. Whether a target is there the hub says.
Result<QList<Command>> readGraph(QByteArrayView text);

} // namespace twin::host
