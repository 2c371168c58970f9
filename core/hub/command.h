// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "hub/configuration.h"
#include "hub/enrollment.h"
#include "hub/job.h"
#include "hub/logicaltwin.h"
#include "hub/record.h"
#include "hub/relationship.h"
#include "json/json.h"

#include <optional>
#include <variant>

namespace twin {

/// Who wants something. Events and history show it; no rule depends on it.
struct Cause {
    enum class Origin { Window, Console, Service, Device, Simulation, Import };

    Origin origin = Origin::Window;
    QString correlationId{}; ///< given by the caller, or made by the hub

    friend bool operator==(const Cause &, const Cause &) = default;
};

/// What a caller may say of an identity. Absent: the hub chooses (at creation) or keeps (at update).
struct IdentitySpec {
    std::optional<bool> enabled{};
    std::optional<QString> statusReason{};
    std::optional<QString> managedBy{};
    std::optional<Authentication> authentication{}; ///< empty keys under Sas: the hub makes both
    std::optional<bool> edge{}; ///< the capability iotEdge; of devices alone
    std::optional<QString> parent{}; ///< the Edge device that it is a child of, empty for none; likewise
};

/// Registers a device, or a module when the id names one. DeviceExists, ModuleExists, DeviceNotFound (of a
/// module's device), TooManyModules, KeyInvalid; Argument for a parent that is no Edge device. The modules of
/// the Edge runtime come with an Edge device.
struct CreateIdentity {
    TwinId id;
    IdentitySpec spec{};
    std::optional<Json> tags{}; ///< the twin's first tags, checked like a write
    std::optional<Json> desired{}; ///< the twin's first desired properties
};
/// Changes an identity. `ifMatch`: identity etag, "*" or empty for any. Etag, KeyInvalid, not found; Argument
/// as above. A device that is no Edge device any more loses the modules of the runtime and its children.
struct UpdateIdentity {
    TwinId id;
    IdentitySpec spec{};
    QString ifMatch{};
};
/// Removes an identity with its twin; a device with its modules. Argument for a module of the Edge runtime.
struct DeleteIdentity {
    TwinId id;
    QString ifMatch{};
};
/// Merges a service body `{"tags", "properties": {"desired"}}` into the twin. `ifMatch`: twin etag, quotes
/// and W/ are stripped, "*" or empty for any. All refusals of twin-rules.md section 13.
struct PatchTwin {
    TwinId id;
    Json body;
    QString ifMatch{};
};
/// Puts the sections that the body names in place of the twin's.
struct ReplaceTwin {
    TwinId id;
    Json body;
    QString ifMatch{};
};
/// A device merges into its reported properties. `ifVersion`: the reported `$version` that must be current.
struct PatchReported {
    TwinId id;
    Json body;
    std::optional<qint64> ifVersion{};
};
/// A JSON Patch on the digital twin (projection.md section 4).
struct PatchDigitalTwin {
    TwinId id;
    Json body;
    QString ifMatch{};
};
/// A device connects; `modelId` empty: it announces none and the known one stays. A Kept session that waits
/// is taken up (Reply::resumed), any other begins anew. DeviceDisabled.
struct Connect {
    TwinId id;
    QString modelId{};
    Session::Kind session = Session::Kind::None;
};
/// A device goes; a Clean session ends with it.
struct Disconnect {
    TwinId id;
};
/// The client of a connected device subscribes, `qos` 0 or 1. DeviceOffline.
struct Subscribe {
    TwinId id;
    Feed feed = Feed::TwinAnswers;
    int qos = 0;
};
struct Unsubscribe {
    TwinId id;
    Feed feed = Feed::TwinAnswers;
};
/// What came with a message of a device over a wire, for its event (wire.md a.4, c.1).
struct TelemetryOrigin {
    /// System properties by their names of wire.md a.4 ("message-id", "content-type"), strings. Null for a
    /// device inside the program: its payload is JSON.
    Json system{};
    QString authMethod{}; ///< the text of iothub-connection-auth-method, empty for none
    /// The body as it came where the payload would be written otherwise: JSON with white space, text, or what
    /// is no text; the payload is then base64 of it.
    QByteArray bytes{};
    Timestamp created{}; ///< by a device inside the program, by its own clock; never: see `system`

