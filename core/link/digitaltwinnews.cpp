// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/digitaltwinnews.h"

#include "json/jsonpatch.h"

#include <set>

using namespace std::string_view_literals;

namespace twin::link {

namespace {

struct Patches {
    JsonObjectBuilder desired;
    JsonObjectBuilder reported;
};

bool isPart(const Json &value)
{
    return value.find("$metadata"sv) != nullptr;
}

// Properties, those only asked for too, and components.
std::set<QString> namesIn(const Json &before, const Json &after)
{
    std::set<QString> names;
    for (const Json *object : {&before, &before["$metadata"sv], &after, &after["$metadata"sv]}) {
        for (const auto &member : object->members()) {
            if (const QString name = member.key.toString(); !name.startsWith(u'$'))
                names.insert(name);
        }
    }
    return names;
}

const Json &memberOf(const Json &object, const QString &name)
{
    return object[name.toStdString()];
}

// As the device reports it: with its acknowledgement, when it has given one.
Json reportedOf(const Json &value, const Json &about)
{
    if (!about.find("ackCode"sv) || !about.find("ackVersion"sv) || value.isNull())
        return value;
    Json envelope =
        Json::object({{"value", value}, {"ac", about["ackCode"sv]}, {"av", about["ackVersion"sv]}});
    if (const Json *text = about.find("ackDescription"sv))
        envelope = envelope.with("ad"sv, *text);
    return envelope;
}

Json patchOf(JsonObjectBuilder &builder)
{
    builder.append("__t"sv, Json("c"sv));
    return builder.take();
}

void collect(const Json &before, const Json &after, Patches &patches)
{
    for (const auto &name : namesIn(before, after)) {
        const json::Key key{QStringView(name)};
        const Json &now = memberOf(after, name);
        const Json &was = memberOf(before, name);
        if (isPart(now)) {
            Patches part;
            collect(was, now, part);
            if (!part.desired.isEmpty())
                patches.desired.append(key, patchOf(part.desired));
            if (!part.reported.isEmpty())
                patches.reported.append(key, patchOf(part.reported));
            continue;
        }
        const Json &about = memberOf(after["$metadata"sv], name);
        const Json &wasAbout = memberOf(before["$metadata"sv], name);
        const Json reported = reportedOf(now, about);
        if (reported != reportedOf(was, wasAbout))
            patches.reported.append(key, reported);
        if (about["desiredValue"sv] != wasAbout["desiredValue"sv])
            patches.desired.append(key, about["desiredValue"sv]);
    }
}

} // namespace

Result<TwinWrite> writeOf(const Record &record, const Json &patch)
{
    const auto operations = json::parsePatch(patch);
    if (!operations)
        return operations.error();
    const Json before = digitalTwinDocument(record);
    const auto after = json::applyPatch(before, *operations);
    if (!after)
        return after.error();
    Patches patches;
    collect(before, *after, patches);
    TwinWrite write;
    if (!patches.desired.isEmpty())
        write.desired = patches.desired.take();
    if (!patches.reported.isEmpty())
        write.reported = patches.reported.take();
    return write;
}

} // namespace twin::link
