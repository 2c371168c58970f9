// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"
#include "json/pointer.h"

#include <vector>

namespace twin::json {

/// One operation of RFC 6902.
struct PatchOperation {
    enum class Op { Add, Remove, Replace, Move, Copy, Test };

    Op op = Op::Add;
    Pointer path;
    Pointer from; ///< of move and copy
    Json value; ///< of add, replace and test

    friend bool operator==(const PatchOperation &, const PatchOperation &) = default;
};

using JsonPatch = std::vector<PatchOperation>;

/// Reads the JSON form. Errors: NotArray, PatchInvalid, Op, ValueMissing, Path; `place` points into the
/// patch.
Result<JsonPatch> parsePatch(const Json &patch);
Json toJson(const JsonPatch &patch);

/// The document with all operations applied in order; on an error nothing is. Errors: PatchInvalid with
/// `place` in the patch ("/2/path") and a sentence that names the missing target or the failed test.
Result<Json> applyPatch(const Json &document, const JsonPatch &patch);

/// Operations that turn `from` into `to`: add, remove and replace, objects member by member, arrays element
/// by element from the first difference on, ordered so that they can be applied. Empty when the two are
/// equal.
JsonPatch diff(const Json &from, const Json &to);

} // namespace twin::json
