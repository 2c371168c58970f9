// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/vectors.h"
#include "hub/events.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace conformance {

namespace {

// The desired patch that was written, {} when nothing was.
Json writtenDesired(const OneTwinHub &hub)
{
    for (const auto &change : hub.changes()) {
        const auto *written = std::get_if<TwinWritten>(&change.body);
        if (written && written->write.desired)
            return *written->write.desired;
    }
    return Json::emptyObject();
}

std::optional<HubEvent> eventOf(const OneTwinHub &hub, HubEvent::Source source)
{
    for (const auto &change : hub.changes()) {
        for (const auto &event : eventsOf(change, u"hub"_s)) {
            if (event.source == source)
                return event;
        }
    }
    return std::nullopt;
}

// null: a device without a model id sends no digital twin events; []: nothing has changed.
Json digitalTwinEvent(const OneTwinHub &hub)
{
    if (hub.record().identity->modelId.isEmpty())
        return {};
    const auto event = eventOf(hub, HubEvent::Source::DigitalTwinChange);
    return event ? event->body : Json::emptyArray();
}

Json twinEvent(const OneTwinHub &hub)
{
    const auto event = eventOf(hub, HubEvent::Source::TwinChange);
    return event ? Json::object({{"opType", Json(event->opType)}, {"body", event->body}}) : Json();
}

} // namespace

Differences runProjectionVector(const Json &vector)
{
    Check check;
    OneTwinHub hub(vector["twin"sv]);
    const Json &action = vector["action"sv];
    if (action["kind"sv].toStringView() != "none"sv) {
        const auto reply = hub.perform(action);
        if (const Json *error = vector.find("error"sv)) {
            check.that(u"accepted, but must be refused"_s, !reply);
            if (!reply)
                check.error(*error, reply.error());
            check.same(u"twin after a refusal"_s, vector["twin"sv], hub.twinDocument());
            return check.differences();
        }
        if (!reply)
            return {u"refused: "_s + reply.error().toString()};
    }
    if (const Json *digitalTwin = vector.find("digitalTwin"sv))
        check.same(u"digitalTwin"_s, *digitalTwin, digitalTwinDocument(hub.record()));
    if (const Json *patch = vector.find("desiredPatch"sv))
        check.same(u"desiredPatch"_s, *patch, writtenDesired(hub));
    if (const Json *after = vector.find("twinAfter"sv))
        check.same(u"twinAfter"_s, *after, hub.twinDocument());
    if (const Json *events = vector.find("events"sv))
        check.same(u"events"_s, *events, digitalTwinEvent(hub));
    if (const Json *event = vector.find("twinChangeEvent"sv))
        check.same(u"twinChangeEvent"_s, *event, twinEvent(hub));
    return check.differences();
}

} // namespace conformance
