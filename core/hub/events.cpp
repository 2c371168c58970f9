// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/events.h"

#include "base/overloaded.h"
#include "twin/digitaltwin.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

// Names in the order of HubEvent::Source: message source, and the schema of wire.md section c.2.
struct SourceNames {
    std::string_view source;
    std::string_view schema;
};
constexpr std::array Names{
    SourceNames{"Telemetry"sv, ""sv},
    SourceNames{"twinChangeEvents"sv, "twinChangeNotification"sv},
    SourceNames{"digitalTwinChangeEvents"sv, "digitalTwinChangeNotification"sv},
    SourceNames{"deviceLifecycleEvents"sv, "deviceLifecycleNotification"sv},
    SourceNames{"deviceConnectionStateEvents"sv, "deviceConnectionStateNotification"sv},
};

class EventMaker final
{
public:
    EventMaker(const Change &change, const QString &hubName)
        : m_change(change)
        , m_hubName(hubName)
    { }

    HubEvent make(HubEvent::Source source, std::string_view opType, Json body) const
    {
        HubEvent event;
        event.source = source;
        event.id = m_change.id;
        event.opType = QString::fromUtf8(opType.data(), qsizetype(opType.size()));
        event.time = m_change.time;
        event.cause = m_change.cause;
        event.body = std::move(body);
        if (const auto &record = m_change.after ? m_change.after : m_change.before)
            event.modelId = record->identity->modelId;
        event.system = system(source);
        event.application = application(source, opType);
        event.annotations = annotations(source);
        return event;
    }

private:
    Json system(HubEvent::Source source) const
    {
        JsonObjectBuilder builder(4);
        builder.append("content_type"sv,
                       Json(source == HubEvent::Source::DigitalTwinChange ? "application/json-patch+json"sv
                                                                          : "application/json"sv));
        builder.append("content_encoding"sv, Json("utf-8"sv));
        builder.append("correlation_id"sv, Json(m_change.cause.correlationId));
        if (source != HubEvent::Source::Telemetry)
            builder.append("user_id"sv, Json(m_hubName));
        return builder.take();
    }

    Json application(HubEvent::Source source, std::string_view opType) const
    {
        JsonObjectBuilder builder(6);
        builder.append("hubName"sv, Json(m_hubName));
        builder.append("deviceId"sv, Json(m_change.id.device()));
        if (m_change.id.isModule())
            builder.append("moduleId"sv, Json(m_change.id.module()));
        builder.append("operationTimestamp"sv, Json(m_change.time.toString()));
        builder.append("iothub-message-schema"sv,
                       Json(isModuleLifecycle(source) ? "moduleLifecycleNotification"sv
                                                      : Names[std::size_t(source)].schema));
        builder.append("opType"sv, Json(opType));
        return builder.take();
    }

    Json annotations(HubEvent::Source source) const
    {
        JsonObjectBuilder builder(5);
        builder.append("iothub-connection-device-id"sv, Json(m_change.id.device()));
        if (m_change.id.isModule())
            builder.append("iothub-connection-module-id"sv, Json(m_change.id.module()));
        builder.append("iothub-enqueuedtime"sv, Json(m_change.time.toMSecsSinceEpoch()));
        builder.append(
            "iothub-message-source"sv,
            Json(isModuleLifecycle(source) ? "moduleLifecycleEvents"sv : Names[std::size_t(source)].source));
        return builder.take();
    }

    bool isModuleLifecycle(HubEvent::Source source) const
    {
        return source == HubEvent::Source::DeviceLifecycle && m_change.id.isModule();
    }

    const Change &m_change;
    const QString &m_hubName;
};

// The patch as an event shows it: `"tags": null` in a request empties the section, which here is null for
// each member.
Json shownPatch(const Json &patch, const Json &before)
{
    if (!patch.isNull())
        return patch;
    JsonObjectBuilder builder(before.size());
    for (const auto &member : before.members())
        builder.append(member.key, Json());
    return builder.take();
}

Json touchedSection(const Json &patch, const Properties &before, const Properties &after)
{
    const Json shown = shownPatch(patch, before.values);
    auto builder = JsonObjectBuilder::from(shown, 2);
    builder.append("$metadata"sv, after.stamps.toJsonTouched(after.values, shown));
    builder.append("$version"sv, Json(after.version));
    return builder.take();
}

Json updateBody(const TwinWrite &write, const Twin &before, const Twin &after)
{
    JsonObjectBuilder body(3);
    body.append("version"sv, Json(after.version));
    if (write.tags)
        body.append("tags"sv, shownPatch(*write.tags, before.tags));
    JsonObjectBuilder properties(2);
    if (write.desired)
        properties.append("desired"sv, touchedSection(*write.desired, before.desired, after.desired));
    if (write.reported)
        properties.append("reported"sv, touchedSection(*write.reported, before.reported, after.reported));
    if (!properties.isEmpty())
        body.append("properties"sv, properties.take());
    return body.take();
}

