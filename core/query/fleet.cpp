// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/fleet.h"

#include "query/plan.h"

#include <algorithm>

namespace twin::query {

namespace {

// Paths that are remembered without an index.
constexpr std::size_t MaxNoted = 256;

Collection collectionOf(const TwinId &id)
{
    return id.isModule() ? Collection::Modules : Collection::Devices;
}

} // namespace

Fleet::Fleet(const State &state)
{
    std::vector<RecordPtr> devices;
    devices.reserve(std::size_t(state.deviceCount()));
    for (const auto &block : state.devices().blocks()) {
        for (const auto &id : block)
            devices.push_back(state.find(id));
    }
    tableOf(Collection::Devices).fill(devices);
    if (state.records().size() == state.deviceCount())
        return;
    for (const auto &record : state.records()) {
        if (record->id().isModule())
            tableOf(Collection::Modules).put(nullptr, record);
    }
}

void Fleet::follow(const Changes &changes)
{
    constexpr qsizetype Ahead = 16;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (const qsizetype ahead = i + Ahead; ahead < changes.size() && changes[ahead].before)
            tableOf(collectionOf(changes[ahead].id)).fetchAhead(*changes[ahead].before);
        const auto &change = changes[i];
        if (change.before != change.after)
            tableOf(collectionOf(change.id)).put(change.before, change.after);
    }
}

void Fleet::addIndexes(const Query &query)
{
    if (query.collection() == Collection::Jobs)
        return;
    for (const auto &path : indexablePaths(query))
        tableOf(query.collection()).addIndex(path);
}

void Fleet::noteAsked(const Query &query)
{
    if (query.collection() == Collection::Jobs)
        return;
    for (const auto &path : indexablePaths(query))
        note(query.collection(), path);
}

void Fleet::note(Collection collection, const ResolvedPath &path)
{
    const auto found = std::find_if(m_learnt.begin(), m_learnt.end(), [&](const Learnt &learnt) {
        return learnt.collection == collection && learnt.path == path;
    });
    if (found == m_learnt.end()) {
        m_learnt.push_back({collection, path});
        const auto oldest =
            std::find_if(m_learnt.begin(), m_learnt.end(), [](const Learnt &l) { return !l.hasIndex; });
        if (m_learnt.size() > MaxNoted)
            m_learnt.erase(oldest);
        return;
    }
    std::rotate(found, found + 1, m_learnt.end());
    if (m_learnt.back().hasIndex)
        return;
    forgetOldest(collection);
    m_learnt.back().hasIndex = true;
    tableOf(collection).addIndex(path);
}

// Makes room for one more.
void Fleet::forgetOldest(Collection collection)
{
    const auto isIndexed = [collection](const Learnt &l) { return l.hasIndex && l.collection == collection; };
    if (std::size_t(std::count_if(m_learnt.begin(), m_learnt.end(), isIndexed)) < MaxLearnt)
        return;
    const auto oldest = std::find_if(m_learnt.begin(), m_learnt.end(), isIndexed);
    oldest->hasIndex = false;
    tableOf(collection).removeIndex(oldest->path);
}

} // namespace twin::query
