// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "json/reader.h"
#include "mqtt/connection.h"
#include "mqtt/errorbody.h"
#include "mqtt/telemetry.h"
#include "wire/body.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

constexpr json::ReadLimits BodyLimits{.maxBytes = wire::TelemetryBytesAtMost, .maxDepth = 64};
constexpr int GrantedQoS = 1; // at most, wire.md a.10

// The early service without api-version had no twins, wire.md a.1.
Error twinsNeedAVersion()
{
    return {ErrorCode::ApiVersion,
            u"The user name names no api-version; twins need one: add ?api-version=2021-04-12."_s};
}

std::optional<qint64> integerOf(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// The answer's body; one that is no JSON is passed on as its text, as the caller can best tell what is wrong.
Json answerBody(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return Json();
    auto json = json::read(body, BodyLimits);
    return json ? *std::move(json) : Json(QString::fromUtf8(body));
}

} // namespace

void Connection::onPublish(const packet::Publish &packet)
{
    if (packet.qos > GrantedQoS)
        return end({CloseReason::BadPacket, u"QoS 2 is not offered."_s});
    if (packet.payload.size() > wire::TelemetryBytesAtMost) {
        return end(
            {CloseReason::TooLarge, u"A message of %1 bytes; %2 are allowed."_s.arg(packet.payload.size())
                                        .arg(wire::TelemetryBytesAtMost)});
    }
    const auto topic = parseTopic(packet.topic, m_id);
    if (!topic)
        return end({CloseReason::BadTopic, topic.error().detail});
    std::visit(overloaded{
                   [&](const topic::Telemetry &t) { sendTelemetry(t.properties, packet); },
                   [&](const topic::TwinGet &t) { getTwin(t, packet); },
                   [&](const topic::ReportedPatch &t) { patchReported(t, packet); },
                   [&](const topic::CommandAnswer &t) { answerCommand(t, packet); },
               },
               *topic);
}

// Asks the hub; its answer keeps its place among the others.
void Connection::submit(Command command, std::function<void(const Result<Reply> &)> answer)
{
    const auto ticket = m_answers.reserve();
    m_out.submit(std::move(command), [this, ticket, answer = std::move(answer)](const Result<Reply> &reply) {
        m_answers.fulfil(ticket, [&] { answer(reply); });
    });
}

void Connection::sendTelemetry(const PropertyBag &properties, const packet::Publish &packet)
{
    PropertyBag all = properties;
    if (packet.retain) // not stored, but told (wire.md a.4)
        all.append({u"mqtt-retain"_s, u"true"_s});
    submit(telemetryOf(m_id, all, packet.payload, m_admission.authMethod),
           [this, qos = packet.qos, id = packet.id](const Result<Reply> &reply) {
               if (!reply)
                   return end({CloseReason::StoreFailed, reply.error().toString()});
               if (qos > 0)
                   send(packet::PubAck{id});
           });
}

void Connection::getTwin(const topic::TwinGet &request, const packet::Publish &packet)
{
    m_answers.add([this, rid = request.rid] {
        const auto record = m_out.state().find(m_id);
        if (m_login.apiVersion.isEmpty())
            return failTwin(rid, twinsNeedAVersion());
        if (record)
            answerTwin(twinAnswerTopic(200, rid), m_out.deviceText(record));
    });
    acknowledge(packet);
}

void Connection::patchReported(const topic::ReportedPatch &request, const packet::Publish &packet)
{
    const auto refuse = [this, &request](const Error &error) {
        m_answers.add([this, rid = request.rid, error] { failTwin(rid, error); });
    };
    const auto body = json::read(packet.payload, BodyLimits);
    const auto version = request.version ? integerOf(*request.version) : std::nullopt;
    if (m_login.apiVersion.isEmpty()) {
        refuse(twinsNeedAVersion());
    } else if (!body) {
        refuse(body.error());
    } else if (request.version && !version) {
        refuse({ErrorCode::Argument,
                u"The $version '%1' in the topic is no number."_s.arg(QString::fromUtf8(*request.version))});
    } else {
        submit(PatchReported{m_id, *body, version}, [this, rid = request.rid](const Result<Reply> &reply) {
            if (!reply)
                return failTwin(rid, reply.error());
            answerTwin(twinAnswerTopic(204, rid, reply->record->twin.reported.version), {});
        });
    }
    acknowledge(packet);
}

// Answers that fit no open request of this device are ignored, wire.md a.8.
void Connection::answerCommand(const topic::CommandAnswer &answer, const packet::Publish &packet)
{
    const auto status = integerOf(answer.status);
    const bool isStatus = status && *status >= std::numeric_limits<qint32>::min() &&
                          *status <= std::numeric_limits<qint32>::max();
    bool isRequest = false;
    const quint64 requestId = answer.rid.toULongLong(&isRequest, 16);
    const auto open = m_out.state().invocations().constFind(requestId);
    const bool isOurs = isRequest && open != m_out.state().invocations().constEnd() && open->id == m_id;
    if (isStatus && isOurs)
        m_out.submit(AnswerCommand{requestId, int(*status), answerBody(packet.payload)},
                     [this](const Result<Reply> &reply) { onAnswerKept(reply); });
    acknowledge(packet);
}

// Its caller then hears nothing but the end of the time.
void Connection::onAnswerKept(const Result<Reply> &reply)
{
    if (reply)
        return;
    const bool isLarge = reply.error().code == ErrorCode::MessageTooLarge;
    end({isLarge ? CloseReason::TooLarge : CloseReason::StoreFailed, reply.error().toString()});
}

void Connection::answerTwin(const QByteArray &topic, const QByteArray &body)
{
    if (isTaking(Feed::TwinAnswers))
        send(packet::Publish{.topic = topic, .payload = body});
}

void Connection::failTwin(const QByteArray &rid, const Error &error)
{
    answerTwin(twinAnswerTopic(error.status(), rid), errorBody(error, m_out.now()));
}

void Connection::acknowledge(const packet::Publish &packet)
{
    if (packet.qos > 0)
        m_answers.add([this, id = packet.id] { send(packet::PubAck{id}); });
}

void Connection::onSubscribe(const packet::Subscribe &packet)
{
    // The last answer sends them all: answers come in the order of the requests.
    const auto codes = std::make_shared<QList<quint8>>();
    for (const auto &filter : packet.filters) {
        const auto feed = parseFilter(filter.text, m_id);
        const int qos = std::min(filter.qos, GrantedQoS);
        if (!feed) {
            m_answers.add([codes] { codes->append(packet::SubAck::Refused); });
            continue;
        }
        submit(Subscribe{m_id, *feed, qos}, [codes, qos](const Result<Reply> &reply) {
            codes->append(reply ? quint8(qos) : packet::SubAck::Refused);
        });
    }
    m_answers.add([this, codes, id = packet.id] {
        send(packet::SubAck{id, *codes});
        fetchMessage();
    });
}

void Connection::onUnsubscribe(const packet::Unsubscribe &packet)
{
    for (const auto &filter : packet.filters) {
        if (const auto feed = parseFilter(filter, m_id))
            submit(Unsubscribe{m_id, *feed}, [](const Result<Reply> &) {});
    }
    m_answers.add([this, id = packet.id] { send(packet::UnsubAck{id}); });
}

bool Connection::isTaking(Feed feed) const
{
    const auto record = m_out.state().find(m_id);
    return record && record->session.takes(feed);
}

} // namespace twin::mqtt
