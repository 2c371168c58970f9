// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/state.h"

#include <optional>
#include <vector>

namespace twin::query {

/// What one job did to one device: a row of devices.jobs (section 9).
struct JobRow {
    QString jobId{};
    TwinId target{};
    QString jobType{}; ///< "scheduleUpdateTwin" or "scheduleDeviceMethod"
    QString status{}; ///< pending, scheduled, running, completed, failed or cancelled
    Timestamp created{};
    Timestamp lastUpdated{};
    std::optional<Timestamp> started{};
    std::optional<Timestamp> ended{};
    Json outcome = Json::emptyObject(); ///< {"deviceMethodResponse": {"status", "payload"}} for methods
    std::optional<Json> error{};
};

/// The row as a query returns it; what is not there yet is left out.
Json toJson(const JobRow &row);
/// The rows of all jobs of a hub, one for each device of each job.
std::vector<JobRow> jobRowsOf(const State &state);

} // namespace twin::query
