// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/connection.h"

#include "amqp/conditions.h"

#include <algorithm>
#include <cstring>
#include <proton/connection.h>
#include <proton/delivery.h>
#include <proton/link.h>
#include <proton/session.h>
#include <proton/transport.h>

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

constexpr int InletCredit = 100; // messages that a client may have on their way
constexpr std::size_t OutletWindow = 1000; // messages that a client may leave unsettled
constexpr std::size_t SessionBytes = 1024 * 1024; // of messages not yet taken

QString addressOf(pn_terminus_t *terminus)
{
    const char *address = pn_terminus_get_address(terminus);
    return address ? QString::fromUtf8(address) : QString();
}

// The node is at the end where the hub stands.
LinkWish wishOf(pn_link_t *link)
{
    auto *source = pn_link_remote_source(link);
    auto *target = pn_link_remote_target(link);
    if (pn_link_is_receiver(link))
        return {.address = addressOf(target), .clientEnd = addressOf(source)};
    return {.address = addressOf(source), .clientEnd = addressOf(target), .selector = selectorOf(source)};
}

// What the client asked for is what it gets.
void agree(pn_link_t *link)
{
    pn_terminus_copy(pn_link_source(link), pn_link_remote_source(link));
    pn_terminus_copy(pn_link_target(link), pn_link_remote_target(link));
    pn_link_set_snd_settle_mode(link, pn_link_remote_snd_settle_mode(link));
    pn_link_set_rcv_settle_mode(link, PN_RCV_FIRST);
}

} // namespace

Connection::Connection(const Parts &parts, const wire::Peer &peer, std::function<void()> written,
                       const Limits &limits)
    : m_parts(parts)
    , m_peer(peer)
    , m_written(std::move(written))
    , m_limits(limits)
    , m_began(now())
    , m_rights(parts.access)
{
    pn_connection_driver_init(&m_driver, nullptr, nullptr);
    serveSasl(m_driver.transport, *this);
    pn_transport_set_max_frame(m_driver.transport, m_limits.frameBytes);
    pn_transport_set_channel_max(m_driver.transport, m_limits.channels);
    pn_transport_set_idle_timeout(m_driver.transport, m_limits.idleMSecs);
}

Connection::~Connection()
{
    while (!m_links.empty())
        forget(m_links.begin()->first);
    pn_connection_driver_destroy(&m_driver);
}

void Connection::take(QByteArrayView bytes)
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

QByteArrayView Connection::pending()
{
    work();
    const pn_bytes_t bytes = pn_connection_driver_write_buffer(&m_driver);
    return {bytes.start, qsizetype(bytes.size)};
}

void Connection::wrote(qsizetype count)
{
    pn_connection_driver_write_done(&m_driver, std::size_t(count));
    work();
}

void Connection::lineLost()
{
    pn_connection_driver_close(&m_driver);
    work();
}

bool Connection::isFinished()
{
    return pn_connection_driver_finished(&m_driver);
}

void Connection::pump()
{
    for (auto &[link, state] : m_links) {
        if (state.outlet)
            send(link, state);
    }
    if (m_isWorking)
        return; // what a node has answered goes out with the rest
    work();
    m_written();
}

void Connection::onTime()
{
    const bool isOpen = (pn_connection_state(m_driver.connection) & PN_LOCAL_ACTIVE) != 0;
    if (!isOpen && m_began.plusMSecs(m_limits.openMSecs) <= now())
        return end(ConnectionForced,
                   u"The connection was not opened in %1 seconds."_s.arg(m_limits.openMSecs / 1000));
    pn_transport_tick(m_driver.transport, now().toMSecsSinceEpoch());
    std::vector<std::pair<pn_link_t *, Error>> lost;
    for (const auto &[link, state] : m_links) {
        if (!state.need.permissions)
            continue;
        if (const auto caller = m_rights.allows(state.need.permissions, state.need.resource, now()); !caller)
            lost.emplace_back(link, caller.error());
    }
    for (const auto &[link, error] : lost) {
        forget(link);
        refuse(link, error);
    }
    work();
    m_written();
}

