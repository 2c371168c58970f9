// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/eventaccess.h"

#include <QStringList>

#include <map>

namespace twin::link {

/// How far each partition of an event hub has been read, over all connections to it.
class EventPositions final
{
public:
    explicit EventPositions(const EventStart &start)
        : m_start(start)
    { }

    /// The event hub's partitions, and the mark of its creation: another mark, and what was known of the
    /// partitions is worth nothing. True when their ends are wanted by setEnd(): what comes behind them is
    /// new, also after a connection that was lost.
    bool enter(const QStringList &partitions, const QString &created);
    void setEnd(const QString &partition, qint64 sequence, const QString &offset);

    QStringList partitions() const;
    qsizetype size() const { return qsizetype(m_partitions.size()); }
    /// False for an event that was there before.
    bool take(const QString &partition, qint64 sequence, const QString &offset);
    /// The selector by which the partition is read on.
    QString selectorOf(const QString &partition) const;

private:
    struct Position {
        qint64 sequence = -1; ///< of the last event; below 0: none is known
        QString offset{}; ///< of the same; empty: as the start says
    };

    EventStart m_start;
    std::map<QString, Position> m_partitions;
    QString m_created;
};

} // namespace twin::link
