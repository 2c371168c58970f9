// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "json/json.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>

namespace twin::link {

/// How a service reaches a hub over HTTPS.
struct ServiceAccess {
    QString hostName{};
    QString address{}; ///< "host" or "host:port" that is connected to; empty: the hub itself
    QByteArray key{}; ///< Base64, of the policy
    QString policy{};
    QString authorityFile{}; ///< see LinkSpec
};

/// The few things that a simulation asks of a hub as a service does (wire.md section b), without waiting.
class ServiceCaller final : public QObject
{
    Q_OBJECT
public:
    /// The body of the answer, or the hub's error: StoreFailed when it cannot be reached.
    using Done = std::function<void(const Result<Json> &)>;

    explicit ServiceCaller(const ServiceAccess &access, QObject *parent = nullptr);

    /// The twin; DeviceNotFound when there is none.
    void readTwin(const TwinId &id, Done done);
    void create(const TwinId &id, Done done);
    void remove(const TwinId &id, Done done);
    /// `body` is that of PATCH /twins; the answer is the twin.
    void patchTwin(const TwinId &id, const Json &body, Done done);
    /// The answer comes when the device has answered. Any number may be open at a time.
    void call(const TwinId &id, const QString &method, const Json &payload, int seconds, Done done);

private:
    void send(QNetworkAccessManager &network, const QByteArray &verb, const QString &path,
              const std::optional<Json> &body, Done done);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    ServiceAccess m_access;
};

} // namespace twin::link
