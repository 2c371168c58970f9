// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QList>

class QWidget;

namespace app {

/// A document: a pane in the middle of the window that shows the current device.
struct PaneSpec {
    const char *name; ///< for settings and tests
    const char *title; ///< tr() source of its tab
    QWidget *(*make)(AppContext &context, QWidget *parent);
    void (*setDevice)(QWidget *pane, const twin::TwinId &id);
};

/// One line per document, in the order of their tabs.
const QList<PaneSpec> &paneTable();

} // namespace app
