// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/convergencemodel.h"

#include "convergence/convergencewords.h"
#include "shared/charticon.h"
#include "shared/groupheader.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::fleet::AskedCell;
using twin::fleet::AskedProperty;
using twin::fleet::AskedRow;
using twin::fleet::Progress;
using twin::fleet::progressOf;

namespace app {

namespace {

constexpr qsizetype LargeFleet = 5000;
constexpr qsizetype LooksBetweenClocks = 32;

// The value that was asked for; null when the twin has moved on.
twin::Json askedValue(const twin::Twin &twin, const AskedProperty &property)
{
    const twin::Json *at = &twin.desired.values;
    if (!property.component.view().empty())
        at = at->find(property.component);
    at = at ? at->find(property.name) : nullptr;
    return at ? *at : twin::Json();
}

} // namespace

ConvergenceModel::ConvergenceModel(twin::host::HubClient &hub, const twin::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_clock(clock)
{
    m_slice.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &ConvergenceModel::readSome);
    connect(&m_pause, &QTimer::timeout, this, &ConvergenceModel::refresh);
    connect(&hub, &twin::host::HubClient::changed, this, &ConvergenceModel::onChanged);
    m_unread.reserve(hub.state().records().size());
    for (const auto &record : hub.state().records()) {
        if (!record->id().isModule())
            m_unread.append(record->id());
    }
    readSome();
}

int ConvergenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ConvergenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_summary.columns.size()) + 2;
}

QVariant ConvergenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AskedRow &row = *rowAt(index.row());
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return row.id.device();
        if (role == Qt::AccessibleTextRole)
            return row.connected ? tr("%1, connected").arg(row.id.device())
                                 : tr("%1, offline").arg(row.id.device());
        if (role == CellDelegate::ShapeRole)
            return int(row.connected ? Shape::Dot : Shape::RingDot);
        if (role == CellDelegate::ShapeToneRole)
            return int(row.connected ? CellDelegate::Tone::Good : CellDelegate::Tone::Quiet);
        if (role == CellDelegate::ToneRole)
            return int(row.connected ? CellDelegate::Tone::Text : CellDelegate::Tone::Quiet);
        return {};
    }
    if (index.column() == columnCount() - 1) {
        const twin::Timestamp since = twin::fleet::openSince(row);
        if (role == Qt::DisplayRole && !since.isNever())
            return ConvergenceWords::duration(since.msecsTo(now()));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight);
        return {};
    }
    return cellData(row, index, role);
}

QVariant ConvergenceModel::cellData(const AskedRow &row, const QModelIndex &index, int role) const
{
    const AskedCell *const cell = cellAt(index);
    if (!cell)
        return {};
    const Progress progress = progressOf(row, *cell, now());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, *cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3")
            .arg(twin::fleet::nameOf(property(cell->property)), ConvergenceWords::word(progress, cell->code),
                 cellText(row, *cell));
    case CellDelegate::ShapeRole:
        return int(ConvergenceWords::shape(progress));
    case CellDelegate::ToneRole:
        return int(ConvergenceWords::tone(progress));
    case ChartIcon::Role: {
        const auto *record = state().peek(row.id);
        return record && askedValue(record->twin, property(cell->property)).isNumber();
    }
    case CellDelegate::FixedRole:
        return m_shows == Shows::AskedValue || (m_shows == Shows::State && progress == Progress::Accepted);
    default:
        return {};
    }
}

QString ConvergenceModel::cellText(const AskedRow &row, const AskedCell &cell) const
{
    const Progress progress = progressOf(row, cell, now());
    if (m_shows == Shows::WaitingTime)
        return progress == Progress::Accepted ? ConvergenceWords::word(progress)
                                              : ConvergenceWords::duration(cell.since.msecsTo(now()));
    if (m_shows == Shows::State && progress != Progress::Accepted)
        return ConvergenceWords::word(progress, cell.code);
    const auto *record = state().peek(row.id);
    return record ? ConvergenceWords::value(askedValue(record->twin, property(cell.property))) : QString();
}

QVariant ConvergenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto asked = propertyAt(section);
    if (!asked) {
        const bool isLast = section > 0;
        if (role == Qt::TextAlignmentRole)
            return int(isLast ? Qt::AlignRight : Qt::AlignLeft);
        return role == Qt::DisplayRole ? QVariant(isLast ? tr("Open for") : tr("Device")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return asked->name.toString();
    case GroupHeader::GroupRole:
        return asked->component.view().empty() ? tr("no component") : asked->component.toString();
    case Qt::ToolTipRole:
        return twin::fleet::nameOf(*asked);
    default:
        return {};
    }
}

void ConvergenceModel::sort(int column, Qt::SortOrder order)
{
    using By = twin::fleet::BoardOrder::By;
    m_boardOrder.isDown = order == Qt::DescendingOrder;
    m_boardOrder.by = column == 0 ? By::Id : propertyAt(column) ? By::Property : By::OpenSince;
    if (m_boardOrder.by == By::Property)
        m_boardOrder.property = m_summary.columns[size_t(column) - 1].property;
    refresh();
}

int ConvergenceModel::sortColumn() const
{
    using By = twin::fleet::BoardOrder::By;
    if (m_boardOrder.by == By::Id)
        return 0;
    for (int i = 1; m_boardOrder.by == By::Property && i < columnCount() - 1; ++i) {
        if (m_summary.columns[size_t(i) - 1].property == m_boardOrder.property)
            return i;
    }
    return columnCount() - 1;
}

