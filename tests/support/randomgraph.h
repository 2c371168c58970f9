// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "hub/state.h"
#include "support/randomjson.h"

namespace testsupport {

/// Some command about a graph of at most six devices and six logical twins whose names overlap; many are
/// refused.
twin::Command randomGraphCommand(RandomJson &random, const twin::State &state);

} // namespace testsupport
