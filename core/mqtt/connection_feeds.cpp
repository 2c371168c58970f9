// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "mqtt/connection.h"
#include "twin/twinwrite.h"

using namespace Qt::StringLiterals;

namespace twin::mqtt {

void Connection::onChange(const Change &change)
{
    if (!isOpen())
        return;
    if (std::holds_alternative<IdentityDeleted>(change.body)) {
        end({CloseReason::DeviceDeleted, u"The device was deleted."_s});
    } else if (std::holds_alternative<IdentityUpdated>(change.body)) {
        reconsider();
    } else if (const auto *connection = std::get_if<ConnectionChanged>(&change.body)) {
        if (!connection->connected)
            end({CloseReason::DisconnectedByHub, u"The hub disconnected the device."_s});
    } else if (const auto *session = std::get_if<SessionChanged>(&change.body)) {
        if (session->session.kind() == Session::Kind::None)
            end({CloseReason::TakenOver, u"The device was connected inside the program."_s});
    } else if (const auto *written = std::get_if<TwinWritten>(&change.body)) {
        notifyDesired(*written, change);
    } else if (const auto *request = std::get_if<CommandRequested>(&change.body)) {
        requestCommand(*request);
    } else if (std::holds_alternative<MessageQueued>(change.body) ||
               std::holds_alternative<MessageLocked>(change.body)) {
        fetchMessage();
    }
}

// The subscription counts as it stood at the moment of the change.
void Connection::notifyDesired(const TwinWritten &written, const Change &change)
{
    if (!written.write.desired || !change.after->session.takes(Feed::Desired))
        return;
    publish(desiredTopic(change.after->twin.desired.version),
            json::write(desiredNotification(change.before->twin, change.after->twin, written.write)));
}

void Connection::requestCommand(const CommandRequested &request)
{
    const QString name = MethodName{request.component, request.name}.toString();
    publish(commandTopic(name, QByteArray::number(request.requestId, 16)), json::write(request.payload));
}

// Behind the answers that are still owed: above all the SUBACK comes first.
void Connection::publish(const QByteArray &topic, const QByteArray &payload)
{
    m_answers.add([this, topic, payload] { send(packet::Publish{.topic = topic, .payload = payload}); });
}

} // namespace twin::mqtt
