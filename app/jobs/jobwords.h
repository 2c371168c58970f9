// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/job.h"
#include "shared/celldelegate.h"
#include "shared/shapes.h"

namespace app {

/// "running", "completed"... of a job or of one device of it.
QString wordOf(twin::JobStatus status);
Shape shapeOf(twin::JobStatus status);
CellDelegate::Tone toneOf(twin::JobStatus status);
/// What the job asks of each device, in a line: "update {...}", "method reboot".
QString taskOf(const twin::JobSpec &spec);
/// What came of one device: why it failed, what its method answered; empty for nothing to say.
QString outcomeOf(const twin::JobDevice &device);

} // namespace app
