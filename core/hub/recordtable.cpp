// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/recordtable.h"

#include <algorithm>
#include <bit>

namespace twin {

namespace {

constexpr std::size_t FirstCells = 16;

RecordPtr placed(RecordPtr record, quint32 place)
{
    if (record->place == place)
        return record;
    Record moved = *record;
    moved.place = place;
    return std::make_shared<const Record>(std::move(moved));
}

} // namespace

// -1 when there is none.
qsizetype RecordTable::cellOf(const TwinId &id) const
{
    if (m_cells.isEmpty())
        return -1;
    const std::size_t hash = hashOf(id);
    for (std::size_t i = hash & mask();; i = (i + 1) & mask()) {
        const Cell &cell = m_cells[qsizetype(i)];
        if (cell.place == Record::Nowhere)
            return -1;
        if (cell.hash == quint32(hash) && m_records[cell.place]->id() == id)
            return qsizetype(i);
    }
}

const RecordPtr *RecordTable::find(const TwinId &id) const
{
    const auto cell = cellOf(id);
    return cell < 0 ? nullptr : &m_records[m_cells[cell].place];
}

void RecordTable::reserve(qsizetype count)
{
    m_records.reserve(count);
    grow(count);
}

RecordPtr RecordTable::put(RecordPtr record)
{
    if (const auto cell = cellOf(record->id()); cell >= 0) {
        const quint32 place = m_cells[cell].place;
        record = placed(std::move(record), place);
        m_records[place] = record;
        return record;
    }
    record = placed(std::move(record), takePlace(record->place));
    m_records[record->place] = record;
    grow(++m_count);
    enter(m_cells, {quint32(hashOf(record->id())), record->place});
    return record;
}

// The cells behind an emptied one that would not be found across it move up.
RecordPtr RecordTable::take(const TwinId &id)
{
    const auto found = cellOf(id);
    if (found < 0)
        return {};
    auto hole = std::size_t(found);
    const quint32 place = m_cells[found].place;
    for (std::size_t i = (hole + 1) & mask(); m_cells[qsizetype(i)].place != Record::Nowhere;
         i = (i + 1) & mask()) {
        const std::size_t home = m_cells[qsizetype(i)].hash & mask();
        if (((i - home) & mask()) >= ((i - hole) & mask())) {
            m_cells[qsizetype(hole)] = m_cells[qsizetype(i)];
            hole = i;
        }
    }
    m_cells[qsizetype(hole)] = {};
    m_free.append(place);
    --m_count;
    return std::exchange(m_records[place], nullptr);
}

// Room between the last place and a wanted one behind it becomes free.
quint32 RecordTable::takePlace(quint32 wanted)
{
    if (wanted < m_records.size() && m_records[wanted])
        wanted = Record::Nowhere;
    if (wanted == Record::Nowhere) {
        while (!m_free.isEmpty() && m_records[m_free.last()])
            m_free.removeLast();
        wanted = m_free.isEmpty() ? quint32(m_records.size()) : m_free.takeLast();
    }
    for (auto between = quint32(m_records.size()); between < wanted; ++between)
        m_free.append(between);
    if (wanted >= m_records.size())
        m_records.resize(qsizetype(wanted) + 1);
    return wanted;
}

void RecordTable::enter(QList<Cell> &cells, Cell cell) const
{
    const std::size_t mask = std::size_t(cells.size()) - 1;
    std::size_t i = cell.hash & mask;
    while (cells[qsizetype(i)].place != Record::Nowhere)
        i = (i + 1) & mask;
    cells[qsizetype(i)] = cell;
}

void RecordTable::grow(qsizetype count)
{
    const std::size_t wanted = std::max(FirstCells, std::bit_ceil(std::size_t(count) * 2));
    if (wanted <= std::size_t(m_cells.size()))
        return;
    QList<Cell> cells;
    cells.resize(qsizetype(wanted));
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.place != Record::Nowhere)
            enter(cells, cell);
    }
    m_cells = std::move(cells);
}

void RecordTable::fetchCell(std::size_t hash) const noexcept
{
#if defined(__GNUC__)
    if (!m_cells.isEmpty())
        __builtin_prefetch(&m_cells[qsizetype(hash & mask())]);
#else
    Q_UNUSED(hash)
#endif
}

void RecordTable::fetchPlace(std::size_t hash) const noexcept
{
#if defined(__GNUC__)
    if (m_cells.isEmpty())
        return;
    const quint32 place = m_cells[qsizetype(hash & mask())].place;
    if (place != Record::Nowhere)
        __builtin_prefetch(&m_records[place]);
#else
    Q_UNUSED(hash)
#endif
}

const Record *RecordTable::likely(std::size_t hash) const noexcept
{
    if (m_cells.isEmpty())
        return nullptr;
    const quint32 place = m_cells[qsizetype(hash & mask())].place;
    return place == Record::Nowhere ? nullptr : m_records[place].get();
}

} // namespace twin
