// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwindow.h"

#include "guard/guard.h"
#include "guard/guardframe.h"
#include "mainwindow.h"
#include "twin/twinpane.h"

#include <QMenuBar>

namespace app {

SessionWindow::SessionWindow(const AppContext &shared, Guard &guard)
    : m_context(with(m_actions, shared))
    , m_window(std::make_unique<MainWindow>(m_context))
{
    guard.bind(m_actions, m_window.get());
    new GuardFrame(guard, shared.theme, m_window->menuBar()->cornerWidget(), m_window.get());
}

SessionWindow::~SessionWindow() = default;

void SessionWindow::keepDraftsIn(const QString &folder)
{
    static_cast<TwinPane *>(m_window->document("twin"))->setDraftFolder(folder);
}

AppContext SessionWindow::with(Actions &actions, const AppContext &shared)
{
    return AppContext{shared.hub,    shared.simulation,  shared.server,   shared.history,
                      shared.models, shared.conformance, actions,         shared.settings,
                      shared.theme,  shared.dialogs,     shared.telemetry};
}

} // namespace app
