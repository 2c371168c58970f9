// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/vectors.h"
#include "dtdl/conformance.h"
#include "dtdl/parser.h"
#include "hub/events.h"
#include "json/writer.h"

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

// The models of the vector's file that its twin needs.
std::shared_ptr<const dtdl::ModelSet> modelsOf(const Json &vector)
{
    const QString id = vector["model"sv].toString();
    if (id.isEmpty())
        return {};
    const Json &models = vector["models"sv];
    const auto textsOf = [&models](const QStringList &ids) -> std::optional<QList<dtdl::ModelText>> {
        QList<dtdl::ModelText> texts;
        for (const auto &wanted : ids) {
            if (const Json *model = models.find(QStringView(wanted)))
                texts.append({wanted, json::write(*model)});
        }
        return texts;
    };
    return dtdl::parseModels(*textsOf({id}), {}, textsOf).models;
}

Json conformanceDocument(const Json &vector, const OneTwinHub &hub)
{
    const auto models = modelsOf(vector);
    const auto twin = twinFromJson(hub.twinDocument());
    const auto judged = dtdl::conformanceOf(models.get(), hub.record().identity->modelId, *twin);
    std::vector<Json> issues;
    for (const auto &issue : judged.issues)
        issues.push_back(Json::object({{"code", Json(dtdl::ConformanceIssue::nameOf(issue.code))},
                                       {"path", Json(issue.path.toString())},
                                       {"side", Json(dtdl::ConformanceIssue::nameOf(issue.side))}}));
    return Json::object({{"status", Json(dtdl::Conformance::nameOf(judged.status))},
                         {"issues", Json::array(std::move(issues))}});
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
    if (const Json *conformance = vector.find("conformance"sv))
        check.same(u"conformance"_s, *conformance, conformanceDocument(vector, hub));
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
