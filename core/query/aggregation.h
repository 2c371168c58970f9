// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace twin::query {

/// One aggregate on its way over the rows (section 8).
class Total final
{
public:
    explicit Total(Aggregate aggregate)
        : m_aggregate(aggregate)
    { }

    void add(const Value &value);
    /// Nothing when the column is left out: AVG, MIN and MAX of nothing.
    std::optional<Json> result() const;

private:
    void addExtreme(const Value &value);

    Aggregate m_aggregate;
    qint64 m_rows = 0;
    qint64 m_numbers = 0;
    double m_sum = 0;
    double m_extreme = 0; // of the numbers
    std::optional<std::string> m_extremeText; // of the strings, as long as there is no number
};

/// Gathers the rows of an aggregated query into groups, in the order of their first rows.
class Aggregation final
{
public:
    explicit Aggregation(const Query &query);

    void add(Row row);
    /// The rows of the answer; without GROUP BY always one.
    std::vector<Json> results() const;

private:
    /// The kind and value of a group's path; missing, objects and arrays are one group.
    struct NullKey {
        friend auto operator<=>(NullKey, NullKey) = default;
    };
    using GroupKey = std::variant<std::monostate, NullKey, bool, double, std::string>;

    struct Group {
        std::optional<Json> value; ///< of the grouped path
        std::vector<Total> totals; ///< one for each aggregate column
    };

    Group &groupOf(Row row);
    std::size_t addGroup(std::optional<Json> value);
    Json rowOf(const Group &group) const;

    const Query &m_query;
    std::vector<Group> m_groups;
    std::map<GroupKey, std::size_t> m_numbers;
    std::string m_scratch;
};

} // namespace twin::query
