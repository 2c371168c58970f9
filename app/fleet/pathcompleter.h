// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/pathcounts.h"

#include <vector>

class QLineEdit;

namespace app {

class Theme;

/// Offers the paths, in their order, while one is typed in the field: those that hold the text, whatever its
/// letter case.
void offerPaths(QLineEdit *field, const std::vector<twin::query::PathCount> &paths, const Theme &theme);

} // namespace app
