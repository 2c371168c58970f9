// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/lexer.h"
#include "query/program.h"
#include "query/row.h"

#include <QByteArray>

namespace twin::query {

/// What the rows of an answer are: the header x-ms-item-type.
enum class ItemType : quint8 { Twin, DeviceJob, Raw };
QString nameOf(ItemType type);

/// A column that is ready to be looked up.
struct ResolvedColumn {
    json::Key name;
    std::optional<Aggregate> aggregate;
    ResolvedPath path; ///< not of COUNT
};

/// A query that was read and made ready, once for all rows. A value; any thread may use it.
class Query final
{
public:
    /// Errors: those of query.md section 10, with their places.
    static Result<Query> parse(QByteArrayView text, Profile profile = Profile::Twins);

    const QByteArray &text() const noexcept { return m_text; }
    const Selection &selection() const noexcept { return m_selection; }
    Collection collection() const noexcept { return m_selection.collection; }
    ItemType itemType() const;
    /// Whether a row of the answer stands for several rows of the collection.
    bool isAggregated() const;

    const Program &condition() const noexcept { return m_condition; }
    /// Beside condition().paths().
    const std::vector<ResolvedPath> &paths() const noexcept { return m_paths; }
    const std::vector<ResolvedColumn> &columns() const noexcept { return m_columns; }
    const std::optional<ResolvedPath> &groupBy() const noexcept { return m_groupBy; }

private:
    QByteArray m_text;
    Selection m_selection;
    Program m_condition;
    std::vector<ResolvedPath> m_paths;
    std::vector<ResolvedColumn> m_columns;
    std::optional<ResolvedPath> m_groupBy;
};

/// Makes a condition over the collection ready: the program and, beside its paths, where they lead.
std::pair<Program, std::vector<ResolvedPath>> prepared(const ExpressionPtr &condition, Collection collection);

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
class Matcher final
{
public:
    Matcher(const Program &condition, const std::vector<ResolvedPath> &paths)
        : m_subject(paths)
        , m_evaluator(condition)
    { }
    explicit Matcher(const Query &query)
        : Matcher(query.condition(), query.paths())
    { }

    bool matches(Row row) { return truth(row) == Truth::True; }
    Truth truth(Row row)
    {
        m_subject.setRow(row);
        return m_evaluator.truth(m_subject);
    }
    /// Of one step of the condition alone.
    Truth truthOf(quint32 step, Row row)
    {
        m_subject.setRow(row);
        return m_evaluator.truthOf(step, m_subject);
    }

private:
    RowSubject m_subject;
    Evaluator m_evaluator;
};

} // namespace twin::query