void Connection::end(const char *condition, const QString &why)
{
    auto *pn = pn_connection_condition(m_driver.connection);
    pn_condition_set_name(pn, condition);
    pn_condition_set_description(pn, why.toUtf8().constData());
    if ((pn_connection_state(m_driver.connection) & PN_LOCAL_ACTIVE) != 0)
        pn_connection_close(m_driver.connection);
    else
        pn_connection_driver_close(&m_driver); // a client that has not opened is told nothing
    m_parts.log.refuse(m_peer, why, wire::LogEntry::Protocol::Amqp);
    work();
    m_written();
}

bool Connection::onPlain(const QString &user, const QByteArray &password)
{
    const auto in = m_rights.logIn(user, password, now());
    if (!in)
        m_parts.log.refuse(m_peer, in.error().detail, wire::LogEntry::Protocol::Amqp);
    return in.has_value();
}

void Connection::work()
{
    if (std::exchange(m_isWorking, true))
        return; // a node has answered at once
    while (pn_event_t *event = pn_connection_driver_next_event(&m_driver))
        handle(event);
    m_isWorking = false;
}

void Connection::handle(pn_event_t *event)
{
    switch (pn_event_type(event)) {
    case PN_CONNECTION_REMOTE_OPEN:
        note(wire::LogEntry::Direction::In, u"OPEN"_s,
             QString::fromUtf8(pn_connection_remote_container(m_driver.connection)), 0);
        pn_connection_set_container(m_driver.connection, "twinscope");
        pn_connection_open(m_driver.connection);
        break;
    case PN_CONNECTION_REMOTE_CLOSE:
        note(wire::LogEntry::Direction::In, u"CLOSE"_s, {}, 0);
        pn_connection_close(m_driver.connection);
        break;
    case PN_SESSION_REMOTE_OPEN:
        pn_session_set_incoming_capacity(pn_event_session(event), SessionBytes);
        pn_session_open(pn_event_session(event));
        break;
    case PN_SESSION_REMOTE_CLOSE:
        forgetAll(pn_event_session(event));
        pn_session_close(pn_event_session(event));
        pn_session_free(pn_event_session(event));
        break;
    case PN_LINK_REMOTE_OPEN:
        attach(pn_event_link(event));
        break;
    case PN_LINK_REMOTE_DETACH:
    case PN_LINK_REMOTE_CLOSE:
        forget(pn_event_link(event));
        pn_link_close(pn_event_link(event));
        pn_link_free(pn_event_link(event));
        break;
    case PN_LINK_FLOW:
        if (const auto it = m_links.find(pn_event_link(event)); it != m_links.end() && it->second.outlet)
            send(it->first, it->second);
        break;
    case PN_DELIVERY:
        onDelivery(pn_event_delivery(event));
        break;
    case PN_TRANSPORT_ERROR:
        m_parts.log.refuse(
            m_peer,
            QString::fromUtf8(pn_condition_get_description(pn_transport_condition(m_driver.transport))),
            wire::LogEntry::Protocol::Amqp);
        break;
    case PN_TRANSPORT_CLOSED:
        if ((pn_connection_state(m_driver.connection) & PN_REMOTE_UNINIT) != 0)
            m_parts.log.refuse(m_peer, u"The client spoke no AMQP 1.0, or left before it opened."_s,
                               wire::LogEntry::Protocol::Amqp);
        break;
    default:
        break;
    }
}

