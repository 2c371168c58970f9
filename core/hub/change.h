// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "hub/record.h"
#include "twin/twinwrite.h"

#include <QList>
#include <QMetaType>

#include <variant>

namespace twin {

/// A device or module was registered; `record` is what it started as.
struct IdentityCreated {
    Record record;
};
/// Status, keys or other identity members were changed; `identity` is the result.
struct IdentityUpdated {
    Identity identity;
};
/// An identity and its twin are gone. Modules of a device go first, each with a change of its own.
struct IdentityDeleted { };
/// A twin was written by service or device.
struct TwinWritten {
    TwinWrite write;
};
/// A device came or went; `modelId` is the one known from now on.
struct ConnectionChanged {
    bool connected = false;
    QString modelId{};
};
/// The client's session began, ended or subscribed to something else; `session` is the result.
struct SessionChanged {
    Session session;
};
/// Telemetry went through. Not kept in the journal (architecture.md section 8).
struct TelemetrySent {
    QString component{};
    Json payload;
    Json properties;
    TelemetryOrigin origin{};
};
/// A command is on its way to the device.
struct CommandRequested {
    quint64 requestId = 0;
    QString component{};
    QString name{};
    Json payload;
    Timestamp deadline{};
};
/// The device answered, or 504 stands for the time that ran out.
struct CommandAnswered {
    quint64 requestId = 0;
    QString component{};
    QString name{};
    int status = 0;
    Json payload;
    Timestamp deadline{}; ///< the request's
};
/// A logical twin was made, replaced or patched; `twin` is the result. `before` (null: it was not there) is
/// filled in by evolve().
struct LogicalTwinWritten {
    LogicalTwinPtr twin{};
    LogicalTwinPtr before{};
};
struct LogicalTwinDeleted {
    LogicalTwinPtr before{};
};
/// A relationship of the twin was made, replaced or patched, as above.
struct RelationshipWritten {
    RelationshipPtr relationship{};
    RelationshipPtr before{};
};
struct RelationshipDeleted {
    QString relationshipId{};
    RelationshipPtr before{};
};

/// A message waits for the device.
struct MessageQueued {
    CloudMessage message;
};
/// A message was locked for delivery, or is free again when the token is empty.
struct MessageLocked {
    quint64 sequence = 0;
    QString lockToken{};
    Timestamp lockedUntil{};
    int deliveries = 0;
};
/// A message has left the queue.
struct MessageSettled {
    quint64 sequence = 0;
    MessageOutcome outcome = MessageOutcome::Success;
    std::optional<MessageFeedback> feedback{}; ///< when its sender wants it
};
/// Feedback was read by the sender.
struct FeedbackTaken {
    quint64 sequence = 0;
};
/// A job was planned.
struct JobCreated {
    JobSpec spec;
    JobProgress progress;
};
/// A job as a whole moved on; when it starts, with its devices.
struct JobProgressed {
    QString jobId{};
    JobProgress progress{};
    QList<TwinId> targets{};
    std::shared_ptr<const Job> before{}; ///< as Change::before
};
/// One device of a job moved on.
struct JobDeviceProgressed {
    QString jobId{};
    JobDevice device{};
    std::optional<JobDevice> before{};
};
/// An old job is gone.
struct JobForgotten {
    QString jobId{};
    std::shared_ptr<const Job> before{};
};

/// A configuration was made or changed.
struct ConfigurationWritten {
    Configuration configuration;
    std::shared_ptr<const Configuration> before{}; ///< as Change::before
};
struct ConfigurationDeleted {
    QString configurationId{};
    std::shared_ptr<const Configuration> before{};
};
/// The configurations that target the twin are others, or have been applied.
struct ConfigurationsApplied {
    Json configurations{};
    QString configured{};
};

/// An enrolment was made or put in the place of one. `before` (null: it was not there) is filled in by
/// evolve(), here and below.
struct EnrollmentWritten {
    EnrollmentPtr enrollment{};
    EnrollmentPtr before{};
};
struct EnrollmentDeleted {
    Enrollment::Kind kind = Enrollment::Kind::Individual;
    QString enrollmentId{};
    EnrollmentPtr before{};
};
/// A device has registered. What became of the device itself are changes of its own.
struct DeviceRegistered {
    RegistrationPtr registration{};
    RegistrationPtr before{};
};
struct RegistrationDeleted {
    QString registrationId{};
    RegistrationPtr before{};
};

using AnyChangeBody =
    std::variant<IdentityCreated, IdentityUpdated, IdentityDeleted, TwinWritten, ConnectionChanged,
                 SessionChanged, TelemetrySent, CommandRequested, CommandAnswered, MessageQueued,
                 MessageLocked, MessageSettled, FeedbackTaken, JobCreated, JobProgressed, JobDeviceProgressed,
                 JobForgotten, LogicalTwinWritten, LogicalTwinDeleted, RelationshipWritten,
                 RelationshipDeleted, ConfigurationWritten, ConfigurationDeleted, ConfigurationsApplied,
                 EnrollmentWritten, EnrollmentDeleted, DeviceRegistered, RegistrationDeleted>;
/// What has happened. A variant whose copying and destroying is compiled once, not in every file that has
/// one.
class ChangeBody final : public AnyChangeBody
{
public:
    using AnyChangeBody::variant;
    ChangeBody();
    ChangeBody(const ChangeBody &);
    ChangeBody(ChangeBody &&) noexcept;
    ChangeBody &operator=(const ChangeBody &);
    ChangeBody &operator=(ChangeBody &&) noexcept;
    ~ChangeBody();
};

/// One thing that has happened to one twin, or to a job, a configuration or an enrolment (then `id` is null),
/// numbered and timed by the hub.
///
/// `before` and `after` are the record around it (null when there was or is none). They are shared with the
/// State, so a receiver compares without a copy; the journal does not store them, and evolve() fills `after`
/// in when it is null. A change of the graph leaves a device's record as it is, and a logical twin has none:
/// the change's body says what was before.
struct Change {
    quint64 number = 0; ///< 1, 2, 3... without gaps among those that are kept; 0 for what is not kept
    Timestamp time{};
    Cause cause{};
    TwinId id{};
    ChangeBody body{};
    RecordPtr before{};
    RecordPtr after{};
};

/// Changes in order, as one batch of the hub.
using Changes = QList<Change>;

/// Whether the change is one of a job, or of a configuration, and so has no twin.
bool isOfJob(const ChangeBody &body);
bool isOfConfiguration(const ChangeBody &body);
/// Whether the change is one of the provisioning service: of an enrolment or a registration, not of a twin.
bool isOfProvisioning(const ChangeBody &body);
/// Whether the journal keeps the change.
bool isKept(const ChangeBody &body);
/// The journal's form of the change without number, time and cause.
Json toJson(const ChangeBody &body);
/// Reads it back. StoreCorrupt when it is none.
Result<ChangeBody> changeBodyFromJson(const Json &json);

} // namespace twin

Q_DECLARE_METATYPE(twin::Change)
