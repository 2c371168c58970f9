// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which page tells about what, and a sentence or two on the parts of the window.
#pragma once

#include <QString>

class QWidget;

namespace app {

enum class ActionId;

/// The page that tells about an action. Every action has one.
QString helpPageOf(ActionId id);
/// The page of the pane that the widget is in; "start" when it is in none.
QString helpPageOf(const QWidget *widget);
/// Gives every part of the window that the table knows its text for Shift+F1, those that were made since as
/// well.
void describeParts(const QWidget &window);

} // namespace app
