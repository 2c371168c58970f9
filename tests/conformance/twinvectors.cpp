// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/vectors.h"
#include "hub/events.h"
#include "json/mergepatch.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace conformance {

namespace {

const TwinWritten *writtenIn(const OneTwinHub &hub)
{
    return hub.changes().isEmpty() ? nullptr : std::get_if<TwinWritten>(&hub.changes().first().body);
}

// The message to a connected device, null when there is none.
Json notificationOf(const OneTwinHub &hub)
{
    const auto *written = writtenIn(hub);
    if (!written || !written->write.desired)
        return {};
    const auto &change = hub.changes().first();
    return desiredNotification(change.before->twin, change.after->twin, written->write);
}

Json eventOf(const OneTwinHub &hub)
{
    if (!writtenIn(hub))
        return {};
    const auto event = eventsOf(hub.changes().first(), u"hub"_s).first();
    return Json::object({{"opType", Json(event.opType)}, {"body", event.body}});
}

void checkResponse(Check &check, const Json &expected, const OneTwinHub &hub, std::string_view kind)
{
    const auto &twin = hub.record().twin;
    const bool isDevicePatch = kind == "patchReported"sv;
    for (const auto &[name, value] : expected.members()) {
        const QString what = u"response."_s + name.toString();
        if (name == "status"sv)
            check.same(what, value, Json(isDevicePatch ? 204 : 200));
        else if (name == "$version"sv)
            check.same(what, value, Json(twin.reported.version));
        else if (name == "body"sv)
            check.same(what, value, kind == "deviceGet"sv ? deviceView(twin) : hub.twinDocument());
        else
            check.that(what + u" is not known to the runner"_s, false);
    }
}

QString wordOf(DesiredFollower::Decision decision)
{
    switch (decision) {
    case DesiredFollower::Decision::Applied:
        return u"applied"_s;
    case DesiredFollower::Decision::Ignored:
        return u"ignored"_s;
    case DesiredFollower::Decision::GapRefetch:
        return u"gap-refetch"_s;
    case DesiredFollower::Decision::Queued:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Differences runTwinVector(const Json &vector)
{
    Check check;
    OneTwinHub hub(vector["before"sv]);
    const Json &operation = vector["op"sv];
    const auto kind = operation["kind"sv].toStringView();
    if (kind != "deviceGet"sv) {
        const auto reply = hub.perform(operation);
        if (const Json *error = vector.find("error"sv)) {
            check.that(u"accepted, but must be refused"_s, !reply);
            if (!reply)
                check.error(*error, reply.error());
            check.same(u"twin after a refusal"_s, vector["before"sv], hub.twinDocument());
            return check.differences();
        }
        if (!reply)
            return {u"refused: "_s + reply.error().toString()};
    }
    if (const Json *after = vector.find("after"sv))
        check.same(u"after"_s, *after, hub.twinDocument());
    if (const Json *notification = vector.find("notification"sv))
        check.same(u"notification"_s, *notification, notificationOf(hub));
    if (const Json *event = vector.find("event"sv))
        check.same(u"event"_s, *event, eventOf(hub));
    if (const Json *response = vector.find("response"sv))
        checkResponse(check, *response, hub, kind);
    return check.differences();
}

Differences runSizeVector(const Json &vector)
{
    Check check;
    const Json &document = vector["doc"sv];
    check.same(u"size"_s, vector["size"sv], Json(twinSize(document)));
    const Json *verdict = vector.find("verdict"sv);
    if (!verdict)
        return check.differences();
    const QString name = vector["section"sv].toString();
    const Section section = name == u"tags"      ? Section::Tags
                            : name == u"desired" ? Section::Desired
                                                 : Section::Reported;
    check.same(u"limit"_s, vector["limit"sv], Json(maxBytes(section)));
    const auto size = checkSize(section, Json::emptyObject(), document);
    check.same(u"verdict"_s, *verdict, Json(size ? "accepted"sv : "rejected"sv));
    return check.differences();
}

Differences runCoalescingVector(const Json &vector)
{
    Check check;
    Json composed("must-not-coalesce"sv);
    (void)json::composeMergePatches(vector["first"sv], vector["second"sv], &composed);
    check.same(u"merged"_s, vector["merged"sv], composed);
    return check.differences();
}

Differences runReconnectionVector(const Json &vector)
{
    Check check;
    DesiredFollower follower;
    std::vector<Json> decisions;
    const auto note = [&decisions](DesiredFollower::Decision decision) {
        if (const QString word = wordOf(decision); !word.isEmpty())
            decisions.emplace_back(word);
    };
    for (const auto &event : vector["events"sv].elements()) {
        if (const Json *get = event.find("get"sv)) {
            QList<DesiredFollower::Decision> released;
            follower.onGet(*get, (*get)["$version"sv].toInteger(), &released);
            for (const auto decision : released)
                note(decision);
        } else {
            const Json &message = event["note"sv];
            note(follower.onNotification(message, message["$version"sv].toInteger()));
        }
    }
    check.same(u"desired"_s, vector["desired"sv], follower.desired());
    check.same(u"version"_s, vector["version"sv], Json(follower.version()));
    check.same(u"decisions"_s, vector["decisions"sv], Json::array(decisions));
    return check.differences();
}

} // namespace conformance
