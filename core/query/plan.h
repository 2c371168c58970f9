// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"
#include "query/twintable.h"

#include <optional>
#include <vector>

namespace twin::query {

/// How a query goes over a table: every row, or only those that indexes name. It changes how long an answer
/// takes and never the answer.
struct Plan {
    std::optional<std::vector<quint32>> chosen{}; ///< nothing: every row
    bool isExact = false; ///< the slots are those that the condition selects: it need not be asked again
    std::vector<TextRange> clauses{}; ///< the parts of the condition that indexes answered
};

/// The best plan. An index is used when it leaves out three quarters of the rows at least; below that a scan
/// in order is faster.
Plan planOf(const Query &query, const TwinTable &table);
/// The slots of the twins that the condition selects, in result order, found by the best plan.
std::vector<quint32> selectedSlots(const Query &query, const TwinTable &table);
/// The paths over which an index could help the query.
std::vector<ResolvedPath> indexablePaths(const Query &query);

} // namespace twin::query
