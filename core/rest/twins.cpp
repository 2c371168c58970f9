// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "rest/handlers.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

Response shown(const Record &record, QByteArray document)
{
    Response response = jsonResponse(std::move(document));
    response.headers.add("ETag", quoted(record.twin.etagText()));
    return response;
}

Result<Response> showTwin(const QList<Result<Reply>> &replies)
{
    const auto &reply = replies.first();
    return reply ? Result<Response>(shown(*reply->record, json::write(twinDocument(*reply->record))))
                 : reply.error();
}

bool isLogical(const Call &call)
{
    const auto id = call.twinId();
    return id && call.state.graph().twin(*id);
}

template <class Write>
Result<Answer> written(const Call &call)
{
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    return Answer(Submission{{Write{.id = *id, .body = *body, .ifMatch = call.ifMatch()}}, showTwin});
}

} // namespace

Result<Answer> getTwin(const Call &call)
{
    const auto record = call.record();
    return record ? Result<Answer>(shown(**record, call.documents.of(*record))) : record.error();
}

Result<Answer> patchTwin(const Call &call)
{
    return written<PatchTwin>(call);
}

Result<Answer> replaceTwin(const Call &call)
{
    return written<ReplaceTwin>(call);
}

Result<Answer> getDigitalTwin(const Call &call)
{
    // The service knows no dialects: who names one wants the twin as the graph shows it.
    if (isLogical(call) || call.request.target.query.contains(u"dialect"_s))
        return getGraphTwin(call);
    const auto record = call.record();
    if (!record)
        return record.error();
    Response response = jsonResponse(digitalTwinDocument(**record));
    response.headers.add("ETag", quoted((*record)->twin.etagText()));
    return Answer(std::move(response));
}

// The digital twin's ETag is the twin's (wire.md section e.3).
Result<Answer> patchDigitalTwin(const Call &call)
{
    if (isLogical(call))
        return patchLogicalTwin(call);
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    const QByteArray location = "https://" + call.access.hostNames.value(0).toLatin1() + "/digitaltwins/" +
                                urlSegment(id->device()).toLatin1();
    return Answer(Submission{{PatchDigitalTwin{.id = *id, .body = *body, .ifMatch = call.ifMatch()}},
                             [location](const QList<Result<Reply>> &replies) -> Result<Response> {
                                 const auto &reply = replies.first();
                                 if (!reply)
                                     return reply.error();
                                 Response response = emptyResponse(202);
                                 response.headers.add("ETag", quoted(reply->record->twin.etagText()));
                                 response.headers.add("Location", location);
                                 return response;
                             }});
}

} // namespace twin::rest
