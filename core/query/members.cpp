// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/members.h"

#include "hub/edge.h"
#include "query/functions.h"

#include <algorithm>
#include <array>
#include <span>

using namespace std::string_view_literals;

namespace twin::query {

namespace {

using json::Key;

// In the order of Member.
constexpr std::array TwinMembers{"deviceId"sv,
                                 "moduleId"sv,
                                 "etag"sv,
                                 "deviceEtag"sv,
                                 "status"sv,
                                 "statusReason"sv,
                                 "statusUpdateTime"sv,
                                 "connectionState"sv,
                                 "lastActivityTime"sv,
                                 "cloudToDeviceMessageCount"sv,
                                 "authenticationType"sv,
                                 "x509Thumbprint"sv,
                                 "modelId"sv,
                                 "version"sv,
                                 "capabilities"sv,
                                 "configurations"sv,
                                 "deviceScope"sv,
                                 "parentScopes"sv,
                                 "tags"sv,
                                 "properties"sv};
constexpr std::array JobMembers{"jobId"sv,
                                "deviceId"sv,
                                "moduleId"sv,
                                "jobType"sv,
                                "status"sv,
                                "createdDateTimeUtc"sv,
                                "lastUpdatedDateTimeUtc"sv,
                                "startTimeUtc"sv,
                                "endTimeUtc"sv,
                                "outcome"sv,
                                "error"sv};
constexpr std::array Times{"lastActivityTime"sv,       "statusUpdateTime"sv, "createdDateTimeUtc"sv,
                           "lastUpdatedDateTimeUtc"sv, "startTimeUtc"sv,     "endTimeUtc"sv};
constexpr std::array Sections{"desired"sv, "reported"sv};

// The spelling of the table for a word in any case; the word itself when the table does not have it.
std::string canonical(std::string_view word, std::span<const std::string_view> table)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [word](auto name) { return sameWord(name, word); });
    return std::string(found == table.end() ? word : *found);
}

std::span<const std::string_view> rootsOf(Collection collection)
{
    if (collection == Collection::Jobs)
        return JobMembers;
    return TwinMembers;
}

// "devices", "devices.modules" and "devices.jobs" in front of a path of their collection mean nothing.
std::size_t prefixLength(const Path &path, Collection collection)
{
    const auto &segments = path.segments;
    const std::size_t length = collection == Collection::Devices ? 1 : 2;
    if (segments.size() <= length || !sameWord(segments[0].name, "devices"sv))
        return 0;
    if (length == 2 && !sameWord(segments[1].name, collection == Collection::Jobs ? "jobs"sv : "modules"sv))
        return 0;
    return length;
}

Member memberOf(const std::vector<std::string> &names, Collection collection)
{
    if (collection == Collection::Jobs)
        return Member::Other;
    const auto found = std::find(TwinMembers.begin(), TwinMembers.end(), names[0]);
    const auto member = found == TwinMembers.end() ? Member::Other : Member(found - TwinMembers.begin());
    if (member != Member::Properties || names.size() < 2)
        return member;
    if (names[1] == Sections[0])
        return Member::Desired;
    return names[1] == Sections[1] ? Member::Reported : Member::Other;
}

bool isTimeName(const std::vector<std::string> &names)
{
    if (names.size() == 1)
        return std::find(Times.begin(), Times.end(), names[0]) != Times.end();
    return names.back() == "$lastUpdated"sv;
}

const Json *walk(const Json *value, std::span<const Key> names)
{
    for (const auto &name : names) {
        if (!value)
            return nullptr;
        value = value->find(name);
    }
    return value;
}

Value valueOf(const Json *json)
{
    return json ? Value::of(*json) : Value();
}

// The texts of records are UTF-16; ids are ASCII.
Value textValue(const QString &text, std::string &scratch)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isAscii)) {
        scratch.resize(std::size_t(text.size()));
        std::transform(text.begin(), text.end(), scratch.begin(), [](QChar c) { return char(c.unicode()); });
    } else {
        const QByteArray utf8 = text.toUtf8();
        scratch.assign(utf8.constData(), std::size_t(utf8.size()));
    }
    return Value::of(std::string_view(scratch));
}

Value textUnlessEmpty(const QString &text, std::string &scratch)
{
    return text.isEmpty() ? Value() : textValue(text, scratch);
}

// A value of a small document that only lives now.
Value taken(const Json *json, std::string &scratch)
{
    Value value = valueOf(json);
    if (value.isText()) {
        scratch = value.text;
        value.text = scratch;
    }
    return value;
}

