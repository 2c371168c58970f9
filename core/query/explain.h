// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan.h"
#include "query/query.h"

#include <optional>
#include <span>
#include <vector>

namespace twin::query {

/// What one clause (an operand of the outermost AND, or the whole condition) says of the rows.
struct ClauseCount {
    TextRange range{};
    qsizetype matched = 0; ///< true on its own
    qsizetype undefined = 0; ///< neither true nor false: something is missing or of another kind
};

/// How a query is answered, and what its clauses do.
struct Explanation {
    qsizetype rows = 0; ///< of the collection
    qsizetype looked = 0; ///< rows of which the condition is asked; fewer when an index helps
    qsizetype selected = 0; ///< by the condition, before TOP and GROUP BY
    std::vector<TextRange> indexed{}; ///< the clauses that indexes answered; empty: a scan
    std::vector<ClauseCount> clauses{};
};

Explanation explain(const Query &query, std::span<const Row> rows);
Explanation explain(const Query &query, const TwinTable &table);

/// A path and what stands there.
struct Finding {
    TextRange range{};
    std::optional<Json> value{}; ///< nothing: undefined
};

/// Whether the condition selects a row and, when not, the first clause that lets it out.
struct Verdict {
    bool isSelected = false;
    TextRange clause{}; ///< when it is not selected
    Truth truth = Truth::True; ///< of that clause
    std::vector<Finding> findings{}; ///< for the paths of that clause
};

Verdict verdictOn(const Query &query, Row row);

} // namespace twin::query
