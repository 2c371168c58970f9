// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "tour/views.h"

class QDialog;

namespace app {

// What the views of the tour have in common.

void trigger(Stage &stage, ActionId id);
QImage shootWindow(Stage &stage);
/// The dialog over the window. Requires: there is one.
QDialog *openDialog(Stage &stage);
/// The window with its dialog in the middle, as it stands on a screen.
QImage shootDialog(Stage &stage);
void closeDialog(Stage &stage);

} // namespace app
