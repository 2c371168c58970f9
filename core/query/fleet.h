// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/state.h"
#include "query/query.h"
#include "query/twintable.h"

#include <vector>

namespace twin::query {

/// The twins of a hub, ready for queries: in result order and with indexes, kept current by the hub's
/// Changes.
///
/// Holds on to the records that it was given, so it needs no State later on. One thread at a time.
class Fleet final
{
public:
    /// The most indexes that noteAsked() keeps for each collection.
    static constexpr std::size_t MaxLearnt = 16;

    Fleet() = default;
    /// The slot of a device is its rank among the devices of the state.
    explicit Fleet(const State &state);

    /// Takes what has happened. Requires: before and after of each change are filled in.
    void follow(const Changes &changes);

    /// Requires: a collection of twins.
    const TwinTable &table(Collection collection) const
    {
        return m_tables[collection == Collection::Modules];
    }

    /// Keeps indexes over all paths by which the query could be answered sooner.
    void addIndexes(const Query &query);
    /// Tells that a query is asked. A path that is asked for a second time gets an index; the one that was
    /// not asked for longest loses it when there are too many.
    void noteAsked(const Query &query);

private:
    struct Learnt {
        Collection collection = Collection::Devices;
        ResolvedPath path;
        bool hasIndex = false;
    };

    TwinTable &tableOf(Collection collection) { return m_tables[collection == Collection::Modules]; }
    void note(Collection collection, const ResolvedPath &path);
    void forgetOldest(Collection collection);

    TwinTable m_tables[2]; // devices, modules
    std::vector<Learnt> m_learnt; // asked for last: at the end
};

} // namespace twin::query
