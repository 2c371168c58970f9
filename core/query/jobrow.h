// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/timestamp.h"
#include "json/json.h"

#include <QString>

#include <optional>

namespace twin::query {

/// What one job did to one device: a row of devices.jobs (section 9). The job store fills it.
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

} // namespace twin::query
