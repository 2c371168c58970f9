// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"
#include "rest/messageheaders.h"
#include "wire/body.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

// The component of a message stands among its application properties over HTTPS.
SendTelemetry telemetryOf(const Call &call, const TwinId &id, const MessageHeaders &headers)
{
    SendTelemetry message{.id = id, .payload = {}, .properties = headers.properties};
    message.origin.authMethod = call.caller.authMethod();
    message.origin.system = headers.system;
    if (const Json *component = headers.properties.find("dt-subject"sv)) {
        message.component = component->toString();
        message.properties = headers.properties.without("dt-subject"sv);
    }
    wire::setBody(message, call.request.body);
    return message;
}

Response delivered(const CloudMessage &message)
{
    Response response{.headers = writeMessageHeaders(message), .body = message.body};
    const Json &type = message.system["content-type"sv];
    response.headers.add("Content-Type",
                         type.isNull() ? QByteArray("application/octet-stream") : type.toString().toLatin1());
    return response;
}

} // namespace

Result<Answer> sendTelemetry(const Call &call)
{
    const auto id = call.twinId();
    const auto headers = readMessageHeaders(call.request.headers);
    if (!id || !headers)
        return id ? headers.error() : id.error();
    if (call.request.body.size() > wire::TelemetryBytesAtMost)
        return Error{
            .code = ErrorCode::MessageTooLarge,
            .detail = u"A message of a device may have at most %1 bytes."_s.arg(wire::TelemetryBytesAtMost),
            .limit = wire::TelemetryBytesAtMost,
            .actual = call.request.body.size()};
    return Answer(Submission{
        {telemetryOf(call, *id, *headers)}, [](const QList<Result<Reply>> &replies) -> Result<Response> {
            return replies.first() ? Result<Response>(emptyResponse()) : replies.first().error();
        }});
}

Result<Answer> receiveMessage(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    return Answer(
        Submission{{LockMessage{.id = *id}}, [](const QList<Result<Reply>> &replies) -> Result<Response> {
                       const auto &reply = replies.first();
                       if (!reply)
                           return reply.error();
                       const auto &mailbox = reply->record->mailbox;
                       const CloudMessage *message =
                           mailbox && reply->requestId > 0 ? mailbox->find(reply->requestId) : nullptr;
                       return message ? delivered(*message) : emptyResponse();
                   }});
}

Result<Answer> settleMessage(const Call &call)
{
    using How = SettleMessage::How;
    const auto id = call.twinId();
    if (!id)
        return id.error();
    const bool isDelete = call.request.method == "DELETE";
    const How how = !isDelete                                         ? How::Abandon
                    : call.request.target.query.contains(u"reject"_s) ? How::Reject
                                                                      : How::Complete;
    QString lock = call.name(u"lock"_s);
    lock.remove(u'"');
    return Answer(Submission{{SettleMessage{.id = *id, .lockToken = lock, .how = how}},
                             [](const QList<Result<Reply>> &replies) -> Result<Response> {
                                 return replies.first() ? Result<Response>(emptyResponse())
                                                        : replies.first().error();
                             }});
}

} // namespace twin::rest
