// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/change.h"

#include "base/overloaded.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

Json named(std::string_view kind, Json body)
{
    return Json::object({{kind, std::move(body)}});
}

Json writeToJson(const TwinWrite &write)
{
    JsonObjectBuilder builder(4);
    if (write.kind == TwinWrite::Kind::Replace)
        builder.append("replace"sv, Json(true));
    if (write.tags)
        builder.append("tags"sv, *write.tags);
    if (write.desired)
        builder.append("desired"sv, *write.desired);
    if (write.reported)
        builder.append("reported"sv, *write.reported);
    return builder.take();
}

TwinWrite writeFromJson(const Json &json)
{
    const auto section = [&json](std::string_view name) {
        const Json *value = json.find(name);
        return value ? std::optional(*value) : std::nullopt;
    };
    return {.kind = json["replace"sv].toBool() ? TwinWrite::Kind::Replace : TwinWrite::Kind::Merge,
            .tags = section("tags"sv),
            .desired = section("desired"sv),
            .reported = section("reported"sv)};
}

Json base64(const QByteArray &bytes)
{
    return Json(QString::fromLatin1(bytes.toBase64()));
}

TelemetryOrigin originFromJson(const Json &json)
{
    return {.system = json["system"sv],
            .authMethod = json["authMethod"sv].toString(),
            .bytes = QByteArray::fromBase64(json["bytes"sv].toString().toLatin1()),
            .created = Timestamp::fromTicks(json["created"sv].toInteger())};
}

// What CommandRequested and CommandAnswered share.
template <class Invoked>
Invoked invokedFromJson(const Json &json)
{
    Invoked change;
    change.requestId = quint64(json["requestId"sv].toInteger());
    change.component = json["component"sv].toString();
    change.name = json["name"sv].toString();
    change.payload = json["payload"sv];
    change.deadline = Timestamp::fromTicks(json["deadline"sv].toInteger());
    return change;
}

template <class Invoked>
JsonObjectBuilder invokedToJson(const Invoked &change)
{
    JsonObjectBuilder builder(6);
    builder.append("requestId"sv, Json(qint64(change.requestId)));
    builder.append("component"sv, Json(change.component));
    builder.append("name"sv, Json(change.name));
    builder.append("payload"sv, change.payload);
    builder.append("deadline"sv, Json(change.deadline.ticks()));
    return builder;
}

// Nothing: a kind that is none of the graph.
std::optional<Result<ChangeBody>> graphBodyFromJson(std::string_view kind, const Json &value)
{
    if (kind == "logicalTwin"sv) {
        auto twin = logicalTwinFromJson(value);
        if (!twin)
            return twin.error();
        return ChangeBody(LogicalTwinWritten{std::make_shared<const LogicalTwin>(*std::move(twin))});
    }
    if (kind == "logicalTwinDeleted"sv)
        return ChangeBody(LogicalTwinDeleted{});
    if (kind == "relationship"sv) {
        auto relationship = relationshipFromJson(value);
        if (!relationship)
            return relationship.error();
        return ChangeBody(
            RelationshipWritten{std::make_shared<const Relationship>(*std::move(relationship))});
    }
    if (kind == "relationshipDeleted"sv)
        return ChangeBody(RelationshipDeleted{value.toString()});
    return std::nullopt;
}

MessageSettled settledFromJson(const Json &json)
{
    MessageSettled settled{.sequence = quint64(json["sequence"sv].toInteger()),
                           .outcome = MessageOutcome(json["outcome"sv].toInteger())};
    if (const Json &feedback = json["feedback"sv]; feedback.isObject())
        settled.feedback = messageFeedbackFromJson(feedback);
    return settled;
}

Json jobProgressToJson(const JobProgressed &change)
{
    std::vector<Json> targets;
    for (const auto &id : change.targets)
        targets.push_back(Json(id.toString()));
    return Json::object({{"id", Json(change.jobId)},
                         {"progress", toJson(change.progress)},
                         {"targets", Json::array(std::move(targets))}});
}

Result<ChangeBody> progressedFromJson(const Json &json)
{
    JobProgressed change{.jobId = json["id"sv].toString(),
                         .progress = jobProgressFromJson(json["progress"sv])};
    for (const auto &target : json["targets"sv].elements()) {
        const auto id = TwinId::parsePath(target.toString());
        if (!id)
            return id.error();
        change.targets.append(*id);
    }
    return ChangeBody(change);
}

