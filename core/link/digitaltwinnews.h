// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/record.h"
#include "twin/twinwrite.h"

namespace twin::link {

/// The other way of digitalTwinChange(): what was written to the device twin of `record`, by the JSON Patch
/// of a digital twin change event (wire.md section c.4). PatchInvalid when the patch does not fit the record.
Result<TwinWrite> writeOf(const Record &record, const Json &patch);

} // namespace twin::link