void Connection::attach(pn_link_t *link)
{
    auto state = opened(link);
    if (!state) {
        pn_link_open(link); // without ends: that is how AMQP says no
        return refuse(link, state.error());
    }
    if (state->need.isElsewhere)
        return redirect(link);
    agree(link);
    pn_link_set_max_message_size(link, m_limits.messageBytes);
    pn_link_open(link);
    const bool isInlet = state->inlet != nullptr;
    auto &kept = m_links.emplace(link, *std::move(state)).first->second;
    note(wire::LogEntry::Direction::In, u"ATTACH"_s, wishOf(link).address, 0);
    if (isInlet)
        pn_link_flow(link, InletCredit);
    else
        send(link, kept);
}

Result<Connection::Link> Connection::opened(pn_link_t *link)
{
    const LinkWish wish = wishOf(link);
    if (m_links.size() >= m_limits.links)
        return Error{ErrorCode::TooManyItems,
                     u"A connection may have at most %1 links."_s.arg(m_limits.links)};
    auto need = needOf(wish.address);
    if (!need)
        return need.error();
    if (need->permissions) {
        if (const auto caller = m_rights.allows(need->permissions, need->resource, now()); !caller)
            return caller.error();
    }
    const Ground ground{m_parts.door, m_parts.access, m_parts.feedback, m_parts.events, m_rights, m_replies};
    Link state{.number = ++m_lastNumber, .need = *std::move(need)};
    if (state.need.isElsewhere)
        return state;
    if (pn_link_is_receiver(link)) {
        auto inlet = openInlet(wish, ground);
        if (!inlet)
            return inlet.error();
        state.inlet = *std::move(inlet);
    } else {
        auto outlet = openOutlet(wish, ground);
        if (!outlet)
            return outlet.error();
        state.outlet = *std::move(outlet);
    }
    return state;
}

void Connection::refuse(pn_link_t *link, const Error &error)
{
    auto *condition = pn_link_condition(link);
    pn_condition_set_name(condition, conditionOf(error.code));
    pn_condition_set_description(condition, error.detail.toUtf8().constData());
    pn_link_close(link);
    m_parts.log.refuse(m_peer, error.detail, wire::LogEntry::Protocol::Amqp);
}

// A real hub names the Event Hub behind it; ours is its own.
void Connection::redirect(pn_link_t *link)
{
    const QString host = m_parts.access.hostNames.value(0);
    putRedirect(pn_link_condition(link),
                {.hostName = host,
                 .networkHost = host,
                 .port = m_peer.hubPort,
                 .address = u"amqps://%1:%2/events/$management"_s.arg(host).arg(m_peer.hubPort)});
    pn_link_open(link);
    pn_link_close(link);
    note(wire::LogEntry::Direction::Out, u"DETACH"_s, QString::fromLatin1(LinkRedirect), 0);
}

// What the client has not settled goes back.
void Connection::forget(pn_link_t *link)
{
    const auto it = m_links.find(link);
    if (it == m_links.end())
        return;
    for (const auto &[delivery, key] : it->second.sent)
        it->second.outlet->onSettled(key, false);
    m_links.erase(it);
}

void Connection::forgetAll(pn_session_t *session)
{
    for (auto it = m_links.begin(); it != m_links.end();) {
        pn_link_t *link = it->first;
        ++it;
        if (pn_link_session(link) == session)
            forget(link);
    }
}

void Connection::onDelivery(pn_delivery_t *delivery)
{
    const auto it = m_links.find(pn_delivery_link(delivery));
    if (it == m_links.end())
        return;
    Link &link = it->second;
    if (link.inlet)
        return receive(link, delivery);
    const auto sent = link.sent.find(delivery);
    if (sent == link.sent.end() ||
        (!pn_delivery_settled(delivery) && pn_delivery_remote_state(delivery) == 0))
        return;
    link.outlet->onSettled(sent->second, pn_delivery_remote_state(delivery) == PN_ACCEPTED);
    link.sent.erase(sent);
    pn_delivery_settle(delivery);
    send(it->first, link);
}

