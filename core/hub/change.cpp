// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/change.h"

#include "base/overloaded.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

Json named(std::string_view kind, Json body)
{
    return Json::object({{kind, std::move(body)}});
}

Json writeToJson(const TwinWrite &write)
{
    JsonObjectBuilder builder(4);
    if (write.kind == TwinWrite::Kind::Replace)
        builder.append("replace"sv, Json(true));
    if (write.tags)
        builder.append("tags"sv, *write.tags);
    if (write.desired)
        builder.append("desired"sv, *write.desired);
    if (write.reported)
        builder.append("reported"sv, *write.reported);
    return builder.take();
}

TwinWrite writeFromJson(const Json &json)
{
    const auto section = [&json](std::string_view name) {
        const Json *value = json.find(name);
        return value ? std::optional(*value) : std::nullopt;
    };
    return {.kind = json["replace"sv].toBool() ? TwinWrite::Kind::Replace : TwinWrite::Kind::Merge,
            .tags = section("tags"sv),
            .desired = section("desired"sv),
            .reported = section("reported"sv)};
}

// What CommandRequested and CommandAnswered share.
template <class Invoked>
Invoked invokedFromJson(const Json &json)
{
    Invoked change;
    change.requestId = quint64(json["requestId"sv].toInteger());
    change.component = json["component"sv].toString();
    change.name = json["name"sv].toString();
    change.payload = json["payload"sv];
    change.deadline = Timestamp::fromTicks(json["deadline"sv].toInteger());
    return change;
}

template <class Invoked>
JsonObjectBuilder invokedToJson(const Invoked &change)
{
    JsonObjectBuilder builder(6);
    builder.append("requestId"sv, Json(qint64(change.requestId)));
    builder.append("component"sv, Json(change.component));
    builder.append("name"sv, Json(change.name));
    builder.append("payload"sv, change.payload);
    builder.append("deadline"sv, Json(change.deadline.ticks()));
    return builder;
}

// Nothing: a kind that is none of the graph.
std::optional<Result<ChangeBody>> graphBodyFromJson(std::string_view kind, const Json &value)
{
    if (kind == "logicalTwin"sv) {
        auto twin = logicalTwinFromJson(value);
        if (!twin)
            return twin.error();
        return ChangeBody(LogicalTwinWritten{std::make_shared<const LogicalTwin>(*std::move(twin))});
    }
    if (kind == "logicalTwinDeleted"sv)
        return ChangeBody(LogicalTwinDeleted{});
    if (kind == "relationship"sv) {
        auto relationship = relationshipFromJson(value);
        if (!relationship)
            return relationship.error();
        return ChangeBody(
            RelationshipWritten{std::make_shared<const Relationship>(*std::move(relationship))});
    }
    if (kind == "relationshipDeleted"sv)
        return ChangeBody(RelationshipDeleted{value.toString()});
    return std::nullopt;
}

} // namespace

bool isKept(const ChangeBody &body)
{
    return !std::holds_alternative<TelemetrySent>(body);
}

Json toJson(const ChangeBody &body)
{
    return std::visit(
        overloaded{
            [](const IdentityCreated &c) { return named("created", toJson(c.record)); },
            [](const IdentityUpdated &c) { return named("identity", toJson(c.identity)); },
            [](const IdentityDeleted &) { return named("deleted", Json(true)); },
            [](const TwinWritten &c) { return named("written", writeToJson(c.write)); },
            [](const ConnectionChanged &c) {
                return named("connection",
                             Json::object({{"connected", Json(c.connected)}, {"modelId", Json(c.modelId)}}));
            },
            [](const TelemetrySent &c) {
                return named("telemetry", Json::object({{"component", Json(c.component)},
                                                        {"payload", c.payload},
                                                        {"properties", c.properties}}));
            },
            [](const CommandRequested &c) { return named("requested", invokedToJson(c).take()); },
            [](const CommandAnswered &c) {
                auto builder = invokedToJson(c);
                builder.append("status"sv, Json(c.status));
                return named("answered", builder.take());
            },
            [](const LogicalTwinWritten &c) { return named("logicalTwin", toJson(*c.twin)); },
            [](const LogicalTwinDeleted &) { return named("logicalTwinDeleted", Json(true)); },
            [](const RelationshipWritten &c) { return named("relationship", toJson(*c.relationship)); },
            [](const RelationshipDeleted &c) { return named("relationshipDeleted", Json(c.relationshipId)); },
        },
        body);
}

Result<ChangeBody> changeBodyFromJson(const Json &json)
{
    if (json.size() != 1 || !json.isObject())
        return Error{ErrorCode::StoreCorrupt, u"A stored change must be an object with one member."_s};
    const auto &[kind, value] = json.members().front();
    const auto name = kind.view();
    if (name == "created"sv) {
        auto record = recordFromJson(value);
        if (!record)
            return record.error();
        return ChangeBody(IdentityCreated{*std::move(record)});
    }
    if (name == "identity"sv) {
        auto identity = identityFromJson(value);
        if (!identity)
            return identity.error();
        return ChangeBody(IdentityUpdated{*std::move(identity)});
    }
    if (name == "deleted"sv)
        return ChangeBody(IdentityDeleted{});
    if (name == "written"sv)
        return ChangeBody(TwinWritten{writeFromJson(value)});
    if (name == "connection"sv)
        return ChangeBody(ConnectionChanged{value["connected"sv].toBool(), value["modelId"sv].toString()});
    if (name == "telemetry"sv)
        return ChangeBody(
            TelemetrySent{value["component"sv].toString(), value["payload"sv], value["properties"sv]});
    if (name == "requested"sv)
        return ChangeBody(invokedFromJson<CommandRequested>(value));
    if (name == "answered"sv) {
        auto answered = invokedFromJson<CommandAnswered>(value);
        answered.status = int(value["status"sv].toInteger());
        return ChangeBody(answered);
    }
    if (auto body = graphBodyFromJson(name, value))
        return *std::move(body);
    return Error{ErrorCode::StoreCorrupt,
                 u"A stored change of the unknown kind '%1'."_s.arg(kind.toString())};
}

} // namespace twin
