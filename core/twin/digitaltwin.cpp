// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/digitaltwin.h"

#include "json/jsonpatch.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

using json::Key;

namespace {

// One name of the digital twin and what both sides of the device twin hold under it.
struct Part {
    Key name;
    const Json *reported = nullptr;
    const Json *desired = nullptr;
    Stamps reportedStamps;
    Stamps desiredStamps;

    bool isComponent() const
    {
        return (reported && twin::isComponent(*reported)) || (desired && twin::isComponent(*desired));
    }
};

// The names of one level in the order of display: as reported, then those only desired (section 3). The
// marker and names that are no DTDL names are left out (section 2).
std::vector<Part> partsOf(const Json *reported, const Json *desired, const Stamps &reportedStamps,
                          const Stamps &desiredStamps)
{
    std::vector<Part> parts;
    const auto take = [&](const Key &name) {
        const Json *left = reported ? reported->find(name) : nullptr;
        const Json *right = desired ? desired->find(name) : nullptr;
        parts.push_back({name, left, right, left ? reportedStamps.child(name) : Stamps(),
                         right ? desiredStamps.child(name) : Stamps()});
    };
    for (const Json *side : {reported, desired}) {
        if (!side)
            continue;
        for (const auto &member : side->members()) {
            const bool seen = side == desired && reported && reported->find(member.key);
            if (!seen && isDtdlName(member.key.view()))
                take(member.key);
        }
    }
    return parts;
}

std::vector<Part> rootParts(const Twin &twin)
{
    return partsOf(&twin.reported.values, &twin.desired.values, twin.reported.stamps, twin.desired.stamps);
}

std::vector<Part> partsOf(const Part &component)
{
    return partsOf(component.reported, component.desired, component.reportedStamps, component.desiredStamps);
}

const Json &reportedValue(const Json &reported)
{
    return isAcknowledgement(reported) ? reported["value"sv] : reported;
}

// `$lastUpdatedVersion` of the property's node, else the section's version.
qint64 desiredVersionOf(const Part &part, const Twin &twin)
{
    const qint64 version = part.desiredStamps.own().version;
    return version > 0 ? version : twin.desired.version;
}

Json metadataOf(const Part &part, const Twin &twin)
{
    JsonObjectBuilder entry(6);
    if (part.desired) {
        entry.append("desiredValue"sv, *part.desired);
        entry.append("desiredVersion"sv, Json(desiredVersionOf(part, twin)));
    }
    if (part.reported) {
        if (isAcknowledgement(*part.reported)) {
            entry.append("ackVersion"sv, (*part.reported)["av"sv]);
            entry.append("ackCode"sv, (*part.reported)["ac"sv]);
            if (const Json *description = part.reported->find("ad"sv))
                entry.append("ackDescription"sv, *description);
        }
        entry.append("lastUpdateTime"sv, Json(part.reportedStamps.own().time.toString()));
    }
    return entry.take();
}

void appendProperty(const Part &part, const Twin &twin, JsonObjectBuilder &values,
                    JsonObjectBuilder &metadata)
{
    if (part.reported)
        values.append(part.name, reportedValue(*part.reported));
    metadata.append(part.name, metadataOf(part, twin));
}

Json componentOf(const Part &component, const Twin &twin)
{
    JsonObjectBuilder values;
    JsonObjectBuilder metadata;
    for (const auto &part : partsOf(component))
        appendProperty(part, twin, values, metadata);
    values.append("$metadata"sv, metadata.take());
    return values.take();
}

PropertySync syncOf(const Part &part, const QString &component, const Twin &twin)
{
    PropertySync sync;
    sync.component = component;
    sync.name = part.name.toString();
    if (part.desired) {
        sync.desiredValue = *part.desired;
        sync.desiredVersion = desiredVersionOf(part, twin);
    }
    if (part.reported) {
        sync.value = reportedValue(*part.reported);
        sync.lastUpdateTime = part.reportedStamps.own().time;
        if (isAcknowledgement(*part.reported)) {
            sync.ackVersion = qint64((*part.reported)["av"sv].toDouble());
            sync.ackCode = int((*part.reported)["ac"sv].toDouble());
            sync.ackDescription = (*part.reported)["ad"sv].toString();
        }
    }
    sync.state = syncStateOf(part.desired, sync.desiredVersion, sync.ackVersion, sync.ackCode);
    return sync;
}

} // namespace

bool isComponent(const Json &value)
{
    const Json *marker = value.find("__t"sv);
    return marker && marker->toStringView() == "c"sv;
}

bool isAcknowledgement(const Json &reported)
{
    const Json *value = reported.find("value"sv);
    const Json *description = reported.find("ad"sv);
    return value && reported["ac"sv].isNumber() && reported["av"sv].isNumber() &&
           (!description || description->isString()) && reported.size() == (description ? 4 : 3);
}

