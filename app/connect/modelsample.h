// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"

#include <QString>

namespace app {

/// A message as a device of that model would send it, one value; a temperature when there is no model or it
/// has no telemetry of its own.
QString sampleTelemetry(const twin::dtdl::Element *model);
/// A reported property that the device sets by itself.
QString sampleReported(const twin::dtdl::Element *model);

} // namespace app