// The kinds of messages, jobs and configurations; nothing when it is another one.
std::optional<Result<ChangeBody>> lateKindFromJson(std::string_view name, const Json &value)
{
    if (name == "queued"sv)
        return ChangeBody(MessageQueued{cloudMessageFromJson(value)});
    if (name == "locked"sv)
        return ChangeBody(
            MessageLocked{.sequence = quint64(value["sequence"sv].toInteger()),
                          .lockToken = value["lockToken"sv].toString(),
                          .lockedUntil = Timestamp::fromTicks(value["lockedUntil"sv].toInteger()),
                          .deliveries = int(value["deliveries"sv].toInteger())});
    if (name == "settled"sv)
        return ChangeBody(settledFromJson(value));
    if (name == "feedbackTaken"sv)
        return ChangeBody(FeedbackTaken{quint64(value.toInteger())});
    if (name == "job"sv)
        return ChangeBody(
            JobCreated{jobSpecFromJson(value["spec"sv]), jobProgressFromJson(value["progress"sv])});
    if (name == "jobProgress"sv)
        return progressedFromJson(value);
    if (name == "jobDevice"sv) {
        auto device = jobDeviceFromJson(value["device"sv]);
        if (!device)
            return device.error();
        return ChangeBody(
            JobDeviceProgressed{.jobId = value["id"sv].toString(), .device = *std::move(device)});
    }
    if (name == "jobForgotten"sv)
        return ChangeBody(JobForgotten{.jobId = value.toString()});
    if (name == "configuration"sv)
        return ChangeBody(ConfigurationWritten{.configuration = configurationFromJson(value)});
    if (name == "configurationDeleted"sv)
        return ChangeBody(ConfigurationDeleted{.configurationId = value.toString()});
    if (name == "configured"sv)
        return ChangeBody(ConfigurationsApplied{.configurations = value["configurations"sv],
                                                .configured = value["by"sv].toString()});
    return std::nullopt;
}

// The kinds of the provisioning service, likewise.
std::optional<Result<ChangeBody>> provisioningFromJson(std::string_view name, const Json &value)
{
    if (name == "enrollment"sv) {
        auto enrollment = enrollmentFromJson(value);
        if (!enrollment)
            return enrollment.error();
        return ChangeBody(EnrollmentWritten{std::make_shared<const Enrollment>(*std::move(enrollment))});
    }
    if (name == "enrollmentDeleted"sv) {
        const auto kind = value["group"sv].toBool() ? Enrollment::Kind::Group : Enrollment::Kind::Individual;
        return ChangeBody(EnrollmentDeleted{.kind = kind, .enrollmentId = value["id"sv].toString()});
    }
    if (name == "registration"sv) {
        auto registration = registrationFromJson(value);
        if (!registration)
            return registration.error();
        return ChangeBody(DeviceRegistered{std::make_shared<const Registration>(*std::move(registration))});
    }
    if (name == "registrationDeleted"sv)
        return ChangeBody(RegistrationDeleted{.registrationId = value.toString()});
    return std::nullopt;
}

} // namespace

ChangeBody::ChangeBody() = default;
ChangeBody::ChangeBody(const ChangeBody &) = default;
ChangeBody::ChangeBody(ChangeBody &&) noexcept = default;
ChangeBody &ChangeBody::operator=(const ChangeBody &) = default;
ChangeBody &ChangeBody::operator=(ChangeBody &&) noexcept = default;
ChangeBody::~ChangeBody() = default;

bool isOfJob(const ChangeBody &body)
{
    return std::holds_alternative<JobCreated>(body) || std::holds_alternative<JobProgressed>(body) ||
           std::holds_alternative<JobDeviceProgressed>(body) || std::holds_alternative<JobForgotten>(body);
}

bool isOfConfiguration(const ChangeBody &body)
{
    return std::holds_alternative<ConfigurationWritten>(body) ||
           std::holds_alternative<ConfigurationDeleted>(body);
}

bool isOfProvisioning(const ChangeBody &body)
{
    return std::holds_alternative<EnrollmentWritten>(body) ||
           std::holds_alternative<EnrollmentDeleted>(body) ||
           std::holds_alternative<DeviceRegistered>(body) ||
           std::holds_alternative<RegistrationDeleted>(body);
}

bool isKept(const ChangeBody &body)
{
    return !std::holds_alternative<TelemetrySent>(body);
}