struct MetadataNode {
    Stamps stamps;
    const Json *value = nullptr; ///< null: there is no such node
    std::string_view leaf{}; ///< "$lastUpdated", "$lastUpdatedVersion" or empty for the node itself
};

MetadataNode metadataAt(const Properties &properties, std::span<const Key> names)
{
    MetadataNode node{properties.stamps, &properties.values};
    for (const auto &name : names) {
        if (!node.value || !node.leaf.empty())
            return {};
        const auto text = name.view();
        if (text == "$lastUpdated"sv || text == "$lastUpdatedVersion"sv) {
            node.leaf = text;
            continue;
        }
        node.value = node.value->find(name);
        node.stamps = node.stamps.child(name);
    }
    return node;
}

Value metadataValue(const Properties &properties, std::span<const Key> names)
{
    const auto node = metadataAt(properties, names);
    if (!node.value)
        return {};
    if (node.leaf.empty())
        return Value(Value::Kind::Object);
    const Stamp &stamp = node.stamps.own();
    if (node.leaf == "$lastUpdated"sv)
        return Value::of(stamp.time);
    return stamp.version > 0 ? Value::of(double(stamp.version)) : Value();
}

Value sectionValue(const ResolvedPath &path, const Properties &properties)
{
    switch (path.facet) {
    case ResolvedPath::Facet::Version:
        return path.below.empty() ? Value::of(double(properties.version)) : Value();
    case ResolvedPath::Facet::Metadata:
        return metadataValue(properties, path.below);
    case ResolvedPath::Facet::Value:
        return valueOf(walk(&properties.values, path.below));
    }
    Q_UNREACHABLE();
}

Json jsonOf(const Value &value)
{
    TimeText room;
    switch (value.kind) {
    case Value::Kind::Boolean:
        return Json(value.boolean);
    case Value::Kind::Number:
        return Json(qint64(value.number)); // versions and counts only
    case Value::Kind::Text:
    case Value::Kind::Time:
        return Json(textOf(value, room));
    default:
        return {};
    }
}

std::optional<Json> copied(const Json *json)
{
    return json ? std::optional(*json) : std::nullopt;
}

std::optional<Json> sectionCopy(const ResolvedPath &path, const Properties &properties)
{
    if (path.facet == ResolvedPath::Facet::Value)
        return path.below.empty() ? toJson(properties) : copied(walk(&properties.values, path.below));
    if (path.facet == ResolvedPath::Facet::Metadata) {
        const auto node = metadataAt(properties, path.below);
        if (node.value && node.leaf.empty())
            return node.stamps.toJson(*node.value);
    }
    const Value value = sectionValue(path, properties);
    return value.kind == Value::Kind::Undefined ? std::nullopt : std::optional(jsonOf(value));
}

// Members of which a record makes a small document.
std::optional<Json> made(Member member, const Record &record)
{
    const Identity &identity = *record.identity;
    const auto thumbprint = [](const QByteArray &text) {
        return text.isEmpty() ? Json() : Json(QString::fromLatin1(text));
    };
    switch (member) {
    case Member::AuthenticationType:
        return Json(Authentication::nameOf(identity.authentication.type));
    case Member::X509Thumbprint:
        return Json::object(
            {{"primaryThumbprint", thumbprint(identity.authentication.primaryThumbprint)},
             {"secondaryThumbprint", thumbprint(identity.authentication.secondaryThumbprint)}});
    case Member::Capabilities:
        return identity.id.isModule() ? std::nullopt : std::optional(edge::capabilities(identity));
    case Member::ParentScopes:
        return edge::parentScopes(identity);
    case Member::Configurations:
        return copied(identity.configurations.isNull() ? nullptr : &identity.configurations);
    case Member::Properties:
        return Json::object(
            {{"desired", toJson(record.twin.desired)}, {"reported", toJson(record.twin.reported)}});
    default:
        return std::nullopt;
    }
}

