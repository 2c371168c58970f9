// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modeldiff.h"

namespace app {

/// A difference between two versions of a model in one sentence.
QString sentenceOf(const twin::dtdl::Difference &difference);
/// "breaking", "compatible" or "the same", for the whole.
QString nameOf(twin::dtdl::ModelComparison::Verdict verdict);

} // namespace app