// Whole: with tags and with properties; short: as life-cycle events carry it.
Json twinBody(const Record &record, bool withTags)
{
    JsonObjectBuilder body(6);
    body.append("deviceId"sv, Json(record.id().device()));
    if (record.id().isModule())
        body.append("moduleId"sv, Json(record.id().module()));
    body.append("etag"sv, Json(record.twin.etagText()));
    body.append("version"sv, Json(record.twin.version));
    if (withTags)
        body.append("tags"sv, record.twin.tags);
    body.append("properties"sv, Json::object({{"desired", toJson(record.twin.desired)},
                                              {"reported", toJson(record.twin.reported)}}));
    return body.take();
}

std::optional<HubEvent> digitalTwinEvent(const EventMaker &maker, const Record &before, const Record &after)
{
    if (after.identity->modelId.isEmpty()) // only devices with a model id (projection.md section 5)
        return std::nullopt;
    Json patch = digitalTwinChange(digitalTwinDocument(before), digitalTwinDocument(after));
    if (patch.isEmpty())
        return std::nullopt;
    return maker.make(HubEvent::Source::DigitalTwinChange, "updateTwin"sv, std::move(patch));
}

// Fixed width, so that it grows when compared as text (wire.md section c.6).
Json sequenceBody(const Change &change)
{
    const QString text = QString::number(change.number, 16).toUpper().rightJustified(56, u'0');
    return Json::object({{"sequenceNumber", Json(text)}});
}

std::string_view lifecycleOp(const TwinId &id, bool created)
{
    if (id.isModule())
        return created ? "createModuleIdentity"sv : "deleteModuleIdentity"sv;
    return created ? "createDeviceIdentity"sv : "deleteDeviceIdentity"sv;
}

HubEvent telemetryEvent(const EventMaker &maker, const TelemetrySent &sent)
{
    HubEvent event = maker.make(HubEvent::Source::Telemetry, {}, sent.payload);
    event.component = sent.component;
    event.application = sent.properties;
    auto annotations = JsonObjectBuilder::from(event.annotations, 2);
    if (!event.modelId.isEmpty())
        annotations.append("dt-dataschema"sv, Json(event.modelId));
    if (!sent.component.isEmpty())
        annotations.append("dt-subject"sv, Json(sent.component));
    event.annotations = annotations.take();
    return event;
}

} // namespace

QString HubEvent::sourceName() const
{
    return annotations["iothub-message-source"sv].toString();
}

Json HubEvent::toJson() const
{
    const bool isTelemetry = source == Source::Telemetry;
    return Json::object(
        {{"event",
          Json::object({{"origin", Json(id.device())},
                        {"module", Json(id.module())},
                        {"interface", Json(isTelemetry ? modelId : QString())},
                        {"component", Json(component)},
                        {"properties", Json::object({{"system", system}, {"application", application}})},
                        {"annotations", annotations},
                        {"payload", body}})}});
}

QList<HubEvent> eventsOf(const Change &change, const QString &hubName)
{
    using Source = HubEvent::Source;
    const EventMaker maker(change, hubName);
    QList<HubEvent> events;
    const auto appendDigitalTwin = [&] {
        if (auto event = digitalTwinEvent(maker, *change.before, *change.after))
            events.append(*std::move(event));
    };
    std::visit(
        overloaded{
            [&](const IdentityCreated &) {
                events.append(maker.make(Source::DeviceLifecycle, lifecycleOp(change.id, true),
                                         twinBody(*change.after, false)));
            },
            [&](const IdentityDeleted &) {
                events.append(maker.make(Source::DeviceLifecycle, lifecycleOp(change.id, false),
                                         twinBody(*change.before, false)));
            },
            [&](const TwinWritten &c) {
                const bool whole = c.write.kind == TwinWrite::Kind::Replace;
                events.append(maker.make(Source::TwinChange, whole ? "replaceTwin"sv : "updateTwin"sv,
                                         whole
                                             ? twinBody(*change.after, true)
                                             : updateBody(c.write, change.before->twin, change.after->twin)));
                appendDigitalTwin();
            },
            [&](const ConnectionChanged &c) {
                if (c.connected != change.before->identity->connected) {
                    events.append(maker.make(Source::ConnectionState,
                                             c.connected ? "deviceConnected"sv : "deviceDisconnected"sv,
                                             sequenceBody(change)));
                }
                appendDigitalTwin();
            },
            [&](const TelemetrySent &c) { events.append(telemetryEvent(maker, c)); },
            [](const IdentityUpdated &) {}, // sends nothing (wire.md section c.5)
            [](const CommandRequested &) {},
            [](const CommandAnswered &) {},
            [](const LogicalTwinWritten &) {}, // IoT Hub has no graph (graph.md section 1)
            [](const LogicalTwinDeleted &) {},
            [](const RelationshipWritten &) {},
            [](const RelationshipDeleted &) {},
        },
        change.body);
    return events;
}

} // namespace twin
