// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

namespace twin {

/// What may stand in a logical twin or a relationship whatever its model: DTDL names, no null, depth and
/// bytes as in a device's properties. Inferred: the documents give no rule for values without a model.
///
/// `$metadata` of a component is passed over when `withComponents`. Errors: `code` for a name or value,
/// GraphSize for the whole; `place` is the pointer in `values`.
Result<void> checkGraphValues(const Json &values, bool withComponents, ErrorCode code);

} // namespace twin
