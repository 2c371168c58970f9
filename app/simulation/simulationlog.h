// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/simulationclient.h"

#include <QAbstractTableModel>

#include <deque>

namespace app {

/// What the simulation has said, the newest last, in bounded memory.
class SimulationLog final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, DeviceColumn, TextColumn, ColumnCount };
    static constexpr int Capacity = 5'000;

    explicit SimulationLog(twin::host::SimulationClient &simulation, QObject *parent = nullptr);

    const twin::host::SimulationLine &lineAt(int row) const { return m_lines[std::size_t(row)]; }
    qint64 droppedCount() const { return m_dropped; } ///< lines that were let go

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void append(const std::vector<twin::host::SimulationLine> &lines);

    std::deque<twin::host::SimulationLine> m_lines;
    qint64 m_dropped = 0;
};

} // namespace app
