// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAction;
class QPushButton;
class QWidget;

namespace app {

/// Pressing the button does what the action does, and the button can be pressed when the action can be
/// triggered. A button without a text of its own shows the action's, in whatever language that is.
void tie(QAbstractButton *button, QAction *action);

/// A button that is tied to the action, for a row of tools.
QPushButton *makeActionButton(QAction *action, QWidget *parent);

} // namespace app
