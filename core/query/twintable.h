// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "query/columnindex.h"
#include "query/row.h"

#include <optional>
#include <span>
#include <vector>

namespace twin::query {

/// All devices, or all modules, of a hub in result order, with indexes.
///
/// A twin's slot is its place in the hub's State, so a change of a twin needs no look for its id. Twins that
/// come and go are put in order when the rows are asked for. One thread at a time.
class TwinTable final
{
public:
    /// Takes these twins. Requires: the table is empty; the twins are in the order of their ids, each once.
    void fill(const std::vector<RecordPtr> &records);
    /// The twin is now `after`; null: it is gone. `before` is what it was, null when it is new. Requires: as
    /// a State has held them.
    void put(const RecordPtr &before, const RecordPtr &after);
    /// Asks the processor for what put() needs of this record's slot: a fleet is in none of its caches.
    void fetchAhead(const Record &record) const noexcept;

    /// The twins in result order; valid until the next put().
    std::span<const Row> rows() const;
    /// Their slots, beside rows().
    std::span<const quint32> order() const;
    /// The rows of the slots, in result order, each once.
    std::vector<Row> rowsOf(std::vector<quint32> chosen) const;
    /// The slots in result order, each once.
    std::vector<quint32> inOrder(std::vector<quint32> chosen) const;
    qsizetype count() const noexcept { return m_count; }

    /// Slots are below this number.
    std::size_t slotCount() const noexcept { return m_records.size(); }
    /// The twin in the slot, null when it is free.
    const RecordPtr &record(quint32 slot) const { return m_records[slot]; }
    /// Nothing when there is no such twin.
    std::optional<quint32> slotOf(const TwinId &id) const;

    /// Keeps an index over the path from now on; nothing when there is one.
    void addIndex(const ResolvedPath &path);
    void removeIndex(const ResolvedPath &path);
    /// nullptr when there is none.
    const ColumnIndex *index(const ResolvedPath &path) const;
    const std::vector<ColumnIndex> &indexes() const noexcept { return m_indexes; }

private:
    void add(quint32 slot, const RecordPtr &record);
    void remove(quint32 slot);
    void bringInOrder() const;

    qsizetype m_count = 0;
    std::vector<RecordPtr> m_records; // by slot, null: free
    std::vector<ColumnIndex> m_indexes;
    mutable std::vector<quint32> m_order; // slots in result order
    mutable std::vector<quint32> m_ranks; // by slot, the place in m_order
    mutable std::vector<Row> m_rows; // beside m_order
    mutable std::vector<quint32> m_added; // slots that are not in m_order yet; some may be free again
    mutable std::vector<quint32> m_removed; // slots that stand in m_order for a twin that is gone
};

} // namespace twin::query
