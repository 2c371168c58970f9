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

// Smaller for what comes first with isDown: what waits longer, ids from the end of the alphabet.
qint64 keyOf(const ConvergenceBoard &board, quint32 number, const BoardOrder &order)
{
    const AskedRow &row = board.rows()[qsizetype(number)];
    if (order.by == BoardOrder::By::Id)
        return -qint64(board.idRanks()[number]);
    if (order.by == BoardOrder::By::Property) {
        const AskedCell *const cell = row.cell(order.property);
        return !cell ? NotOpen : isOpen(*cell) ? cell->since.ticks() : NotOpen - 1;
    }
    const Timestamp since = openSince(row);
    return since.isNever() ? NotOpen : since.ticks();
}

// What a filter comes down to for a board, so that no name is made for each cell.
class Sieve final
{
public:
    Sieve(const ConvergenceBoard &board, const BoardFilter &filter, Timestamp now)
        : m_filter(filter)
        , m_now(now)
    {
        for (const AskedProperty &property : board.properties())
            m_named.push_back(isNamed(nameOf(property)));
    }

    bool admits(const AskedRow &row) const
    {
        if (!m_filter.modelId.isEmpty() && row.modelId != m_filter.modelId)
            return false;
        const bool isRowNamed = !row.cells.isEmpty() && isNamed(row.id.device());
        return std::any_of(row.cells.cbegin(), row.cells.cend(), [&](const AskedCell &cell) {
            return (isRowNamed || m_named[cell.property]) &&
                   m_filter.shown[std::size_t(progressOf(row, cell, m_now))] &&
                   cell.since.msecsTo(m_now) >= m_filter.leastWait;
        });
    }

private:
    bool isNamed(const QString &name) const
    {
        return m_filter.text.isEmpty() || name.contains(m_filter.text, Qt::CaseInsensitive);
    }

    const BoardFilter &m_filter;
    Timestamp m_now;
    std::vector<bool> m_named; // by property
};

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
    QString lastModel; // neighbours are often alike, and a hash of each would be felt
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
        if (!row.cells.isEmpty() && row.modelId != lastModel) {
            lastModel = row.modelId;
            models.insert(lastModel);
        }
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
    models.remove(QString());
    summary.modelIds = models.values();
    summary.modelIds.sort();
    return summary;
}

std::vector<quint32> rowsInOrder(const ConvergenceBoard &board, const std::vector<bool> &selected,
                                 const BoardFilter &filter, const BoardOrder &order, Timestamp now)
{
    const Sieve sieve(board, filter, now);
    std::vector<Place> places;
    eachSelected(board, selected, [&](quint32 number, const AskedRow &row) {
        if (sieve.admits(row))
            places.push_back({number, keyOf(board, number, order)});
    });
    const auto &rows = board.rows();
    std::sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        if (a.key != b.key)
            return order.isDown ? a.key < b.key : a.key > b.key;
        return rows[a.row].id.device() < rows[b.row].id.device();
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
