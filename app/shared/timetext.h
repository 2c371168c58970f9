// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QString>

namespace app {

/// A moment to the second in the time of this place; with the date when it is not today's. Empty for never.
QString dayTimeText(twin::Timestamp time);

} // namespace app
