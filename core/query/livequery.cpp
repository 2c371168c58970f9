// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/livequery.h"

#include "query/matcher.h"
#include "query/plan.h"

#include <QHash>

namespace twin::query {

LiveQuery::LiveQuery(Query query, const Fleet &fleet)
    : m_query(std::move(query))
{
    Q_ASSERT(m_query.collection() != Collection::Jobs);
    const auto &table = fleet.table(m_query.collection());
    auto plan = planOf(m_query, table);
    const bool isIndexed = plan.chosen.has_value();
    const auto chosen = isIndexed ? table.rowsOf(*std::move(plan.chosen)) : std::vector<Row>();
    Matcher matcher(m_query);
    for (const Row row : isIndexed ? std::span<const Row>(chosen) : table.rows()) {
        if (matcher.matches(row))
            m_selection.insert(row.record()->id());
    }
}

LiveUpdate LiveQuery::follow(const Changes &changes)
{
    // Only the last change of a twin counts: what it was is known from the selection.
    QHash<TwinId, RecordPtr> last;
    std::vector<TwinId> order;
    for (const auto &change : changes) {
        const bool isOfCollection = change.id.isModule() == (m_query.collection() == Collection::Modules);
        if (!isOfCollection || change.before == change.after)
            continue;
        if (!last.contains(change.id))
            order.push_back(change.id);
        last[change.id] = change.after;
    }
    LiveUpdate update;
    Matcher matcher(m_query);
    for (const auto &id : order) {
        const RecordPtr &after = last[id];
        const bool was = m_selection.contains(id);
        const bool is = after && matcher.matches(Row(*after));
        if (is && was)
            update.changed.push_back(id);
        else if (is)
            update.entered.push_back(id), m_selection.insert(id);
        else if (was)
            update.left.push_back(id), m_selection.remove(id);
    }
    return update;
}

} // namespace twin::query
