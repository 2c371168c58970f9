// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/views.h"

namespace app {

/// The Components document, with a value that is being asked for and a command that was answered.
QList<TourView> componentsViews();

} // namespace app
