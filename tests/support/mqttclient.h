// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/certificate.h"
#include "mqtt/decoder.h"

#include <QSslSocket>

#include <memory>

namespace testsupport {

/// A device with a socket of its own, over TCP or TLS. Waits until the hub has answered, so that a test needs
/// no event loop and no sleep.
class MqttClient final
{
public:
    static constexpr int PatienceMSecs = 30'000; ///< the machine may be busy

    /// `authority`: the CA certificate, PEM; empty for plain TCP. `own`: what the device shows, if any.
    MqttClient(quint16 port, const QByteArray &authority, const twin::auth::CertificatePair &own = {});

    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    /// CONNECT as `client` ("device" or "device/module") with this token, and the hub's answer.
    twin::mqtt::packet::ConnAck login(const QString &client, const QByteArray &token, bool clean = false,
                                      const QByteArray &modelId = {});
    void send(const twin::mqtt::Packet &packet);
    void sendBytes(const QByteArray &bytes);
    /// The next packet; empty when the hub has closed, or when none came in time.
    std::optional<twin::mqtt::Packet> next();
    /// The next packet when it is of this kind, else an empty one.
    template <class P>
    P next()
    {
        const auto packet = next();
        const P *one = packet ? std::get_if<P>(&*packet) : nullptr;
        return one ? *one : P();
    }
    /// Whether the hub closes without a further packet.
    bool isClosedByHub();
    /// Goes without a word.
    void cut() { m_socket->abort(); }

    /// Sends a request, waits for its answer.
    twin::mqtt::packet::SubAck subscribe(const QByteArray &filter, int qos = 0);
    twin::mqtt::packet::Publish readTwin(const QByteArray &rid);
    twin::mqtt::packet::Publish report(const QByteArray &rid, const QByteArray &patch);

private:
    std::unique_ptr<QSslSocket> m_socket;
    twin::mqtt::Decoder m_decoder{1 << 20};
    QByteArray m_unread;
};

} // namespace testsupport
