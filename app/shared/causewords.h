// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"

#include <QString>

namespace app {

/// Who did it: "a window of this program", "a service", "the device".
QString nameOf(const twin::Cause &cause);

} // namespace app
