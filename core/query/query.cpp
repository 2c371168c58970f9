// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include "query/parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::query {

QString nameOf(ItemType type)
{
    switch (type) {
    case ItemType::Twin:
        return u"Twin"_s;
    case ItemType::DeviceJob:
        return u"DeviceJob"_s;
    case ItemType::Raw:
        return u"Raw"_s;
    }
    Q_UNREACHABLE();
}

std::pair<Program, std::vector<ResolvedPath>> prepared(const ExpressionPtr &condition, Collection collection)
{
    std::vector<ResolvedPath> paths;
    if (!condition)
        return {};
    Program program(condition, [collection](const Path &path) { return resolved(path, collection).isTime; });
    for (const auto &path : program.paths())
        paths.push_back(resolved(path, collection));
    return {std::move(program), std::move(paths)};
}

Result<Query> Query::parse(QByteArrayView text, Profile profile)
{
    auto selection = parseSelection(text, profile);
    if (!selection)
        return selection.error();
    Query query;
    query.m_text = text.toByteArray();
    query.m_selection = *std::move(selection);
    const auto collection = query.collection();
    std::tie(query.m_condition, query.m_paths) = prepared(query.m_selection.condition, collection);
    for (std::size_t i = 0; i < query.m_selection.columns.size(); ++i) {
        const auto &column = query.m_selection.columns[i];
        const bool hasPath = !column.path.segments.empty();
        query.m_columns.push_back({json::Key(std::string_view(columnName(column, i, collection))),
                                   column.aggregate,
                                   hasPath ? resolved(column.path, collection) : ResolvedPath()});
    }
    if (query.m_selection.groupBy)
        query.m_groupBy = resolved(*query.m_selection.groupBy, collection);
    return query;
}

ItemType Query::itemType() const
{
    if (!m_selection.isStar())
        return ItemType::Raw;
    return collection() == Collection::Jobs ? ItemType::DeviceJob : ItemType::Twin;
}

bool Query::isAggregated() const
{
    return m_groupBy || std::any_of(m_columns.begin(), m_columns.end(),
                                    [](const auto &c) { return c.aggregate.has_value(); });
}

} // namespace twin::query
