// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/views.h"

namespace app {

/// The pictures of the provisioning service: who may register, and a new enrolment.
QList<TourView> provisionViews();

} // namespace app
