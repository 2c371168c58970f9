// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/views.h"

namespace app {

/// The pictures of History: two moments compared with the answer to "why", and the Twin view at a moment.
QList<TourView> historyViews();

} // namespace app
