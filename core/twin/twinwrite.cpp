// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twinwrite.h"

#include "json/mergepatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

using json::Key;

namespace {

Error notObject(const QString &what, const QString &place)
{
    return {.code = ErrorCode::NotObject, .detail = u"%1 must be an object."_s.arg(what), .place = place};
}

// A replacement has no removals: null members are dropped (section 6).
Json withoutNulls(const Json &value)
{
    if (!value.isObject())
        return value;
    JsonObjectBuilder builder(value.size());
    for (const auto &[key, member] : value.members()) {
        if (!member.isNull())
            builder.append(key, withoutNulls(member));
    }
    return builder.take();
}

// One section of a service body. `"tags": null` empties the section [L].
Result<std::optional<Json>> readSection(const Json *section, TwinWrite::Kind kind, const QString &what,
                                        const QString &place)
{
    if (!section)
        return std::optional<Json>();
    if (section->isNull())
        return std::optional<Json>(kind == TwinWrite::Kind::Merge ? Json() : Json::emptyObject());
    if (!section->isObject())
        return notObject(what, place);
    // Clients send back what they read [O].
    const Json values = section->without("$metadata"sv).without("$version"sv);
    if (auto checked = checkValues(values, place); !checked)
        return checked.error();
    if (kind == TwinWrite::Kind::Replace)
        return std::optional<Json>(withoutNulls(values));
    return values.isEmpty() ? std::optional<Json>() : std::optional<Json>(values);
}

Json mergedValues(const Json &values, const Json &patch)
{
    return patch.isNull() ? Json::emptyObject() : json::mergePatch(values, patch);
}

void write(Properties &properties, const Json &patch, TwinWrite::Kind kind, Stamp now)
{
    const bool whole = kind == TwinWrite::Kind::Replace || patch.isNull();
    properties.stamps = whole ? Stamps(now) : properties.stamps.merged(properties.values, patch, now);
    properties.values = kind == TwinWrite::Kind::Replace ? patch : mergedValues(properties.values, patch);
}

void countSize(qint32 &size, const Json &before, const Json &after)
{
    size = size == SectionSizes::Unknown ? qint32(twinSize(after))
                                         : size + qint32(twinSizeChange(before, after));
}

// `after`, and null for everything that vanished, recursively (section 9).
Json withVanished(const Json &before, const Json &after)
{
    JsonObjectBuilder builder(after.size() + before.size());
    for (const auto &[key, value] : after.members()) {
        const Json *old = before.find(key);
        builder.append(key, old && old->isObject() && value.isObject() ? withVanished(*old, value) : value);
    }
    for (const auto &[key, value] : before.members()) {
        if (!after.find(key))
            builder.append(key, Json());
    }
    return builder.take();
}

} // namespace

Result<TwinWrite> readServiceWrite(const Json &body, TwinWrite::Kind kind)
{
    if (!body.isObject())
        return notObject(u"The body"_s, {});
    const Json *properties = body.find("properties"sv);
    if (properties && !properties->isObject())
        return notObject(u"properties"_s, u"/properties"_s);
    // In document order, so that the first fault of the text is the one that is named.
    TwinWrite write{.kind = kind, .tags = {}, .desired = {}, .reported = {}};
    for (const auto &member : body.members()) {
        const bool isTags = member.key == "tags"sv;
        if (!isTags && !(member.key == "properties"sv))
            continue;
        auto section = isTags ? readSection(&member.value, kind, u"tags"_s, u"/tags"_s)
                              : readSection(properties->find("desired"sv), kind, u"properties.desired"_s,
                                            u"/properties/desired"_s);
        if (!section)
            return section.error();
        (isTags ? write.tags : write.desired) = *std::move(section);
    }
    return write;
}

Result<TwinWrite> readReportedWrite(const Json &body)
{
    if (!body.isObject())
        return notObject(u"The reported patch"_s, {});
    if (auto checked = checkValues(body, {}); !checked)
        return checked.error();
    TwinWrite write;
    if (!body.isEmpty())
        write.reported = body;
    return write;
}

Twin applied(const Twin &twin, const TwinWrite &request, Timestamp time)
{
    Twin result = twin;
    if (request.isEmpty())
        return result;
    if (request.tags)
        result.tags =
            request.kind == TwinWrite::Kind::Replace ? *request.tags : mergedValues(twin.tags, *request.tags);
    if (request.desired) {
        result.desired.version = twin.desired.version + 1;
        write(result.desired, *request.desired, request.kind, {time, result.desired.version});
    }
    if (request.reported) {
        result.reported.version = twin.reported.version + 1;
        write(result.reported, *request.reported, request.kind, {time, 0});
    }
    if (request.tags)
        countSize(result.sizes.tags, twin.tags, result.tags);
    if (request.desired)
        countSize(result.sizes.desired, twin.desired.values, result.desired.values);
    if (request.reported)
        countSize(result.sizes.reported, twin.reported.values, result.reported.values);
    ++result.version;
    if (request.tags || request.desired)
        ++result.etag;
    return result;
}

Result<void> checkSizes(const Twin &before, const Twin &after)
{
    const auto checked = [](Section section, const Json &old, const Json &now, qint32 size) {
        const bool fits = size != SectionSizes::Unknown && size <= maxBytes(section);
        return fits || Json::sameStorage(old, now) ? Result<void>() : checkSize(section, old, now);
    };
    if (auto result = checked(Section::Tags, before.tags, after.tags, after.sizes.tags); !result)
        return result;
    const auto &sizes = after.sizes;
    if (auto result = checked(Section::Desired, before.desired.values, after.desired.values, sizes.desired);
        !result)
        return result;
    return checked(Section::Reported, before.reported.values, after.reported.values, sizes.reported);
}

Json desiredNotification(const Twin &before, const Twin &after, const TwinWrite &request)
{
    const bool whole = request.kind == TwinWrite::Kind::Replace || request.desired->isNull();
    const Json body = whole ? withVanished(before.desired.values, after.desired.values) : *request.desired;
    return body.with("$version"sv, Json(after.desired.version));
}

void DesiredFollower::onGet(const Json &desired, qint64 version, QList<Decision> *decisions)
{
    m_desired = desired.without("$version"sv).without("$metadata"sv);
    m_version = version;
    m_synced = true;
    for (const auto &[patch, patchVersion] : std::exchange(m_queue, {})) {
        const auto decision = onNotification(patch, patchVersion);
        if (decisions)
            decisions->append(decision);
    }
}

DesiredFollower::Decision DesiredFollower::onNotification(const Json &patch, qint64 version)
{
    if (!m_synced) {
        m_queue.emplace_back(patch, version);
        return Decision::Queued;
    }
    if (version <= m_version)
        return Decision::Ignored;
    if (version > m_version + 1) { // a message was lost
        m_synced = false;
        return Decision::GapRefetch;
    }
    m_desired = json::mergePatch(m_desired, patch.without("$version"sv));
    m_version = version;
    return Decision::Applied;
}

} // namespace twin
