// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/relationship.h"

#include "hub/graphvalues.h"
#include "json/pointer.h"
#include "twin/twin.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

// The spellings of one member, the one that is written last.
using Spellings = std::span<const std::string_view>;
constexpr std::array IdNames{"$edgeId"sv, "$relationshipId"sv};
constexpr std::array SourceNames{"$sourceId"sv};
constexpr std::array TargetNames{"$targetId"sv};
constexpr std::array NameNames{"$relationship"sv, "$relationshipName"sv};
constexpr std::array ReadOnlyNames{"$etag"sv};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Error memberError(const QString &detail, std::string_view member = {})
{
    return {.code = ErrorCode::GraphMember,
            .detail = detail,
            .place = member.empty() ? QString() : QString(u'/' + json::escapedToken(text(member)))};
}

bool isOneOf(Spellings names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// The text under any of the spellings, empty when none is there.
Result<QString> read(const Json &body, Spellings names)
{
    QString found;
    for (const auto name : names) {
        const Json *value = body.find(name);
        if (!value)
            continue;
        if (!value->isString() || value->toStringView().empty())
            return memberError(u"%1 must be text."_s.arg(text(name)), name);
        if (!found.isEmpty() && found != value->toString())
            return memberError(u"%1 contradicts %2."_s.arg(text(name), text(names.front())), name);
        found = value->toString();
    }
    return found;
}

Result<void> checkSame(const Json &body, Spellings names, const QString &wanted)
{
    const auto given = read(body, names);
    if (!given)
        return given.error();
    if (given->isEmpty() || *given == wanted)
        return {};
    const auto name = std::find_if(names.begin(), names.end(), [&](auto n) { return body.contains(n); });
    return memberError(u"%1 must be '%2' or left out."_s.arg(text(*name), wanted), *name);
}

Result<QString> required(const Json &body, Spellings names)
{
    auto given = read(body, names);
    if (given && given->isEmpty())
        return memberError(u"A relationship needs %1."_s.arg(text(names.back())), names.back());
    return given;
}

Result<Json> readProperties(const Json &body)
{
    JsonObjectBuilder properties(body.size());
    for (const auto &[name, value] : body.members()) {
        const auto isKnown = [&own = name](Spellings names) { return isOneOf(names, own.view()); };
        if (isKnown(IdNames) || isKnown(SourceNames) || isKnown(TargetNames) || isKnown(NameNames) ||
            isKnown(ReadOnlyNames))
            continue;
        if (name.view().starts_with('$'))
            return memberError(u"Names that begin with $ are reserved."_s, name.view());
        properties.append(name, value);
    }
    Json read = properties.take();
    if (auto checked = checkGraphValues(read, false, ErrorCode::RelationshipProperty); !checked)
        return checked.error();
    return read;
}

std::string_view idName(GraphDialect dialect)
{
    return dialect == GraphDialect::Preview ? IdNames.front() : IdNames.back();
}

} // namespace

QString Relationship::etagText() const
{
    return Twin::etagText(etag);
}

Result<void> checkRelationshipId(const QString &id)
{
    if (id.isEmpty())
        return memberError(u"The relationship id is empty."_s);
    if (id.size() > Relationship::MaxIdLength) {
        return Error{.code = ErrorCode::GraphMember,
                     .detail = u"The relationship id is too long."_s,
                     .limit = Relationship::MaxIdLength,
                     .actual = id.size()};
    }
    if (std::any_of(id.begin(), id.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return memberError(u"A relationship id cannot hold control characters."_s);
    return {};
}

Result<Relationship> readRelationship(const TwinId &source, const QString &id, const Json &body)
{
    if (!body.isObject())
        return memberError(u"A relationship is an object."_s);
    if (auto checked = checkRelationshipId(id); !checked)
        return checked.error();
    if (auto checked = checkSame(body, IdNames, id); !checked)
        return checked.error();
    if (auto checked = checkSame(body, SourceNames, source.toString()); !checked)
        return checked.error();
    const auto targetId = required(body, TargetNames);
    if (!targetId)
        return targetId.error();
    const auto name = required(body, NameNames);
    if (!name)
        return name.error();
    auto properties = readProperties(body);
    if (!properties)
        return properties.error();
    const auto target = TwinId::parse(*targetId);
    if (!target)
        return Error{.code = ErrorCode::TargetTwinNotFound,
                     .detail = u"There is no twin '%1'."_s.arg(*targetId),
                     .place = u"/$targetId"_s};
    return Relationship{.id = id,
                        .source = source,
                        .target = *target,
                        .name = json::Key(QStringView(*name)),
                        .properties = *std::move(properties)};
}

Json relationshipDocument(const Relationship &relationship, GraphDialect dialect)
{
    JsonObjectBuilder builder(relationship.properties.size() + 5);
    builder.append(idName(dialect), Json(relationship.id));
    builder.append("$sourceId"sv, Json(relationship.source.toString()));
    builder.append("$targetId"sv, Json(relationship.target.toString()));
    builder.append("$relationshipName"sv, Json(relationship.name.view()));
    for (const auto &member : relationship.properties.members())
        builder.append(member.key, member.value);
    if (dialect == GraphDialect::Released)
        builder.append("$etag"sv, Json(relationship.etagText()));
    return builder.take();
}

Json incomingDocument(const Relationship &relationship, GraphDialect dialect)
{
    JsonObjectBuilder builder(4);
    builder.append(idName(dialect), Json(relationship.id));
    builder.append("$sourceId"sv, Json(relationship.source.toString()));
    builder.append("$relationshipName"sv, Json(relationship.name.view()));
    builder.append("$relationshipLink"sv, Json(QString(relationshipsPath(relationship.source) + u'/' +
                                                       urlSegment(relationship.id))));
    return builder.take();
}

QString relationshipsPath(const TwinId &source)
{
    return u"/digitaltwins/%1/relationships"_s.arg(urlSegment(source.toString()));
}

Json toJson(const Relationship &relationship)
{
    return Json::object({{"id", Json(relationship.id)},
                         {"source", Json(relationship.source.toString())},
                         {"target", Json(relationship.target.toString())},
                         {"name", Json(relationship.name.view())},
                         {"properties", relationship.properties},
                         {"etag", Json(qint64(relationship.etag))}});
}

Result<Relationship> relationshipFromJson(const Json &json)
{
    const auto source = TwinId::parse(json["source"sv].toString());
    const auto target = TwinId::parse(json["target"sv].toString());
    const QString id = json["id"sv].toString();
    if (!source || !target || id.isEmpty() || !json["properties"sv].isObject())
        return Error{ErrorCode::StoreCorrupt, u"A relationship that cannot be read."_s};
    return Relationship{.id = id,
                        .source = *source,
                        .target = *target,
                        .name = json::Key(json["name"sv].toStringView()),
                        .properties = json["properties"sv],
                        .etag = quint64(json["etag"sv].toInteger())};
}

} // namespace twin
