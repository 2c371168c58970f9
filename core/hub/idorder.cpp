// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/idorder.h"

#include <algorithm>

namespace twin {

namespace {

constexpr qsizetype MostInBlock = 512;

} // namespace

const TwinId &IdOrder::at(qsizetype rank) const
{
    Q_ASSERT(rank >= 0 && rank < m_count);
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), rank);
    const qsizetype block = next - m_starts.cbegin() - 1;
    return m_blocks[block][rank - m_starts[block]];
}

std::optional<qsizetype> IdOrder::rankOf(const TwinId &id) const
{
    const qsizetype block = blockFor(id);
    if (block == m_blocks.size())
        return std::nullopt;
    const auto &ids = m_blocks[block];
    const auto found = std::lower_bound(ids.cbegin(), ids.cend(), id);
    if (found == ids.cend() || *found != id)
        return std::nullopt;
    return m_starts[block] + (found - ids.cbegin());
}

// The first block whose last id is not before `id`; as many as there are when all stand before it.
qsizetype IdOrder::blockFor(const TwinId &id) const
{
    const auto isBefore = [](const QList<TwinId> &block, const TwinId &other) {
        return block.constLast() < other;
    };
    return std::lower_bound(m_blocks.cbegin(), m_blocks.cend(), id, isBefore) - m_blocks.cbegin();
}

void IdOrder::insert(const TwinId &id)
{
    if (m_blocks.isEmpty()) {
        m_blocks.append({id});
        m_starts.append(0);
        m_count = 1;
        return;
    }
    const qsizetype block = qMin(blockFor(id), m_blocks.size() - 1);
    auto &ids = m_blocks[block];
    const auto place = std::lower_bound(ids.cbegin(), ids.cend(), id) - ids.cbegin();
    ids.insert(place, id);
    ++m_count;
    moveStarts(block + 1, 1);
    if (ids.size() > MostInBlock)
        split(block);
}

// Ids that come in order leave full blocks behind them.
void IdOrder::split(qsizetype block)
{
    auto &ids = m_blocks[block];
    const bool isLast = block == m_blocks.size() - 1;
    const qsizetype kept = isLast ? MostInBlock : ids.size() / 2;
    const QList<TwinId> rest = ids.mid(kept);
    ids.remove(kept, ids.size() - kept);
    m_starts.insert(block + 1, m_starts[block] + kept);
    m_blocks.insert(block + 1, rest);
}

void IdOrder::remove(const TwinId &id)
{
    const qsizetype block = blockFor(id);
    if (block == m_blocks.size())
        return;
    auto &ids = m_blocks[block];
    const auto found = std::lower_bound(ids.cbegin(), ids.cend(), id);
    if (found == ids.cend() || *found != id)
        return;
    ids.remove(found - ids.cbegin());
    --m_count;
    moveStarts(block + 1, -1);
    if (ids.isEmpty()) {
        m_blocks.remove(block);
        m_starts.remove(block);
    }
}

void IdOrder::moveStarts(qsizetype firstBlock, qsizetype by)
{
    if (firstBlock < m_starts.size())
        std::for_each(m_starts.begin() + firstBlock, m_starts.end(), [by](qsizetype &start) { start += by; });
}

} // namespace twin
