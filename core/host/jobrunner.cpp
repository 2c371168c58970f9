// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/jobrunner.h"

#include "query/targets.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::host {

namespace {

// Oldest start first.
const Job *firstDue(const State &state, Timestamp now)
{
    const Job *first = nullptr;
    for (const auto &job : state.jobs()) {
        const bool waits =
            job.progress.status == JobStatus::Scheduled || job.progress.status == JobStatus::Queued;
        if (waits && job.spec.startTime <= now && (!first || job.spec.startTime < first->spec.startTime))
            first = &job;
    }
    return first;
}

Timestamp deadlineOf(const Job &job)
{
    return job.progress.started.plusMSecs(job.spec.maxExecutionSeconds * 1000LL);
}

Result<QList<TwinId>> targetsOf(const JobSpec &spec, const State &state)
{
    QList<TwinId> ids;
    if (const auto items = bulkTwinsOf(spec)) {
        for (const auto &item : *items)
            ids.append(item.id);
        return ids;
    }
    const auto targets = query::Targets::parse(spec.condition.toUtf8());
    if (!targets)
        return targets.error();
    const auto selected = targets->select(state);
    return QList<TwinId>(selected.begin(), selected.end());
}

Json errorJson(const Error &error)
{
    return Json::object({{"code", Json(error.serviceCode())}, {"description", Json(error.detail)}});
}

} // namespace

JobRunner::JobRunner(wire::HubDoor &door)
    : m_door(door)
    , m_listening(door.listen([this](const Changes &changes) { onChanges(changes); }))
{ }

void JobRunner::tick()
{
    const Timestamp now = m_door.clock().now();
    if (const Job *job = running()) {
        if (deadlineOf(*job) <= now)
            return submit(EndJob{job->spec.id, u"The job did not end within %1 seconds."_s.arg(
                                                   job->spec.maxExecutionSeconds)});
        return goOn(*job);
    }
    if (const Job *due = firstDue(m_door.state(), now); due && !m_isStarting)
        start(*due);
}

const Job *JobRunner::running() const
{
    const auto &jobs = m_door.state().jobs();
    const auto found = std::find_if(jobs.begin(), jobs.end(),
                                    [](const Job &job) { return job.progress.status == JobStatus::Running; });
    return found == jobs.end() ? nullptr : &*found;
}

void JobRunner::start(const Job &job)
{
    const auto ids = targetsOf(job.spec, m_door.state());
    if (!ids)
        return submit(EndJob{job.spec.id, ids.error().detail});
    m_isStarting = true;
    submit(StartJob{.jobId = job.spec.id, .targets = *ids}, [this](const Result<Reply> &) {
        m_isStarting = false;
        tick();
    });
}

// A device that was on its way when the hub stopped is asked again: twin updates may be repeated, and a call
// that was open then has no answer any more.
void JobRunner::goOn(const Job &job)
{
    if (m_jobId != job.spec.id)
        enter(job);
    auto device = job.devices.lowerBound(m_reached);
    for (; device != job.devices.cend() && m_working.size() < DevicesAtOnce; ++device) {
        if (Job::isEnd(device->status) || !m_working.emplace(job.spec.id, device->id).second)
            continue;
        job.spec.kind == JobSpec::Kind::UpdateTwin ? update(job, *device) : invoke(job, *device);
    }
    if (device != job.devices.cend())
        m_reached = device.key();
    else if (!isWorkingOn(job.spec.id))
        submit(EndJob{.jobId = job.spec.id});
    else
        m_reached = job.devices.lastKey();
}

void JobRunner::enter(const Job &job)
{
    m_jobId = job.spec.id;
    m_reached = TwinId();
    m_items.clear();
    for (auto &item : bulkTwinsOf(job.spec).value_or(std::vector<BulkTwin>()))
        m_items.insert(item.id, std::move(item));
}

