// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/timestamp.h"
#include "wire/limits.h"

#include <QString>

#include <optional>

namespace twin::host {

/// How a hub is to be reached from outside.
struct ServerSpec {
    QString hostName = QStringLiteral("localhost"); ///< in connection strings; the certificate names it
    QString address{}; ///< to listen on; empty: the host name when it is an IP address, else 127.0.0.1
    quint16 httpsPort = 443; ///< 0: any free one
    quint16 mqttPort = 8883;
    /// Nothing: beside MQTT on 8883 it is 5671, and when that is taken AMQP comes over the WebSocket of the
    /// HTTPS port alone; beside another it is any free one.
    std::optional<quint16> amqpPort{};
    QString certificateFolder{}; ///< see auth::CertificateStore
    QString eventsFile{}; ///< events are appended to it, one envelope a line; empty: none
    wire::Limits limits{};
};

/// Where a server is reached, once it listens.
struct ServerAddresses {
    QString hostName{};
    QString address{};
    quint16 httpsPort = 0;
    quint16 mqttPort = 0;
    quint16 amqpPort = 0; ///< 0: none
    QString authorityFile{};
    QString ownerKey{}; ///< of the policy iothubowner
    QString connectionString{}; ///< of the same policy
    QString idScope{}; ///< of the provisioning service
    QString provisioningKey{}; ///< of the policy provisioningserviceowner
    QString provisioningString{}; ///< its connection string
};

/// A client that is connected.
struct ConnectedClient {
    TwinId id{};
    QString peer{};
    Timestamp since{};
    QString protocol{}; ///< "MQTT" or "MQTT over WebSocket"
};

} // namespace twin::host
