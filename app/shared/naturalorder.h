// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

namespace app {

/// How people sort names: digits by their number, so that dev2 stands before dev10. Modules follow their
/// device.
bool comesBefore(const twin::TwinId &a, const twin::TwinId &b);

} // namespace app
