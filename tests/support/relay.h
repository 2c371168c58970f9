// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace testsupport {

/// A line to a port of this machine that can be cut.
class Relay final : public QTcpServer
{
public:
    explicit Relay(quint16 port)
        : m_port(port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &Relay::carry);
    }

    int count() const { return m_count; } ///< connections so far, those that were turned away too
    /// Ends all connections; those that come are ended at once until mend().
    void cut()
    {
        m_isCut = true;
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->abort();
    }
    void mend() { m_isCut = false; }

private:
    void carry()
    {
        QTcpSocket *client = nextPendingConnection();
        ++m_count;
        if (m_isCut)
            return client->abort();
        auto *hub = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, hub, [client, hub] { hub->write(client->readAll()); });
        connect(hub, &QTcpSocket::connected, client, [client, hub] { hub->write(client->readAll()); });
        connect(hub, &QTcpSocket::readyRead, client, [client, hub] { client->write(hub->readAll()); });
        connect(hub, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, hub, &QTcpSocket::abort);
        hub->connectToHost(QHostAddress::LocalHost, m_port);
    }

    quint16 m_port;
    int m_count = 0;
    bool m_isCut = false;
};

} // namespace testsupport
