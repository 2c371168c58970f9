// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

namespace twin::json {

/// RFC 7396: `target` with `patch` merged in. Parts that the patch does not name are shared with `target`; a
/// key that exists keeps its place, a new one goes to the end, null removes, an array or primitive replaces
/// whole. A null inside a new object is dropped. When the patch changes nothing, the result shares `target`'s
/// storage.
Json mergePatch(const Json &target, const Json &patch);

/// The smallest merge patch that turns `from` into `to`, {} when they are equal. Arrays are replaced whole.
/// A merge patch cannot set a member to null: a null member of `to` counts as absent, unless `from` has the
/// same. Nulls inside arrays are kept.
Json mergeDiff(const Json &from, const Json &to);

/// Two merge patches as one: applying the result equals applying `first`, then `second`.
/// False when one merge patch cannot say it (twin-rules.md section 11: `first` leaves null, a primitive or an
/// array where `second` gives an object); `composed` is then untouched.
bool composeMergePatches(const Json &first, const Json &second, Json *composed);

} // namespace twin::json
