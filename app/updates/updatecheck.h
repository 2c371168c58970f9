// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/newestversion.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace app {

/// Asks an address for the newest version: one HTTPS GET that carries nothing about the person, the computer
/// or the hub. No cookies, no redirect to another scheme.
class UpdateCheck final : public QObject
{
    Q_OBJECT
public:
    static constexpr int TimeoutMSecs = 10'000;

    using QObject::QObject;

    /// answered() or failed() follows; an earlier question is dropped. Plain HTTP is taken from this computer
    /// only.
    void ask(const QString &address);

signals:
    void answered(const app::NewestVersion &newest);
    /// Argument: the address cannot be asked; SourceFailed: nobody answered; those of readNewestVersion().
    void failed(const twin::Error &error);

private:
    void onFinished(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
};

} // namespace app
