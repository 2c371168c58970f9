// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/vectors.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace conformance {

namespace {

QString shown(const Json &json)
{
    const QByteArray text = json::write(json);
    return QString::fromUtf8(text.size() > 1500 ? text.left(1500) + "..." : text);
}

bool isTimeName(std::string_view name)
{
    return name == "$lastUpdated"sv || name == "lastUpdateTime"sv;
}

// The value with every time in one spelling, so that only different instants differ.
Json normalized(const Json &json)
{
    if (json.isArray()) {
        std::vector<Json> elements;
        for (const auto &element : json.elements())
            elements.push_back(normalized(element));
        return Json::array(std::move(elements));
    }
    if (!json.isObject())
        return json;
    JsonObjectBuilder builder(json.size());
    for (const auto &[key, value] : json.members()) {
        const auto time = isTimeName(key.view()) ? Timestamp::parse(value.toString()) : std::nullopt;
        builder.append(key, time ? Json(time->toString()) : normalized(value));
    }
    return builder.take();
}

QString ifMatchOf(const Json &operation)
{
    return operation["ifMatch"sv].toString();
}

std::optional<Command> commandOf(const TwinId &id, const Json &operation)
{
    const auto kind = operation["kind"sv].toStringView();
    const Json &body = operation["body"sv];
    if (kind == "patchTwin"sv)
        return PatchTwin{id, body, ifMatchOf(operation)};
    if (kind == "replaceTwin"sv)
        return ReplaceTwin{id, body, ifMatchOf(operation)};
    if (kind == "dtPatch"sv)
        return PatchDigitalTwin{id, body, ifMatchOf(operation)};
    if (kind == "setModel"sv)
        return Connect{id, operation["modelId"sv].toString()};
    if (kind == "patchReported"sv) {
        const Json *version = operation.find("ifVersion"sv);
        return PatchReported{id, body, version ? std::optional(version->toInteger()) : std::nullopt};
    }
    return std::nullopt;
}

} // namespace

State stateWith(const TwinId &id, const Json &document)
{
    Identity identity;
    identity.id = id;
    identity.modelId = document["modelId"sv].toString();
    State state;
    state.put(std::make_shared<const Record>(
        Record{std::make_shared<const Identity>(identity), twinFromJson(document).value()}));
    return state;
}

TwinId idOf(const Json &document)
{
    return TwinId::parse(document["deviceId"sv].toString(), document["moduleId"sv].toString()).value();
}

void Check::same(const QString &what, const Json &expected, const Json &actual)
{
    if (!(normalized(expected) == normalized(actual)))
        m_differences.append(
            u"%1\n      expected %2\n      actual   %3"_s.arg(what, shown(expected), shown(actual)));
}

void Check::that(const QString &what, bool holds)
{
    if (!holds)
        m_differences.append(what);
}

void Check::error(const Json &expected, const Error &actual)
{
    same(u"error"_s, expected,
         Json::object({{"status", Json(actual.status())},
                       {"code", Json(actual.serviceCode())},
                       {"reason", Json(actual.name())}}));
}

OneTwinHub::OneTwinHub(const Json &twinDocument)
    : m_clock(Timestamp())
    , m_ids(1)
    , m_id(idOf(twinDocument))
    , m_hub(stateWith(m_id, twinDocument), {m_clock, m_ids}, nullptr)
{
    m_hub.setListener([this](const Changes &changes) { m_changes = changes; });
}

Result<Reply> OneTwinHub::perform(const Json &operation)
{
    m_changes.clear();
    if (const auto time = Timestamp::parse(operation["time"sv].toString()))
        m_clock.set(*time);
    const auto command = commandOf(m_id, operation);
    if (!command)
        return Error{ErrorCode::SceneInvalid,
                     u"The runner knows no operation '%1'."_s.arg(operation["kind"sv].toString())};
    return m_hub.submit(*command, {Cause::Origin::Service, u"vector"_s});
}

Json documentOf(const Record &record)
{
    const TwinId &id = record.id();
    JsonObjectBuilder builder;
    builder.append("deviceId"sv, Json(id.device()));
    if (id.isModule())
        builder.append("moduleId"sv, Json(id.module()));
    if (!record.identity->modelId.isEmpty())
        builder.append("modelId"sv, Json(record.identity->modelId));
    const Json twin = toJson(record.twin);
    for (const auto &member : twin.members())
        builder.append(member.key, member.value);
    return builder.take();
}

} // namespace conformance
