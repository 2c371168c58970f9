// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace app {

class Actions;
class Theme;

/// Fills the menu bar from the action table, in its order.
void fillMenus(QMenuBar &bar, const Actions &actions);
/// Gives every action its icon in the theme's colours.
void tintIcons(const Actions &actions, const Theme &theme);

} // namespace app