bool JobRunner::isWorkingOn(const QString &jobId) const
{
    const auto first = m_working.lower_bound({jobId, TwinId()});
    return first != m_working.end() && first->first == jobId;
}

void JobRunner::update(const Job &job, const JobDevice &device)
{
    const auto item = m_items.constFind(device.id);
    if (item != m_items.constEnd())
        return updateOne(job, device, *item);
    patch(job, device, {.id = device.id, .body = job.spec.request.without("etag"sv)});
}

// The etag guards the moment between this look at the twin and the write.
void JobRunner::updateOne(const Job &job, const JobDevice &device, const BulkTwin &item)
{
    const RecordPtr record = m_door.state().find(device.id);
    if (!record)
        return patch(job, device, {.id = device.id, .body = item.change}); // refused by the hub, in its words
    switch (bulkStepOf(item, record->twin)) {
    case BulkStep::Write:
        return patch(job, device, {.id = device.id, .body = item.change, .ifMatch = record->twin.etagText()});
    case BulkStep::Done:
        return report(job.spec.id, device, Json());
    case BulkStep::Refused:
        return report(job.spec.id, device, changedSince(device.id));
    }
}

void JobRunner::patch(const Job &job, const JobDevice &device, PatchTwin command)
{
    submit(std::move(command), [this, id = job.spec.id, device](const Result<Reply> &reply) {
        report(id, device, reply ? Result<Json>(Json()) : reply.error());
    });
}

void JobRunner::invoke(const Job &job, const JobDevice &device)
{
    const Json &request = job.spec.request;
    auto [component, name] = MethodName::parse(request["methodName"sv].toString());
    const qint64 seconds = request["responseTimeoutInSeconds"sv].toInteger(ResponseSeconds::Usual);
    InvokeCommand command{.id = device.id,
                          .component = std::move(component),
                          .name = std::move(name),
                          .payload = request["payload"sv],
                          .timeoutMSecs = int(seconds) * 1000};
    JobDevice started = device;
    started.status = JobStatus::Running;
    submit(ReportJobDevice{.jobId = job.spec.id, .device = started});
    submit(std::move(command), [this, id = job.spec.id, started](const Result<Reply> &reply) {
        if (!reply)
            return report(id, started, reply.error());
        m_called.emplace(reply->requestId, Called{id, started});
    });
}

void JobRunner::report(const QString &jobId, JobDevice device, const Result<Json> &outcome)
{
    device.status = outcome ? JobStatus::Completed : JobStatus::Failed;
    if (outcome)
        device.outcome = *outcome;
    else
        device.error = errorJson(outcome.error());
    const std::pair key(jobId, device.id);
    submit(ReportJobDevice{.jobId = jobId, .device = std::move(device)}, [this, key](const Result<Reply> &) {
        m_working.erase(key);
        tick();
    });
}

void JobRunner::onChanges(const Changes &changes)
{
    bool hasJobs = false;
    for (const auto &change : changes) {
        hasJobs = hasJobs || std::holds_alternative<JobCreated>(change.body) ||
                  std::holds_alternative<JobProgressed>(change.body);
        const auto *answered = std::get_if<CommandAnswered>(&change.body);
        const auto called = answered ? m_called.find(answered->requestId) : m_called.end();
        if (called == m_called.end())
            continue;
        const Called call = called->second;
        m_called.erase(called);
        if (answered->status == 504 && change.time >= answered->deadline)
            report(call.jobId, call.device,
                   Error{ErrorCode::Timeout, u"Timed out waiting for the response from device."_s});
        else
            report(call.jobId, call.device,
                   Json::object({{"deviceMethodResponse", Json::object({{"status", Json(answered->status)},
                                                                        {"payload", answered->payload}})}}));
    }
    if (hasJobs)
        tick();
}

void JobRunner::submit(Command command, wire::HubDoor::Done done)
{
    m_door.submit(std::move(command), {.origin = Cause::Origin::Service}, std::move(done));
}

} // namespace twin::host
