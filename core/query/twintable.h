// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "query/columnindex.h"
#include "query/row.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace twin::query {

/// All devices, or all modules, of a hub in result order, with indexes.
///
/// A twin keeps its slot for life, so a change of a twin costs one look for its id. Twins that come and go
/// are put in order when the rows are asked for. One thread at a time.
class TwinTable final
{
public:
    /// Takes these twins. Requires: the table is empty; the twins are in the order of their ids, each once.
    void fill(std::vector<RecordPtr> records);
    /// The twin is now `after`; null: it is gone. `before` is what it was, null when it is new.
    void put(const TwinId &id, const RecordPtr &before, const RecordPtr &after);

    /// The twins in result order; valid until the next put().
    std::span<const Row> rows() const;
    /// Their slots, beside rows().
    std::span<const quint32> order() const;
    /// The rows of the slots, in result order, each once.
    std::vector<Row> rowsOf(std::vector<quint32> chosen) const;
    /// The slots in result order, each once.
    std::vector<quint32> inOrder(std::vector<quint32> chosen) const;
    qsizetype count() const noexcept { return m_slots.size(); }

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
    quint32 newSlot();
    void bringInOrder() const;

    QHash<TwinId, quint32> m_slots;
    std::vector<RecordPtr> m_records; // by slot, null: free
    std::vector<ColumnIndex> m_indexes;
    mutable std::vector<quint32> m_order; // slots in result order
    mutable std::vector<quint32> m_ranks; // by slot, the place in m_order
    mutable std::vector<Row> m_rows; // beside m_order
    mutable std::vector<quint32> m_added; // slots that are not in m_order yet
    mutable std::vector<quint32> m_removed; // slots that are still in m_order
    mutable std::vector<quint32> m_free;
};

} // namespace twin::query
