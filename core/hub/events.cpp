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
    SourceNames{"deviceJobLifecycleEvents"sv, "deviceJobLifecycleNotification"sv},
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
        if (!m_change.id.isNull()) // a job has none
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
        if (!m_change.id.isNull())
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

// System properties as wire.md a.4 names them, and as an event does (c.1): among its system properties, or
// among its annotations.
struct SystemName {
    std::string_view sent;
    std::string_view shown;
};
constexpr std::array SystemNames{
    SystemName{"content-type"sv, "content_type"sv},
    SystemName{"content-encoding"sv, "content_encoding"sv},
    SystemName{"message-id"sv, "message_id"sv},
    SystemName{"correlation-id"sv, "correlation_id"sv},
    SystemName{"user-id"sv, "user_id"sv},
    SystemName{"to"sv, "to"sv},
    SystemName{"absolute-expiry-time"sv, "absolute_expiry_time"sv},
};
constexpr std::array AnnotationNames{"iothub-creation-time-utc"sv, "iothub-interface-id"sv,
                                     "iothub-outputname"sv};

Json shownSystem(const Json &sent)
{
    JsonObjectBuilder builder(qsizetype(SystemNames.size()));
    for (const auto &name : SystemNames) {
        if (const Json *value = sent.find(name.sent))
            builder.append(name.shown, *value);
    }
    return builder.take();
}

Json telemetryAnnotations(const Json &common, const TelemetrySent &sent, const Identity *identity)
{
    auto annotations = JsonObjectBuilder::from(common, 6);
    if (!sent.origin.authMethod.isEmpty())
        annotations.append("iothub-connection-auth-method"sv, Json(sent.origin.authMethod));
    if (identity)
        annotations.append("iothub-connection-auth-generation-id"sv, Json(identity->generationId()));
    if (identity && !identity->modelId.isEmpty())
        annotations.append("dt-dataschema"sv, Json(identity->modelId));
    if (!sent.component.isEmpty())
        annotations.append("dt-subject"sv, Json(sent.component));
    for (const auto name : AnnotationNames) {
        if (const Json *value = sent.origin.system.find(name))
            annotations.append(name, *value);
    }
    return annotations.take();
}

HubEvent telemetryEvent(const EventMaker &maker, const Change &change, const TelemetrySent &sent)
{
    HubEvent event = maker.make(HubEvent::Source::Telemetry, {}, sent.payload);
    event.component = sent.component;
    event.application = sent.properties;
    if (!sent.origin.system.isNull())
        event.system = shownSystem(sent.origin.system);
    event.annotations =
        telemetryAnnotations(event.annotations, sent, change.after ? change.after->identity.get() : nullptr);
    return event;
}

// What job events say stands in no document: names after those of the other sources, members after the job's
// own.
std::string_view jobOp(JobStatus status)
{
    switch (status) {
    case JobStatus::Completed:
        return "jobCompleted"sv;
    case JobStatus::Failed:
        return "jobFailed"sv;
    case JobStatus::Cancelled:
        return "jobCancelled"sv;
    default:
        return "jobStarted"sv;
    }
}

Json jobBody(const QString &jobId, const JobProgress &progress)
{
    JsonObjectBuilder body(3);
    body.append("jobId"sv, Json(jobId));
    body.append("status"sv, Json(nameOf(progress.status)));
    if (!progress.failure.isEmpty())
        body.append("failureReason"sv, Json(progress.failure));
    return body.take();
}

Json jobDeviceBody(const JobDeviceProgressed &change)
{
    JsonObjectBuilder body(6);
    body.append("jobId"sv, Json(change.jobId));
    body.append("deviceId"sv, Json(change.device.id.device()));
    if (change.device.id.isModule())
        body.append("moduleId"sv, Json(change.device.id.module()));
    body.append("status"sv, Json(nameOf(change.device.status)));
    if (!change.device.outcome.isNull())
        body.append("outcome"sv, change.device.outcome);
    if (!change.device.error.isNull())
        body.append("error"sv, change.device.error);
    return body.take();
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
            [&](const TelemetrySent &c) { events.append(telemetryEvent(maker, change, c)); },
            [](const IdentityUpdated &) {}, // sends nothing (wire.md section c.5)
            [](const SessionChanged &) {},
            [](const CommandRequested &) {},
            [](const MessageQueued &) {}, // none of the sources of wire.md section c
            [](const MessageLocked &) {},
            [](const MessageSettled &) {},
            [](const FeedbackTaken &) {},
            [&](const JobCreated &c) {
                events.append(
                    maker.make(Source::JobLifecycle, "jobCreated"sv, jobBody(c.spec.id, c.progress)));
            },
            [&](const JobProgressed &c) {
                events.append(
                    maker.make(Source::JobLifecycle, jobOp(c.progress.status), jobBody(c.jobId, c.progress)));
            },
            [&](const JobDeviceProgressed &c) {
                if (Job::isEnd(c.device.status))
                    events.append(maker.make(Source::JobLifecycle, "jobDeviceEnded"sv, jobDeviceBody(c)));
            },
            [](const JobForgotten &) {},
            [](const CommandAnswered &) {},
            [](const LogicalTwinWritten &) {}, // IoT Hub has no graph (graph.md section 1)
            [](const LogicalTwinDeleted &) {},
            [](const RelationshipWritten &) {},
            [](const RelationshipDeleted &) {},
            [](const ConfigurationWritten &) {}, // none of the sources of wire.md section c
            [](const ConfigurationDeleted &) {},
            [](const ConfigurationsApplied &) {},
            [](const EnrollmentWritten &) {}, // another service's; the device's own change tells of it
            [](const EnrollmentDeleted &) {},
            [](const DeviceRegistered &) {},
            [](const RegistrationDeleted &) {},
        },
        change.body);
    return events;
}

} // namespace twin
