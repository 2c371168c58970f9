// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "json/json.h"
#include "link/devicelink.h"

#include <QHash>
#include <QTimer>

namespace twin::link {

/// What a device shows to a hub.
struct DeviceAccess {
    QString hostName{}; ///< of the hub, as its connection strings name it
    QString gateway{}; ///< "host" or "host:port" that is connected to; empty: the hub itself
    QByteArray key{}; ///< Base64, the device's own or, with `policy`, that of the policy
    QString policy{}; ///< signs for the device; it needs DeviceConnect
    QString authorityFile{}; ///< see LinkSpec
    QString certificateFile{}; ///< for X.509, in place of a key
    QString keyFile{};
};

/// A device or module of IoT Hub over a DeviceLink: the client's side of wire.md section a. After every
/// connection it subscribes and reads its twin, whatever the hub kept (section a.9). It renews its token by
/// connecting anew before it expires.
class DeviceClient final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    static constexpr int TokenMinutes = 60;
    static constexpr int RenewalMinutes = 45; ///< after which a new token is made
    static constexpr int AnswerMSecs = 30'000; ///< that the hub may take to answer a request of a twin

    DeviceClient(const TwinId &id, const DeviceAccess &access, const LinkMaker &maker);

    const TwinId &id() const { return m_id; }
    /// Cancelled.
    static Error lostFirst();
    /// ready() or lost() follows. `modelId` empty: it announces none.
    void open(const QString &modelId);
    /// lost() follows, when it was open.
    void close();
    bool isReady() const { return m_isReady; }

    // Each `done` comes once: with success when the hub has acknowledged it, with the hub's refusal, or with
    // Cancelled when the connection went first. Requires: isReady().
    void report(const Json &patch, Done done);
    /// `properties`: strings, or null for one without value.
    void send(const QString &component, const Json &payload, const Json &properties, Done done);
    /// Answers a command; `call` is that of commandCalled().
    void answer(const QByteArray &call, int status, const Json &payload);

signals:
    /// Connected, subscribed, and the twin was read: these are its desired properties, without $version.
    void ready(const twin::Json &desired, qint64 version);
    void lost(const twin::link::DeviceLink::Closing &closing);
    /// Desired properties changed: the patch as the hub sent it, without $version.
    void desiredChanged(const twin::Json &patch, qint64 version);
    void commandCalled(const QByteArray &call, const QString &name, const twin::Json &payload);
    /// A cloud-to-device message.
    void messageReceived(const QByteArray &body);

private:
    struct Request {
        Done done;
        bool isRead = false; ///< of the twin after connecting
    };

    QByteArray userName() const;
    LinkSpec spec() const;
    QByteArray token() const;
    void onOpened();
    void onClosed(const DeviceLink::Closing &closing);
    void onReceived(const QByteArray &topic, const QByteArray &body);
    void onAnswer(const QByteArray &topic, const QByteArray &body);
    void onAcknowledged(int message);
    void readTwin();
    void renew();
    void cancelAll();

    TwinId m_id;
    DeviceAccess m_access;
    LinkMaker m_maker;
    QString m_modelId;
    std::unique_ptr<DeviceLink> m_link; // for each announced model one
    QHash<QByteArray, Request> m_requests; // by rid
    QHash<int, Done> m_sent; // telemetry, by message
    quint64 m_lastRequest = 0;
    QTimer m_renewal;
    QTimer m_patience; // for the answer to the first read
    bool m_isReady = false;
    bool m_isRenewing = false;
};

} // namespace twin::link
