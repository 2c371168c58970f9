// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetmodel.h"

#include "fleet/fleetquery.h"
#include "query/plan.h"
#include "shared/groupheader.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using twin::query::Value;

namespace app {

namespace {

constexpr std::size_t MostSingleRows = 300;
constexpr std::size_t LargeFleet = 5000; // rows; from here on a new order is not made for each batch
constexpr int PauseMSecs = 300;

/// What a row is sorted by.
struct SortKey {
    Value value;
    quint32 slot;
};

bool comesBefore(const SortKey &a, const SortKey &b)
{
    if (a.value.kind != b.value.kind)
        return a.value.kind < b.value.kind;
    switch (a.value.kind) {
    case Value::Kind::Boolean:
        return a.value.boolean < b.value.boolean;
    case Value::Kind::Number:
        return a.value.number < b.value.number;
    case Value::Kind::Time:
        return a.value.ticks < b.value.ticks;
    case Value::Kind::Text:
        return a.value.text < b.value.text;
    default:
        return false;
    }
}

bool isConnected(const twin::RecordPtr &record)
{
    return record && record->identity->connected;
}

} // namespace

FleetModel::FleetModel(twin::host::HubClient &hub, const twin::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_clock(clock)
    , m_table(m_fleet.table(twin::query::Collection::Devices))
    , m_live(std::make_unique<twin::query::LiveQuery>(*fleetQuery({})))
    , m_columns(usualColumns(hub.state()))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FleetModel::rebuild);
    connect(&hub, &twin::host::HubClient::changed, this, &FleetModel::onChanged);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { onRead(m_reading.result()); });
    m_isReading = hub.state().deviceCount() > ReadAtOnce;
    if (m_isReading)
        m_reading.setFuture(QtConcurrent::run([state = hub.state()] { return read(state); }));
    else
        onRead(read(hub.state()));
}

FleetModel::Reading FleetModel::read(const twin::State &state)
{
    Reading reading{.fleet = std::make_shared<twin::query::Fleet>(state)};
    for (const auto &record : state.records())
        reading.connected += !record->id().isModule() && isConnected(record);
    (void)reading.fleet->table(twin::query::Collection::Devices).rows(); // puts them in order
    return reading;
}

void FleetModel::onRead(const Reading &reading)
{
    m_fleet = std::move(*reading.fleet);
    m_connected = reading.connected;
    m_isReading = false;
    const twin::Changes missed = std::exchange(m_missed, {});
    m_fleet.follow(missed);
    countConnected(missed);
    m_fleet.noteAsked(m_live->query());
    m_rows.assign(m_table.slotCount(), -1);
    m_checked.assign(m_table.slotCount(), false);
    rebuild();
    emit queryChanged();
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *record = recordAt(index.row());
    if (!record)
        return {};
    const FleetColumn &column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.cellOf(*record, m_clock).text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(column.title(), column.cellOf(*record, m_clock).text);
    case Qt::CheckStateRole:
        if (index.column() == 0)
            return m_checked[m_order[size_t(index.row())]] ? Qt::Checked : Qt::Unchecked;
        return {};
    case IdRole:
        return QVariant::fromValue(record->id());
    case KindRole:
        return int(column.cellOf(*record, m_clock).kind);
    case ChartRole: // whether it is a number that can be drawn
        return column.section() && column.cellOf(*record, m_clock).kind == FleetColumn::Kind::Number;
    case ConnectedRole:
        return record->identity->connected;
    case PinnedRole:
        return m_pins.contains(record->id());
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_columns[section].title();
    case GroupHeader::GroupRole:
        return m_columns[section].group();
    case Qt::ToolTipRole:
        return m_columns[section].path;
    default:
        return {};
    }
}

bool FleetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setChecked(m_order[size_t(index.row())], value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checksChanged();
    return true;
}

Qt::ItemFlags FleetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? usual | Qt::ItemIsUserCheckable : usual;
}

void FleetModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = qBound(0, column, int(m_columns.size()) - 1);
    m_sortOrder = order;
    rebuild();
}

void FleetModel::setColumns(const QList<FleetColumn> &columns)
{
    if (columns == m_columns || columns.isEmpty())
        return;
    const FleetColumn sorted = m_columns[m_sortColumn];
    beginResetModel();
    m_columns = columns;
    m_sortColumn = int(qMax(qsizetype(0), columns.indexOf(sorted)));
    endResetModel();
    rebuild();
}

void FleetModel::setQuery(twin::query::Query query)
{
    m_live = std::make_unique<twin::query::LiveQuery>(std::move(query));
    m_fleet.noteAsked(m_live->query());
    rebuild();
    emit queryChanged();
}

qsizetype FleetModel::all() const
{
    return m_isReading ? m_hub.state().deviceCount() : m_table.count();
}

