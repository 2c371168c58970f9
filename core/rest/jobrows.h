// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/state.h"
#include "query/jobrow.h"

#include <vector>

namespace twin::rest {

/// The rows of devices.jobs: one for each device of each job.
std::vector<query::JobRow> jobRowsOf(const State &state);

} // namespace twin::rest
