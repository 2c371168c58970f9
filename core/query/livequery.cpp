// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/livequery.h"

#include <QHash>

namespace twin::query {

namespace {

/// A twin before the first and after the last of several changes.
struct Span {
    RecordPtr before;
    RecordPtr after;
};

} // namespace

LiveQuery::LiveQuery(Query query)
    : m_query(std::move(query))
    , m_matcher(m_query)
{
    Q_ASSERT(m_query.collection() != Collection::Jobs);
}

LiveUpdate LiveQuery::follow(const Changes &changes)
{
    QHash<TwinId, Span> spans;
    std::vector<TwinId> order;
    for (const auto &change : changes) {
        const bool isOfCollection = change.id.isModule() == (m_query.collection() == Collection::Modules);
        if (!isOfCollection || change.before == change.after)
            continue;
        const auto found = spans.find(change.id);
        if (found == spans.end()) {
            order.push_back(change.id);
            spans.insert(change.id, {change.before, change.after});
        } else {
            found->after = change.after;
        }
    }
    LiveUpdate update;
    for (const auto &id : order) {
        const Span &span = spans[id];
        const bool was = selects(span.before);
        const bool is = selects(span.after);
        if (is || was)
            (is && was ? update.changed : is ? update.entered : update.left).push_back(id);
    }
    return update;
}

} // namespace twin::query
