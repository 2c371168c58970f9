// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/simulationclient.h"
#include "sim/upcoming.h"

#include <QAbstractTableModel>

namespace app {

/// What simulated devices will do next: when in virtual time, in how long, who, and what.
class UpcomingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, InColumn, DeviceColumn, WhatColumn };
    static constexpr int ColumnCount = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: virtual time, from which "in how long" counts. nullptr empties it.
    void setUpcoming(const twin::host::SimulationClient::UpcomingList &upcoming, twin::Timestamp now);
    const twin::sim::Upcoming &at(int row) const { return m_rows->at(std::size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "sends telemetry: temperature"
    static QString whatText(const twin::sim::Upcoming &upcoming);
    /// "3.2 s", "4 min 10 s", "2 h 5 min", "3 d 4 h".
    static QString lengthText(double seconds);

private:
    twin::host::SimulationClient::UpcomingList m_rows;
    twin::Timestamp m_now{};
    int m_count = 0; ///< rows that views know of
};

} // namespace app