    friend bool operator==(const TelemetryOrigin &, const TelemetryOrigin &) = default;
};
/// A device sends telemetry.
struct SendTelemetry {
    TwinId id;
    QString component{};
    Json payload;
    Json properties = Json::emptyObject(); ///< application properties: strings, or null for one without value
    TelemetryOrigin origin{};
};
/// A command as clients write it: "name", or "component*name" for one of a component (wire.md section a.8).
struct MethodName {
    QString component{}; ///< empty: of the root
    QString name{};

    /// A star that has not text on both sides belongs to the name.
    static MethodName parse(const QString &method);
    QString toString() const { return component.isEmpty() ? name : QString(component + u'*' + name); }
};
/// How long a device may take to answer a command, in seconds (wire.md section b.7).
struct ResponseSeconds {
    static constexpr int Least = 5;
    static constexpr int Most = 300;
    static constexpr int Usual = 30; ///< when nobody says
};
/// Calls a command of a device (`component` empty: of its root). Answered at once with the request id; the
/// device's answer comes as CommandAnswered. DeviceOffline: not connected, or its client has not subscribed
/// to commands.
struct InvokeCommand {
    TwinId id;
    QString component{};
    QString name;
    Json payload;
    int timeoutMSecs = ResponseSeconds::Usual * 1000;
};
/// The device's answer. Ignored when the request is not open any more.
struct AnswerCommand {
    quint64 requestId = 0;
    int status = 200;
    Json payload;
};
/// Queues a cloud-to-device message; Reply::requestId is its sequence number. MessageTooLarge, QueueFull,
/// Argument when it has expired already.
struct SendMessage {
    TwinId id;
    CloudMessage message;
};
/// Locks the oldest free message for delivery; Reply::requestId is its sequence number, 0 when none is free.
struct LockMessage {
    TwinId id;
    int seconds = 60;
};
/// The device is done with a message that it has locked: takes it, refuses it, or gives it back. LockLost.
struct SettleMessage {
    enum class How { Complete, Reject, Abandon };

