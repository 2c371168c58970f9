// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/job.h"

#include "hub/bulkjob.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

// In the order of JobStatus.
constexpr std::array StatusNames{"scheduled"sv, "queued"sv, "pending"sv,  "running"sv,
                                 "completed"sv, "failed"sv, "cancelled"sv};
// In the order of JobSpec::Kind.
struct KindWords {
    std::string_view type;
    std::string_view member;
};
constexpr std::array Kinds{KindWords{"scheduleUpdateTwin"sv, "updateTwin"sv},
                           KindWords{"scheduleDeviceMethod"sv, "cloudToDeviceMethod"sv}};

Timestamp timeOf(const Json &ticks)
{
    return Timestamp::fromTicks(ticks.toInteger());
}

JobStatus statusFromJson(const Json &json)
{
    const auto found = std::find(StatusNames.begin(), StatusNames.end(), json.toStringView());
    return found == StatusNames.end() ? JobStatus::Failed : JobStatus(found - StatusNames.begin());
}

Json statistics(const Job &job)
{
    std::array<qint64, StatusNames.size()> counts{};
    for (const auto &device : job.devices)
        ++counts[std::size_t(device.status)];
    const auto count = [&counts](JobStatus status) { return Json(counts[std::size_t(status)]); };
    return Json::object({{"deviceCount", Json(qint64(job.devices.size()))},
                         {"failedCount", count(JobStatus::Failed)},
                         {"succeededCount", count(JobStatus::Completed)},
                         {"runningCount", count(JobStatus::Running)},
                         {"pendingCount", count(JobStatus::Pending)}});
}

Error badMember(ErrorCode code, const QString &detail, const QString &place)
{
    return {.code = code, .detail = detail, .place = place};
}

} // namespace

std::string_view JobSpec::typeName() const
{
    return Kinds[std::size_t(kind)].type;
}

std::string_view nameOf(JobStatus status)
{
    return StatusNames[std::size_t(status)];
}

Json jobDocument(const Job &job)
{
    const auto &spec = job.spec;
    JsonObjectBuilder builder(12);
    builder.append("jobId"sv, Json(spec.id));
    builder.append("queryCondition"sv, Json(spec.condition));
    builder.append("createdTime"sv, Json(job.created.toString()));
    builder.append("startTime"sv, Json(spec.startTime.toString()));
    if (!job.progress.ended.isNever())
        builder.append("endTime"sv, Json(job.progress.ended.toString()));
    builder.append("maxExecutionTimeInSeconds"sv, Json(spec.maxExecutionSeconds));
    builder.append("type"sv, Json(spec.typeName()));
    builder.append(Kinds[std::size_t(spec.kind)].member, withoutBulkTwins(spec.request));
    builder.append("status"sv, Json(nameOf(job.progress.status)));
    if (!job.progress.failure.isEmpty())
        builder.append("failureReason"sv, Json(job.progress.failure));
    builder.append("deviceJobStatistics"sv, statistics(job));
    return builder.take();
}

Result<JobSpec> jobSpecFromDocument(const Json &body)
{
    JobSpec spec{.id = body["jobId"sv].toString(), .condition = body["queryCondition"sv].toString()};
    const auto kind = std::find_if(Kinds.begin(), Kinds.end(), [&body](const KindWords &words) {
        return words.type == body["type"sv].toStringView();
    });
    if (kind == Kinds.end())
        return badMember(ErrorCode::Argument,
                         u"A job's type is scheduleUpdateTwin or scheduleDeviceMethod."_s, u"/type"_s);
    spec.kind = JobSpec::Kind(kind - Kinds.begin());
    spec.request = withoutBulkTwins(body[kind->member]);
    if (const Json &start = body["startTime"sv]; !start.isNull()) {
        const auto time = Timestamp::parse(start.toString());
        if (!time)
            return badMember(ErrorCode::Argument, u"startTime must be an ISO 8601 time in UTC, or null."_s,
                             u"/startTime"_s);
        spec.startTime = *time;
    }
    if (const Json &most = body["maxExecutionTimeInSeconds"sv]; !most.isNull())
        spec.maxExecutionSeconds = int(std::clamp<qint64>(most.toInteger(), -1, 1'000'000'000));
    return spec;
}

Json toJson(const JobSpec &spec)
{
    return Json::object({{"id", Json(spec.id)},
                         {"kind", Json(int(spec.kind))},
                         {"condition", Json(spec.condition)},
                         {"startTime", Json(spec.startTime.ticks())},
                         {"maxExecutionSeconds", Json(spec.maxExecutionSeconds)},
                         {"request", spec.request}});
}

JobSpec jobSpecFromJson(const Json &json)
{
    return {.id = json["id"sv].toString(),
            .kind = json["kind"sv].toInteger() == 1 ? JobSpec::Kind::DeviceMethod : JobSpec::Kind::UpdateTwin,
            .condition = json["condition"sv].toString(),
            .startTime = timeOf(json["startTime"sv]),
            .maxExecutionSeconds = int(json["maxExecutionSeconds"sv].toInteger()),
            .request = json["request"sv]};
}

Json toJson(const JobProgress &progress)
{
    return Json::object({{"status", Json(nameOf(progress.status))},
                         {"started", Json(progress.started.ticks())},
                         {"ended", Json(progress.ended.ticks())},
                         {"failure", Json(progress.failure)}});
}

JobProgress jobProgressFromJson(const Json &json)
{
    return {.status = statusFromJson(json["status"sv]),
            .started = timeOf(json["started"sv]),
            .ended = timeOf(json["ended"sv]),
            .failure = json["failure"sv].toString()};
}

Json toJson(const JobDevice &device)
{
    return Json::object({{"id", Json(device.id.toString())},
                         {"status", Json(nameOf(device.status))},
                         {"created", Json(device.created.ticks())},
                         {"started", Json(device.started.ticks())},
                         {"ended", Json(device.ended.ticks())},
                         {"updated", Json(device.updated.ticks())},
                         {"outcome", device.outcome},
                         {"error", device.error}});
}

Result<JobDevice> jobDeviceFromJson(const Json &json)
{
    const auto id = TwinId::parsePath(json["id"sv].toString());
    if (!id)
        return Error{ErrorCode::StoreCorrupt, u"A job names a device that cannot be: "_s + id.error().detail};
    return JobDevice{.id = *id,
                     .status = statusFromJson(json["status"sv]),
                     .created = timeOf(json["created"sv]),
                     .started = timeOf(json["started"sv]),
                     .ended = timeOf(json["ended"sv]),
                     .updated = timeOf(json["updated"sv]),
                     .outcome = json["outcome"sv],
                     .error = json["error"sv]};
}

Json toJson(const Job &job)
{
    std::vector<Json> devices;
    devices.reserve(std::size_t(job.devices.size()));
    for (const auto &device : job.devices)
        devices.push_back(toJson(device));
    return Json::object({{"spec", toJson(job.spec)},
                         {"created", Json(job.created.ticks())},
                         {"progress", toJson(job.progress)},
                         {"devices", Json::array(std::move(devices))}});
}

Result<Job> jobFromJson(const Json &json)
{
    Job job{.spec = jobSpecFromJson(json["spec"sv]),
            .created = timeOf(json["created"sv]),
            .progress = jobProgressFromJson(json["progress"sv])};
    for (const auto &one : json["devices"sv].elements()) {
        auto device = jobDeviceFromJson(one);
        if (!device)
            return device.error();
        const TwinId id = device->id;
        job.devices.insert(id, *std::move(device));
    }
    return job;
}

} // namespace twin