Json toJson(const ChangeBody &body)
{
    return std::visit(
        overloaded{
            [](const IdentityCreated &c) { return named("created", toJson(c.record)); },
            [](const IdentityUpdated &c) { return named("identity", toJson(c.identity)); },
            [](const IdentityDeleted &) { return named("deleted", Json(true)); },
            [](const TwinWritten &c) { return named("written", writeToJson(c.write)); },
            [](const ConnectionChanged &c) {
                return named("connection",
                             Json::object({{"connected", Json(c.connected)}, {"modelId", Json(c.modelId)}}));
            },
            [](const SessionChanged &c) { return named("session", toJson(c.session)); },
            [](const TelemetrySent &c) {
                return named("telemetry", Json::object({{"component", Json(c.component)},
                                                        {"payload", c.payload},
                                                        {"properties", c.properties},
                                                        {"system", c.origin.system},
                                                        {"authMethod", Json(c.origin.authMethod)},
                                                        {"bytes", base64(c.origin.bytes)},
                                                        {"created", Json(c.origin.created.ticks())}}));
            },
            [](const CommandRequested &c) { return named("requested", invokedToJson(c).take()); },
            [](const MessageQueued &c) { return named("queued", toJson(c.message)); },
            [](const MessageLocked &c) {
                return named("locked", Json::object({{"sequence", Json(qint64(c.sequence))},
                                                     {"lockToken", Json(c.lockToken)},
                                                     {"lockedUntil", Json(c.lockedUntil.ticks())},
                                                     {"deliveries", Json(c.deliveries)}}));
            },
            [](const MessageSettled &c) {
                return named("settled",
                             Json::object({{"sequence", Json(qint64(c.sequence))},
                                           {"outcome", Json(int(c.outcome))},
                                           {"feedback", c.feedback ? toJson(*c.feedback) : Json()}}));
            },
            [](const FeedbackTaken &c) { return named("feedbackTaken", Json(qint64(c.sequence))); },
            [](const JobCreated &c) {
                return named("job",
                             Json::object({{"spec", toJson(c.spec)}, {"progress", toJson(c.progress)}}));
            },
            [](const JobProgressed &c) { return named("jobProgress", jobProgressToJson(c)); },
            [](const JobDeviceProgressed &c) {
                return named("jobDevice",
                             Json::object({{"id", Json(c.jobId)}, {"device", toJson(c.device)}}));
            },
            [](const JobForgotten &c) { return named("jobForgotten", Json(c.jobId)); },
            [](const CommandAnswered &c) {
                auto builder = invokedToJson(c);
                builder.append("status"sv, Json(c.status));
                return named("answered", builder.take());
            },
            [](const LogicalTwinWritten &c) { return named("logicalTwin", toJson(*c.twin)); },
            [](const LogicalTwinDeleted &) { return named("logicalTwinDeleted", Json(true)); },
            [](const RelationshipWritten &c) { return named("relationship", toJson(*c.relationship)); },
            [](const RelationshipDeleted &c) { return named("relationshipDeleted", Json(c.relationshipId)); },
            [](const ConfigurationWritten &c) { return named("configuration", toJson(c.configuration)); },
            [](const ConfigurationDeleted &c) {
                return named("configurationDeleted", Json(c.configurationId));
            },
            [](const ConfigurationsApplied &c) {
                return named("configured", Json::object({{"configurations", c.configurations},
                                                         {"by", Json(c.configured)}}));
            },
            [](const EnrollmentWritten &c) { return named("enrollment", toJson(*c.enrollment)); },
            [](const EnrollmentDeleted &c) {
                return named("enrollmentDeleted",
                             Json::object({{"id", Json(c.enrollmentId)},
                                           {"group", Json(c.kind == Enrollment::Kind::Group)}}));
            },
            [](const DeviceRegistered &c) { return named("registration", toJson(*c.registration)); },
            [](const RegistrationDeleted &c) { return named("registrationDeleted", Json(c.registrationId)); },
        },
        body);
}

Result<ChangeBody> changeBodyFromJson(const Json &json)
{
    if (json.size() != 1 || !json.isObject())
        return Error{ErrorCode::StoreCorrupt, u"A stored change must be an object with one member."_s};
    const auto &[kind, value] = json.members().front();
    const auto name = kind.view();
    if (name == "created"sv) {
        auto record = recordFromJson(value);
        if (!record)
            return record.error();
        return ChangeBody(IdentityCreated{*std::move(record)});
    }
    if (name == "identity"sv) {
        auto identity = identityFromJson(value);
        if (!identity)
            return identity.error();
        return ChangeBody(IdentityUpdated{*std::move(identity)});
    }
    if (name == "deleted"sv)
        return ChangeBody(IdentityDeleted{});
    if (name == "written"sv)
        return ChangeBody(TwinWritten{writeFromJson(value)});
    if (name == "connection"sv)
        return ChangeBody(ConnectionChanged{value["connected"sv].toBool(), value["modelId"sv].toString()});
    if (name == "session"sv)
        return ChangeBody(SessionChanged{sessionFromJson(value)});
    if (name == "telemetry"sv) {
        return ChangeBody(TelemetrySent{.component = value["component"sv].toString(),
                                        .payload = value["payload"sv],
                                        .properties = value["properties"sv],
                                        .origin = originFromJson(value)});
    }
    if (name == "requested"sv)
        return ChangeBody(invokedFromJson<CommandRequested>(value));
    if (name == "answered"sv) {
        auto answered = invokedFromJson<CommandAnswered>(value);
        answered.status = int(value["status"sv].toInteger());
        return ChangeBody(answered);
    }
    if (auto body = graphBodyFromJson(name, value))
        return *std::move(body);
    if (auto late = lateKindFromJson(name, value))
        return *std::move(late);
    if (auto provisioning = provisioningFromJson(name, value))
        return *std::move(provisioning);
    return Error{ErrorCode::StoreCorrupt,
                 u"A stored change of the unknown kind '%1'."_s.arg(kind.toString())};
}

} // namespace twin
