// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace app {

class HelpWindow;

/// What the Help menu opens for one window: help on the pane that has the focus, what-is-this, keys, news,
/// licences and the program itself. Binds these actions.
class HelpDesk final : public QObject
{
    Q_OBJECT
public:
    /// `window` owns it.
    HelpDesk(AppContext &context, QWidget *window);

    /// nullptr until it is opened for the first time.
    HelpWindow *helpWindow() const;
    /// Opens a page, "query" or "query#functions", in the help's window.
    void open(const QString &page);

private:
    void openForFocus();
    void enterWhatsThis();
    void describeActions();

    AppContext &m_context;
    QWidget *m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace app
