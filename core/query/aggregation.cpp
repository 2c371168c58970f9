// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/aggregation.h"

#include <cmath>

namespace twin::query {

namespace {

// A whole number goes out without a fraction.
Json numberJson(double number)
{
    constexpr double Exact = 9007199254740992;
    if (std::fabs(number) < Exact && number == std::floor(number))
        return Json(qint64(number));
    return Json(number);
}

} // namespace

void Total::add(const Value &value)
{
    ++m_rows;
    if (m_aggregate == Aggregate::Minimum || m_aggregate == Aggregate::Maximum)
        return addExtreme(value);
    if (value.kind == Value::Kind::Number) {
        ++m_numbers;
        m_sum += value.number;
    }
}

// The numbers if there is one, else the strings: low confidence, here only.
void Total::addExtreme(const Value &value)
{
    const bool isMinimum = m_aggregate == Aggregate::Minimum;
    if (value.kind == Value::Kind::Number) {
        if (m_numbers++ == 0 || (isMinimum ? value.number < m_extreme : value.number > m_extreme))
            m_extreme = value.number;
    } else if (value.isText()) {
        TimeText room;
        const auto text = textOf(value, room);
        if (!m_extremeText || (isMinimum ? text < *m_extremeText : text > *m_extremeText))
            m_extremeText = text;
    }
}

std::optional<Json> Total::result() const
{
    switch (m_aggregate) {
    case Aggregate::Count:
        return Json(m_rows);
    case Aggregate::Sum:
        return numberJson(m_sum);
    case Aggregate::Average:
        return m_numbers > 0 ? std::optional(numberJson(m_sum / double(m_numbers))) : std::nullopt;
    case Aggregate::Minimum:
    case Aggregate::Maximum:
        if (m_numbers > 0)
            return numberJson(m_extreme);
        return m_extremeText ? std::optional(Json(std::string_view(*m_extremeText))) : std::nullopt;
    }
    Q_UNREACHABLE();
}

Aggregation::Aggregation(const Query &query)
    : m_query(query)
{
    if (!query.groupBy())
        addGroup(std::nullopt);
}

std::size_t Aggregation::addGroup(std::optional<Json> value)
{
    Group group{std::move(value), {}};
    for (const auto &column : m_query.columns()) {
        if (column.aggregate)
            group.totals.emplace_back(*column.aggregate);
    }
    m_groups.push_back(std::move(group));
    return m_groups.size() - 1;
}

Aggregation::Group &Aggregation::groupOf(Row row)
{
    if (!m_query.groupBy())
        return m_groups.front();
    const Value value = row.look(*m_query.groupBy(), m_scratch);
    TimeText room;
    GroupKey key;
    if (value.kind == Value::Kind::Null)
        key = NullKey();
    else if (value.kind == Value::Kind::Boolean)
        key = value.boolean;
    else if (value.kind == Value::Kind::Number)
        key = value.number;
    else if (value.isText())
        key = std::string(textOf(value, room));
    const auto found = m_numbers.find(key);
    if (found != m_numbers.end())
        return m_groups[found->second];
    const bool hasValue = !std::holds_alternative<std::monostate>(key);
    const auto number = addGroup(hasValue ? row.copy(*m_query.groupBy()) : std::nullopt);
    m_numbers.emplace(std::move(key), number);
    return m_groups[number];
}

void Aggregation::add(Row row)
{
    auto &totals = groupOf(row).totals;
    std::size_t number = 0;
    for (const auto &column : m_query.columns()) {
        if (column.aggregate)
            totals[number++].add(column.aggregate == Aggregate::Count ? Value()
                                                                      : row.look(column.path, m_scratch));
    }
}

Json Aggregation::rowOf(const Group &group) const
{
    JsonObjectBuilder builder(qsizetype(m_query.columns().size()));
    std::size_t number = 0;
    for (const auto &column : m_query.columns()) {
        const auto value = column.aggregate ? group.totals[number++].result() : group.value;
        if (value)
            builder.append(column.name, *value);
    }
    return builder.take();
}

std::vector<Json> Aggregation::results() const
{
    std::vector<Json> rows;
    rows.reserve(m_groups.size());
    for (const auto &group : m_groups)
        rows.push_back(rowOf(group));
    return rows;
}

} // namespace twin::query
