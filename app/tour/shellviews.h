// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/views.h"

namespace app {

/// The window as a workbench: go to a device, find in all twins, the frame of production, the stage.
QList<TourView> shellViews();

} // namespace app
