// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/simulationclient.h"

#include <QAbstractTableModel>

#include <vector>

namespace app {

/// All simulated devices, a row each, by id: power, what they have sent, and why one has stopped.
class SimulatedDevicesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        DeviceColumn,
        KindColumn,
        PowerColumn,
        MessagesColumn,
        ReportsColumn,
        RefusalsColumn,
        FaultColumn,
        ColumnCount
    };

    SimulatedDevicesModel(twin::host::SimulationClient &simulation, QObject *parent = nullptr);

    const twin::TwinId &idAt(int row) const { return m_rows[std::size_t(row)].first; }
    const twin::host::SimulatedDevice &deviceAt(int row) const { return m_rows[std::size_t(row)].second; }
    /// Only devices whose id or kind has the text.
    void setFilter(const QString &text);
    /// Whether the rows follow the simulation, as they do at first. They stay as they are while nobody sees
    /// them, and catch up when they follow again.
    void setFollowing(bool following);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = std::pair<twin::TwinId, twin::host::SimulatedDevice>;

    void onDevices();
    void refresh();
    QString cellText(const Row &row, int column) const;

    twin::host::SimulationClient &m_simulation;
    QString m_filter;
    std::vector<Row> m_rows;
    bool m_isFollowing = true;
    bool m_isBehind = false; ///< something has changed since it follows no more
};

} // namespace app
