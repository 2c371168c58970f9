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
    qsizetype left = 0; ///< rows for which this clause and all before it are true
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

/// What one clause says of one row.
struct ClauseVerdict {
    TextRange range{};
    Truth truth = Truth::True;
    std::vector<Finding> findings{}; ///< for the paths of the clause, left to right
};

/// Why a row is selected or not: it is when all clauses are true.
struct Verdict {
    std::vector<ClauseVerdict> clauses{};

    bool isSelected() const { return !culprit(); }
    /// The first clause that lets the row out, nullptr when it is selected.
    const ClauseVerdict *culprit() const;
};

Verdict verdictOn(const Query &query, Row row);

} // namespace twin::query
