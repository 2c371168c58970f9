// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/record.h"

#include <QHashSeed>
#include <QList>

#include <array>
#include <iterator>

namespace twin {

/// The devices of a hub, or its modules: each record in its place (Record::place), found by its id. A value:
/// copies are cheap until one of them changes.
///
/// A hash table of its own, because the twins of a large fleet are in none of the processor's caches: what
/// finding one touches can be asked for ahead, for many at once.
class RecordTable final
{
public:
    /// Where the record of an id stands; nullptr when there is none. Valid until the table changes.
    const RecordPtr *find(const TwinId &id) const;
    qsizetype count() const noexcept { return m_count; }
    /// By place; null where it is free.
    const QList<RecordPtr> &places() const noexcept { return m_records; }
    void reserve(qsizetype count);

    /// Keeps the record and returns it as it is kept. One that is there keeps its place; a new one comes with
    /// the place that it brings, as long as that is free, or gets the one that became free last.
    RecordPtr put(RecordPtr record);
    /// Removes the record and returns it, null when there was none.
    RecordPtr take(const TwinId &id);

    // Asking ahead: each step needs what the one before has asked for. Of a hash that two ids share the wrong
    // record may come, so it is only good for this.
    std::size_t hashOf(const TwinId &id) const noexcept { return qHash(id, m_seed); }
    void fetchCell(std::size_t hash) const noexcept;
    void fetchPlace(std::size_t hash) const noexcept;
    const Record *likely(std::size_t hash) const noexcept;

private:
    struct Cell {
        quint32 hash = 0;
        quint32 place = Record::Nowhere; // then the cell is empty
    };

    std::size_t mask() const noexcept { return std::size_t(m_cells.size()) - 1; }
    qsizetype cellOf(const TwinId &id) const;
    quint32 takePlace(quint32 wanted);
    void enter(QList<Cell> &cells, Cell cell) const;
    void grow(qsizetype count);

    std::size_t m_seed = QHashSeed::globalSeed();
    QList<Cell> m_cells; // open addressing, linear probing, at most half full; a power of two
    QList<RecordPtr> m_records;
    QList<quint32> m_free; // in the order in which they became so; some may have been taken since
    qsizetype m_count = 0;
};

/// All records of a hub in no particular order: what State::records() gives. Valid as long as the State.
class AllRecords final
{
public:
    using Tables = std::array<RecordTable, 2>; // devices, modules

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = RecordPtr;
        using difference_type = std::ptrdiff_t;
        using pointer = const RecordPtr *;
        using reference = const RecordPtr &;

        const_iterator() = default;
        const_iterator(const Tables &tables, std::size_t table)
            : m_tables(&tables)
            , m_table(table)
        {
            skipFree();
        }
        reference operator*() const { return (*m_tables)[m_table].places()[m_place]; }
        pointer operator->() const { return &**this; }
        const_iterator &operator++() { return ++m_place, skipFree(), *this; }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        void skipFree()
        {
            for (; m_table < m_tables->size(); ++m_table, m_place = 0) {
                const auto &places = (*m_tables)[m_table].places();
                while (m_place < places.size() && !places[m_place])
                    ++m_place;
                if (m_place < places.size())
                    return;
            }
        }

        const Tables *m_tables = nullptr;
        std::size_t m_table = 0;
        qsizetype m_place = 0;
    };
    using value_type = RecordPtr;
    using iterator = const_iterator;

    explicit AllRecords(const Tables &tables)
        : m_tables(tables)
    { }
    const_iterator begin() const { return {m_tables, 0}; }
    const_iterator end() const { return {m_tables, m_tables.size()}; }
    qsizetype size() const { return m_tables[0].count() + m_tables[1].count(); }
    bool isEmpty() const { return size() == 0; }
    QList<RecordPtr> values() const { return {begin(), end()}; }

private:
    const Tables &m_tables;
};

} // namespace twin