twin::TwinId FleetModel::idAt(int row) const
{
    const auto *record = row >= 0 && row < rowCount() ? recordAt(row) : nullptr;
    return record ? record->id() : twin::TwinId();
}

int FleetModel::rowOf(const twin::TwinId &id) const
{
    const auto slot = m_table.slotOf(id);
    return slot && *slot < m_rows.size() ? m_rows[*slot] : -1;
}

void FleetModel::setPins(const QSet<twin::TwinId> &pins)
{
    m_pins = pins;
    rebuild();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {PinnedRole});
}

void FleetModel::checkAll(bool checked)
{
    if (!checked) {
        m_checked.assign(m_checked.size(), false);
        m_checkedCount = 0;
    } else {
        for (const auto slot : m_order)
            setChecked(slot, true);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit checksChanged();
}

std::vector<twin::query::Row> FleetModel::chosenRows() const
{
    std::vector<twin::query::Row> rows;
    for (const auto slot : m_order) {
        const auto &record = m_table.record(slot);
        if (record && (m_checkedCount == 0 || m_checked[slot]))
            rows.emplace_back(*record);
    }
    return rows;
}

void FleetModel::onChanged(const twin::Changes &changes)
{
    if (m_isReading) {
        m_missed += changes;
        return;
    }
    const qsizetype before = all();
    m_fleet.follow(changes);
    countConnected(changes);
    m_rows.resize(m_table.slotCount(), -1);
    m_checked.resize(m_table.slotCount(), false);
    const auto update = m_live->follow(changes);
    const bool isMoved = !m_columns[m_sortColumn].isId() && !update.changed.empty();
    if (!update.entered.empty() || !update.left.empty() || isMoved) {
        if (m_order.size() < LargeFleet)
            rebuild();
        else if (!m_pause.isActive())
            m_pause.start(PauseMSecs);
    }
    tellRows(update.changed);
    if (before != all() || !update.isEmpty())
        emit countsChanged();
}

void FleetModel::countConnected(const twin::Changes &changes)
{
    for (const auto &change : changes) {
        if (!change.id.isModule() && change.before != change.after)
            m_connected += int(isConnected(change.after)) - int(isConnected(change.before));
    }
}

void FleetModel::tellRows(const std::vector<twin::TwinId> &changed)
{
    if (changed.size() > MostSingleRows && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const auto &id : changed) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

// Only a new order resets the view.
void FleetModel::rebuild()
{
    m_pause.stop();
    if (m_isReading)
        return emit countsChanged();
    auto order = orderNow();
    if (order != m_order) {
        beginResetModel();
        m_order = std::move(order);
        m_rows.assign(m_table.slotCount(), -1);
        for (std::size_t row = 0; row < m_order.size(); ++row)
            m_rows[m_order[row]] = int(row);
        m_checked.resize(m_table.slotCount(), false);
        for (quint32 slot = 0; slot < m_checked.size(); ++slot) {
            if (m_checked[slot] && !m_table.record(slot))
                setChecked(slot, false); // the device is gone
        }
        endResetModel();
        emit checksChanged();
    }
    emit countsChanged();
}

std::vector<quint32> FleetModel::orderNow()
{
    auto order = twin::query::selectedSlots(m_live->query(), m_table);
    sortByColumn(order);
    if (!m_pins.isEmpty())
        std::stable_partition(order.begin(), order.end(),
                              [this](quint32 slot) { return m_pins.contains(m_table.record(slot)->id()); });
    return order;
}

void FleetModel::sortByColumn(std::vector<quint32> &order) const
{
    const FleetColumn &column = m_columns[m_sortColumn];
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    if (column.isId()) { // they come like that
        if (isDown)
            std::reverse(order.begin(), order.end());
        return;
    }
    std::vector<SortKey> keys;
    keys.reserve(order.size());
    std::deque<std::string> texts; // that were made for the keys
    std::string scratch;
    for (const auto slot : order) {
        Value value = lookUp(column.resolved, *m_table.record(slot), scratch);
        if (value.isText() && value.text.data() == scratch.data())
            value.text = texts.emplace_back(value.text);
        keys.push_back({value, slot});
    }
    const auto valued = std::stable_partition(keys.begin(), keys.end(), [](const SortKey &key) {
        return key.value.kind != Value::Kind::Undefined;
    });
    std::stable_sort(keys.begin(), valued, [isDown](const SortKey &a, const SortKey &b) {
        return isDown ? comesBefore(b, a) : comesBefore(a, b);
    });
    std::transform(keys.begin(), keys.end(), order.begin(), [](const SortKey &key) { return key.slot; });
}

const twin::Record *FleetModel::recordAt(int row) const
{
    return m_table.record(m_order[size_t(row)]).get();
}

void FleetModel::setChecked(quint32 slot, bool checked)
{
    if (m_checked[slot] == checked)
        return;
    m_checked[slot] = checked;
    m_checkedCount += checked ? 1 : -1;
}

} // namespace app
