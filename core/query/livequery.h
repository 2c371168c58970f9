// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "query/matcher.h"

#include <vector>

namespace twin::query {

/// What became of the twins that a query selects: some came in, went out, or changed inside it.
struct LiveUpdate {
    std::vector<TwinId> entered{};
    std::vector<TwinId> left{};
    std::vector<TwinId> changed{};

    bool isEmpty() const noexcept { return entered.empty() && left.empty() && changed.empty(); }
};

/// A query whose answer is kept current by Changes: a change costs two looks at the twin that it is about,
/// however large the fleet is. It holds no answer itself. One thread at a time.
class LiveQuery final
{
public:
    /// Requires: a query over devices or modules.
    explicit LiveQuery(Query query);
    LiveQuery(const LiveQuery &) = delete;
    LiveQuery &operator=(const LiveQuery &) = delete;

    const Query &query() const noexcept { return m_query; }
    /// What the changes did. An answer with TOP or aggregates is asked for again when that is not empty.
    /// Requires: `before` and `after` of each change are filled in, and no change between two calls is left
    /// out.
    LiveUpdate follow(const Changes &changes);

private:
    bool selects(const RecordPtr &record) { return record && m_matcher.matches(Row(*record)); }

    Query m_query;
    Matcher m_matcher; // of m_query
};

} // namespace twin::query
