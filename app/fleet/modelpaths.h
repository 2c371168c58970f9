// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellibrary.h"
#include "query/pathcounts.h"

#include <QSet>

#include <vector>

namespace app {

/// `counted` and, behind it with a count of 0, the paths that a device of these models may have and none has
/// yet: properties, their acknowledgements, fields and components.
std::vector<twin::query::PathCount> withModelPaths(std::vector<twin::query::PathCount> counted,
                                                   const twin::dtdl::ModelLibrary &library,
                                                   const QSet<QString> &modelIds);

} // namespace app
