// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/views.h"

namespace app {

/// The pictures of the fleet, of what is done with many devices, and of jobs.
QList<TourView> fleetViews();

} // namespace app
