// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/client.h"

#include "amqp/conditions.h"

#include <algorithm>
#include <cstring>
#include <proton/connection.h>
#include <proton/delivery.h>
#include <proton/link.h>
#include <proton/session.h>
#include <proton/terminus.h>
#include <proton/transport.h>

namespace twin::amqp {

namespace {

constexpr std::uint32_t FrameBytes = 64 * 1024;
constexpr std::size_t WindowBytes = 1024 * 1024; // of messages not yet taken

// A link that is refused opens without the other side's end; its closing follows.
bool isRefusal(pn_link_t *link)
{
    auto *end = pn_link_is_receiver(link) ? pn_link_remote_source(link) : pn_link_remote_target(link);
    return pn_terminus_get_type(end) == PN_UNSPECIFIED;
}

} // namespace

Client::Client(const Spec &spec, ClientListener &listener)
    : m_spec(spec)
    , m_listener(listener)
{
    pn_connection_driver_init(&m_driver, nullptr, nullptr);
    if (m_spec.login)
        useSasl(m_driver.transport, *m_spec.login);
    pn_transport_set_max_frame(m_driver.transport, FrameBytes);
    pn_transport_set_idle_timeout(m_driver.transport, m_spec.idleMSecs);
    pn_connection_set_container(m_driver.connection, "twinscope");
    pn_connection_set_hostname(m_driver.connection, m_spec.hostName.constData());
    pn_connection_open(m_driver.connection);
    m_session = pn_session(m_driver.connection);
    pn_session_set_incoming_capacity(m_session, WindowBytes);
    pn_session_open(m_session);
}

Client::~Client()
{
    pn_connection_driver_destroy(&m_driver);
}

void Client::openSender(const QByteArray &name, const QString &address)
{
    pn_link_t *link = pn_sender(m_session, name.constData());
    pn_terminus_set_address(pn_link_target(link), address.toUtf8().constData());
    pn_terminus_set_address(pn_link_source(link), name.constData());
    pn_link_open(link);
    m_links.emplace(name, link);
}

void Client::openReceiver(const QByteArray &name, const QString &address, int credit, const QString &selector)
{
    pn_link_t *link = pn_receiver(m_session, name.constData());
    pn_terminus_set_address(pn_link_source(link), address.toUtf8().constData());
    pn_terminus_set_address(pn_link_target(link), name.constData());
    if (!selector.isEmpty())
        putSelector(pn_link_source(link), selector);
    pn_link_open(link);
    pn_link_flow(link, credit);
    m_links.emplace(name, link);
}

void Client::addCredit(const QByteArray &name, int credit)
{
    if (const auto it = m_links.find(name); it != m_links.end())
        pn_link_flow(it->second, credit);
}

void Client::closeLink(const QByteArray &name)
{
    if (const auto it = m_links.find(name); it != m_links.end())
        pn_link_close(it->second);
}

int Client::send(const QByteArray &name, const QByteArray &message)
{
    const int number = ++m_lastNumber;
    pn_link_t *link = m_links.at(name);
    pn_delivery_t *delivery =
        pn_delivery(link, pn_dtag(reinterpret_cast<const char *>(&number), sizeof number));
    pn_link_send(link, message.constData(), std::size_t(message.size()));
    pn_link_advance(link);
    m_sent.emplace(delivery, number);
    return number;
}

void Client::close()
{
    pn_connection_close(m_driver.connection);
}

void Client::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !pn_connection_driver_read_closed(&m_driver)) {
        const pn_rwbytes_t room = pn_connection_driver_read_buffer(&m_driver);
        const auto count = std::min(room.size, std::size_t(bytes.size()));
        if (count == 0)
            break; // the transport takes no more: it is about to close
        std::memcpy(room.start, bytes.data(), count);
        pn_connection_driver_read_done(&m_driver, count);
        bytes = bytes.sliced(qsizetype(count));
        work();
    }
}

QByteArrayView Client::pending()
{
    work();
    const pn_bytes_t bytes = pn_connection_driver_write_buffer(&m_driver);
    if (bytes.size == 0)
        work(); // a login that was refused shows when there is nothing more to write
    return {bytes.start, qsizetype(bytes.size)};
}

void Client::wrote(qsizetype count)
{
    pn_connection_driver_write_done(&m_driver, std::size_t(count));
    work();
}

void Client::onTime(qint64 msecs)
{
    pn_transport_tick(m_driver.transport, msecs);
    work();
}

void Client::work()
{
    while (pn_event_t *event = pn_connection_driver_next_event(&m_driver))
        handle(event);
}

void Client::handle(pn_event_t *event)
{
    pn_link_t *link = pn_event_link(event);
    const QByteArray name = link ? QByteArray(pn_link_name(link)) : QByteArray();
    switch (pn_event_type(event)) {
    case PN_CONNECTION_REMOTE_OPEN:
        m_listener.onConnected();
        break;
    case PN_CONNECTION_REMOTE_CLOSE:
        pn_connection_close(m_driver.connection);
        m_listener.onDisconnected(closingOf(pn_connection_remote_condition(m_driver.connection)));
        break;
    case PN_TRANSPORT_ERROR:
        m_listener.onDisconnected(closingOf(pn_transport_condition(m_driver.transport)));
        break;
    case PN_LINK_REMOTE_OPEN:
        if (!isRefusal(link))
            m_listener.onOpened(name);
        break;
    case PN_LINK_REMOTE_DETACH:
    case PN_LINK_REMOTE_CLOSE:
        pn_link_close(link);
        m_listener.onClosed(name, closingOf(pn_link_remote_condition(link)));
        break;
    case PN_DELIVERY:
        onDelivery(pn_event_delivery(event));
        break;
    default:
        break;
    }
}

void Client::onDelivery(pn_delivery_t *delivery)
{
    const auto sent = m_sent.find(delivery);
    if (sent == m_sent.end())
        return receive(delivery);
    if (pn_delivery_remote_state(delivery) == 0)
        return;
    const bool isAccepted = pn_delivery_remote_state(delivery) == PN_ACCEPTED;
    const int number = sent->second;
    const Closing refusal = closingOf(pn_disposition_condition(pn_delivery_remote(delivery)));
    m_sent.erase(sent);
    pn_delivery_settle(delivery);
    m_listener.onOutcome(number, isAccepted ? QString() : refusal.condition);
}

void Client::receive(pn_delivery_t *delivery)
{
    if (!pn_delivery_readable(delivery) || pn_delivery_partial(delivery))
        return;
    pn_link_t *link = pn_delivery_link(delivery);
    QByteArray bytes(qsizetype(pn_delivery_pending(delivery)), Qt::Uninitialized);
    pn_link_recv(link, bytes.data(), std::size_t(bytes.size()));
    pn_link_advance(link);
    const QByteArray name(pn_link_name(link));
    if (m_spec.settles) {
        pn_delivery_update(delivery, PN_ACCEPTED);
        pn_delivery_settle(delivery);
    }
    if (const auto message = Message::decode(bytes))
        m_listener.onReceived(name, *message);
    else
        m_listener.onUnreadable(name);
}

} // namespace twin::amqp
