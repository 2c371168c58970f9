// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/jobrows.h"

namespace twin::rest {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::optional<Timestamp> known(Timestamp time)
{
    return time.isNever() ? std::nullopt : std::optional(time);
}

query::JobRow rowOf(const Job &job, const JobDevice &device)
{
    query::JobRow row{.jobId = job.spec.id,
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

std::vector<query::JobRow> jobRowsOf(const State &state)
{
    std::vector<query::JobRow> rows;
    for (const auto &job : state.jobs()) {
        for (const auto &device : job.devices)
            rows.push_back(rowOf(job, device));
    }
    return rows;
}

} // namespace twin::rest
