// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/merge3.h"

namespace twin::json {

namespace {

bool same(const Json *a, const Json *b)
{
    return (!a && !b) || (a && b && *a == *b);
}

std::optional<Json> copied(const Json *value)
{
    return value ? std::optional(*value) : std::nullopt;
}

class Merger final
{
public:
    // The merged value of one place, nothing when it is removed.
    std::optional<Json> merge(const Json *base, const Json *theirs, const Json *mine, const Pointer &path)
    {
        if (same(theirs, mine) || same(base, mine))
            return copied(theirs);
        if (same(base, theirs))
            return copied(mine);
        // Both changed. Objects on both sides go on member by member, also when both are new.
        const bool baseFits = !base || base->isObject();
        if (theirs && mine && baseFits && theirs->isObject() && mine->isObject())
            return members(base, *theirs, *mine, path);
        m_conflicts.push_back({path, copied(base), copied(theirs), copied(mine)});
        return copied(theirs);
    }

    std::vector<MergeConflict> takeConflicts() { return std::move(m_conflicts); }

private:
    Json members(const Json *base, const Json &theirs, const Json &mine, const Pointer &path)
    {
        JsonObjectBuilder builder(theirs.size() + mine.size());
        const auto take = [&](const Key &key) {
            auto value = merge(base ? base->find(key) : nullptr, theirs.find(key), mine.find(key),
                               path.child(key.toString()));
            if (value)
                builder.append(key, *std::move(value));
        };
        for (const auto &member : theirs.members())
            take(member.key);
        for (const auto &member : mine.members()) {
            if (!theirs.find(member.key))
                take(member.key);
        }
        return builder.take();
    }

    std::vector<MergeConflict> m_conflicts;
};

} // namespace

Merge3 merge3(const Json &base, const Json &theirs, const Json &mine)
{
    Merger merger;
    Json merged = *merger.merge(&base, &theirs, &mine, {});
    return {std::move(merged), merger.takeConflicts()};
}

} // namespace twin::json