Qt::SortOrder ConvergenceModel::sortOrder() const
{
    return m_boardOrder.isDown ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void ConvergenceModel::setQuery(twin::query::Query query)
{
    m_query = std::make_unique<twin::query::Query>(std::move(query));
    m_matcher = std::make_unique<twin::query::Matcher>(*m_query);
    const auto &rows = m_board.rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto *record = rows[i].id.isNull() ? nullptr : state().peek(rows[i].id);
        m_selected[size_t(i)] = record && m_matcher->matches(twin::query::Row(*record));
    }
    refresh();
}

void ConvergenceModel::setShown(Progress progress, bool shown)
{
    m_filter.shown[std::size_t(progress)] = shown;
    refresh();
}

void ConvergenceModel::setFilter(const QString &text)
{
    m_filter.text = text.trimmed();
    refresh();
}

void ConvergenceModel::setModelId(const QString &modelId)
{
    m_filter.modelId = modelId;
    refresh();
}

void ConvergenceModel::setLeastWait(qint64 msecs)
{
    m_filter.leastWait = msecs;
    refresh();
}

void ConvergenceModel::setShows(Shows shows)
{
    m_shows = shows;
    refresh();
}

void ConvergenceModel::setFrozen(bool frozen)
{
    if (frozen == isFrozen())
        return;
    if (frozen)
        m_frozen = Frozen{m_hub.state(), m_clock.now()};
    else
        m_frozen.reset();
    readSome();
}

twin::Timestamp ConvergenceModel::now() const
{
    return m_frozen ? m_frozen->now : m_clock.now();
}

const AskedRow *ConvergenceModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_board.rows()[qsizetype(m_order[size_t(row)])] : nullptr;
}

const AskedCell *ConvergenceModel::cellAt(const QModelIndex &index) const
{
    const AskedRow *const row = rowAt(index.row());
    if (!row || !propertyAt(index.column()))
        return nullptr;
    return row->cell(m_summary.columns[size_t(index.column()) - 1].property);
}

std::optional<AskedProperty> ConvergenceModel::propertyAt(int column) const
{
    if (column < 1 || column > int(m_summary.columns.size()))
        return {};
    return property(m_summary.columns[size_t(column) - 1].property);
}

int ConvergenceModel::rowOf(const twin::TwinId &id) const
{
    const auto number = m_board.rowOf(id);
    const auto found = std::find(m_order.begin(), m_order.end(), quint32(number));
    return number < 0 || found == m_order.end() ? -1 : int(found - m_order.begin());
}

const AskedRow *ConvergenceModel::asked(const twin::TwinId &id) const
{
    const auto number = m_board.rowOf(id);
    return number < 0 ? nullptr : &m_board.rows()[number];
}

std::optional<quint32> ConvergenceModel::numberOf(const AskedProperty &property) const
{
    const auto number = m_board.properties().indexOf(property);
    return number < 0 ? std::nullopt : std::optional(quint32(number));
}

std::pair<qsizetype, qsizetype> ConvergenceModel::columnCounts(int column) const
{
    if (propertyAt(column))
        return {m_summary.columns[size_t(column) - 1].open, m_summary.columns[size_t(column) - 1].all};
    return {m_summary.counts.open(), m_summary.counts.all()};
}

void ConvergenceModel::onChanged(const twin::Changes &changes)
{
    bool isRead = false;
    for (const auto &change : changes) {
        if (change.before == change.after || change.id.isModule())
            continue;
        if (isFrozen())
            m_unread.append(change.id);
        else
            take(change.id), isRead = true;
    }
    if (isRead)
        refreshSoon();
}

void ConvergenceModel::readSome()
{
    if (isFrozen() || m_unread.isEmpty())
        return refresh();
    QElapsedTimer time;
    time.start();
    for (qsizetype i = 1; !m_unread.isEmpty(); ++i) {
        take(m_unread.takeLast());
        if (i % LooksBetweenClocks == 0 && time.elapsed() >= SliceMSecs)
            break;
    }
    if (m_unread.isEmpty())
        return refresh();
    m_slice.start(0);
    refreshSoon();
}

void ConvergenceModel::take(const twin::TwinId &id)
{
    const twin::RecordPtr record = m_hub.state().find(id);
    m_board.put(id, record);
    m_selected.resize(size_t(m_board.rows().size()), false);
    const auto number = m_board.rowOf(id);
    if (number >= 0)
        m_selected[size_t(number)] = !m_matcher || m_matcher->matches(twin::query::Row(*record));
}

void ConvergenceModel::refreshSoon()
{
    if (!m_pause.isActive())
        m_pause.start(all() < LargeFleet ? 0 : PauseMSecs);
}

void ConvergenceModel::refresh()
{
    m_pause.stop();
    const twin::Timestamp time = now();
    auto summary = twin::fleet::summaryOf(m_board, m_selected, time);
    auto order = twin::fleet::rowsInOrder(m_board, m_selected, m_filter, m_boardOrder, time);
    const bool sameColumns = std::equal(
        summary.columns.begin(), summary.columns.end(), m_summary.columns.begin(), m_summary.columns.end(),
        [](const auto &a, const auto &b) { return a.property == b.property; });
    if (order != m_order || !sameColumns) {
        beginResetModel();
        m_summary = std::move(summary);
        m_order = std::move(order);
        endResetModel();
    } else {
        m_summary = std::move(summary);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit countsChanged();
}

const AskedProperty &ConvergenceModel::property(quint32 number) const
{
    return m_board.properties()[qsizetype(number)];
}

} // namespace app