Value identityValue(Member member, const Record &record, std::string &scratch)
{
    const Identity &identity = *record.identity;
    switch (member) {
    case Member::DeviceId:
        return textValue(identity.id.device(), scratch);
    case Member::ModuleId:
        return textUnlessEmpty(identity.id.module(), scratch);
    case Member::Etag:
        return textValue(record.twin.etagText(), scratch);
    case Member::DeviceEtag:
        return textValue(identity.etagText(), scratch);
    case Member::Status:
        return Value::of(identity.enabled ? "enabled"sv : "disabled"sv);
    case Member::StatusReason:
        return textUnlessEmpty(identity.statusReason, scratch);
    case Member::StatusUpdateTime:
        return Value::of(identity.statusUpdatedTime);
    case Member::ConnectionState:
        return Value::of(identity.connected ? "Connected"sv : "Disconnected"sv);
    case Member::LastActivityTime:
        return Value::of(identity.lastActivityTime);
    case Member::CloudToDeviceMessageCount:
        return Value::of(record.mailbox ? double(record.mailbox->messages.size()) : 0.0);
    case Member::DeviceScope:
        return textUnlessEmpty(edge::deviceScope(identity), scratch);
    case Member::ModelId:
        return textUnlessEmpty(identity.modelId, scratch);
    case Member::Version:
        return Value::of(double(record.twin.version));
    default:
        return {};
    }
}

} // namespace

std::vector<std::string> canonicalNames(const Path &path, Collection collection)
{
    std::vector<std::string> names;
    for (std::size_t i = prefixLength(path, collection); i < path.segments.size(); ++i)
        names.push_back(path.segments[i].name);
    names[0] = canonical(names[0], rootsOf(collection));
    if (collection != Collection::Jobs && names.size() > 1 && names[0] == "properties"sv)
        names[1] = canonical(names[1], Sections);
    return names;
}

ResolvedPath resolved(const Path &path, Collection collection)
{
    const auto names = canonicalNames(path, collection);
    ResolvedPath result;
    result.member = memberOf(names, collection);
    result.isTime = isTimeName(names);
    std::size_t above = result.member == Member::Desired || result.member == Member::Reported ? 2 : 1;
    if (above == 2 && names.size() > 2 && names[2] == "$version"sv)
        result.facet = ResolvedPath::Facet::Version;
    if (above == 2 && names.size() > 2 && names[2] == "$metadata"sv)
        result.facet = ResolvedPath::Facet::Metadata;
    if (result.facet != ResolvedPath::Facet::Value)
        ++above;
    for (const auto &name : names)
        result.names.emplace_back(std::string_view(name));
    result.below.assign(result.names.begin() + std::ptrdiff_t(above), result.names.end());
    return result;
}

std::string columnName(const Column &column, std::size_t index, Collection collection)
{
    if (!column.alias.empty())
        return column.alias;
    if (column.aggregate)
        return "$" + std::to_string(index + 1); // low confidence: the published grammar always has AS
    return canonicalNames(column.path, collection).back();
}

std::vector<std::string_view> memberNames(Collection collection)
{
    const auto roots = rootsOf(collection);
    return {roots.begin(), roots.end()};
}

Value lookUp(const ResolvedPath &path, const Record &record, std::string &scratch)
{
    switch (path.member) {
    case Member::Tags:
        return valueOf(walk(&record.twin.tags, path.below));
    case Member::Desired:
        return sectionValue(path, record.twin.desired);
    case Member::Reported:
        return sectionValue(path, record.twin.reported);
    case Member::Properties:
        return Value(Value::Kind::Object);
    case Member::AuthenticationType:
    case Member::X509Thumbprint:
    case Member::ParentScopes:
    case Member::Configurations:
    case Member::Capabilities: {
        const auto json = made(path.member, record);
        return json ? taken(walk(&*json, path.below), scratch) : Value();
    }
    default:
        return path.below.empty() ? identityValue(path.member, record, scratch) : Value();
    }
}

Value lookUp(const ResolvedPath &path, const Json &document)
{
    const Value value = valueOf(walk(&document, path.names));
    return path.isTime ? value.asTime() : value;
}

std::optional<Json> copyOf(const ResolvedPath &path, const Record &record)
{
    switch (path.member) {
    case Member::Tags:
        return copied(walk(&record.twin.tags, path.below));
    case Member::Desired:
        return sectionCopy(path, record.twin.desired);
    case Member::Reported:
        return sectionCopy(path, record.twin.reported);
    default:
        break;
    }
    if (const auto json = made(path.member, record))
        return copied(walk(&*json, path.below));
    std::string scratch;
    const Value value = lookUp(path, record, scratch);
    return value.kind == Value::Kind::Undefined ? std::nullopt : std::optional(jsonOf(value));
}

std::optional<Json> copyOf(const ResolvedPath &path, const Json &document)
{
    return copied(walk(&document, path.names));
}

} // namespace twin::query
