// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"

#include <QKeySequence>

#include <optional>

namespace app {

class Settings;

/// The keys of an action as the table has them.
QList<QKeySequence> usualShortcuts(ActionId id);
/// Gives the actions of a window the keys that the person chose, the others their usual ones.
void applyShortcuts(Actions &actions, const Settings &settings);
/// Keeps `keys` (empty: none) as the action's own and gives them to it; nothing gives the usual ones back.
void setShortcut(Actions &actions, Settings &settings, ActionId id, const std::optional<QKeySequence> &keys);
/// Another action that has these keys, or nothing.
std::optional<ActionId> clashOf(const Actions &actions, ActionId id, const QKeySequence &keys);

} // namespace app
