// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"

#include <span>
#include <vector>

namespace twin::query {

/// A row as a condition sees it.
class RowSubject final : public Subject
{
public:
    explicit RowSubject(const std::vector<ResolvedPath> &paths)
        : m_paths(paths)
        , m_texts(paths.size())
    { }

    void setRow(Row row) noexcept { m_row = row; }
    Value valueAt(std::size_t path) const override { return m_row->look(m_paths[path], m_texts[path]); }

private:
    const std::vector<ResolvedPath> &m_paths;
    mutable std::vector<std::string> m_texts;
    std::optional<Row> m_row;
};

/// Asks row after row whether a condition selects it; keeps its room between rows. One thread at a time.
/// The condition and the paths must outlive it.
class Matcher final
{
public:
    Matcher(const Program &condition, const std::vector<ResolvedPath> &paths);
    explicit Matcher(const Query &query)
        : Matcher(query.condition(), query.paths())
    { }

    /// Whether the condition is true.
    bool matches(Row row);
    /// matches() for rows[at], when the rows behind it will be asked for as well: what they need is fetched
    /// from the memory meanwhile.
    bool matches(std::span<const Row> rows, std::size_t at);
    /// Of one step of the condition alone.
    Truth truthOf(quint32 step, Row row);

private:
    /// A value in tags, desired or reported properties beside a constant: what most conditions are made of,
    /// asked without a detour through steps.
    struct PlainClause {
        const ResolvedPath *path = nullptr;
        Comparator comparator{};
        Value constant{};
    };

    void addClauses(quint32 number);
    std::optional<PlainClause> plainClause(quint32 number) const;
    bool holds(const PlainClause &clause, const Record &record) const;

    const Program &m_program;
    const std::vector<ResolvedPath> &m_paths;
    std::vector<PlainClause> m_plain; // all of them must hold for a record...
    std::vector<quint32> m_others; // ...and these steps be true
    RowSubject m_subject;
    Evaluator m_evaluator;
};

} // namespace twin::query
