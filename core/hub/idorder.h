// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>

#include <optional>

namespace twin {

/// Ids in order, each once. A value: a copy is cheap and does not change with the original.
///
/// They stand in blocks, so that one more costs a search and the move of a few hundred, however many there
/// are, and what was copied is shared but for the blocks that have changed since.
class IdOrder final
{
public:
    qsizetype count() const noexcept { return m_count; }
    /// Requires: 0 <= rank < count().
    const TwinId &at(qsizetype rank) const;
    /// Nothing when the id is not among them.
    std::optional<qsizetype> rankOf(const TwinId &id) const;
    /// Whether both are copies of one and neither has changed since; false may be said of equal ones, too.
    bool isSharedWith(const IdOrder &other) const { return m_blocks.isSharedWith(other.m_blocks); }
    const QList<QList<TwinId>> &blocks() const noexcept { return m_blocks; }

    /// Requires: the id is not among them.
    void insert(const TwinId &id);
    void remove(const TwinId &id);

private:
    qsizetype blockFor(const TwinId &id) const;
    void split(qsizetype block);
    void moveStarts(qsizetype firstBlock, qsizetype by);

    QList<QList<TwinId>> m_blocks; // none is empty
    QList<qsizetype> m_starts; // beside m_blocks: the rank of the first id
    qsizetype m_count = 0;
};

} // namespace twin
