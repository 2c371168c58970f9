// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "twin/twin.h"

namespace twin {

/// Turns a digital twin patch (a JSON Patch) into the one desired merge patch that is written; {} when
/// nothing is to be written (projection.md section 4). The device-twin rules are checked on the result by the
/// caller.
///
/// Errors, nothing is written: NotArray, Op, Path, ValueMissing, Name, ComponentMarker, MetadataNotEmpty,
/// Conversion, NestedComponent, NotConformant, ValueNull, Array, Depth; `place` points into the patch
/// ("/0/value").
Result<Json> desiredPatchOf(const Twin &twin, const Json &digitalTwinPatch);

/// The other way: the digital twin patch that writes what a merge patch of the desired properties writes. A
/// component whose last property goes, goes with it.
///
/// Errors as above where a digital twin cannot say it (an array, a name that is none of DTDL); `place` points
/// into the merge patch ("/thermostat1/targetTemperature"). NotObject.
Result<Json> digitalTwinPatchOf(const Twin &twin, const Json &desiredPatch);

} // namespace twin
