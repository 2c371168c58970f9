// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/value.h"

#include <span>
#include <string>

namespace twin::query {

/// What a function makes of its arguments (section 7); of another kind than it takes: undefined, and false
/// for the IS_ functions of what is undefined. A text that it makes goes into `scratch`. Requires: the
/// function takes that many arguments; not IS_DEFINED, which looks at the path.
Value called(Function function, std::span<const Value> arguments, std::string &scratch);

} // namespace twin::query
