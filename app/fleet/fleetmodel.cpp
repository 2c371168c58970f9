// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetmodel.h"

#include "fleet/fleetquery.h"
#include "query/plan.h"
#include "shared/groupheader.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <deque>
#include <numeric>

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
    if (m_isReading) {
        m_reading.setFuture(QtConcurrent::run([state = hub.state()] { return read(state); }));
        rebuild();
    } else {
        onRead(read(hub.state()));
    }
}

FleetModel::Reading FleetModel::read(const twin::State &state)
{
    return {.fleet = std::make_shared<twin::query::Fleet>(state), .order = state.devices()};
}

// Where no device came or went meanwhile, rows and checks stand as they are.
void FleetModel::onRead(const Reading &reading)
{
    const bool isSame = m_natural.isSharedWith(reading.order);
    const auto checked = isSame ? std::vector<twin::TwinId>() : checkedIds();
    if (!isSame)
        beginResetModel();
    m_fleet = std::move(*reading.fleet);
    m_isReading = false;
    m_natural = {};
    if (isSame)
        moveToSlots(m_table.order());
    m_fleet.follow(std::exchange(m_missed, {}));
    m_fleet.noteAsked(m_live->query());
    if (isSame) {
        m_rows.resize(slotCount(), -1);
        m_checked.resize(slotCount(), false);
        rebuild();
    } else {
        m_checked.assign(slotCount(), false);
        checkOnly(checked);
        place(orderNow());
        endResetModel();
        emit checksChanged();
        emit countsChanged();
    }
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
    const auto *record = this->record(m_order[size_t(index.row())]);
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
    m_sortColumn = qMax(0, qMin(column, int(m_columns.size()) - 1));
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

twin::TwinId FleetModel::idAt(int row) const
{
    const auto *record = row >= 0 && row < rowCount() ? this->record(m_order[size_t(row)]) : nullptr;
    return record ? record->id() : twin::TwinId();
}

int FleetModel::rowOf(const twin::TwinId &id) const
{
    const auto slot = slotOf(id);
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
        const auto *record = this->record(slot);
        if (record && (m_checkedCount == 0 || m_checked[slot]))
            rows.emplace_back(*record);
    }
    return rows;
}

void FleetModel::onChanged(const twin::Changes &changes)
{
    const qsizetype before = m_table.count();
    if (m_isReading)
        m_missed += changes;
    else
        m_fleet.follow(changes);
    m_rows.resize(slotCount(), -1);
    m_checked.resize(slotCount(), false);
    const auto update = m_live->follow(changes);
    const bool isMoved = !m_columns[m_sortColumn].isId() && !update.changed.empty();
    if (!update.entered.empty() || !update.left.empty() || isMoved) {
        if (m_order.size() < LargeFleet)
            rebuild();
        else if (!m_pause.isActive())
            m_pause.start(PauseMSecs);
    }
    tellRows(update.changed);
    if (m_isReading || before != m_table.count() || !update.isEmpty())
        emit countsChanged();
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
    const bool isOther = m_isReading && !m_natural.isSharedWith(m_hub.state().devices());
    auto order = isOther ? std::vector<quint32>() : orderNow();
    if (isOther || order != m_order) {
        beginResetModel();
        if (isOther)
            takeOrder();
        place(isOther ? orderNow() : std::move(order));
        endResetModel();
        emit checksChanged();
    }
    emit countsChanged();
}

// Slots name other devices from here on.
void FleetModel::takeOrder()
{
    const auto checked = checkedIds();
    m_natural = m_hub.state().devices();
    m_checked.assign(slotCount(), false);
    checkOnly(checked);
}

// While the fleet was being read, a device went by its rank: it is the same row, with the slot of that rank.
void FleetModel::moveToSlots(std::span<const quint32> ranks)
{
    std::vector<bool> checked(slotCount());
    for (std::size_t rank = 0; rank < ranks.size() && rank < m_checked.size(); ++rank)
        checked[ranks[rank]] = m_checked[rank];
    m_checked = std::move(checked);
    m_rows.assign(slotCount(), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        m_order[row] = ranks[m_order[row]];
        m_rows[m_order[row]] = int(row);
    }
}

void FleetModel::place(std::vector<quint32> order)
{
    m_order = std::move(order);
    m_rows.assign(slotCount(), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_rows[m_order[row]] = int(row);
    m_checked.resize(slotCount(), false);
    if (m_checkedCount == 0)
        return;
    for (quint32 slot = 0; slot < m_checked.size(); ++slot) {
        if (m_checked[slot] && !record(slot))
            setChecked(slot, false); // the device is gone
    }
}

std::vector<quint32> FleetModel::orderNow() const
{
    std::vector<quint32> order;
    if (!m_isReading) {
        order = twin::query::selectedSlots(m_live->query(), m_table);
    } else if (isNatural()) {
        order.resize(slotCount());
        std::iota(order.begin(), order.end(), 0);
    }
    sortByColumn(order);
    putPinsFirst(order);
    return order;
}

void FleetModel::putPinsFirst(std::vector<quint32> &order) const
{
    std::vector<quint32> pinned;
    for (const auto &id : m_pins) {
        if (const auto slot = slotOf(id))
            pinned.push_back(*slot);
    }
    if (pinned.empty())
        return;
    std::sort(pinned.begin(), pinned.end());
    std::stable_partition(order.begin(), order.end(), [&pinned](quint32 slot) {
        return std::binary_search(pinned.begin(), pinned.end(), slot);
    });
}

// Whether all devices are wanted in the order of their ids, which takes no reading.
bool FleetModel::isNatural() const
{
    return m_live->query().condition().isEmpty() && m_columns[m_sortColumn].isId();
}

std::size_t FleetModel::slotCount() const
{
    return m_isReading ? std::size_t(m_natural.count()) : m_table.slotCount();
}

std::optional<quint32> FleetModel::slotOf(const twin::TwinId &id) const
{
    if (!m_isReading)
        return m_table.slotOf(id);
    const auto rank = m_natural.rankOf(id);
    return rank ? std::optional(quint32(*rank)) : std::nullopt;
}

// nullptr for a device that has just gone.
const twin::Record *FleetModel::record(quint32 slot) const
{
    return m_isReading ? m_hub.state().peek(m_natural.at(slot)) : m_table.record(slot).get();
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

std::vector<twin::TwinId> FleetModel::checkedIds() const
{
    std::vector<twin::TwinId> ids;
    for (quint32 slot = 0; m_checkedCount > 0 && slot < m_checked.size(); ++slot) {
        const auto *held = m_checked[slot] ? record(slot) : nullptr;
        if (held)
            ids.push_back(held->id());
    }
    return ids;
}

// Requires: none is checked in m_checked.
void FleetModel::checkOnly(const std::vector<twin::TwinId> &ids)
{
    m_checkedCount = 0;
    for (const auto &id : ids) {
        if (const auto slot = slotOf(id))
            setChecked(*slot, true);
    }
}

void FleetModel::setChecked(quint32 slot, bool checked)
{
    if (m_checked[slot] == checked)
        return;
    m_checked[slot] = checked;
    m_checkedCount += checked ? 1 : -1;
}

} // namespace app
