// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/fleet.h"
#include "query/query.h"
#include "query/rows.h"

#include <limits>

namespace twin::query {

/// A part of an answer.
struct Page {
    ItemType itemType = ItemType::Twin;
    std::vector<Json> rows{};
    QByteArray continuation{}; ///< for the next page; empty: this is the last one
};

/// What a client that asks for `asked` rows a page gets: 1 to 100; nothing or less than 1: 100 (section 1).
qsizetype pageSizeOf(std::optional<qint64> asked);
constexpr qsizetype WholeAnswer = std::numeric_limits<qsizetype>::max();

/// The page that follows `continuation`, the first one when it is empty. `rows` are those of the query's
/// collection in result order. Continuation when the token is damaged or of another query.
/// Requires: pageSize > 0.
Result<Page> run(const Query &query, std::span<const Row> rows, qsizetype pageSize,
                 const QByteArray &continuation = {});

/// As above over a hub's state.
Result<Page> run(const Query &query, const State &state, qsizetype pageSize,
                 const QByteArray &continuation = {});

/// The same answer from a fleet, by its indexes where they help. Requires: a query over devices or modules.
Result<Page> run(const Query &query, const Fleet &fleet, qsizetype pageSize,
                 const QByteArray &continuation = {});

} // namespace twin::query
