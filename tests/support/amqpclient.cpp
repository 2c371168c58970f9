// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/amqpclient.h"

#include <cstring>
#include <proton/codec.h>
#include <proton/connection.h>
#include <proton/delivery.h>
#include <proton/link.h>
#include <proton/sasl.h>
#include <proton/session.h>
#include <proton/terminus.h>
#include <proton/transport.h>

using namespace Qt::StringLiterals;
using namespace twin;

namespace testsupport {

namespace {

QString nameOf(pn_condition_t *condition)
{
    const char *name = pn_condition_get_name(condition);
    return name ? QString::fromUtf8(name) : QString();
}

// {"apache.org:selector-filter:string": described text}
void putSelector(pn_data_t *filter, const QByteArray &selector)
{
    const char *symbol = "apache.org:selector-filter:string";
    const pn_bytes_t name = pn_bytes(std::strlen(symbol), symbol);
    pn_data_put_map(filter);
    pn_data_enter(filter);
    pn_data_put_symbol(filter, name);
    pn_data_put_described(filter);
    pn_data_enter(filter);
    pn_data_put_symbol(filter, name);
    pn_data_put_string(filter, pn_bytes(std::size_t(selector.size()), selector.constData()));
    pn_data_exit(filter);
    pn_data_exit(filter);
}

} // namespace

AmqpClient::AmqpClient()
{
    begin();
}

AmqpClient::AmqpClient(const QByteArray &user, const QByteArray &password)
{
    pn_connection_driver_init(&m_driver, nullptr, nullptr);
    pn_connection_set_user(m_driver.connection, user.constData());
    pn_connection_set_password(m_driver.connection, password.constData());
    pn_sasl_set_allow_insecure_mechs(pn_sasl(m_driver.transport), true);
    pn_sasl_allowed_mechs(pn_sasl(m_driver.transport), "PLAIN");
    begin();
}

void AmqpClient::begin()
{
    if (!m_driver.connection)
        pn_connection_driver_init(&m_driver, nullptr, nullptr);
    pn_connection_set_container(m_driver.connection, "test");
    pn_connection_set_hostname(m_driver.connection, "localhost");
    pn_connection_open(m_driver.connection);
    m_session = pn_session(m_driver.connection);
    pn_session_open(m_session);
}

AmqpClient::~AmqpClient()
{
    pn_connection_driver_destroy(&m_driver);
}

void AmqpClient::openSender(const QByteArray &name, const QByteArray &address)
{
    pn_link_t *link = pn_sender(m_session, name.constData());
    pn_terminus_set_address(pn_link_target(link), address.constData());
    pn_terminus_set_address(pn_link_source(link), name.constData());
    pn_link_open(link);
    m_links.emplace(name, link);
}

void AmqpClient::openReceiver(const QByteArray &name, const QByteArray &address, int credit,
                              const QByteArray &selector)
{
    pn_link_t *link = pn_receiver(m_session, name.constData());
    pn_terminus_set_address(pn_link_source(link), address.constData());
    pn_terminus_set_address(pn_link_target(link), name.constData());
    if (!selector.isEmpty())
        putSelector(pn_terminus_filter(pn_link_source(link)), selector);
    pn_link_open(link);
    pn_link_flow(link, credit);
    m_links.emplace(name, link);
}

void AmqpClient::closeLink(const QByteArray &name)
{
    pn_link_close(m_links.at(name));
}

int AmqpClient::send(const QByteArray &name, const amqp::Message &message)
{
    return sendBytes(name, message.encode());
}

int AmqpClient::sendBytes(const QByteArray &name, const QByteArray &bytes)
{
    pn_link_t *link = m_links.at(name);
    const int number = ++m_last;
    pn_delivery_t *delivery =
        pn_delivery(link, pn_dtag(reinterpret_cast<const char *>(&number), sizeof number));
    pn_link_send(link, bytes.constData(), std::size_t(bytes.size()));
    pn_link_advance(link);
    m_sent.emplace(delivery, number);
    return number;
}

QByteArray AmqpClient::written()
{
    work();
    const pn_bytes_t bytes = pn_connection_driver_write_buffer(&m_driver);
    const QByteArray out(bytes.start, qsizetype(bytes.size));
    if (bytes.size > 0)
        pn_connection_driver_write_done(&m_driver, bytes.size);
    return out;
}

void AmqpClient::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const pn_rwbytes_t room = pn_connection_driver_read_buffer(&m_driver);
        const auto count = std::min(room.size, std::size_t(bytes.size()));
        if (count == 0)
            return;
        std::memcpy(room.start, bytes.data(), count);
        pn_connection_driver_read_done(&m_driver, count);
        bytes = bytes.sliced(qsizetype(count));
        work();
    }
}

void AmqpClient::work()
{
    while (pn_event_t *event = pn_connection_driver_next_event(&m_driver))
        handle(event);
}

void AmqpClient::handle(pn_event_t *event)
{
    pn_link_t *link = pn_event_link(event);
    const QByteArray name = link ? QByteArray(pn_link_name(link)) : QByteArray();
    switch (pn_event_type(event)) {
    case PN_CONNECTION_REMOTE_OPEN:
        m_isConnected = true;
        break;
    case PN_CONNECTION_REMOTE_CLOSE:
        m_failure = nameOf(pn_connection_remote_condition(m_driver.connection));
        m_isConnected = false;
        break;
    case PN_TRANSPORT_ERROR:
        m_failure = nameOf(pn_transport_condition(m_driver.transport));
        break;
    case PN_LINK_REMOTE_OPEN:
        m_open.insert(name, true);
        break;
    case PN_LINK_REMOTE_CLOSE:
        m_closed.insert(name, nameOf(pn_link_remote_condition(link)));
        m_open.remove(name);
        break;
    case PN_DELIVERY:
        receive(pn_event_delivery(event));
        break;
    default:
        break;
    }
}

void AmqpClient::receive(pn_delivery_t *delivery)
{
    if (const auto sent = m_sent.find(delivery); sent != m_sent.end()) {
        if (pn_delivery_remote_state(delivery) == 0)
            return;
        const bool isAccepted = pn_delivery_remote_state(delivery) == PN_ACCEPTED;
        m_outcomes.insert(sent->second, isAccepted
                                            ? u"accepted"_s
                                            : nameOf(pn_disposition_condition(pn_delivery_remote(delivery))));
        m_sent.erase(sent);
        pn_delivery_settle(delivery);
        return;
    }
    if (!pn_delivery_readable(delivery) || pn_delivery_partial(delivery))
        return;
    pn_link_t *link = pn_delivery_link(delivery);
    QByteArray bytes(qsizetype(pn_delivery_pending(delivery)), Qt::Uninitialized);
    pn_link_recv(link, bytes.data(), std::size_t(bytes.size()));
    pn_link_advance(link);
    if (auto message = amqp::Message::decode(bytes))
        m_received.append(*std::move(message));
    if (!settles)
        return;
    pn_delivery_update(delivery, PN_ACCEPTED);
    pn_delivery_settle(delivery);
}

} // namespace testsupport
