// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/job.h"
#include "twin/twin.h"

#include <optional>
#include <vector>

namespace twin {

/// One twin of a bulk job: what is merged into it, and what takes that back.
///
/// Both are bodies of PATCH /twins that name only what differs. So they also guard each other: the change is
/// made only where its undo would change nothing, which is where the twin still is as the forecast saw it.
struct BulkTwin {
    TwinId id{};
    Json change{};
    Json undo{};
};

/// The twins that a job names one by one (of a method nothing is merged into them); nothing for a job whose
/// condition chooses them. A service cannot plan such a job: the hub's own programs do.
std::optional<std::vector<BulkTwin>> bulkTwinsOf(const JobSpec &spec);
/// `request` (the member updateTwin of a job) with the twins that it is about.
Json withBulkTwins(const Json &request, const std::vector<BulkTwin> &twins);
/// `request` as services write and read it.
Json withoutBulkTwins(const Json &request);

/// What is to be done in a twin of a bulk job.
enum class BulkStep {
    Write, ///< merge the change
    Done, ///< nothing: it is there already, as after a hub that stopped in the middle
    Refused, ///< nothing: somebody else has changed it since
};
BulkStep bulkStepOf(const BulkTwin &item, const Twin &twin);
/// Etag, in words that say which twin.
Error changedSince(const TwinId &id);

} // namespace twin
