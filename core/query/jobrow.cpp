// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/jobrow.h"

using namespace std::string_view_literals;

namespace twin::query {

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

} // namespace twin::query
