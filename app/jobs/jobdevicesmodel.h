// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/job.h"

#include <QAbstractTableModel>

#include <vector>

namespace app {

/// What a job did to each of its devices: those that failed first, then those that wait or run, then the
/// rest, each by id.
class JobDevicesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DeviceColumn, StatusColumn, TimeColumn, OutcomeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows that job as it is; null for none.
    void show(const twin::Job *job);
    const twin::JobDevice &deviceAt(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const twin::JobDevice &device, int column) const;

    QString m_jobId;
    std::vector<twin::JobDevice> m_rows;
};

} // namespace app
