// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/decide.h"

#include <span>
#include <vector>

namespace twin::fleet {

/// What a bulk update would do to one twin.
struct TwinForecast {
    TwinId id{};
    Json change{}; ///< what of the patch this twin does not have yet, as a body of PATCH /twins; {}: nothing
    Json undo{}; ///< the body that takes `change` back
    qint64 tagsBytes = 0; ///< of the tags after it, as twin-rules.md section 5 counts
    qint64 desiredBytes = 0;
    std::optional<Error> refusal{}; ///< why the hub would not do it

    bool isChange() const { return !refusal && !change.isEmpty(); }
};

/// What a bulk update would do.
struct Forecast {
    Json patch{}; ///< what is merged into all; null when each twin has a change of its own
    std::vector<TwinForecast> twins{}; ///< in the order in which they were named

    qsizetype changeCount() const;
    qsizetype refusalCount() const;
    /// Twins that have it already.
    qsizetype sameCount() const { return qsizetype(twins.size()) - changeCount() - refusalCount(); }
};

/// What merging `patch` (a body of PATCH /twins) into each of the twins would do, by the rules of the hub;
/// nothing happens. Errors of the patch itself: those of PatchTwin, and Argument when it writes nothing.
Result<Forecast> forecast(const State &state, std::span<const TwinId> targets, const Json &patch,
                          const Surroundings &around);

/// What taking a bulk job back would do. A twin that was changed since in what the job wrote is refused
/// (Etag) and left as it is. Argument: not a job of this kind, or one that has not ended.
Result<Forecast> forecastUndo(const State &state, const Job &job, const Surroundings &around);

/// The job that does what the forecast says, in the twins that it changes and no others. `condition` is what
/// people read: how the twins were chosen. Requires: the forecast changes something.
JobSpec jobOf(const Forecast &forecast, const QString &id, const QString &condition);
/// The job that calls a method of these devices and no others, each once. `request` is the member
/// cloudToDeviceMethod of a job (wire.md section b.8), `condition` as in jobOf().
JobSpec callJobOf(std::span<const TwinId> devices, const Json &request, const QString &id,
                  const QString &condition);

/// "bulk-1", or the first after it that no job has.
QString freeJobId(const State &state);
/// How many devices of the job stand there.
qsizetype deviceCount(const Job &job, JobStatus status);

} // namespace twin::fleet
