// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mergepatch.h"

#include <QHash>

#include <boost/container/small_vector.hpp>

#include <algorithm>

namespace twin::json {

namespace {

// From this many members on both sides a table of positions is cheaper than looking along the members.
constexpr std::size_t IndexFrom = 24;

// Finds the position of keys in an object's members.
class Positions final
{
public:
    Positions(std::span<const Member> members, qsizetype lookUps)
        : m_members(members)
    {
        if (std::size_t(lookUps) < IndexFrom || members.size() < IndexFrom)
            return;
        m_index.reserve(qsizetype(members.size()));
        for (std::size_t i = 0; i < members.size(); ++i)
            m_index.insert(members[i].key, i);
    }

    std::optional<std::size_t> of(const Key &key) const
    {
        if (!m_index.isEmpty()) {
            const auto found = m_index.constFind(key);
            return found == m_index.constEnd() ? std::nullopt : std::optional(*found);
        }
        const auto at = positionOf(m_members, key);
        return at < m_members.size() ? std::optional(at) : std::nullopt;
    }

private:
    std::span<const Member> m_members;
    QHash<Key, std::size_t> m_index;
};

// Patches mostly touch a few members: no heap for those.
using Edits = boost::container::small_vector<MemberEdit, 8>;

// `patch` as it becomes where nothing was before: the nulls of its objects are dropped.
Json withoutNulls(const Json &patch)
{
    Edits edits;
    const auto members = patch.members();
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Json &value = members[i].value;
        if (value.isNull()) {
            edits.push_back({i, std::nullopt});
        } else if (value.isObject()) {
            Json kept = withoutNulls(value);
            if (!Json::sameStorage(kept, value))
                edits.push_back({i, std::move(kept)});
        }
    }
    return edits.empty() ? patch : changedObject(patch, edits, {});
}

// What `change` makes of `old`; nothing when it leaves it as it is.
std::optional<Json> replaced(const Json &old, const Json &change)
{
    if (!change.isObject())
        return Json::identical(old, change) ? std::nullopt : std::optional(change);
    if (!old.isObject())
        return withoutNulls(change);
    Json merged = mergePatch(old, change);
    return Json::sameStorage(merged, old) ? std::nullopt : std::optional(std::move(merged));
}

} // namespace

Json mergePatch(const Json &target, const Json &patch)
{
    if (!patch.isObject())
        return Json::identical(target, patch) ? target : patch;
    if (!target.isObject())
        return withoutNulls(patch);
    const auto members = target.members();
    const Positions positions(members, patch.size());
    Edits edits;
    std::vector<Member> appended;
    for (const auto &[key, change] : patch.members()) {
        const auto at = positions.of(key);
        if (!at && !change.isNull())
            appended.push_back({key, change.isObject() ? withoutNulls(change) : change});
        else if (at && change.isNull())
            edits.push_back({*at, std::nullopt});
        else if (auto value = at ? replaced(members[*at].value, change) : std::nullopt)
            edits.push_back({*at, std::move(value)});
    }
    if (edits.empty() && appended.empty())
        return target;
    const auto byPosition = [](const MemberEdit &a, const MemberEdit &b) { return a.position < b.position; };
    if (!std::is_sorted(edits.begin(), edits.end(), byPosition))
        std::sort(edits.begin(), edits.end(), byPosition);
    return changedObject(target, edits, appended);
}

Json mergeDiff(const Json &from, const Json &to)
{
    if (!to.isObject())
        return to;
    JsonObjectBuilder patch;
    for (const auto &[key, value] : to.members()) {
        const Json *old = from.find(key);
        if (value.isNull() || (old && *old == value))
            continue;
        if (!old || !old->isObject() || !value.isObject()) {
            patch.append(key, value.isObject() ? mergeDiff(Json::emptyObject(), value) : value);
            continue;
        }
        if (Json change = mergeDiff(*old, value); !change.isEmpty())
            patch.append(key, std::move(change));
    }
    for (const auto &member : from.members()) {
        const Json *kept = to.find(member.key);
        if (!kept || (kept->isNull() && !member.value.isNull()))
            patch.append(member.key, Json());
    }
    return patch.take();
}

bool composeMergePatches(const Json &first, const Json &second, Json *composed)
{
    if (!second.isObject() || !first.isObject()) {
        if (second.isObject() && !first.isObject())
            return false; // the object would be merged into what stood there before
        *composed = second;
        return true;
    }
    auto builder = JsonObjectBuilder::from(first, second.size());
    for (const auto &[key, change] : second.members()) {
        const Json *earlier = first.find(key);
        Json value = change;
        if (earlier && change.isObject() && !composeMergePatches(*earlier, change, &value))
            return false;
        builder.set(key, std::move(value));
    }
    *composed = builder.take();
    return true;
}

} // namespace twin::json
