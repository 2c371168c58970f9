// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/message.h"

#include <map>
#include <optional>
#include <proton/connection_driver.h>

namespace testsupport {

/// A service's side of an AMQP connection, without a socket: Qpid Proton as a client. Bytes are carried by
/// exchange().
class AmqpClient final
{
public:
    /// What the hub said of a delivery or link: "accepted", or the condition with which it refused.
    using Outcome = std::optional<QString>;

    AmqpClient();
    /// Logs in by SASL PLAIN; before anything is carried.
    AmqpClient(const QByteArray &user, const QByteArray &password);
    ~AmqpClient();
    AmqpClient(const AmqpClient &) = delete;
    AmqpClient &operator=(const AmqpClient &) = delete;

    void openSender(const QByteArray &name, const QByteArray &address);
    void openReceiver(const QByteArray &name, const QByteArray &address, int credit,
                      const QByteArray &selector = {});
    void closeLink(const QByteArray &name);
    /// Under a number by which outcome() knows it.
    int send(const QByteArray &name, const twin::amqp::Message &message);
    int sendBytes(const QByteArray &name, const QByteArray &bytes);
    Outcome outcome(int number) const { return m_outcomes.value(number); }
    /// The condition with which the hub closed the link; nothing while it is open.
    Outcome closed(const QByteArray &name) const { return m_closed.value(name); }
    bool isOpen(const QByteArray &name) const { return m_open.contains(name); }
    bool isConnected() const { return m_isConnected; }
    /// The condition with which the connection failed, or SASL's refusal.
    QString failure() const { return m_failure; }
    /// What came since the last call, oldest first. It is accepted unless `settles` is false.
    QList<twin::amqp::Message> take() { return std::exchange(m_received, {}); }
    bool settles = true;

    /// Carries bytes both ways until there are none. Hub is an amqp::Connection.
    template <class Hub>
    void exchange(Hub &hub)
    {
        for (bool moved = true; moved;) {
            moved = false;
            if (const QByteArray out = written(); !out.isEmpty()) {
                hub.take(out);
                moved = true;
            }
            if (const QByteArray in = hub.pending().toByteArray(); !in.isEmpty()) {
                hub.wrote(in.size());
                feed(in);
                moved = true;
            }
        }
    }

private:
    void begin();
    QByteArray written();
    void feed(QByteArrayView bytes);
    void work();
    void handle(pn_event_t *event);
    void receive(pn_delivery_t *delivery);

    pn_connection_driver_t m_driver{};
    pn_session_t *m_session = nullptr;
    std::map<QByteArray, pn_link_t *> m_links;
    QMap<QByteArray, bool> m_open;
    QMap<QByteArray, Outcome> m_closed;
    std::map<pn_delivery_t *, int> m_sent;
    QMap<int, Outcome> m_outcomes;
    QList<twin::amqp::Message> m_received;
    QString m_failure;
    bool m_isConnected = false;
    int m_last = 0;
};

} // namespace testsupport
