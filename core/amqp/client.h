// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/conditions.h"
#include "amqp/message.h"
#include "amqp/sasl.h"

#include <map>
#include <optional>
#include <proton/connection_driver.h>

namespace twin::amqp {

/// Hears what comes over a Client. Called from within take(), which it must not destroy the client in; it may
/// open, close and send.
class ClientListener
{
public:
    virtual ~ClientListener() = default;
    virtual void onConnected() { }
    /// The other side has refused the login, closed the connection or speaks something else.
    virtual void onDisconnected(const Closing &) { }
    virtual void onOpened(const QByteArray & /*link*/) { }
    /// Also of a link that was refused, without onOpened().
    virtual void onClosed(const QByteArray & /*link*/, const Closing &) { }
    virtual void onReceived(const QByteArray & /*link*/, const Message &) { }
    /// What came is no message.
    virtual void onUnreadable(const QByteArray & /*link*/) { }
    /// What was sent under that number was accepted (empty), or refused with the condition.
    virtual void onOutcome(int /*number*/, const QString & /*condition*/) { }
};

/// The client's side of one AMQP 1.0 connection, without a socket or timer: bytes and the time come in, bytes
/// go out. Qpid Proton speaks the protocol.
class Client final
{
public:
    struct Spec {
        QByteArray hostName = "localhost"; ///< of the other side, as OPEN names it
        std::optional<PlainLogin> login{}; ///< nothing: without SASL
        quint32 idleMSecs = 0; ///< silence of the other side after which the line counts as lost; 0: none
        bool settles = true; ///< accepts each message as it comes
    };

    /// The listener must outlive the client.
    Client(const Spec &spec, ClientListener &listener);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    // Links are known by names, each used once.
    void openSender(const QByteArray &name, const QString &address);
    /// `credit`: how many messages may come; `selector`: of an event receiver, empty for none.
    void openReceiver(const QByteArray &name, const QString &address, int credit,
                      const QString &selector = {});
    void addCredit(const QByteArray &name, int credit);
    void closeLink(const QByteArray &name);
    /// Under a number by which onOutcome() knows it. Requires: openSender() was called.
    int send(const QByteArray &name, const QByteArray &message);
    /// Says goodbye; the rest is to be written.
    void close();

    void take(QByteArrayView bytes);
    /// What is to be written now; valid until the next call.
    QByteArrayView pending();
    void wrote(qsizetype count);
    /// Keeps the line alive. `msecs`: of any clock that does not step back.
    void onTime(qint64 msecs);

private:
    void work();
    void handle(pn_event_t *event);
    void onDelivery(pn_delivery_t *delivery);
    void receive(pn_delivery_t *delivery);

    Spec m_spec;
    ClientListener &m_listener;
    pn_connection_driver_t m_driver{};
    pn_session_t *m_session = nullptr;
    std::map<QByteArray, pn_link_t *> m_links;
    std::map<pn_delivery_t *, int> m_sent;
    int m_lastNumber = 0;
};

} // namespace twin::amqp
