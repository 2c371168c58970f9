// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection of a device that registers with the provisioning service: it is no device of the hub yet, has
// no session, and asks for nothing else.
#include "base/overloaded.h"
#include "json/writer.h"
#include "mqtt/connection.h"
#include "mqtt/errorbody.h"
#include "wire/registrar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::mqtt {

void Connection::onRegistrant(const packet::Connect &packet, Registrant registrant)
{
    const auto enrolled = m_out.admitRegistrant(registrant);
    if (!enrolled)
        return refuse({packet::ConnAck::NotAuthorized, enrolled.error()});
    m_registrant = std::move(registrant);
    m_login.keepAliveSeconds = packet.keepAliveSeconds;
    if (!enrolled->expires.isNever())
        m_admission.expires = enrolled->expires;
    m_phase = Phase::Registering;
    send(packet::ConnAck{false, packet::ConnAck::Accepted});
}

void Connection::onRegistrationPacket(const Packet &packet)
{
    std::visit(overloaded{
                   [this](const packet::Publish &p) { onRegistrationPublish(p); },
                   [this](const packet::Subscribe &p) {
                       packet::SubAck answer{p.id, {}};
                       for (const auto &filter : p.filters) {
                           const bool isAnswers = filter.text == RegistrationFilter;
                           m_takesRegistrationAnswers = m_takesRegistrationAnswers || isAnswers;
                           answer.codes.append(isAnswers ? quint8(std::min(filter.qos, 1))
                                                         : packet::SubAck::Refused);
                       }
                       m_answers.add([this, answer] { send(answer); });
                   },
                   [this](const packet::Unsubscribe &p) {
                       if (p.filters.contains(RegistrationFilter.toByteArray()))
                           m_takesRegistrationAnswers = false;
                       m_answers.add([this, id = p.id] { send(packet::UnsubAck{id}); });
                   },
                   [](const packet::PubAck &) {}, // answers go out at QoS 0
                   [this](const packet::PingReq &) { send(packet::PingResp{}); },
                   [this](const packet::Disconnect &) {
                       end({CloseReason::Disconnected, {}});
                   },
                   [this](const auto &) {
                       end({CloseReason::BadPacket, u"A packet that has no place in a registration."_s});
                   },
               },
               packet);
}

void Connection::onRegistrationPublish(const packet::Publish &packet)
{
    const auto topic = parseRegistrationTopic(packet.topic);
    if (packet.qos > 1 || !topic)
        return end(packet.qos > 1 ? Closing{CloseReason::BadPacket, u"QoS 2 is not offered."_s}
                                  : Closing{CloseReason::BadTopic, topic.error().detail});
    if (packet.qos > 0)
        m_answers.add([this, id = packet.id] { send(packet::PubAck{id}); });
    std::visit(overloaded{
                   [&](const topic::Register &t) { registerDevice(t.rid, packet.payload); },
                   [&](const topic::OperationGet &t) {
                       answerRegistration(
                           t.rid,
                           wire::registrationStatus(m_out.state(), m_registrant.registrationId, t.operation));
                   },
               },
               *topic);
}

// The proof is judged again: the enrolment may have been changed since CONNECT.
void Connection::registerDevice(const QByteArray &rid, const QByteArray &body)
{
    const auto enrolled = m_out.admitRegistrant(m_registrant);
    auto command = enrolled ? wire::readRegistration(body, m_registrant.registrationId, *enrolled->enrolled,
                                                     m_out.hubHost())
                            : Result<RegisterDevice>(enrolled.error());
    if (!command)
        return answerRegistration(rid, command.error());
    submit(*std::move(command), [this, rid](const Result<Reply> &reply) {
        const auto answer =
            reply ? Result<wire::RegistrationAnswer>(wire::registrationStarted(*reply->registration))
                  : reply.error();
        sendRegistrationAnswer(rid, answer);
    });
}

void Connection::answerRegistration(const QByteArray &rid, const Result<wire::RegistrationAnswer> &answer)
{
    m_answers.add([this, rid, answer] { sendRegistrationAnswer(rid, answer); });
}

void Connection::sendRegistrationAnswer(const QByteArray &rid, const Result<wire::RegistrationAnswer> &answer)
{
    if (!m_takesRegistrationAnswers)
        return;
    const int status = answer ? answer->status : answer.error().status();
    const QByteArray body = answer ? json::write(answer->body) : errorBody(answer.error(), m_out.now());
    send(
        packet::Publish{.topic = registrationAnswerTopic(status, rid, answer ? answer->retryAfterSeconds : 0),
                        .payload = body});
}

} // namespace twin::mqtt
