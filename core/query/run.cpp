// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/run.h"

#include "query/aggregation.h"
#include "query/continuation.h"
#include "query/matcher.h"
#include "query/plan.h"

#include <algorithm>

namespace twin::query {

namespace {

constexpr qint64 MaxPageSize = 100;

Json resultOf(const Query &query, Row row)
{
    if (query.selection().isStar())
        return row.whole();
    JsonObjectBuilder builder(qsizetype(query.columns().size()));
    for (const auto &column : query.columns()) {
        if (auto value = row.copy(column.path))
            builder.append(column.name, *std::move(value));
    }
    return builder.take();
}

/// The rows of a collection, or some of them, in result order.
struct Candidates {
    std::span<const Row> rows;
    bool areSelected = false; ///< the condition is known to hold for each
};

// How many rows TOP still allows.
qint64 remaining(const Query &query, const Progress &progress)
{
    return query.selection().top.value_or(std::numeric_limits<qint64>::max()) - progress.delivered;
}

Page selectedPage(const Query &query, Candidates candidates, qsizetype pageSize, Progress progress)
{
    Page page{.itemType = query.itemType()};
    auto rows = candidates.rows;
    if (progress.delivered > 0) {
        const auto first = std::upper_bound(rows.begin(), rows.end(), progress.last,
                                            [](const RowKey &key, Row row) { return key < row.key(); });
        rows = rows.subspan(std::size_t(first - rows.begin()));
    }
    const qint64 left = remaining(query, progress);
    Matcher matcher(query);
    std::optional<Row> last;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto taken = qint64(page.rows.size());
        if (taken == left)
            break;
        if (!candidates.areSelected && !matcher.matches(rows, i))
            continue;
        const Row row = rows[i];
        if (taken == pageSize) { // there is one more
            page.continuation = continuationOf({progress.delivered + taken, last->key()}, query.text());
            break;
        }
        page.rows.push_back(resultOf(query, row));
        last = row;
    }
    return page;
}

Page aggregatedPage(const Query &query, Candidates candidates, qsizetype pageSize, Progress progress)
{
    Page page{.itemType = query.itemType()};
    Matcher matcher(query);
    Aggregation aggregation(query);
    const auto rows = candidates.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (candidates.areSelected || matcher.matches(rows, i))
            aggregation.add(rows[i]);
    }
    auto results = aggregation.results();
    const auto count =
        std::min(qint64(results.size()), query.selection().top.value_or(qint64(results.size())));
    const auto from = std::min(progress.delivered, count);
    const auto to = count - from > pageSize ? from + pageSize : count;
    page.rows.assign(results.begin() + from, results.begin() + to);
    if (to < count)
        page.continuation = continuationOf({.delivered = to}, query.text());
    return page;
}

Result<Page> pageOf(const Query &query, Candidates candidates, qsizetype pageSize,
                    const QByteArray &continuation)
{
    Progress progress;
    if (!continuation.isEmpty()) {
        const auto read = progressOf(continuation, query.text());
        if (!read)
            return read.error();
        progress = *read;
    }
    return query.isAggregated() ? aggregatedPage(query, candidates, pageSize, progress)
                                : selectedPage(query, candidates, pageSize, progress);
}

} // namespace

qsizetype pageSizeOf(std::optional<qint64> asked)
{
    return asked && *asked > 0 ? qsizetype(std::min(*asked, MaxPageSize)) : qsizetype(MaxPageSize);
}

Result<Page> run(const Query &query, std::span<const Row> rows, qsizetype pageSize,
                 const QByteArray &continuation)
{
    return pageOf(query, {rows}, pageSize, continuation);
}

Result<Page> run(const Query &query, const Fleet &fleet, qsizetype pageSize, const QByteArray &continuation)
{
    Q_ASSERT(query.collection() != Collection::Jobs);
    const auto &table = fleet.table(query.collection());
    auto plan = planOf(query, table);
    if (!plan.chosen)
        return run(query, table.rows(), pageSize, continuation);
    const auto rows = table.rowsOf(*std::move(plan.chosen));
    return pageOf(query, {rows, plan.isExact}, pageSize, continuation);
}

Result<Page> run(const Query &query, const State &state, qsizetype pageSize, const QByteArray &continuation)
{
    if (query.collection() != Collection::Jobs)
        return run(query, rowsOf(state, query.collection()), pageSize, continuation);
    const Documents documents(jobRowsOf(state));
    return run(query, documents.rows(Collection::Jobs), pageSize, continuation);
}

} // namespace twin::query
