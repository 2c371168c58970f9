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

} // namespace twin::query
