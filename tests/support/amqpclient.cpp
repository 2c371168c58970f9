// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/amqpclient.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace testsupport {

AmqpClient::AmqpClient(bool settles)
    : m_client({.settles = settles}, *this)
{ }

AmqpClient::AmqpClient(const QByteArray &user, const QByteArray &password)
    : m_client({.login = amqp::PlainLogin{user, password}}, *this)
{ }

void AmqpClient::openSender(const QByteArray &name, const QByteArray &address)
{
    m_client.openSender(name, QString::fromUtf8(address));
}

void AmqpClient::openReceiver(const QByteArray &name, const QByteArray &address, int credit,
                              const QByteArray &selector)
{
    m_client.openReceiver(name, QString::fromUtf8(address), credit, QString::fromUtf8(selector));
}

int AmqpClient::send(const QByteArray &name, const amqp::Message &message)
{
    return sendBytes(name, message.encode());
}

AmqpClient::Outcome AmqpClient::closed(const QByteArray &name) const
{
    const auto closing = m_closed.value(name);
    return closing ? Outcome(closing->condition) : std::nullopt;
}

void AmqpClient::onDisconnected(const amqp::Closing &closing)
{
    m_failure = closing.condition;
    m_isConnected = false;
}

void AmqpClient::onClosed(const QByteArray &link, const amqp::Closing &closing)
{
    m_closed.insert(link, closing);
    m_open.remove(link);
}

void AmqpClient::onReceived(const QByteArray &, const amqp::Message &message)
{
    m_received.append(message);
}

void AmqpClient::onOutcome(int number, const QString &condition)
{
    m_outcomes.insert(number, condition.isEmpty() ? u"accepted"_s : condition);
}

} // namespace testsupport
