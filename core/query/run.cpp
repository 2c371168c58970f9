// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/run.h"

#include "query/aggregation.h"
#include "query/continuation.h"

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

// How many rows TOP still allows.
qint64 remaining(const Query &query, const Progress &progress)
{
    return query.selection().top.value_or(std::numeric_limits<qint64>::max()) - progress.delivered;
}

Page selectedPage(const Query &query, std::span<const Row> rows, qsizetype pageSize, Progress progress)
{
    Page page{.itemType = query.itemType()};
    if (progress.delivered > 0) {
        const auto first = std::upper_bound(rows.begin(), rows.end(), progress.last,
                                            [](const RowKey &key, Row row) { return key < row.key(); });
        rows = rows.subspan(std::size_t(first - rows.begin()));
    }
    const qint64 left = remaining(query, progress);
    Matcher matcher(query);
    std::optional<Row> last;
    for (const Row row : rows) {
        const auto taken = qint64(page.rows.size());
        if (taken == left)
            break;
        if (!matcher.matches(row))
            continue;
        if (taken == pageSize) { // there is one more
            page.continuation = continuationOf({progress.delivered + taken, last->key()}, query.text());
            break;
        }
        page.rows.push_back(resultOf(query, row));
        last = row;
    }
    return page;
}

Page aggregatedPage(const Query &query, std::span<const Row> rows, qsizetype pageSize, Progress progress)
{
    Page page{.itemType = query.itemType()};
    Matcher matcher(query);
    Aggregation aggregation(query);
    for (const Row row : rows) {
        if (matcher.matches(row))
            aggregation.add(row);
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

} // namespace

qsizetype pageSizeOf(std::optional<qint64> asked)
{
    return asked && *asked > 0 ? qsizetype(std::min(*asked, MaxPageSize)) : qsizetype(MaxPageSize);
}

Result<Page> run(const Query &query, std::span<const Row> rows, qsizetype pageSize,
                 const QByteArray &continuation)
{
    Progress progress;
    if (!continuation.isEmpty()) {
        const auto read = progressOf(continuation, query.text());
        if (!read)
            return read.error();
        progress = *read;
    }
    return query.isAggregated() ? aggregatedPage(query, rows, pageSize, progress)
                                : selectedPage(query, rows, pageSize, progress);
}

Result<Page> run(const Query &query, const State &state, std::span<const JobRow> jobs, qsizetype pageSize,
                 const QByteArray &continuation)
{
    if (query.collection() != Collection::Jobs)
        return run(query, rowsOf(state, query.collection()), pageSize, continuation);
    const Documents documents(jobs);
    return run(query, documents.rows(Collection::Jobs), pageSize, continuation);
}

} // namespace twin::query