    TwinId id;
    QString lockToken;
    How how = How::Complete;
};
/// Empties a device's queue; Reply::requestId is the number of messages that went.
struct PurgeMessages {
    TwinId id;
};
/// Ends locks and messages whose time has come. The host sends it.
struct ExpireMessages { };
/// The sender has read feedback on these messages.
struct TakeFeedback {
    TwinId id;
    QList<quint64> sequences;
};
/// Plans a job. JobExists, Argument, ArgumentNull. The condition is read when the job starts.
struct CreateJob {
    JobSpec spec;
};
/// The job begins with these devices. The host's job runner sends this and the next two.
struct StartJob {
    QString jobId;
    QList<TwinId> targets;
};
/// Notes how far one device of a running job is; its status decides whether it has ended.
struct ReportJobDevice {
    QString jobId;
    JobDevice device;
};
/// The job is over: completed, or failed for the reason given. Devices that have not ended fail with it.
struct EndJob {
    QString jobId;
    QString failure{};
};
/// Stops a job that has not ended. JobNotFound.
struct CancelJob {
    QString jobId;
};
/// Makes a configuration or, when `ifMatch` is not empty ("*" or its etag), changes it. ConfigurationExists,
/// ConfigurationNotFound, Etag, Argument; what checkContent() refuses. Whether the condition can be read is
/// for the caller to see.
struct PutConfiguration {
    ConfigurationSpec spec;
    QString ifMatch{};
};
/// What it has set on twins stays. ConfigurationNotFound, Etag.
struct DeleteConfiguration {
    QString configurationId;
    QString ifMatch{};
};
/// These configurations target the twin from now on, and this is what they ask of it. The host's
/// configuration runner sends it. All refusals of PatchTwin.
struct ApplyConfigurations {
    TwinId id;
    Json configurations{}; ///< {"name": {"status": "Applied"}}, null for none
    QString configured{}; ///< as Identity::configured
    Json desired{}; ///< a merge patch; empty or null for none
};
/// Drops jobs that ended more than 30 days ago. The host sends it.
struct ForgetJobs { };
/// Closes the invocations whose deadline has passed with status 504. The host sends it.
struct ExpireCommands { };

/// Makes a logical twin, or puts `body` (digital twin JSON) in its place. `ifNoneMatch` "*": only if it is
/// not there; `ifMatch` as in UpdateIdentity. GraphMember, GraphSize, GraphExists, Etag; DeviceNode for a
/// device.
struct PutLogicalTwin {
    TwinId id;
    Json body;
    QString ifNoneMatch{};
    QString ifMatch{};
};
/// A JSON Patch on the properties, components and `$metadata/$model` of a logical twin. GraphPatch,
/// GraphMember, GraphSize, Etag, DigitalTwinNotFound.
struct PatchLogicalTwin {
    TwinId id;
    Json body;
    QString ifMatch{};
};
/// Removes a logical twin. RelationshipsLeft, DeviceNode, Etag, DigitalTwinNotFound.
struct DeleteLogicalTwin {
    TwinId id;
    QString ifMatch{};
};
/// Makes a relationship from `id`, or puts `body` in its place. All refusals of graph.md section 2.
struct PutRelationship {
    TwinId id;
    QString relationshipId;
    Json body;
    QString ifNoneMatch{};
    QString ifMatch{};
};
/// A JSON Patch on the properties of a relationship.
struct PatchRelationship {
    TwinId id;
    QString relationshipId;
    Json body;
    QString ifMatch{};
};
struct DeleteRelationship {
    TwinId id;
    QString relationshipId;
    QString ifMatch{};
};

/// Makes an enrolment, or puts it in the place of one; etag and times in it do not count. `ifNoneMatch` "*":
/// only if it is not there; `ifMatch` as in UpdateIdentity. Keys that are empty are kept, or made; likewise a
/// certificate. IdInvalid, KeyInvalid, EnrollmentExists, Etag, Argument, all refusals of a first twin.
struct PutEnrollment {
    Enrollment enrollment;
    QString ifNoneMatch{};
    QString ifMatch{};
};
/// Removes an enrolment and what is known of who registered by it; their devices stay. EnrollmentNotFound,
/// Etag.
struct DeleteEnrollment {
    Enrollment::Kind kind = Enrollment::Kind::Individual;
    QString enrollmentId;
    QString ifMatch{};
};
/// A device that has proved that the enrolment is meant for it registers: it is there afterwards, as the
/// enrolment says. EnrollmentNotFound, Unauthorized when it is disabled, and all refusals of CreateIdentity.
struct RegisterDevice {
    Enrollment::Kind kind = Enrollment::Kind::Individual;
    QString enrollmentId;
    QString registrationId;
    QString hub; ///< by the name that devices reach it
    QByteArray thumbprint{}; ///< of the certificate that it showed
    Json payload{}; ///< of its own
};
/// Forgets that a device has registered; the device stays. RegistrationNotFound, Etag.
struct DeleteRegistration {
    QString registrationId;
    QString ifMatch{};
};

using AnyCommand =
    std::variant<CreateIdentity, UpdateIdentity, DeleteIdentity, PatchTwin, ReplaceTwin, PatchReported,
                 PatchDigitalTwin, Connect, Disconnect, Subscribe, Unsubscribe, SendTelemetry, InvokeCommand,
                 AnswerCommand, ExpireCommands, SendMessage, LockMessage, SettleMessage, PurgeMessages,
                 ExpireMessages, TakeFeedback, CreateJob, StartJob, ReportJobDevice, EndJob, CancelJob,
                 ForgetJobs, PutConfiguration, DeleteConfiguration, ApplyConfigurations, PutLogicalTwin,
                 PatchLogicalTwin, DeleteLogicalTwin, PutRelationship, PatchRelationship, DeleteRelationship,
                 PutEnrollment, DeleteEnrollment, RegisterDevice, DeleteRegistration>;

/// What somebody wants of the hub. A variant whose copying and destroying is compiled once, not in every file
/// that has one.
class Command final : public AnyCommand
{
public:
    using AnyCommand::variant;
    Command();
    Command(const Command &);
    Command(Command &&) noexcept;
    Command &operator=(const Command &);
    Command &operator=(Command &&) noexcept;
    ~Command();
};

/// The twin that a Command is about, of a relationship the source; null when it is about none.
const TwinId &targetOf(const Command &command);

/// What a Command came to: the record after it (null after a deletion), for InvokeCommand the request id and
/// for messages what those say, for Connect whether it took up the session that was kept, and for the
/// commands of the twin graph and of enrolments what they wrote.
struct Reply {
    RecordPtr record{};
    quint64 requestId = 0;
    bool resumed = false;
    LogicalTwinPtr logicalTwin{};
    RelationshipPtr relationship{};
    EnrollmentPtr enrollment{};
    RegistrationPtr registration{};
};

} // namespace twin
