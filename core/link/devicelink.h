// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace twin::link {

/// Where a client of MQTT 3.1.1 over TLS connects, and as whom.
struct LinkSpec {
    QString host{}; ///< that is connected to, and that the certificate must name
    quint16 port = 8883;
    QByteArray clientId{};
    QByteArray userName{};
    QString authorityFile{}; ///< PEM; empty: the authorities of the system
    QString certificateFile{}; ///< PEM, the client's own; empty: it has none
    QString keyFile{}; ///< PEM, of that certificate
    int keepAliveSeconds = 240;
};

/// A connection of one MQTT client, behind whichever library the build has. Lives in one thread with a Qt
/// event loop. clean session is 0, as of all clients of IoT Hub (wire.md section a.9).
class DeviceLink : public QObject
{
    Q_OBJECT
public:
    /// Why a connection is none, or no longer.
    struct Closing {
        bool isRefused = false; ///< the hub does not want this client: another try will fare no better
        bool isWanted = false; ///< close() was called
        QString reason{};
    };

    using QObject::QObject;

    /// Connects; opened() or closed() follows. Requires: it is closed.
    virtual void open(const QByteArray &password) = 0;
    /// Says goodbye; closed() follows, never from within.
    virtual void close() = 0;
    /// subscribed() follows.
    virtual void subscribe(const QList<std::pair<QByteArray, int>> &filtersAndQos) = 0;
    /// The number of the message for acknowledged(), which follows at QoS 1; below 0 when it could not be
    /// sent.
    virtual int publish(const QByteArray &topic, const QByteArray &body, int qos) = 0;

signals:
    void opened();
    void closed(const twin::link::DeviceLink::Closing &closing);
    /// All filters of subscribe() are answered.
    void subscribed();
    void acknowledged(int message);
    void received(const QByteArray &topic, const QByteArray &body);
};

using LinkMaker = std::function<std::unique_ptr<DeviceLink>(const LinkSpec &)>;

/// Each library that the build has, the preferred one first: "Qt MQTT", "libmosquitto".
QList<std::pair<QString, LinkMaker>> linkMakers();

} // namespace twin::link
