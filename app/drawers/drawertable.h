// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"

class QWidget;

namespace app {

class Drawer;

/// A drawer of the window.
struct DrawerSpec {
    const char *name; ///< for settings and tests
    const char *title; ///< tr() source of its tab
    ActionId show; ///< opens it; folds when it is open already
    Drawer *(*make)(AppContext &context, QWidget *parent);
};

/// One line per drawer, in the order of their tabs.
const QList<DrawerSpec> &drawerTable();

} // namespace app
