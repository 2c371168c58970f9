// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of devices. A hub has none of its own: a device is in a group while its tags say so, {"groups":
// {"line-1": true}}, so queries, jobs and configurations of any tool can name the group. A group by a
// condition is a query that somebody keeps.
#pragma once

#include "hub/command.h"
#include "hub/state.h"

#include <QMap>

namespace twin::fleet {

/// Whether a tag can have the name: not empty, no space, control character, '.' or '$', at most 128
/// characters. Argument.
Result<void> checkGroupName(const QString &name);
/// Puts the twin into the group, or takes it out. Requires: a name that was checked.
PatchTwin groupPatch(const TwinId &id, const QString &name, bool isMember);
/// The condition that its devices meet: "tags.groups.line = true".
QString groupCondition(const QString &name);
/// Whether the twin is in the group.
bool isInGroup(const Record &record, const QString &name);
/// All groups with how many devices are in each.
QMap<QString, qsizetype> groupCounts(const State &state);

} // namespace twin::fleet
