// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/bulkupdate.h"

#include <QAbstractTableModel>

namespace app {

/// What a dry run found, a row for each twin: those that would be refused first, then those that would
/// change, then those that have it already.
class ForecastModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TwinColumn, EffectColumn, TagsColumn, DesiredColumn, ChangeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<twin::fleet::TwinForecast> twins);
    const twin::fleet::TwinForecast &twinAt(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const twin::fleet::TwinForecast &twin, int column) const;

    std::vector<twin::fleet::TwinForecast> m_rows;
};

} // namespace app