void Connection::receive(Link &link, pn_delivery_t *delivery)
{
    pn_link_t *pn = pn_delivery_link(delivery);
    const auto size = qsizetype(pn_delivery_pending(delivery));
    const bool isTooLarge = quint64(size) > m_limits.messageBytes;
    if (!isTooLarge && (pn_delivery_partial(delivery) || !pn_delivery_readable(delivery)))
        return;
    const quint64 number = ++m_lastNumber;
    link.taken.emplace(number, delivery);
    if (isTooLarge || pn_delivery_aborted(delivery)) {
        pn_link_advance(pn);
        return settle(link.number, number,
                      Error{ErrorCode::MessageTooLarge,
                            u"A message may have at most %1 bytes."_s.arg(m_limits.messageBytes)});
    }
    QByteArray bytes(size, Qt::Uninitialized);
    const auto count = pn_link_recv(pn, bytes.data(), std::size_t(size));
    pn_link_advance(pn);
    const auto message = Message::decode(bytes.first(std::max<qsizetype>(count, 0)));
    if (!message)
        return settle(link.number, number, message.error());
    note(wire::LogEntry::Direction::In, u"TRANSFER"_s, addressOf(pn_link_remote_target(pn)), size);
    link.inlet->take(*message, [this, alive = std::weak_ptr(m_alive), linkNumber = link.number,
                                number](const Result<void> &result) {
        if (!alive.expired())
            settle(linkNumber, number, result);
    });
    pump();
}

void Connection::settle(quint64 link, quint64 number, const Result<void> &result)
{
    const auto it = std::find_if(m_links.begin(), m_links.end(),
                                 [link](const auto &entry) { return entry.second.number == link; });
    if (it == m_links.end())
        return;
    const auto taken = it->second.taken.find(number);
    if (taken == it->second.taken.end())
        return;
    pn_delivery_t *delivery = taken->second;
    it->second.taken.erase(taken);
    if (!result) {
        auto *condition = pn_disposition_condition(pn_delivery_local(delivery));
        pn_condition_set_name(condition, conditionOf(result.error().code));
        pn_condition_set_description(condition, result.error().detail.toUtf8().constData());
    }
    pn_delivery_update(delivery, result ? PN_ACCEPTED : PN_REJECTED);
    pn_delivery_settle(delivery);
    pn_link_flow(it->first, InletCredit - pn_link_credit(it->first));
    if (!m_isWorking) {
        work();
        m_written();
    }
}

void Connection::send(pn_link_t *link, Link &state)
{
    const bool isSettled = pn_link_snd_settle_mode(link) == PN_SND_SETTLED;
    while (pn_link_credit(link) > 0 && state.sent.size() < OutletWindow) {
        const auto sending = state.outlet->next();
        if (!sending)
            break;
        const quint64 tag = ++m_lastNumber;
        pn_delivery_t *delivery =
            pn_delivery(link, pn_dtag(reinterpret_cast<const char *>(&tag), sizeof tag));
        pn_link_send(link, sending->message.constData(), std::size_t(sending->message.size()));
        pn_link_advance(link);
        note(wire::LogEntry::Direction::Out, u"TRANSFER"_s, addressOf(pn_link_remote_source(link)),
             sending->message.size());
        if (isSettled) {
            state.outlet->onSettled(sending->key, true);
            pn_delivery_settle(delivery);
        } else {
            state.sent.emplace(delivery, sending->key);
        }
    }
    if (pn_link_get_drain(link))
        pn_link_drained(link);
}

void Connection::note(wire::LogEntry::Direction direction, const QString &kind, const QString &line,
                      qsizetype size)
{
    if (m_parts.log.isOn())
        m_parts.log.add({.direction = direction,
                         .protocol = wire::LogEntry::Protocol::Amqp,
                         .peer = m_peer.name(),
                         .kind = kind,
                         .line = line,
                         .topic = line,
                         .size = size,
                         .port = m_peer.hubPort});
}

} // namespace twin::amqp
