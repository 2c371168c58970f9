// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/connection.h"
#include "mqtt/telemetry.h"

namespace twin::mqtt {

// What was sent on an earlier connection and not acknowledged is sent again at once (MQTT 3.1.1, 4.4): nobody
// else takes messages for a device that is connected here.
void Connection::releaseMessages(const Record &record)
{
    if (!record.mailbox)
        return;
    for (const auto &message : record.mailbox->messages) {
        if (!message.lockToken.isEmpty())
            settle(message.lockToken, SettleMessage::How::Abandon);
    }
}

// Locks and sends one message after another.
void Connection::fetchMessage()
{
    const auto record = m_out.state().find(m_id);
    if (!isOpen() || m_isFetching || !record || !record->session.qos(Feed::Messages) || !record->mailbox ||
        !record->mailbox->nextFree(m_out.now()))
        return;
    m_isFetching = true;
    submit(LockMessage{m_id}, [this](const Result<Reply> &reply) {
        m_isFetching = false;
        const auto *message = reply && reply->requestId > 0 && reply->record->mailbox
                                  ? reply->record->mailbox->find(reply->requestId)
                                  : nullptr;
        if (!message || !isOpen())
            return;
        deliver(*message);
        fetchMessage();
    });
}

// At QoS 0 it is done when it is sent.
void Connection::deliver(const CloudMessage &message)
{
    const auto record = m_out.state().find(m_id);
    if (!record)
        return;
    const int qos = record->session.qos(Feed::Messages).value_or(0);
    packet::Publish packet{
        .topic = messageTopic(m_id, propertiesOf(m_id, message)), .payload = message.body, .qos = qos};
    if (qos == 0) {
        send(packet);
        return settle(message.lockToken, SettleMessage::How::Complete);
    }
    if (record->mailbox)
        forgetLostLocks(*record->mailbox);
    packet.id = freePacketId();
    packet.duplicate = message.deliveries > 1;
    m_delivered.insert(packet.id, message.lockToken);
    send(packet);
}

void Connection::onPubAck(const packet::PubAck &packet)
{
    if (const QString lockToken = m_delivered.take(packet.id); !lockToken.isEmpty())
        settle(lockToken, SettleMessage::How::Complete);
}

// A lock that has run out meanwhile is no error: the message comes again.
void Connection::settle(const QString &lockToken, SettleMessage::How how)
{
    m_out.submit(SettleMessage{m_id, lockToken, how}, {});
}

// Of a client that never acknowledges.
void Connection::forgetLostLocks(const Mailbox &mailbox)
{
    m_delivered.removeIf([&mailbox](const auto &entry) { return !mailbox.findLocked(entry.value()); });
}

void Connection::abandonMessages()
{
    for (const auto &lockToken : std::exchange(m_delivered, {}))
        settle(lockToken, SettleMessage::How::Abandon);
}

quint16 Connection::freePacketId()
{
    do {
        ++m_lastPacketId;
    } while (m_lastPacketId == 0 || m_delivered.contains(m_lastPacketId));
    return m_lastPacketId;
}

} // namespace twin::mqtt
