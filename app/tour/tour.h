// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace app {

class Theme;

/// Plays the demo scene in memory for some seconds of hub time and writes a picture of every view to
/// `folder`: light, dark and with 150 % text. Prints each picture's path and each step of a property on its
/// way to being in sync.
twin::Result<void> playTour(const QString &folder, Theme &theme);

} // namespace app
