// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "fleet/boardview.h"
#include "host/hubclient.h"
#include "query/matcher.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace app {

/// The convergence board as a table: a row for each device that a query selects and that has a cell worth
/// showing, a column for each property that somebody asked for, and how long the oldest cell is open.
///
/// The fleet is read in slices of a few milliseconds, so that 100,000 devices never hold up the window; from
/// then on it is kept current by the hub's changes. While it is frozen, changes wait.
class ConvergenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Shows { State, AskedValue, WaitingTime };
    static constexpr int SliceMSecs = 4;
    static constexpr int PauseMSecs = 300; ///< between two looks at a large fleet

    /// `clock` says what "now" is for waiting times.
    ConvergenceModel(twin::host::HubClient &hub, const twin::Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Devices by id, properties by progress and then by time, the last column by time.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The column that the rows stand in the order of, the last one when it is gone.
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;

    /// The devices that the board is about. Requires: a query of whole devices.
    void setQuery(twin::query::Query query);
    /// Whether cells that have come so far are worth a row.
    void setShown(twin::fleet::Progress progress, bool shown);
    bool isShown(twin::fleet::Progress progress) const { return m_filter.shown[std::size_t(progress)]; }
    /// Only devices or properties whose names have this text in them; empty: all.
    void setFilter(const QString &text);
    /// Only devices of that model; empty: any.
    void setModelId(const QString &modelId);
    /// Only cells that wait for at least so long, in milliseconds.
    void setLeastWait(qint64 msecs);
    void setShows(Shows shows);
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozen.has_value(); }
    /// Takes in what has happened and how time has passed, at once.
    void refresh();

    /// Of the queried devices.
    const twin::fleet::BoardSummary &summary() const { return m_summary; }
    qsizetype all() const { return m_board.deviceCount(); }
    /// Devices that are still to be read.
    qsizetype unread() const { return m_unread.size(); }
    twin::Timestamp now() const;

    const twin::fleet::AskedRow *rowAt(int row) const;
    /// nullptr where nothing was asked.
    const twin::fleet::AskedCell *cellAt(const QModelIndex &index) const;
    /// Nothing in the first and the last column.
    std::optional<twin::fleet::AskedProperty> propertyAt(int column) const;
    int rowOf(const twin::TwinId &id) const; ///< -1 when it is not shown
    /// At the moment that the board shows; null when there is none.
    twin::RecordPtr recordOf(const twin::TwinId &id) const { return state().find(id); }
    /// What is asked of the device, shown or not; nullptr when there is no such device.
    const twin::fleet::AskedRow *asked(const twin::TwinId &id) const;
    /// As cells of asked() have it.
    std::optional<quint32> numberOf(const twin::fleet::AskedProperty &property) const;
    /// Open cells and all cells of the queried devices in that column, the last one's: of all.
    std::pair<qsizetype, qsizetype> columnCounts(int column) const;

signals:
    void countsChanged();

private:
    void onChanged(const twin::Changes &changes);
    void readSome();
    void take(const twin::TwinId &id);
    void refreshSoon();
    const twin::State &state() const { return m_frozen ? m_frozen->state : m_hub.state(); }
    QVariant cellData(const twin::fleet::AskedRow &row, const QModelIndex &index, int role) const;
    QString cellText(const twin::fleet::AskedRow &row, const twin::fleet::AskedCell &cell) const;
    const twin::fleet::AskedProperty &property(quint32 number) const;

    struct Frozen {
        twin::State state;
        twin::Timestamp now;
    };

    twin::host::HubClient &m_hub;
    const twin::Clock &m_clock;
    twin::fleet::ConvergenceBoard m_board;
    std::unique_ptr<twin::query::Query> m_query;
    std::unique_ptr<twin::query::Matcher> m_matcher; // of m_query
    std::vector<bool> m_selected; // by row of the board
    QList<twin::TwinId> m_unread;
    std::optional<Frozen> m_frozen;
    twin::fleet::BoardFilter m_filter;
    twin::fleet::BoardOrder m_boardOrder;
    Shows m_shows = Shows::State;
    twin::fleet::BoardSummary m_summary;
    std::vector<quint32> m_order; // rows of the board
    QTimer m_slice;
    QTimer m_pause;
};

} // namespace app
