// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/boardview.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace twin::fleet {

namespace {

constexpr qint64 NotOpen = std::numeric_limits<qint64>::max();

struct Place {
    quint32 row = 0;
    qint64 key = 0;
};

bool isOpen(const AskedCell &cell)
{
    return cell.sync != SyncState::InSync;
}

// Smaller for what waits longer.
qint64 keyOf(const AskedRow &row, const BoardOrder &order)
{
    if (order.by == BoardOrder::By::Property) {
        const AskedCell *const cell = row.cell(order.property);
        return !cell ? NotOpen : isOpen(*cell) ? cell->since.ticks() : NotOpen - 1;
    }
    const Timestamp since = openSince(row);
    return since.isNever() ? NotOpen : since.ticks();
}

template <class Visit>
void eachSelected(const ConvergenceBoard &board, const std::vector<bool> &selected, Visit visit)
{
    const auto &rows = board.rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].id.isNull() && std::size_t(i) < selected.size() && selected[std::size_t(i)])
            visit(quint32(i), rows[i]);
    }
}

} // namespace

BoardSummary summaryOf(const ConvergenceBoard &board, const std::vector<bool> &selected, Timestamp now)
{
    BoardSummary summary;
    const auto &properties = board.properties();
    std::vector<BoardColumn> columns(std::size_t(properties.size()));
    QSet<QString> models;
    eachSelected(board, selected, [&](quint32, const AskedRow &row) {
        ++summary.devices;
        summary.counts.add(row, now);
        bool hasOpen = false;
        for (const AskedCell &cell : row.cells) {
            ++columns[cell.property].all;
            columns[cell.property].open += isOpen(cell);
            hasOpen |= isOpen(cell);
        }
        summary.openDevices += hasOpen;
        if (!row.cells.isEmpty() && !row.modelId.isEmpty())
            models.insert(row.modelId);
    });
    for (quint32 i = 0; i < columns.size(); ++i) {
        if (columns[i].all > 0)
            summary.columns.push_back({i, columns[i].open, columns[i].all});
    }
    const auto byName = [&properties](const BoardColumn &a, const BoardColumn &b) {
        const AskedProperty &left = properties[a.property];
        const AskedProperty &right = properties[b.property];
        return left.component == right.component ? left.name < right.name : left.component < right.component;
    };
    std::sort(summary.columns.begin(), summary.columns.end(), byName);
    summary.modelIds = models.values();
    summary.modelIds.sort();
    return summary;
}

bool BoardFilter::admits(const ConvergenceBoard &board, const AskedRow &row, Timestamp now) const
{
    if (!modelId.isEmpty() && row.modelId != modelId)
        return false;
    const bool isNamed = text.isEmpty() || row.id.device().contains(text, Qt::CaseInsensitive);
    return std::any_of(row.cells.cbegin(), row.cells.cend(), [&](const AskedCell &cell) {
        return shown[std::size_t(progressOf(row, cell, now))] && cell.since.msecsTo(now) >= leastWait &&
               (isNamed || nameOf(board.properties()[cell.property]).contains(text, Qt::CaseInsensitive));
    });
}

std::vector<quint32> rowsInOrder(const ConvergenceBoard &board, const std::vector<bool> &selected,
                                 const BoardFilter &filter, const BoardOrder &order, Timestamp now)
{
    std::vector<Place> places;
    eachSelected(board, selected, [&](quint32 number, const AskedRow &row) {
        if (filter.admits(board, row, now))
            places.push_back({number, keyOf(row, order)});
    });
    const auto &rows = board.rows();
    const bool byId = order.by == BoardOrder::By::Id;
    std::sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        if (!byId && a.key != b.key)
            return order.isDown ? a.key < b.key : a.key > b.key;
        const int ids = rows[a.row].id.device().compare(rows[b.row].id.device());
        return byId && order.isDown ? ids > 0 : ids < 0;
    });
    std::vector<quint32> numbers(places.size());
    std::transform(places.begin(), places.end(), numbers.begin(),
                   [](const Place &place) { return place.row; });
    return numbers;
}

Timestamp openSince(const AskedRow &row)
{
    Timestamp oldest;
    for (const AskedCell &cell : row.cells) {
        if (isOpen(cell) && (oldest.isNever() || cell.since < oldest))
            oldest = cell.since;
    }
    return oldest;
}

QString nameOf(const AskedProperty &property)
{
    const QString name = property.name.toString();
    return property.component.view().empty() ? name : QString(property.component.toString() + u'.' + name);
}

} // namespace twin::fleet
