// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Logical twins and relationships (graph.md section 2). IoT Hub has none: these routes are ours, in the words
// of the released Azure Digital Twins API.
#include "hub/graphdocument.h"
#include "rest/handlers.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

// The spelling of answers: the released one unless `dialect=preview` is asked for.
GraphDialect dialectOf(const Call &call)
{
    return call.request.target.parameter(u"dialect") == u"preview" ? GraphDialect::Preview
                                                                   : GraphDialect::Released;
}

QString ifNoneMatch(const Call &call)
{
    return QString::fromUtf8(call.request.headers.value("If-None-Match"));
}

Result<Answer> answered(const Result<Json> &document)
{
    return document ? Result<Answer>(Answer(jsonResponse(*document))) : document.error();
}

Response shown(const Json &document, const QString &etag)
{
    Response response = jsonResponse(document);
    response.headers.add("ETag", quoted(etag));
    return response;
}

Answer submitted(Command command, std::function<Response(const Reply &)> show)
{
    return Submission{{std::move(command)},
                      [show = std::move(show)](const QList<Result<Reply>> &replies) -> Result<Response> {
                          const auto &reply = replies.first();
                          return reply ? Result<Response>(show(*reply)) : reply.error();
                      }};
}

Response nothing(const Reply &)
{
    return emptyResponse(204);
}

Json documentOf(const LogicalTwin &twin, const State &state, const dtdl::ModelLookup &models,
                GraphDialect dialect)
{
    return graphTwinDocument(state, twin.id, &models, dialect).value_or(writableDocument(twin));
}

} // namespace

Result<Answer> getGraphTwin(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    const auto document = graphTwinDocument(call.state, *id, &call.models, dialectOf(call));
    if (!document)
        return document.error();
    const auto twin = call.state.graph().twin(*id);
    return Answer(shown(*document, twin ? twin->etagText() : call.state.find(*id)->twin.etagText()));
}

Result<Answer> putLogicalTwin(const Call &call)
{
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    return submitted(
        PutLogicalTwin{.id = *id, .body = *body, .ifNoneMatch = ifNoneMatch(call), .ifMatch = call.ifMatch()},
        [&state = call.state, &models = call.models, dialect = dialectOf(call)](const Reply &reply) {
            return shown(documentOf(*reply.logicalTwin, state, models, dialect),
                         reply.logicalTwin->etagText());
        });
}

Result<Answer> patchLogicalTwin(const Call &call)
{
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    return submitted(PatchLogicalTwin{.id = *id, .body = *body, .ifMatch = call.ifMatch()}, nothing);
}

Result<Answer> deleteLogicalTwin(const Call &call)
{
    const auto id = call.twinId();
    return id ? Result<Answer>(submitted(DeleteLogicalTwin{.id = *id, .ifMatch = call.ifMatch()}, nothing))
              : id.error();
}

Result<Answer> listRelationships(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    return answered(outgoingDocument(call.state, *id, call.request.target.parameter(u"relationshipName"),
                                     dialectOf(call)));
}

Result<Answer> listIncomingRelationships(const Call &call)
{
    const auto id = call.twinId();
    return id ? answered(incomingListDocument(call.state, *id, dialectOf(call))) : id.error();
}

Result<Answer> getRelationship(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    const auto found = findRelationship(call.state, *id, call.name(u"relationship"_s));
    if (!found)
        return found.error();
    return Answer(shown(relationshipDocument(**found, dialectOf(call)), (*found)->etagText()));
}

Result<Answer> putRelationship(const Call &call)
{
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    return submitted(PutRelationship{.id = *id,
                                     .relationshipId = call.name(u"relationship"_s),
                                     .body = *body,
                                     .ifNoneMatch = ifNoneMatch(call),
                                     .ifMatch = call.ifMatch()},
                     [dialect = dialectOf(call)](const Reply &reply) {
                         return shown(relationshipDocument(*reply.relationship, dialect),
                                      reply.relationship->etagText());
                     });
}

Result<Answer> patchRelationship(const Call &call)
{
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    return submitted(PatchRelationship{.id = *id,
                                       .relationshipId = call.name(u"relationship"_s),
                                       .body = *body,
                                       .ifMatch = call.ifMatch()},
                     nothing);
}

Result<Answer> deleteRelationship(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    return submitted(DeleteRelationship{.id = *id,
                                        .relationshipId = call.name(u"relationship"_s),
                                        .ifMatch = call.ifMatch()},
                     nothing);
}

} // namespace twin::rest
