// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace app {

/// What to do when the workspace of the start cannot be opened.
enum class StartChoice { OpenAnother, FreshDemo, Quit };

/// Says why `path` cannot be opened, what is safe and what can be done, and asks.
StartChoice askAfterFailure(const QString &path, const twin::Error &error);

} // namespace app
