// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QList>
#include <QPointer>

class QMainWindow;

namespace app {

struct AppContext;
class Drawers;
class TwinPane;

/// The document in front, and of a twin the column that somebody works in, takes the whole screen; the lists
/// and the drawers come back as they were. Binds FullScreen.
class EditorAlone final : public QObject
{
public:
    EditorAlone(AppContext &context, QMainWindow &window, Drawers &drawers, TwinPane &twin);

    void set(bool alone);

private:
    AppContext &m_context;
    QMainWindow &m_window;
    Drawers &m_drawers;
    TwinPane &m_twin;
    QList<QPointer<QDockWidget>> m_docks; // that were seen before
    bool m_isAlone = false;
};

} // namespace app
