// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/twinsearch.h"
#include "shared/place.h"

#include <QAbstractTableModel>

#include <vector>

namespace app {

/// What was found in all twins, one row for each hit, in the order of the search.
class FindModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr qsizetype MostRows = 1000;
    enum Column { DeviceColumn, SectionColumn, PathColumn, ValueColumn, WhereColumn, ColumnCount };
    /// QPoint(start, length) of the hit in the text of the cell; absent in the other cells.
    enum Role { HitRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    qsizetype found() const { return m_found; } ///< also those without a row
    qsizetype looked() const { return m_looked; } ///< twins
    qsizetype devicesWithHits() const { return m_devices; } ///< among the rows
    const twin::fleet::SearchHit &hitAt(int row) const { return m_hits[size_t(row)]; }
    Place placeAt(int row) const;
    /// "thermo-01 desired /thermostat1/targetTemperature 21.8", tabs between.
    QString plainText(int row) const;

    void clear();
    void add(const twin::fleet::SearchBatch &batch);

private:
    std::vector<twin::fleet::SearchHit> m_hits;
    qsizetype m_found = 0;
    qsizetype m_looked = 0;
    qsizetype m_devices = 0;
};

} // namespace app
