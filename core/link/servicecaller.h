// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "json/json.h"

#include <QMap>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>

namespace twin::link {

/// How a service reaches a hub over HTTPS.
struct ServiceAccess {
    QString hostName{};
    QString address{}; ///< that is connected to; empty: the hub itself
    quint16 port = 443;
    QByteArray key{}; ///< Base64, of the policy
    QString policy{};
    QString authorityFile{}; ///< see LinkSpec
};

struct ServiceRequest {
    QByteArray method{}; ///< "GET"
    QString path{}; ///< percent-encoded, with a query behind '?' if there is one; api-version is added
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
};

/// What a hub answered.
struct ServiceAnswer {
    int status = 0;
    Json body{}; ///< null when it is no JSON
    QMap<QByteArray, QByteArray> headers{}; ///< by name in lower case
};

/// What is asked of a hub as a service does (wire.md section b), without waiting.
class ServiceCaller final : public QObject
{
    Q_OBJECT
public:
    using Answered = std::function<void(const Result<ServiceAnswer> &)>;
    /// The body of the answer, or the error of request().
    using Done = std::function<void(const Result<Json> &)>;

    explicit ServiceCaller(const ServiceAccess &access, QObject *parent = nullptr);

    const ServiceAccess &access() const { return m_access; }
    /// The hub's error when it refuses, by the name that it gives, else by the status; StoreFailed when it
    /// cannot be reached.
    void request(const ServiceRequest &request, Answered done);

    /// The twin; DeviceNotFound or ModuleNotFound when there is none.
    void readTwin(const TwinId &id, Done done);
    /// The identity; likewise.
    void readIdentity(const TwinId &id, Done done);
    /// `members`: what the body has beside the id, as "capabilities".
    void create(const TwinId &id, const Json &members, Done done);
    void remove(const TwinId &id, Done done);
    /// `body` is that of PATCH /twins; the answer is the twin.
    void patchTwin(const TwinId &id, const Json &body, Done done);
    /// The answer comes when the device has answered. Any number may be open at a time.
    void call(const TwinId &id, const QString &method, const Json &payload, int seconds, Done done);

private:
    void send(QNetworkAccessManager &network, const ServiceRequest &request, Answered done);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    ServiceAccess m_access;
};

} // namespace twin::link
