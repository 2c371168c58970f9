// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/routing.h"

#include "query/functions.h"
#include "query/parser.h"
#include "twin/limits.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace twin::query {

namespace {

// All names are in any case here; the spelling as written goes first.
const Json *member(const Json *object, std::string_view name)
{
    if (!object)
        return nullptr;
    if (const Json *exact = object->find(name))
        return exact;
    const auto members = object->members();
    const auto found = std::find_if(members.begin(), members.end(), [name](const json::Member &m) {
        return QString::fromUtf8(m.key.view().data(), qsizetype(m.key.view().size()))
                   .compare(QString::fromUtf8(name.data(), qsizetype(name.size())), Qt::CaseInsensitive) == 0;
    });
    return found == members.end() ? nullptr : &found->value;
}

const Json *walk(const Json *value, std::span<const Segment> segments)
{
    for (const auto &segment : segments) {
        if (!value)
            return nullptr;
        if (!segment.isIndex())
            value = isUnroutable(segment.name) ? nullptr : member(value, segment.name);
        else
            value = segment.index < value->size() && value->isArray() ? &value->at(segment.index) : nullptr;
    }
    return value;
}

Value valueOf(const Json *json)
{
    return json ? Value::of(*json) : Value();
}

/// A message as a program sees it.
class MessageSubject final : public Subject
{
public:
    MessageSubject(const Program &program, const Message &message)
        : m_program(program)
        , m_message(message)
        , m_twins(program.paths().size())
    { }

    Value valueAt(std::size_t index) const override
    {
        const std::span<const Segment> segments = m_program.paths()[index].segments;
        const std::string_view root = segments[0].name;
        if (sameWord(root, "$body"sv))
            return body(segments.subspan(1));
        if (sameWord(root, "$twin"sv))
            return twin(index, segments.subspan(1));
        if (segments.size() > 1)
            return {}; // properties are plain texts
        return property(root);
    }

    // Only primitive values count (section 7).
    bool isDefined(const Value &value) const override
    {
        return value.kind != Value::Kind::Undefined && !value.isContainer();
    }

private:
    Value property(std::string_view name) const
    {
        if (name.starts_with('$')) {
            if (const Json *system = member(&m_message.systemProperties, name.substr(1)))
                return Value::of(*system);
        }
        return valueOf(member(&m_message.applicationProperties, name));
    }

    // $body alone and $body[0] are undefined.
    Value body(std::span<const Segment> below) const
    {
        if (below.empty() || below[0].isIndex() || !m_message.hasReadableBody())
            return {};
        return valueOf(walk(&m_message.body, below));
    }

    Value twin(std::size_t index, std::span<const Segment> below) const
    {
        if (below.empty() || below[0].isIndex() || !m_message.twin)
            return {};
        auto &document = m_twins[index];
        if (document.isNull())
            document = m_message.twin->whole();
        const Value value = valueOf(walk(&document, below));
        return sameWord(below.back().name, "$lastUpdated"sv) ? value.asTime() : value;
    }

    const Program &m_program;
    const Message &m_message;
    mutable std::vector<Json> m_twins; // made when first asked for
};

bool isTime(const Path &path)
{
    const auto &segments = path.segments;
    return segments.size() > 1 && sameWord(segments[0].name, "$twin"sv) &&
           sameWord(segments.back().name, "$lastUpdated"sv);
}

// How the envelope's names of events.h are written in conditions.
constexpr std::pair<std::string_view, std::string_view> SystemNames[] = {
    {"content_type"sv, "contentType"sv},
    {"content_encoding"sv, "contentEncoding"sv},
    {"correlation_id"sv, "correlationId"sv},
    {"message_id"sv, "messageId"sv},
    {"user_id"sv, "userId"sv},
    {"iothub-connection-device-id"sv, "connectionDeviceId"sv},
    {"iothub-connection-module-id"sv, "connectionModuleId"sv},
};

std::string_view routingName(std::string_view name)
{
    const auto *found = std::find_if(std::begin(SystemNames), std::end(SystemNames),
                                     [name](const auto &row) { return row.first == name; });
    return found == std::end(SystemNames) ? name : found->second;
}

} // namespace

Message Message::of(const HubEvent &event, const Record *sender)
{
    JsonObjectBuilder system;
    for (const Json *part : {&event.system, &event.annotations}) {
        for (const auto &[key, value] : part->members())
            system.set(routingName(key.view()), value);
    }
    system.set("enqueuedTime"sv, Json(event.time.toString()));
    if (!event.component.isEmpty())
        system.set("dt-subject"sv, Json(event.component));
    if (!event.modelId.isEmpty())
        system.set("dt-dataschema"sv, Json(event.modelId));
    return {.systemProperties = system.take(),
            .applicationProperties = event.application,
            .body = event.body,
            .twin = sender ? std::optional(Row(*sender)) : std::nullopt};
}

bool Message::hasReadableBody() const
{
    const Json *type = member(&systemProperties, "contentType"sv);
    const Json *encoding = member(&systemProperties, "contentEncoding"sv);
    constexpr std::array Encodings{"utf-8"sv, "utf-16"sv, "utf-32"sv};
    return type && encoding && sameWord(type->toStringView(), "application/json"sv) &&
           std::any_of(Encodings.begin(), Encodings.end(),
                       [&](std::string_view name) { return sameWord(encoding->toStringView(), name); });
}

Result<RoutingCondition> RoutingCondition::parse(QByteArrayView text)
{
    const auto condition = parseCondition(text, Profile::Routing);
    if (!condition)
        return condition.error();
    RoutingCondition result;
    result.m_condition = Program(*condition, isTime);
    return result;
}

Truth RoutingCondition::truth(const Message &message) const
{
    return Evaluator(m_condition).truth(MessageSubject(m_condition, message));
}

} // namespace twin::query
