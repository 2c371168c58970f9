// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "rest/handlers.h"
#include "rest/messageheaders.h"
#include "wire/feedbackdesk.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

// A message without a destination gets the device's own, as stock services send it (wire.md section a.12).
Json withDestination(const Json &system, const TwinId &id)
{
    if (system.contains("to"sv))
        return system;
    QString to = u"/devices/"_s + id.device();
    if (id.isModule())
        to += u"/modules/"_s + id.module();
    return system.with("to"sv, Json(QString(to + u"/messages/devicebound"_s)));
}

} // namespace

Result<Answer> sendMessage(const Call &call)
{
    const auto id = call.twinId();
    const auto headers = readMessageHeaders(call.request.headers);
    if (!id || !headers)
        return id ? headers.error() : id.error();
    CloudMessage message{.system = withDestination(headers->system, *id),
                         .properties = headers->properties,
                         .body = call.request.body,
                         .ack = headers->ack,
                         .expires = headers->expires};
    return Answer(Submission{{SendMessage{.id = *id, .message = std::move(message)}},
                             [](const QList<Result<Reply>> &replies) -> Result<Response> {
                                 return replies.first() ? Result<Response>(emptyResponse())
                                                        : replies.first().error();
                             }});
}

Result<Answer> purgeMessages(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    return Answer(Submission{
        {PurgeMessages{*id}}, [id = *id](const QList<Result<Reply>> &replies) -> Result<Response> {
            const auto &reply = replies.first();
            if (!reply)
                return reply.error();
            return jsonResponse(Json::object({{"totalMessagesPurged", Json(qint64(reply->requestId))},
                                              {"deviceId", Json(id.device())},
                                              {"moduleId", Json()}}));
        }});
}

Result<Answer> receiveFeedback(const Call &)
{
    return Answer(FeedbackRequest{});
}

Result<Answer> settleFeedback(const Call &call)
{
    return Answer(FeedbackRequest{.lock = call.name(u"lock"_s), .isTaken = call.request.method == "DELETE"});
}

Result<Response> answerFeedback(const FeedbackRequest &request, wire::FeedbackDesk &desk)
{
    if (!request.lock.isEmpty()) {
        const auto settled = desk.settle(QString(request.lock).remove(u'"'), request.isTaken);
        return settled ? Result<Response>(emptyResponse()) : settled.error();
    }
    const auto batch = desk.next();
    if (!batch)
        return emptyResponse();
    Response response{.body = json::write(batch->documents)};
    response.headers.add("Content-Type", "application/vnd.microsoft.iothub.feedback.json");
    response.headers.add("ETag", quoted(batch->lock));
    return response;
}

} // namespace twin::rest
