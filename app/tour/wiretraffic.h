// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/decoder.h"
#include "tour/views.h"

class QSslSocket;

namespace app {

/// A device and a service that talk to the servers of the tour over the network, so that its pictures show
/// real packets.
class WireTraffic final
{
public:
    /// Starts the servers on their usual ports, or on free ones, and registers the device.
    WireTraffic(Stage &stage, const QString &device);
    /// Stops the servers; the device is deleted.
    ~WireTraffic();

    /// Connects without knowing the CA.
    void distrust();
    /// Connects as the device; false when the hub does not let it in.
    bool connectDevice();
    /// Reads the twin, reports, answers a command, hears of a desired value and refuses it, sends telemetry.
    void talk();
    void say(const twin::mqtt::Packet &packet);

private:
    std::unique_ptr<QSslSocket> connected(quint16 port, bool trusting);
    bool start(quint16 https, quint16 mqtt);
    /// The next packet of the device, while the hub's time goes on by `ms`.
    std::optional<twin::mqtt::Packet> hear(qint64 ms = 2);
    void ask(QSslSocket &service, const QByteArray &method, const QByteArray &path, const QByteArray &body);
    void readAnswer(QSslSocket &service);

    Stage &m_stage;
    twin::TwinId m_id;
    std::unique_ptr<QSslSocket> m_device;
    twin::mqtt::Decoder m_decoder{1 << 20};
    QByteArray m_unread;
};

} // namespace app
