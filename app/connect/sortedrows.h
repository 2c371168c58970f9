// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace app {

/// A table of rows in an order of their own. What comes and goes is inserted and removed: rows that stay keep
/// their place, and what is selected with them.
template <class Row>
class SortedRows : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    static constexpr qsizetype MostSteps = 500; ///< a fleet that comes or goes is one step

    using QAbstractTableModel::QAbstractTableModel;

    const QList<Row> &rows() const { return m_rows; }
    /// Two rows of which none is before the other are the same one.
    virtual bool isBefore(const Row &a, const Row &b) const = 0;
    /// Whether the same row shows the same.
    virtual bool isAlike(const Row &a, const Row &b) const = 0;

    /// Shows these rows from now on. Requires: sorted by isBefore().
    void follow(const QList<Row> &next)
    {
        if (std::abs(next.size() - m_rows.size()) > MostSteps) {
            beginResetModel();
            m_rows = next;
            endResetModel();
            return;
        }
        removeMissing(next);
        for (qsizetype row = 0; row < next.size(); ++row) {
            if (row >= m_rows.size() || isBefore(next.at(row), m_rows.at(row))) {
                beginInsertRows({}, int(row), int(row));
                m_rows.insert(row, next.at(row));
                endInsertRows();
            } else if (!isAlike(m_rows.at(row), next.at(row))) {
                m_rows[row] = next.at(row);
                emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
            }
        }
    }

private:
    void removeMissing(const QList<Row> &next)
    {
        const auto isLess = [this](const Row &a, const Row &b) { return isBefore(a, b); };
        for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
            if (std::binary_search(next.begin(), next.end(), m_rows.at(row), isLess))
                continue;
            beginRemoveRows({}, int(row), int(row));
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

    QList<Row> m_rows;
};

} // namespace app
