// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/logicaltwin.h"

#include "hub/graphvalues.h"
#include "json/pointer.h"
#include "twin/limits.h"
#include "twin/twin.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

// What the hub computes: it comes back in the body of somebody who read the twin, and is passed over.
constexpr std::array Computed{"$dtId"sv, "$conformance"sv, "$relationships"sv, "$etag"sv, "$metadata"sv};

Error memberError(const QString &detail, const QString &place)
{
    return {.code = ErrorCode::GraphMember, .detail = detail, .place = place};
}

Result<void> readMetadata(const Json &metadata, LogicalTwin &twin)
{
    if (!metadata.isObject())
        return memberError(u"$metadata must be an object."_s, u"/$metadata"_s);
    if (const Json *model = metadata.find("$model"sv)) {
        if (!model->isString())
            return memberError(u"$model must be the id of a model, as text."_s, u"/$metadata/$model"_s);
        twin.modelId = model->toString();
    }
    twin.metadata = metadata.without("$model"sv);
    const qint64 size = twinSize(metadata);
    if (size <= limits::PropertiesBytes)
        return {};
    return Error{.code = ErrorCode::GraphSize,
                 .detail = u"$metadata is too large."_s,
                 .place = u"/$metadata"_s,
                 .limit = limits::PropertiesBytes,
                 .actual = size};
}

Result<Json> readContents(const Json &body)
{
    JsonObjectBuilder contents(body.size());
    for (const auto &[name, value] : body.members()) {
        if (std::find(Computed.begin(), Computed.end(), name.view()) != Computed.end())
            continue;
        if (name.view().starts_with('$'))
            return memberError(u"Names that begin with $ are reserved."_s,
                               u'/' + json::escapedToken(name.toString()));
        const Json *metadata = value.find("$metadata"sv);
        if (metadata && !metadata->isObject())
            return memberError(u"$metadata of a component must be an object."_s,
                               u'/' + json::escapedToken(name.toString()) + u"/$metadata"_s);
        contents.append(name, value);
    }
    Json read = contents.take();
    if (auto checked = checkGraphValues(read, true, ErrorCode::GraphMember); !checked)
        return checked.error();
    return read;
}

} // namespace

QString LogicalTwin::etagText() const
{
    return Twin::etagText(etag);
}

Result<LogicalTwin> readLogicalTwin(const TwinId &id, const Json &body)
{
    if (!body.isObject())
        return memberError(u"A digital twin is an object."_s, {});
    if (const Json *given = body.find("$dtId"sv); given && given->toString() != id.toString())
        return memberError(u"$dtId must be '%1' or left out."_s.arg(id.toString()), u"/$dtId"_s);
    LogicalTwin twin{.id = id};
    if (const Json *metadata = body.find("$metadata"sv)) {
        if (auto read = readMetadata(*metadata, twin); !read)
            return read.error();
    }
    auto contents = readContents(body);
    if (!contents)
        return contents.error();
    twin.contents = *std::move(contents);
    return twin;
}

Json writableDocument(const LogicalTwin &twin)
{
    JsonObjectBuilder metadata(twin.metadata.size() + 1);
    if (!twin.modelId.isEmpty())
        metadata.append("$model"sv, Json(twin.modelId));
    for (const auto &member : twin.metadata.members())
        metadata.append(member.key, member.value);
    auto document = JsonObjectBuilder::from(twin.contents, 1);
    document.append("$metadata"sv, metadata.take());
    return document.take();
}

Json toJson(const LogicalTwin &twin)
{
    return Json::object({{"id", Json(twin.id.toString())},
                         {"modelId", Json(twin.modelId)},
                         {"contents", twin.contents},
                         {"metadata", twin.metadata},
                         {"etag", Json(qint64(twin.etag))}});
}

Result<LogicalTwin> logicalTwinFromJson(const Json &json)
{
    const auto id = TwinId::parse(json["id"sv].toString());
    if (!id || !json["contents"sv].isObject() || !json["metadata"sv].isObject())
        return Error{ErrorCode::StoreCorrupt, u"A logical twin that cannot be read."_s};
    return LogicalTwin{.id = *id,
                       .modelId = json["modelId"sv].toString(),
                       .contents = json["contents"sv],
                       .metadata = json["metadata"sv],
                       .etag = quint64(json["etag"sv].toInteger())};
}

} // namespace twin
