// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/client.h"

#include <QMap>

namespace testsupport {

/// A service's side of an AMQP connection, without a socket, that keeps what it hears. Bytes are carried by
/// exchange().
class AmqpClient final : private twin::amqp::ClientListener
{
public:
    /// What the hub said of a delivery or link: "accepted", or the condition with which it refused.
    using Outcome = std::optional<QString>;

    explicit AmqpClient(bool settles = true);
    /// Logs in by SASL PLAIN.
    AmqpClient(const QByteArray &user, const QByteArray &password);

    void openSender(const QByteArray &name, const QByteArray &address);
    void openReceiver(const QByteArray &name, const QByteArray &address, int credit,
                      const QByteArray &selector = {});
    void closeLink(const QByteArray &name) { m_client.closeLink(name); }
    /// Under a number by which outcome() knows it.
    int send(const QByteArray &name, const twin::amqp::Message &message);
    int sendBytes(const QByteArray &name, const QByteArray &bytes) { return m_client.send(name, bytes); }
    Outcome outcome(int number) const { return m_outcomes.value(number); }
    /// The condition with which the hub closed the link; nothing while it is open.
    Outcome closed(const QByteArray &name) const;
    std::optional<twin::amqp::Closing> closing(const QByteArray &name) const { return m_closed.value(name); }
    bool isOpen(const QByteArray &name) const { return m_open.contains(name); }
    bool isConnected() const { return m_isConnected; }
    /// The condition with which the connection failed, or SASL's refusal.
    QString failure() const { return m_failure; }
    /// What came since the last call, oldest first.
    QList<twin::amqp::Message> take() { return std::exchange(m_received, {}); }

    /// Carries bytes both ways until there are none. Hub is an amqp::Connection.
    template <class Hub>
    void exchange(Hub &hub)
    {
        for (bool moved = true; moved;) {
            moved = false;
            if (const QByteArray out = m_client.pending().toByteArray(); !out.isEmpty()) {
                m_client.wrote(out.size());
                hub.take(out);
                moved = true;
            }
            if (const QByteArray in = hub.pending().toByteArray(); !in.isEmpty()) {
                hub.wrote(in.size());
                m_client.take(in);
                moved = true;
            }
        }
    }

private:
    void onConnected() override { m_isConnected = true; }
    void onDisconnected(const twin::amqp::Closing &closing) override;
    void onOpened(const QByteArray &link) override { m_open.insert(link, true); }
    void onClosed(const QByteArray &link, const twin::amqp::Closing &closing) override;
    void onReceived(const QByteArray &link, const twin::amqp::Message &message) override;
    void onOutcome(int number, const QString &condition) override;

    twin::amqp::Client m_client;
    QMap<QByteArray, bool> m_open;
    QMap<QByteArray, std::optional<twin::amqp::Closing>> m_closed;
    QMap<int, Outcome> m_outcomes;
    QList<twin::amqp::Message> m_received;
    QString m_failure;
    bool m_isConnected = false;
};

} // namespace testsupport
