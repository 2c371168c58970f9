// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/error.h"
#include "host/serverspec.h"

#include <QDateTime>
#include <QObject>

#include <optional>

class QWidget;

namespace app {

/// Starts and stops the servers of the built-in hub as the settings say, and remembers whether they are to
/// start with the window. Binds StartHub, StopHub, HubAddresses and ExportCertificate.
class HubControl final : public QObject
{
    Q_OBJECT
public:
    /// `window`: where dialogs belong. Starts the servers when they ran at the end of the last session.
    HubControl(AppContext &context, QWidget *window);

    /// When they began to listen; invalid while they do not.
    const QDateTime &since() const { return m_since; }
    /// Why they do not run, when the last start failed.
    const std::optional<twin::Error> &failure() const { return m_failure; }
    /// The port that takes the place of the one that failed; 0 when another port is no help.
    quint16 otherPort() const;

    void start();
    void stop();
    /// Starts on otherPort(), and from now on. Requires: otherPort() > 0.
    void useOtherPort();
    /// Asks for a file and writes the certificate of the authority there.
    void exportCertificate();

signals:
    /// The servers run, run no more, or failed to start.
    void changed();

private:
    twin::host::ServerSpec spec() const;
    void changeAddresses();
    void onStarted();
    void onFailed(const twin::Error &error);
    void onStopped();
    void showState();

    AppContext &m_context;
    QWidget *m_window;
    QDateTime m_since;
    std::optional<twin::Error> m_failure;
};

} // namespace app
