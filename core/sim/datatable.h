// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QStringList>

#include <vector>

namespace twin::sim {

/// A table of values by rows under headings, read from CSV text.
class DataTable final
{
public:
    /// Comma or semicolon between cells, "quotes" around those that hold one. A cell that reads as a number
    /// is one, true and false are Booleans, an empty one is null. SceneInvalid when a row has another number
    /// of cells than the first one, `limit` then says which row.
    static Result<DataTable> parse(const QString &csv);

    const QStringList &headings() const { return m_headings; }
    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    const Json &cell(qsizetype row, qsizetype column) const
    {
        return m_rows[std::size_t(row)][std::size_t(column)];
    }

private:
    QStringList m_headings;
    std::vector<std::vector<Json>> m_rows;
};

} // namespace twin::sim
