// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/twintable.h"

#include <algorithm>
#include <numeric>

namespace twin::query {

void TwinTable::fill(std::vector<RecordPtr> records)
{
    Q_ASSERT(m_records.empty());
    m_records = std::move(records);
    m_slots.reserve(qsizetype(m_records.size()));
    m_rows.reserve(m_records.size());
    for (quint32 slot = 0; slot < m_records.size(); ++slot) {
        m_slots.insert(m_records[slot]->id(), slot);
        m_rows.emplace_back(*m_records[slot]);
    }
    m_order.resize(m_records.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_ranks = m_order;
}

quint32 TwinTable::newSlot()
{
    if (m_free.empty()) {
        m_records.emplace_back();
        return quint32(m_records.size() - 1);
    }
    const quint32 slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void TwinTable::put(const TwinId &id, const RecordPtr &before, const RecordPtr &after)
{
    const auto found = m_slots.constFind(id);
    if (found == m_slots.constEnd()) {
        if (!after)
            return;
        const quint32 slot = newSlot();
        m_slots.insert(id, slot);
        m_records[slot] = after;
        m_added.push_back(slot);
        for (auto &index : m_indexes)
            index.set(slot, after.get());
        return;
    }
    const quint32 slot = *found;
    if (!after) {
        m_slots.erase(found);
        m_removed.push_back(slot);
        for (auto &index : m_indexes)
            index.set(slot, nullptr);
    } else {
        for (auto &index : m_indexes)
            before ? index.update(slot, *before, *after) : index.set(slot, after.get());
        if (m_added.empty() && m_removed.empty()) // else the rows are made anew anyway
            m_rows[m_ranks[slot]] = Row(*after);
    }
    m_records[slot] = after;
}

void TwinTable::bringInOrder() const
{
    if (m_added.empty() && m_removed.empty())
        return;
    const auto byId = [this](quint32 a, quint32 b) { return m_records[a]->id() < m_records[b]->id(); };
    const auto isGone = [this](quint32 slot) { return !m_records[slot]; };
    std::erase_if(m_order, isGone);
    std::erase_if(m_added, isGone);
    std::sort(m_added.begin(), m_added.end(), byId);
    const auto middle = std::ptrdiff_t(m_order.size());
    m_order.insert(m_order.end(), m_added.begin(), m_added.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), byId);
    m_ranks.resize(m_records.size());
    m_rows.clear();
    for (quint32 rank = 0; rank < m_order.size(); ++rank) {
        m_ranks[m_order[rank]] = rank;
        m_rows.emplace_back(*m_records[m_order[rank]]);
    }
    m_free.insert(m_free.end(), m_removed.begin(), m_removed.end());
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
    const auto found = m_slots.constFind(id);
    return found == m_slots.constEnd() ? std::nullopt : std::optional(*found);
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