bool isBrokenAcknowledgement(const Json &reported)
{
    const bool some = reported.contains("ac"sv) || reported.contains("av"sv) || reported.contains("ad"sv);
    return reported.contains("value"sv) && some && !isAcknowledgement(reported);
}

bool isDtdlName(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !name.empty() && name.size() <= 64 && isLetter(name.front()) &&
           (isLetter(name.back()) || isDigit(name.back())) &&
           std::all_of(name.begin(), name.end(),
                       [&](char c) { return isLetter(c) || isDigit(c) || c == '_'; });
}

SyncState syncStateOf(bool hasDesired, qint64 desiredVersion, std::optional<qint64> ackVersion,
                      std::optional<int> ackCode)
{
    if (!hasDesired)
        return ackCode == 203 && ackVersion == 0 ? SyncState::SetByDevice : SyncState::Reported;
    if (!ackVersion || !ackCode || *ackVersion < desiredVersion)
        return SyncState::Pending;
    if (*ackCode == 202)
        return SyncState::InProgress;
    if (*ackCode >= 200 && *ackCode < 300)
        return SyncState::InSync;
    return *ackCode >= 400 && *ackCode < 500 ? SyncState::Refused : SyncState::Failed;
}

Json digitalTwin(const QString &deviceId, const QString &modelId, const Twin &twin)
{
    JsonObjectBuilder values;
    JsonObjectBuilder metadata;
    values.append("$dtId"sv, Json(deviceId));
    if (!modelId.isEmpty())
        metadata.append("$model"sv, Json(modelId));
    for (const auto &part : rootParts(twin)) {
        if (part.isComponent())
            values.append(part.name, componentOf(part, twin));
        else
            appendProperty(part, twin, values, metadata);
    }
    values.append("$metadata"sv, metadata.take());
    return values.take();
}

QList<PropertySync> syncStates(const Twin &twin)
{
    QList<PropertySync> states;
    for (const auto &part : rootParts(twin)) {
        if (!part.isComponent()) {
            states.append(syncOf(part, {}, twin));
            continue;
        }
        for (const auto &property : partsOf(part))
            states.append(syncOf(property, part.name.toString(), twin));
    }
    return states;
}

namespace {

// Collects the operations of a digital twin change event; section 5 says how deep each kind of member goes.
class ChangeWriter final
{
public:
    void object(const Json &before, const Json &after, const QString &path, bool isRoot)
    {
        eachMember(before, after, path,
                   [this, isRoot](const QString &place, const Json *old, const Json *now) {
                       if (place.endsWith(u"/$metadata"_s) && old && now)
                           metadata(*old, *now, place);
                       else if (isRoot && old && now && isComponentObject(*old) && isComponentObject(*now))
                           object(*old, *now, place, false);
                       else
                           whole(old, now, place);
                   });
    }

    Json take()
    {
        std::sort(m_operations.begin(), m_operations.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<Json> operations;
        for (auto &operation : m_operations)
            operations.push_back(std::move(operation.second));
        return Json::array(std::move(operations));
    }

private:
    static bool isComponentObject(const Json &value)
    {
        return value.isObject() && value.contains("$metadata"sv);
    }

    template <class Visit>
    void eachMember(const Json &before, const Json &after, const QString &path, Visit visit)
    {
        for (const auto &member : before.members())
            visit(path + u'/' + json::escapedToken(member.key.toString()), &member.value,
                  after.find(member.key));
        for (const auto &member : after.members()) {
            if (!before.find(member.key))
                visit(path + u'/' + json::escapedToken(member.key.toString()), nullptr, &member.value);
        }
    }

    void metadata(const Json &before, const Json &after, const QString &path)
    {
        eachMember(before, after, path, [this](const QString &place, const Json *old, const Json *now) {
            if (old && now && old->isObject() && now->isObject()) {
                eachMember(*old, *now, place,
                           [this](const QString &field, const Json *oldField, const Json *nowField) {
                               whole(oldField, nowField, field);
                           });
            } else {
                whole(old, now, place);
            }
        });
    }

    void whole(const Json *old, const Json *now, const QString &place)
    {
        if (old && now && *old == *now)
            return;
        JsonObjectBuilder operation(3);
        operation.append("op"sv, Json(!now ? "remove"sv : old ? "replace"sv : "add"sv));
        operation.append("path"sv, Json(place));
        if (now)
            operation.append("value"sv, *now);
        m_operations.emplace_back(place.toStdString(), operation.take());
    }

    std::vector<std::pair<std::string, Json>> m_operations; // by path, compared as bytes
};

} // namespace

Json digitalTwinChange(const Json &before, const Json &after)
{
    ChangeWriter writer;
    writer.object(before, after, {}, true);
    return writer.take();
}

} // namespace twin
