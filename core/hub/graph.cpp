// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/graph.h"

#include <algorithm>

namespace twin {

namespace {

using Edges = QList<RelationshipPtr>;

bool isBefore(const RelationshipPtr &a, const RelationshipPtr &b)
{
    return a->source == b->source ? a->id < b->id : a->source < b->source;
}

void putInto(Edges &edges, const RelationshipPtr &edge)
{
    const auto at = std::lower_bound(edges.begin(), edges.end(), edge, isBefore);
    if (at != edges.end() && !isBefore(edge, *at))
        *at = edge;
    else
        edges.insert(at, edge);
}

void removeFrom(QHash<TwinId, Edges> &all, const TwinId &end, const RelationshipPtr &edge)
{
    const auto edges = all.find(end);
    if (edges == all.end())
        return;
    const auto at = std::lower_bound(edges->begin(), edges->end(), edge, isBefore);
    if (at != edges->end() && !isBefore(edge, *at))
        edges->erase(at);
    if (edges->isEmpty())
        all.erase(edges);
}

template <class Pointer>
bool same(const Pointer &a, const Pointer &b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

RelationshipPtr Graph::relationship(const TwinId &source, QStringView id) const
{
    const auto edges = m_outgoing.constFind(source);
    if (edges == m_outgoing.constEnd())
        return nullptr;
    const auto at =
        std::lower_bound(edges->begin(), edges->end(), id,
                         [](const RelationshipPtr &edge, QStringView wanted) { return edge->id < wanted; });
    return at != edges->end() && (*at)->id == id ? *at : nullptr;
}

void Graph::put(LogicalTwinPtr twin)
{
    const TwinId id = twin->id;
    m_twins.insert(id, std::move(twin));
}

void Graph::put(RelationshipPtr relationship)
{
    remove(relationship->source, relationship->id);
    putInto(m_outgoing[relationship->source], relationship);
    putInto(m_incoming[relationship->target], relationship);
    ++m_relationshipCount;
}

void Graph::remove(const TwinId &source, QStringView relationshipId)
{
    const auto edge = relationship(source, relationshipId);
    if (!edge)
        return;
    removeFrom(m_outgoing, source, edge);
    removeFrom(m_incoming, edge->target, edge);
    --m_relationshipCount;
}

bool operator==(const Graph &a, const Graph &b)
{
    if (a.m_twins.size() != b.m_twins.size() || a.m_relationshipCount != b.m_relationshipCount ||
        a.m_outgoing.size() != b.m_outgoing.size())
        return false;
    const bool sameTwins = std::all_of(a.m_twins.begin(), a.m_twins.end(), [&b](const LogicalTwinPtr &twin) {
        return same(twin, b.twin(twin->id));
    });
    return sameTwins && std::all_of(a.m_outgoing.begin(), a.m_outgoing.end(), [&b](const Edges &edges) {
               return std::ranges::equal(edges, b.outgoing(edges.front()->source), same<RelationshipPtr>);
           });
}

} // namespace twin
