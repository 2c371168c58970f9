// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "hub/decide.h"

namespace twin {

namespace {

RecordPtr withIdentity(const Record &record, Identity identity)
{
    return std::make_shared<const Record>(Record{std::make_shared<const Identity>(std::move(identity)),
                                                 record.twin, record.session, record.mailbox, record.place});
}

RecordPtr configured(const Record &before, const ConfigurationsApplied &body)
{
    Identity identity = *before.identity;
    identity.configurations = body.configurations;
    identity.configured = body.configured;
    return withIdentity(before, std::move(identity));
}

RecordPtr written(const Record &before, const TwinWrite &write, Timestamp time)
{
    Record after{before.identity, applied(before.twin, write, time), before.session, before.mailbox,
                 before.place};
    if (write.reported) { // a device was here
        Identity identity = *before.identity;
        identity.lastActivityTime = time;
        after.identity = std::make_shared<const Identity>(std::move(identity));
    }
    return std::make_shared<const Record>(std::move(after));
}

RecordPtr connected(const Record &before, const ConnectionChanged &body, Timestamp time)
{
    Identity identity = *before.identity;
    identity.connected = body.connected;
    identity.modelId = body.modelId;
    identity.connectionStateUpdatedTime = time;
    identity.lastActivityTime = time;
    return withIdentity(before, std::move(identity));
}

RecordPtr withSession(const Record &record, const Session &session)
{
    return std::make_shared<const Record>(
        Record{record.identity, record.twin, session, record.mailbox, record.place});
}

RecordPtr withMailbox(const Record &record, Mailbox mailbox)
{
    auto box = mailbox.isEmpty() ? MailboxPtr() : std::make_shared<const Mailbox>(std::move(mailbox));
    return std::make_shared<const Record>(
        Record{record.identity, record.twin, record.session, std::move(box), record.place});
}

Mailbox mailboxOf(const Record &record)
{
    return record.mailbox ? *record.mailbox : Mailbox();
}

RecordPtr queued(const Record &before, const MessageQueued &body)
{
    Mailbox mailbox = mailboxOf(before);
    mailbox.messages.append(body.message);
    return withMailbox(before, std::move(mailbox));
}

RecordPtr locked(const Record &before, const MessageLocked &body)
{
    Mailbox mailbox = mailboxOf(before);
    for (auto &message : mailbox.messages) {
        if (message.sequence != body.sequence)
            continue;
        message.lockToken = body.lockToken;
        message.lockedUntil = body.lockedUntil;
        message.deliveries = body.deliveries;
    }
    return withMailbox(before, std::move(mailbox));
}

RecordPtr settled(const Record &before, const MessageSettled &body)
{
    Mailbox mailbox = mailboxOf(before);
    mailbox.messages.removeIf(
        [&body](const CloudMessage &message) { return message.sequence == body.sequence; });
    if (body.feedback)
        mailbox.feedback.append(*body.feedback);
    return withMailbox(before, std::move(mailbox));
}

RecordPtr withoutFeedback(const Record &before, const FeedbackTaken &body)
{
    Mailbox mailbox = mailboxOf(before);
    mailbox.feedback.removeIf(
        [&body](const MessageFeedback &feedback) { return feedback.sequence == body.sequence; });
    return withMailbox(before, std::move(mailbox));
}

void progress(State &state, JobProgressed &body, Timestamp time)
{
    Job *job = state.job(body.jobId);
    if (!job)
        return;
    body.before = std::make_shared<const Job>(*job);
    job->progress = body.progress;
    for (const auto &id : body.targets)
        job->devices.insert(id, {.id = id, .created = time, .updated = time});
}

void progress(State &state, JobDeviceProgressed &body)
{
    Job *job = state.job(body.jobId);
    if (!job)
        return;
    const auto device = job->devices.constFind(body.device.id);
    if (device != job->devices.constEnd())
        body.before = *device;
    job->devices.insert(body.device.id, body.device);
}

void evolveJobs(State &state, Change &change)
{
    std::visit(overloaded{
                   [&](JobCreated &c) {
                       state.putJob({.spec = c.spec, .created = change.time, .progress = c.progress});
                   },
                   [&](JobProgressed &c) { progress(state, c, change.time); },
                   [&](JobDeviceProgressed &c) { progress(state, c); },
                   [&](JobForgotten &c) {
                       if (const Job *job = state.job(c.jobId))
                           c.before = std::make_shared<const Job>(*job);
                       state.removeJob(c.jobId);
                   },
                   [](auto &) {},
               },
               change.body);
}

void devolveJobs(State &state, const Change &change)
{
    std::visit(overloaded{
                   [&](const JobCreated &c) { state.removeJob(c.spec.id); },
                   [&](const JobProgressed &c) {
                       if (c.before)
                           state.putJob(*c.before);
                   },
                   [&](const JobDeviceProgressed &c) {
                       Job *job = state.job(c.jobId);
                       if (job && c.before)
                           job->devices.insert(c.device.id, *c.before);
                       else if (job)
                           job->devices.remove(c.device.id);
                   },
                   [&](const JobForgotten &c) {
                       if (c.before)
                           state.putJob(*c.before);
                   },
                   [](const auto &) {},
               },
               change.body);
}

void evolveConfigurations(State &state, Change &change)
{
    const auto known = [&state](const QString &id) -> std::shared_ptr<const Configuration> {
        const auto found = state.configurations().constFind(id);
        return found == state.configurations().constEnd() ? nullptr
                                                          : std::make_shared<const Configuration>(*found);
    };
    if (auto *written = std::get_if<ConfigurationWritten>(&change.body)) {
        written->before = known(written->configuration.spec.id);
        state.putConfiguration(written->configuration);
    } else if (auto *deleted = std::get_if<ConfigurationDeleted>(&change.body)) {
        deleted->before = known(deleted->configurationId);
        state.removeConfiguration(deleted->configurationId);
    }
}

void devolveConfigurations(State &state, const Change &change)
{
    const auto *written = std::get_if<ConfigurationWritten>(&change.body);
    const auto *deleted = std::get_if<ConfigurationDeleted>(&change.body);
    if (written)
        state.removeConfiguration(written->configuration.spec.id);
    if (written && written->before)
        state.putConfiguration(*written->before);
    if (deleted && deleted->before)
        state.putConfiguration(*deleted->before);
}

void keepInvocations(State &state, const Change &change, bool forward)
{
    const auto *requested = std::get_if<CommandRequested>(&change.body);
    const auto *answered = std::get_if<CommandAnswered>(&change.body);
    const auto open = [&](const auto &c) {
        state.open({c.requestId, change.id, c.component, c.name, c.deadline});
    };
    if (requested)
        forward ? open(*requested) : state.close(requested->requestId);
    if (answered)
        forward ? state.close(answered->requestId) : open(*answered);
}

void evolveGraph(Graph &graph, Change &change)
{
    if (auto *made = std::get_if<LogicalTwinWritten>(&change.body)) {
        made->before = graph.twin(change.id);
        graph.put(made->twin);
    } else if (auto *gone = std::get_if<LogicalTwinDeleted>(&change.body)) {
        gone->before = graph.twin(change.id);
        graph.remove(change.id);
    } else if (auto *edge = std::get_if<RelationshipWritten>(&change.body)) {
        edge->before = graph.relationship(change.id, edge->relationship->id);
        graph.put(edge->relationship);
    } else if (auto *goneEdge = std::get_if<RelationshipDeleted>(&change.body)) {
        goneEdge->before = graph.relationship(change.id, goneEdge->relationshipId);
        graph.remove(change.id, goneEdge->relationshipId);
    }
}

void devolveGraph(Graph &graph, const Change &change)
{
    if (const auto *made = std::get_if<LogicalTwinWritten>(&change.body))
        made->before ? graph.put(made->before) : graph.remove(change.id);
    else if (const auto *gone = std::get_if<LogicalTwinDeleted>(&change.body))
        graph.put(gone->before);
    else if (const auto *edge = std::get_if<RelationshipWritten>(&change.body))
        edge->before ? graph.put(edge->before) : graph.remove(change.id, edge->relationship->id);
    else if (const auto *goneEdge = std::get_if<RelationshipDeleted>(&change.body))
        graph.put(goneEdge->before);
}

void evolveProvisioning(Provisioning &provisioning, Change &change)
{
    std::visit(overloaded{
                   [&](EnrollmentWritten &c) {
                       c.before = provisioning.enrollment(c.enrollment->kind, c.enrollment->id);
                       provisioning.put(c.enrollment);
                   },
                   [&](EnrollmentDeleted &c) {
                       c.before = provisioning.enrollment(c.kind, c.enrollmentId);
                       provisioning.removeEnrollment(c.kind, c.enrollmentId);
                   },
                   [&](DeviceRegistered &c) {
                       c.before = provisioning.registration(c.registration->id);
                       provisioning.put(c.registration);
                   },
                   [&](RegistrationDeleted &c) {
                       c.before = provisioning.registration(c.registrationId);
                       provisioning.removeRegistration(c.registrationId);
                   },
                   [](auto &) {},
               },
               change.body);
}

void devolveProvisioning(Provisioning &provisioning, const Change &change)
{
    std::visit(overloaded{
                   [&](const EnrollmentWritten &c) {
                       if (c.before)
                           provisioning.put(c.before);
                       else
                           provisioning.removeEnrollment(c.enrollment->kind, c.enrollment->id);
                   },
                   [&](const EnrollmentDeleted &c) {
                       if (c.before)
                           provisioning.put(c.before);
                   },
                   [&](const DeviceRegistered &c) {
                       if (c.before)
                           provisioning.put(c.before);
                       else
                           provisioning.removeRegistration(c.registration->id);
                   },
                   [&](const RegistrationDeleted &c) {
                       if (c.before)
                           provisioning.put(c.before);
                   },
                   [](const auto &) {},
               },
               change.body);
}

bool isOfNoTwin(const ChangeBody &body)
{
    return isOfJob(body) || isOfConfiguration(body) || isOfProvisioning(body);
}

bool follows(const State &state, const Change &change, bool hasRecord)
{
    const auto &graph = state.graph();
    if (isOfNoTwin(change.body))
        return true;
    if (std::holds_alternative<IdentityCreated>(change.body))
        return !hasRecord && !graph.twin(change.id);
    if (std::holds_alternative<LogicalTwinWritten>(change.body))
        return !hasRecord;
    if (std::holds_alternative<LogicalTwinDeleted>(change.body))
        return graph.twin(change.id) != nullptr;
    if (const auto *edge = std::get_if<RelationshipWritten>(&change.body))
        return state.isGraphTwin(change.id) && state.isGraphTwin(edge->relationship->target);
    if (const auto *gone = std::get_if<RelationshipDeleted>(&change.body))
        return graph.relationship(change.id, gone->relationshipId) != nullptr;
    return hasRecord;
}

} // namespace

RecordPtr recordAfter(const Change &change)
{
    const auto &before = change.before;
    return std::visit(overloaded{
                          [](const IdentityCreated &c) { return std::make_shared<const Record>(c.record); },
                          [&](const IdentityUpdated &c) { return withIdentity(*before, c.identity); },
                          [](const IdentityDeleted &) { return RecordPtr(); },
                          [&](const TwinWritten &c) { return written(*before, c.write, change.time); },
                          [&](const ConnectionChanged &c) { return connected(*before, c, change.time); },
                          [&](const SessionChanged &c) { return withSession(*before, c.session); },
                          [&](const TelemetrySent &) { return before; },
                          [&](const CommandRequested &) { return before; },
                          [&](const CommandAnswered &) { return before; },
                          [&](const LogicalTwinWritten &) { return before; },
                          [&](const LogicalTwinDeleted &) { return before; },
                          [&](const RelationshipWritten &) { return before; },
                          [&](const RelationshipDeleted &) { return before; },
                          [&](const MessageQueued &c) { return queued(*before, c); },
                          [&](const MessageLocked &c) { return locked(*before, c); },
                          [&](const MessageSettled &c) { return settled(*before, c); },
                          [&](const FeedbackTaken &c) { return withoutFeedback(*before, c); },
                          [](const JobCreated &) { return RecordPtr(); },
                          [](const JobProgressed &) { return RecordPtr(); },
                          [](const JobDeviceProgressed &) { return RecordPtr(); },
                          [](const JobForgotten &) { return RecordPtr(); },
                          [](const ConfigurationWritten &) { return RecordPtr(); },
                          [](const ConfigurationDeleted &) { return RecordPtr(); },
                          [&](const ConfigurationsApplied &c) { return configured(*before, c); },
                          [](const EnrollmentWritten &) { return RecordPtr(); },
                          [](const EnrollmentDeleted &) { return RecordPtr(); },
                          [](const DeviceRegistered &) { return RecordPtr(); },
                          [](const RegistrationDeleted &) { return RecordPtr(); },
                      },
                      change.body);
}

bool fits(const State &state, const Change &change)
{
    return follows(state, change, state.contains(change.id));
}

void evolve(State &state, Change &change)
{
    if (isOfNoTwin(change.body)) {
        evolveJobs(state, change);
        evolveConfigurations(state, change);
        evolveProvisioning(state.provisioning(), change);
        state.setNumber(change.number);
        return;
    }
    if (!change.before)
        change.before = state.find(change.id);
    if (!follows(state, change, change.before != nullptr))
        return; // only a damaged journal gets here: nothing to apply it to
    if (!change.after)
        change.after = recordAfter(change);
    if (!change.after)
        state.remove(change.id);
    else if (change.after != change.before)
        change.after = state.put(std::move(change.after));
    keepInvocations(state, change, true);
    evolveGraph(state.graph(), change);
    if (change.number > 0)
        state.setNumber(change.number);
}

void devolve(State &state, const Change &change)
{
    if (isOfNoTwin(change.body)) {
        devolveJobs(state, change);
        devolveConfigurations(state, change);
        devolveProvisioning(state.provisioning(), change);
        state.setNumber(change.number - 1);
        return;
    }
    if (change.before)
        state.put(change.before);
    else
        state.remove(change.id);
    keepInvocations(state, change, false);
    devolveGraph(state.graph(), change);
    if (change.number > 0)
        state.setNumber(change.number - 1);
}

} // namespace twin
