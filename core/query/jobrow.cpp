// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/jobrow.h"

using namespace std::string_view_literals;

namespace twin::query {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::optional<Timestamp> known(Timestamp time)
{
    return time.isNever() ? std::nullopt : std::optional(time);
}

JobRow rowOf(const Job &job, const JobDevice &device)
{
    JobRow row{.jobId = job.spec.id,
               .target = device.id,
               .jobType = text(job.spec.typeName()),
               .status = text(nameOf(device.status)),
               .created = device.created,
               .lastUpdated = device.updated,
               .started = known(device.started),
               .ended = known(device.ended)};
    if (!device.outcome.isNull())
        row.outcome = device.outcome;
    if (!device.error.isNull())
        row.error = device.error;
    return row;
}

} // namespace

Json toJson(const JobRow &row)
{
    JsonObjectBuilder builder(11);
    builder.append("jobId"sv, Json(row.jobId));
    builder.append("deviceId"sv, Json(row.target.device()));
    if (row.target.isModule())
        builder.append("moduleId"sv, Json(row.target.module()));
    builder.append("jobType"sv, Json(row.jobType));
    builder.append("status"sv, Json(row.status));
    builder.append("createdDateTimeUtc"sv, Json(row.created.toString()));
    builder.append("lastUpdatedDateTimeUtc"sv, Json(row.lastUpdated.toString()));
    if (row.started)
        builder.append("startTimeUtc"sv, Json(row.started->toString()));
    if (row.ended)
        builder.append("endTimeUtc"sv, Json(row.ended->toString()));
    builder.append("outcome"sv, row.outcome);
    if (row.error)
        builder.append("error"sv, *row.error);
    return builder.take();
}

std::vector<JobRow> jobRowsOf(const State &state)
{
    std::vector<JobRow> rows;
    for (const auto &job : state.jobs()) {
        for (const auto &device : job.devices)
            rows.push_back(rowOf(job, device));
    }
    return rows;
}

} // namespace twin::query
