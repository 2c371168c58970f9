// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/fleet.h"
#include "query/query.h"

#include <QSet>

#include <vector>

namespace twin::query {

/// What became of a live query's selection: twins that came in, went out, or changed inside it.
struct LiveUpdate {
    std::vector<TwinId> entered{};
    std::vector<TwinId> left{};
    std::vector<TwinId> changed{};

    bool isEmpty() const noexcept { return entered.empty() && left.empty() && changed.empty(); }
};

/// The twins that a condition selects, kept current by Changes: a change costs one look at the twin that it
/// is about. An answer with TOP or aggregates is asked for again when the update is not empty.
class LiveQuery final
{
public:
    /// Requires: a query over devices or modules.
    LiveQuery(Query query, const Fleet &fleet);

    const Query &query() const noexcept { return m_query; }
    const QSet<TwinId> &selection() const noexcept { return m_selection; }
    /// Requires: before and after of each change are filled in.
    LiveUpdate follow(const Changes &changes);

private:
    Query m_query;
    QSet<TwinId> m_selection;
};

} // namespace twin::query
