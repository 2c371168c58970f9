// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/twintable.h"

#include <algorithm>

namespace twin::query {

void TwinTable::fill(const std::vector<RecordPtr> &records)
{
    Q_ASSERT(m_records.empty());
    quint32 slotCount = 0;
    for (const auto &record : records)
        slotCount = std::max(slotCount, record->place + 1);
    m_records.resize(slotCount);
    m_ranks.resize(slotCount);
    m_order.reserve(records.size());
    m_rows.reserve(records.size());
    for (const auto &record : records) {
        m_ranks[record->place] = quint32(m_order.size());
        m_records[record->place] = record;
        m_order.push_back(record->place);
        m_rows.emplace_back(*record);
    }
    m_count = qsizetype(records.size());
}

void TwinTable::put(const RecordPtr &before, const RecordPtr &after)
{
    if (!before && after)
        return add(after->place, after);
    if (!before || before->place >= m_records.size())
        return;
    const quint32 slot = before->place;
    if (!after)
        return remove(slot);
    for (auto &index : m_indexes)
        index.update(slot, *before, *after);
    if (m_added.empty() && m_removed.empty()) // else the rows are made anew anyway
        m_rows[m_ranks[slot]] = Row(*after);
    m_records[slot] = after;
}

void TwinTable::add(quint32 slot, const RecordPtr &record)
{
    if (slot >= m_records.size())
        m_records.resize(std::size_t(slot) + 1);
    m_records[slot] = record;
    m_added.push_back(slot);
    ++m_count;
    for (auto &index : m_indexes)
        index.set(slot, record.get());
}

void TwinTable::remove(quint32 slot)
{
    m_records[slot].reset();
    m_removed.push_back(slot);
    --m_count;
    for (auto &index : m_indexes)
        index.set(slot, nullptr);
}

void TwinTable::fetchAhead(const Record &record) const noexcept
{
#if defined(__GNUC__)
    const quint32 slot = record.place;
    if (slot >= m_ranks.size())
        return;
    __builtin_prefetch(&m_records[slot], 1);
    __builtin_prefetch(&m_ranks[slot]);
    for (const auto &index : m_indexes)
        index.fetchAhead(slot);
#else
    Q_UNUSED(record)
#endif
}

void TwinTable::bringInOrder() const
{
    if (m_added.empty() && m_removed.empty())
        return;
    const auto byId = [this](quint32 a, quint32 b) { return m_records[a]->id() < m_records[b]->id(); };
    if (!m_removed.empty()) {
        std::vector<bool> isGone(m_records.size());
        for (const auto slot : m_removed)
            isGone[slot] = true;
        std::erase_if(m_order, [&isGone](quint32 slot) { return isGone[slot]; });
    }
    // A slot may have been taken, left and taken again; byId needs what it holds now, once.
    std::erase_if(m_added, [this](quint32 slot) { return !m_records[slot]; });
    std::sort(m_added.begin(), m_added.end());
    m_added.erase(std::unique(m_added.begin(), m_added.end()), m_added.end());
    if (!std::is_sorted(m_added.begin(), m_added.end(), byId)) // mostly they come in the order of their names
        std::sort(m_added.begin(), m_added.end(), byId);
    const auto middle = std::ptrdiff_t(m_order.size());
    m_order.insert(m_order.end(), m_added.begin(), m_added.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), byId);
    m_ranks.resize(m_records.size());
    m_rows.clear();
    m_rows.reserve(m_order.size());
    for (quint32 rank = 0; rank < m_order.size(); ++rank) {
        m_ranks[m_order[rank]] = rank;
        m_rows.emplace_back(*m_records[m_order[rank]]);
    }
    m_added.clear();
    m_removed.clear();
}

std::span<const Row> TwinTable::rows() const
{
    bringInOrder();
    return m_rows;
}

std::span<const quint32> TwinTable::order() const
{
    bringInOrder();
    return m_order;
}

std::vector<Row> TwinTable::rowsOf(std::vector<quint32> chosen) const
{
    std::vector<Row> rows;
    rows.reserve(chosen.size());
    for (const auto slot : inOrder(std::move(chosen)))
        rows.push_back(m_rows[m_ranks[slot]]);
    return rows;
}

std::vector<quint32> TwinTable::inOrder(std::vector<quint32> chosen) const
{
    bringInOrder();
    std::sort(chosen.begin(), chosen.end(), [this](quint32 a, quint32 b) { return m_ranks[a] < m_ranks[b]; });
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

std::optional<quint32> TwinTable::slotOf(const TwinId &id) const
{
    bringInOrder();
    const auto found =
        std::lower_bound(m_order.begin(), m_order.end(), id, [this](quint32 slot, const TwinId &wanted) {
            return m_records[slot]->id() < wanted;
        });
    return found == m_order.end() || m_records[*found]->id() != id ? std::nullopt : std::optional(*found);
}

void TwinTable::addIndex(const ResolvedPath &path)
{
    if (index(path))
        return;
    auto &added = m_indexes.emplace_back(path);
    for (quint32 slot = 0; slot < m_records.size(); ++slot) {
        if (m_records[slot])
            added.set(slot, m_records[slot].get());
    }
}

void TwinTable::removeIndex(const ResolvedPath &path)
{
    std::erase_if(m_indexes, [&path](const ColumnIndex &index) { return index.path() == path; });
}

const ColumnIndex *TwinTable::index(const ResolvedPath &path) const
{
    const auto found = std::find_if(m_indexes.begin(), m_indexes.end(),
                                    [&path](const ColumnIndex &index) { return index.path() == path; });
    return found == m_indexes.end() ? nullptr : &*found;
}

} // namespace twin::query
