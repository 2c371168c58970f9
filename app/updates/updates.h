// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "updates/updatecheck.h"

class QWidget;

namespace app {

/// The update check of one window: off until the person turns it on, then once a day at the start. A newer
/// version is told in a small window that waits for nobody; nothing is fetched or installed. Binds
/// CheckForUpdates.
class Updates final : public QObject
{
    Q_OBJECT
public:
    /// `window` owns it.
    Updates(AppContext &context, QWidget *window);

    UpdateCheck &check() { return m_check; }
    /// Asks when it is turned on and was not asked today.
    void askDaily();

private:
    void toggle();
    void ask();
    void onAnswered(const NewestVersion &newest);
    void onFailed(const twin::Error &error);
    void tell(const QString &title, const QString &text);

    AppContext &m_context;
    QWidget *m_window;
    UpdateCheck m_check;
    bool m_isWaitedFor = false; ///< the person turned it on just now and wants to see the answer
};

} // namespace app
