// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "json/json.h"

#include <QList>
#include <QMap>

namespace twin {

/// Where a job stands, or one device of it (wire.md section b.8).
enum class JobStatus : quint8 { Scheduled, Queued, Pending, Running, Completed, Failed, Cancelled };

/// What a job is to do, as its caller said it.
struct JobSpec {
    enum class Kind : quint8 { UpdateTwin, DeviceMethod };

    QString id{}; ///< 1 to 64 letters, digits and '-'
    Kind kind = Kind::UpdateTwin;
    QString condition{}; ///< of the devices: what stands behind WHERE, or "*"
    Timestamp startTime{}; ///< never: at once
    int maxExecutionSeconds = 3600;
    Json request{}; ///< the member updateTwin or cloudToDeviceMethod

    /// "scheduleUpdateTwin" or "scheduleDeviceMethod".
    std::string_view typeName() const;
    friend bool operator==(const JobSpec &, const JobSpec &) = default;
};

/// How far a whole job is.
struct JobProgress {
    JobStatus status = JobStatus::Queued;
    Timestamp started{};
    Timestamp ended{};
    QString failure{};

    friend bool operator==(const JobProgress &, const JobProgress &) = default;
};

/// What a job did to one device.
struct JobDevice {
    TwinId id{};
    JobStatus status = JobStatus::Pending;
    Timestamp created{};
    Timestamp started{};
    Timestamp ended{};
    Timestamp updated{};
    Json outcome{}; ///< {"deviceMethodResponse": {"status", "payload"}} of a method that was answered
    Json error{}; ///< {"code", "description"} of a failure

    friend bool operator==(const JobDevice &, const JobDevice &) = default;
};

/// A job with its devices. The hub keeps it for 30 days after its end.
struct Job {
    static constexpr int DaysKept = 30;

    JobSpec spec;
    Timestamp created{};
    JobProgress progress{};
    QMap<TwinId, JobDevice> devices{};

    bool isEnded() const { return isEnd(progress.status); }
    static bool isEnd(JobStatus status) { return status >= JobStatus::Completed; }
    friend bool operator==(const Job &, const Job &) = default;
};

/// "scheduled", "queued", "pending", "running", "completed", "failed", "cancelled".
std::string_view nameOf(JobStatus status);

/// The JobResponse of wire.md section b.8.
Json jobDocument(const Job &job);
/// A JobRequest read. Argument, ArgumentNull, with the place in the body.
Result<JobSpec> jobSpecFromDocument(const Json &body);

/// The journal's forms.
Json toJson(const JobSpec &spec);
JobSpec jobSpecFromJson(const Json &json);
Json toJson(const JobProgress &progress);
JobProgress jobProgressFromJson(const Json &json);
Json toJson(const JobDevice &device);
Result<JobDevice> jobDeviceFromJson(const Json &json);
Json toJson(const Job &job);
Result<Job> jobFromJson(const Json &json);

} // namespace twin
