// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/graphdocument.h"

#include "hub/graphconformance.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

Error notFound(const TwinId &id)
{
    return {ErrorCode::DigitalTwinNotFound, u"There is no twin '%1'."_s.arg(id.toString())};
}

Json listDocument(std::vector<Json> elements)
{
    return Json::object({{"value", Json::array(std::move(elements))}});
}

// The twin as its writer knows it, `$metadata` last, and its etag.
std::pair<Json, QString> ownDocument(const State &state, const TwinId &id)
{
    if (const auto record = state.find(id))
        return {digitalTwinDocument(*record), record->twin.etagText()};
    const auto twin = state.graph().twin(id);
    return {writableDocument(*twin), twin->etagText()};
}

} // namespace

Result<Json> graphTwinDocument(const State &state, const TwinId &id, const dtdl::ModelLookup *models,
                               GraphDialect dialect)
{
    if (!state.isGraphTwin(id))
        return notFound(id);
    const auto [own, etag] = ownDocument(state, id);
    JsonObjectBuilder builder(own.size() + 3);
    builder.append("$dtId"sv, Json(id.toString()));
    if (dialect == GraphDialect::Preview)
        builder.append("$conformance"sv,
                       Json(dtdl::Conformance::nameOf(conformanceOf(state, id, models).status)));
    else
        builder.append("$etag"sv, Json(etag));
    for (const auto &[name, value] : own.members()) {
        if (!name.view().starts_with('$'))
            builder.append(name, value);
    }
    if (!state.graph().outgoing(id).isEmpty())
        builder.append("$relationships"sv, Json(relationshipsPath(id)));
    builder.append("$metadata"sv, own["$metadata"sv]);
    return builder.take();
}

Result<Json> outgoingDocument(const State &state, const TwinId &source, const QString &name,
                              GraphDialect dialect)
{
    if (!state.isGraphTwin(source))
        return notFound(source);
    std::vector<Json> elements;
    for (const auto &relationship : state.graph().outgoing(source)) {
        if (name.isEmpty() || relationship->name == json::Key(QStringView(name)))
            elements.push_back(relationshipDocument(*relationship, dialect));
    }
    return listDocument(std::move(elements));
}

Result<Json> incomingListDocument(const State &state, const TwinId &target, GraphDialect dialect)
{
    if (!state.isGraphTwin(target))
        return notFound(target);
    std::vector<Json> elements;
    for (const auto &relationship : state.graph().incoming(target))
        elements.push_back(incomingDocument(*relationship, dialect));
    return listDocument(std::move(elements));
}

Result<RelationshipPtr> findRelationship(const State &state, const TwinId &source, const QString &id)
{
    if (!state.isGraphTwin(source))
        return notFound(source);
    if (auto relationship = state.graph().relationship(source, id))
        return relationship;
    return Error{ErrorCode::RelationshipNotFound,
                 u"'%1' has no relationship '%2'."_s.arg(source.toString(), id)};
}

} // namespace twin
