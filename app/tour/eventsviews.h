// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/views.h"

namespace app {

/// An event in full, the timeline of events, telemetry as tiles and in a window of its own.
QList<TourView> eventsViews();

} // namespace app
