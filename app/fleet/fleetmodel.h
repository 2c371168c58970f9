// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/fleetcolumn.h"
#include "host/hubclient.h"
#include "query/fleet.h"
#include "query/livequery.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QSet>
#include <QTimer>

#include <memory>
#include <span>
#include <vector>

namespace app {

/// The devices of a hub that a query selects, a row each, with a column for each of some paths.
///
/// A row is a number (the device's slot in the fleet), so a million of them cost four megabytes; words are
/// made when a row is shown. While a large fleet is read for queries, all devices in the order of their ids
/// are there already, out of the hub's own order; a query or the order of a column waits. Pinned devices
/// stand first, then the order of a column, devices without a value last. Rows can be checked; checks stay
/// with their devices whatever the query and the order become.
class FleetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, KindRole, ConnectedRole, PinnedRole, ChartRole };

    /// `clock` says what "now" is for times.
    FleetModel(twin::host::HubClient &hub, const twin::Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// By the values of a column: numbers by size, texts by their bytes, as queries compare them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const QList<FleetColumn> &columns() const { return m_columns; }
    void setColumns(const QList<FleetColumn> &columns);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Shows what the query selects. Requires: a query of whole devices.
    void setQuery(twin::query::Query query);
    const twin::query::Query &query() const { return m_live->query(); }
    /// Any device of the hub, shown or not; nullptr when there is none.
    const twin::Record *find(const twin::TwinId &id) const { return m_hub.state().peek(id); }
    /// Empty while it is read.
    const twin::query::TwinTable &table() const { return m_table; }

    /// A fleet of more devices than this is read in the pool.
    static constexpr qsizetype ReadAtOnce = 20'000;
    bool isReading() const { return m_isReading; }

    qsizetype all() const { return m_hub.state().deviceCount(); } ///< devices of the hub
    qsizetype connected() const { return m_hub.state().connectedCount(); } ///< of all
    twin::TwinId idAt(int row) const; ///< null for one that has just gone
    int rowOf(const twin::TwinId &id) const; ///< -1 when it is not shown

    QSet<twin::TwinId> pins() const { return m_pins; }
    void setPins(const QSet<twin::TwinId> &pins);
    qsizetype checkedCount() const { return m_checkedCount; }
    /// Every device that the query selects, or none.
    void checkAll(bool checked);
    /// Those that are checked and shown, in the order shown; all that are shown when none is.
    std::vector<twin::query::Row> chosenRows() const;

signals:
    /// Rows came, went or stand in another order, or a device was connected.
    void countsChanged();
    void checksChanged();
    void queryChanged();

private:
    /// The fleet of one moment. A device's slot in it is its rank in the order.
    struct Reading {
        std::shared_ptr<twin::query::Fleet> fleet{};
        twin::IdOrder order{};
    };

    static Reading read(const twin::State &state);
    void onRead(const Reading &reading);
    void onChanged(const twin::Changes &changes);
    void tellRows(const std::vector<twin::TwinId> &changed);
    void rebuild();
    void takeOrder();
    void moveToSlots(std::span<const quint32> ranks);
    void place(std::vector<quint32> order);
    std::vector<quint32> orderNow() const;
    void sortByColumn(std::vector<quint32> &order) const;
    void putPinsFirst(std::vector<quint32> &order) const;
    bool isNatural() const;
    std::size_t slotCount() const;
    std::optional<quint32> slotOf(const twin::TwinId &id) const;
    const twin::Record *record(quint32 slot) const;
    std::vector<twin::TwinId> checkedIds() const;
    void checkOnly(const std::vector<twin::TwinId> &ids);
    void setChecked(quint32 slot, bool checked);

    twin::host::HubClient &m_hub;
    const twin::Clock &m_clock;
    twin::query::Fleet m_fleet;
    QFutureWatcher<Reading> m_reading;
    twin::IdOrder m_natural; // the devices while the fleet is read: a slot is a rank in it
    twin::Changes m_missed; // while it was read
    bool m_isReading = false;
    const twin::query::TwinTable &m_table; // of m_fleet
    std::unique_ptr<twin::query::LiveQuery> m_live;
    QList<FleetColumn> m_columns;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<quint32> m_order; // slots by row
    std::vector<int> m_rows; // rows by slot, -1: not shown
    std::vector<bool> m_checked; // by slot
    qsizetype m_checkedCount = 0;
    QSet<twin::TwinId> m_pins;
    QTimer m_pause; // several changes make one new order
};

} // namespace app
