// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only decide*.cpp includes this: the rules, one function per Command, and what they share.
#pragma once

#include "hub/decide.h"

namespace twin::rules {

/// One command on its way through the rules.
struct Case {
    const Cause &cause;
    const State &state;
    const Surroundings &around;
    Timestamp now;

    Change change(const TwinId &id, ChangeBody body) const
    {
        return {.number = 0,
                .time = now,
                .cause = cause,
                .id = id,
                .body = std::move(body),
                .before = {},
                .after = {}};
    }
};

/// DeviceNotFound or ModuleNotFound when the record is not there.
Result<RecordPtr> existing(const Case &c, const TwinId &id);
/// As existing(), and DeviceDisabled when the device may not act.
Result<RecordPtr> acting(const Case &c, const TwinId &id);
/// If-Match of wire.md section b.1: W/ and quotes stripped; empty and * match anything.
bool etagMatches(QStringView ifMatch, QStringView etag);

/// Whether a command can be called by that name, "name" or "component*name", with that payload. Argument,
/// MessageTooLarge.
Result<void> checkInvocation(QStringView name, const Json &payload);

/// An authentication with the keys made that its caller left empty. KeyInvalid.
Result<Authentication> completed(Authentication given, IdSource &ids);
/// Whether a twin can begin with these; the places of errors are of a body of a service.
Result<void> checkFirstTwin(const Json &tags, const Json &desired, const Case &c);

/// A number to count an etag up from, other than that of what had the name before.
quint64 firstEtag(const Case &c);

// decide_identity.cpp
Result<Changes> decide(const CreateIdentity &command, const Case &c);
Result<Changes> decide(const UpdateIdentity &command, const Case &c);
Result<Changes> decide(const DeleteIdentity &command, const Case &c);
// decide_twin.cpp
Result<Changes> decide(const PatchTwin &command, const Case &c);
Result<Changes> decide(const ReplaceTwin &command, const Case &c);
Result<Changes> decide(const PatchReported &command, const Case &c);
Result<Changes> decide(const PatchDigitalTwin &command, const Case &c);
// decide_device.cpp
Result<Changes> decide(const Connect &command, const Case &c);
Result<Changes> decide(const Disconnect &command, const Case &c);
Result<Changes> decide(const Subscribe &command, const Case &c);
Result<Changes> decide(const Unsubscribe &command, const Case &c);
Result<Changes> decide(const SendTelemetry &command, const Case &c);
Result<Changes> decide(const InvokeCommand &command, const Case &c);
Result<Changes> decide(const AnswerCommand &command, const Case &c);
Result<Changes> decide(const ExpireCommands &command, const Case &c);
// decide_graph.cpp
Result<Changes> decide(const PutLogicalTwin &command, const Case &c);
Result<Changes> decide(const PatchLogicalTwin &command, const Case &c);
Result<Changes> decide(const DeleteLogicalTwin &command, const Case &c);
Result<Changes> decide(const PutRelationship &command, const Case &c);
Result<Changes> decide(const PatchRelationship &command, const Case &c);
Result<Changes> decide(const DeleteRelationship &command, const Case &c);
/// The deletions of all relationships that touch the twin.
Changes withoutRelationships(const TwinId &id, const Case &c);

// decide_message.cpp
Result<Changes> decide(const SendMessage &command, const Case &c);
Result<Changes> decide(const LockMessage &command, const Case &c);
Result<Changes> decide(const SettleMessage &command, const Case &c);
Result<Changes> decide(const PurgeMessages &command, const Case &c);
Result<Changes> decide(const ExpireMessages &command, const Case &c);
Result<Changes> decide(const TakeFeedback &command, const Case &c);
// decide_job.cpp
Result<Changes> decide(const CreateJob &command, const Case &c);
Result<Changes> decide(const StartJob &command, const Case &c);
Result<Changes> decide(const ReportJobDevice &command, const Case &c);
Result<Changes> decide(const EndJob &command, const Case &c);
Result<Changes> decide(const CancelJob &command, const Case &c);
Result<Changes> decide(const ForgetJobs &command, const Case &c);
// decide_configuration.cpp
Result<Changes> decide(const PutConfiguration &command, const Case &c);
Result<Changes> decide(const DeleteConfiguration &command, const Case &c);
Result<Changes> decide(const ApplyConfigurations &command, const Case &c);
// decide_provisioning.cpp
Result<Changes> decide(const PutEnrollment &command, const Case &c);
Result<Changes> decide(const DeleteEnrollment &command, const Case &c);
Result<Changes> decide(const RegisterDevice &command, const Case &c);
Result<Changes> decide(const DeleteRegistration &command, const Case &c);

} // namespace twin::rules
