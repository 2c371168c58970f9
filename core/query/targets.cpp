// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/targets.h"

#include "query/matcher.h"
#include "query/parser.h"
#include "query/rows.h"

namespace twin::query {

Result<Targets> Targets::parse(QByteArrayView text, Profile profile)
{
    const auto selection = parseTargets(text, profile);
    if (!selection)
        return selection.error();
    Targets targets;
    targets.m_collection = selection->collection;
    std::tie(targets.m_condition, targets.m_paths) = prepared(selection->condition, selection->collection);
    return targets;
}

bool Targets::matches(const Record &record) const
{
    const bool isOfCollection = record.id().isModule() == (m_collection == Collection::Modules);
    return isOfCollection && Matcher(m_condition, m_paths).matches(Row(record));
}

std::vector<TwinId> Targets::select(const State &state) const
{
    std::vector<TwinId> ids;
    Matcher matcher(m_condition, m_paths);
    for (const Row row : rowsOf(state, m_collection)) {
        if (matcher.matches(row))
            ids.push_back(row.record()->id());
    }
    return ids;
}

} // namespace twin::query
