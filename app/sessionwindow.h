// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"

#include <memory>

namespace app {

class Guard;
class MainWindow;

/// One window of a workspace with what is its own: actions, and the context that its panes are given.
class SessionWindow final
{
public:
    /// `shared`: of the workspace; its actions are replaced by the window's own.
    SessionWindow(const AppContext &shared, Guard &guard);
    ~SessionWindow();

    Actions &actions() { return m_actions; }
    AppContext &context() { return m_context; }
    MainWindow &window() { return *m_window; }
    /// Keeps the drafts of the workspace in a folder of their own.
    void keepDraftsIn(const QString &folder);

private:
    static AppContext with(Actions &actions, const AppContext &shared);

    Actions m_actions;
    AppContext m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace app
