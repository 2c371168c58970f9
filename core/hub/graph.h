// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/logicaltwin.h"
#include "hub/relationship.h"

#include <QHash>
#include <QList>

namespace twin {

/// The part of the twin graph that no device record holds: logical twins, and the relationships of all twins
/// by source and by target. A value: copies are cheap and do not change with the original.
class Graph final
{
public:
    /// nullptr when there is none.
    LogicalTwinPtr twin(const TwinId &id) const { return m_twins.value(id); }
    const QHash<TwinId, LogicalTwinPtr> &twins() const noexcept { return m_twins; }
    /// nullptr when there is none.
    RelationshipPtr relationship(const TwinId &source, QStringView id) const;
    /// By id.
    QList<RelationshipPtr> outgoing(const TwinId &source) const { return m_outgoing.value(source); }
    /// By source, then id.
    QList<RelationshipPtr> incoming(const TwinId &target) const { return m_incoming.value(target); }
    /// Twins that relationships begin at, each with its own.
    const QHash<TwinId, QList<RelationshipPtr>> &sources() const noexcept { return m_outgoing; }
    qsizetype relationshipCount() const noexcept { return m_relationshipCount; }

    void put(LogicalTwinPtr twin);
    void remove(const TwinId &id) { m_twins.remove(id); }
    void put(RelationshipPtr relationship);
    void remove(const TwinId &source, QStringView relationshipId);

    friend bool operator==(const Graph &a, const Graph &b);

private:
    QHash<TwinId, LogicalTwinPtr> m_twins;
    QHash<TwinId, QList<RelationshipPtr>> m_outgoing;
    QHash<TwinId, QList<RelationshipPtr>> m_incoming;
    qsizetype m_relationshipCount = 0;
};

} // namespace twin
