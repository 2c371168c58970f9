// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rules {

namespace {

constexpr qsizetype MaxIdLength = 64;
constexpr qsizetype MaxConditionLength = 8192;
constexpr qint64 MSecsPerDay = 24LL * 60 * 60 * 1000;

Error bad(const QString &detail, const QString &place)
{
    return {.code = ErrorCode::Argument, .detail = detail, .place = place};
}

Result<void> checkId(const QString &id)
{
    const bool isPlain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
    });
    if (!id.isEmpty() && id.size() <= MaxIdLength && isPlain)
        return {};
    return bad(u"A job id has 1 to %1 letters, digits or '-'."_s.arg(MaxIdLength), u"/jobId"_s);
}

Result<void> checkTwinUpdate(const Json &request)
{
    if (!request.isObject())
        return Error{.code = ErrorCode::ArgumentNull,
                     .detail = u"A job of type scheduleUpdateTwin needs the object updateTwin."_s,
                     .place = u"/updateTwin"_s};
    if (request["etag"sv].toStringView() != "*"sv)
        return bad(u"Missing or invalid etag for job type ScheduleUpdateTwin. The etag must be \"*\"."_s,
                   u"/updateTwin/etag"_s);
    if (const auto write = readServiceWrite(request, TwinWrite::Kind::Merge); !write)
        return write.error();
    return {};
}

Result<void> checkMethod(const Json &request)
{
    if (!request.isObject())
        return Error{.code = ErrorCode::ArgumentNull,
                     .detail = u"A job of type scheduleDeviceMethod needs the object cloudToDeviceMethod."_s,
                     .place = u"/cloudToDeviceMethod"_s};
    const QString place = u"/cloudToDeviceMethod/"_s;
    if (auto checked = checkInvocation(request["methodName"sv].toString(), request["payload"sv]); !checked) {
        Error error = checked.error();
        error.place = place + (error.code == ErrorCode::Argument ? u"methodName"_s : u"payload"_s);
        return error;
    }
    const Json &seconds = request["responseTimeoutInSeconds"sv];
    if (!seconds.isNull() &&
        (seconds.toInteger() < ResponseSeconds::Least || seconds.toInteger() > ResponseSeconds::Most))
        return bad(u"responseTimeoutInSeconds must be within [%1; %2]."_s.arg(ResponseSeconds::Least)
                       .arg(ResponseSeconds::Most),
                   place + u"responseTimeoutInSeconds"_s);
    return {};
}

Result<void> checkSpec(const JobSpec &spec)
{
    if (auto id = checkId(spec.id); !id)
        return id;
    if (spec.condition.trimmed().isEmpty())
        return Error{.code = ErrorCode::ArgumentNull,
                     .detail = u"The job has no queryCondition; \"*\" stands for all devices."_s,
                     .place = u"/queryCondition"_s};
    if (spec.condition.size() > MaxConditionLength)
        return bad(u"A queryCondition has at most %1 characters."_s.arg(MaxConditionLength),
                   u"/queryCondition"_s);
    if (spec.maxExecutionSeconds < 1)
        return bad(u"maxExecutionTimeInSeconds must be a whole number from 1 on."_s,
                   u"/maxExecutionTimeInSeconds"_s);
    return spec.kind == JobSpec::Kind::UpdateTwin ? checkTwinUpdate(spec.request) : checkMethod(spec.request);
}

Result<const Job *> existingJob(const Case &c, const QString &id)
{
    const auto found = c.state.jobs().constFind(id);
    if (found != c.state.jobs().constEnd())
        return &*found;
    return Error{ErrorCode::JobNotFound, u"There is no job '%1'."_s.arg(id)};
}

Change progressed(const Job &job, JobStatus status, const QString &failure, const Case &c)
{
    JobProgress progress = job.progress;
    progress.status = status;
    progress.failure = failure;
    if (status == JobStatus::Running)
        progress.started = c.now;
    if (Job::isEnd(status))
        progress.ended = c.now;
    return c.change({}, JobProgressed{.jobId = job.spec.id, .progress = progress});
}

// The devices that have not ended, ended.
Changes endOfDevices(const Job &job, JobStatus status, const Json &error, const Case &c)
{
    Changes changes;
    for (JobDevice device : job.devices) {
        if (Job::isEnd(device.status))
            continue;
        device.status = status;
        device.ended = device.updated = c.now;
        device.error = error;
        changes.append(c.change({}, JobDeviceProgressed{.jobId = job.spec.id, .device = device}));
    }
    return changes;
}

} // namespace

Result<Changes> decide(const CreateJob &command, const Case &c)
{
    if (auto checked = checkSpec(command.spec); !checked)
        return checked.error();
    if (c.state.jobs().contains(command.spec.id))
        return Error{ErrorCode::JobExists, u"There is already a job '%1'."_s.arg(command.spec.id)};
    JobCreated created{.spec = command.spec, .progress = {}};
    if (created.spec.startTime.isNever())
        created.spec.startTime = c.now;
    created.progress.status = created.spec.startTime > c.now ? JobStatus::Scheduled : JobStatus::Queued;
    return Changes{c.change({}, std::move(created))};
}

Result<Changes> decide(const StartJob &command, const Case &c)
{
    const auto job = existingJob(c, command.jobId);
    if (!job)
        return job.error();
    if ((*job)->progress.status > JobStatus::Queued)
        return Changes(); // cancelled meanwhile
    Change change = progressed(**job, JobStatus::Running, {}, c);
    std::get<JobProgressed>(change.body).targets = command.targets;
    return Changes{std::move(change)};
}

Result<Changes> decide(const ReportJobDevice &command, const Case &c)
{
    const auto job = existingJob(c, command.jobId);
    if (!job)
        return job.error();
    const auto known = (*job)->devices.constFind(command.device.id);
    if ((*job)->isEnded() || known == (*job)->devices.constEnd() || Job::isEnd(known->status))
        return Changes();
    JobDevice device = command.device;
    device.created = known->created;
    device.updated = c.now;
    device.started = device.status == JobStatus::Running || known->started.isNever() ? c.now : known->started;
    if (Job::isEnd(device.status))
        device.ended = c.now;
    return Changes{c.change({}, JobDeviceProgressed{.jobId = command.jobId, .device = device})};
}

Result<Changes> decide(const EndJob &command, const Case &c)
{
    const auto job = existingJob(c, command.jobId);
    if (!job)
        return job.error();
    if ((*job)->isEnded())
        return Changes();
    const Json error =
        Json::object({{"code", Json("JobRunTimeExceeded"sv)}, {"description", Json(command.failure)}});
    Changes changes = endOfDevices(**job, JobStatus::Failed, error, c);
    changes.append(progressed(**job, command.failure.isEmpty() ? JobStatus::Completed : JobStatus::Failed,
                              command.failure, c));
    return changes;
}

Result<Changes> decide(const CancelJob &command, const Case &c)
{
    const auto job = existingJob(c, command.jobId);
    if (!job)
        return job.error();
    if ((*job)->isEnded())
        return Changes();
    Changes changes = endOfDevices(**job, JobStatus::Cancelled, Json(), c);
    changes.append(progressed(**job, JobStatus::Cancelled, {}, c));
    return changes;
}

Result<Changes> decide(const ForgetJobs &, const Case &c)
{
    const Timestamp oldest = c.now.plusMSecs(-Job::DaysKept * MSecsPerDay);
    Changes changes;
    for (const auto &job : c.state.jobs()) {
        if (job.isEnded() && job.progress.ended < oldest)
            changes.append(c.change({}, JobForgotten{.jobId = job.spec.id}));
    }
    return changes;
}

} // namespace twin::rules
