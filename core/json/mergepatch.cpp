// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mergepatch.h"

#include <QHash>

#include <algorithm>

namespace twin::json {

namespace {

// From this many members on both sides a table of positions is cheaper than looking along the members.
constexpr std::size_t IndexFrom = 24;

// Finds the position of keys in a list of members that only grows.
class Positions final
{
public:
    Positions(const std::vector<Member> &members, std::size_t lookUps)
        : m_members(members)
    {
        if (lookUps < IndexFrom || members.size() < IndexFrom)
            return;
        m_index.reserve(qsizetype(members.size() + lookUps));
        for (std::size_t i = 0; i < members.size(); ++i)
            m_index.insert(members[i].key, i);
        m_indexed = true;
    }

    std::optional<std::size_t> of(const Key &key) const
    {
        if (m_indexed) {
            const auto found = m_index.constFind(key);
            return found == m_index.constEnd() ? std::nullopt : std::optional(*found);
        }
        const auto found = std::find_if(m_members.begin(), m_members.end(),
                                        [&key](const Member &m) { return m.key == key; });
        return found == m_members.end() ? std::nullopt
                                        : std::optional(std::size_t(found - m_members.begin()));
    }
    void appended(const Key &key)
    {
        if (m_indexed)
            m_index.insert(key, m_members.size() - 1);
    }

private:
    const std::vector<Member> &m_members;
    QHash<Key, std::size_t> m_index;
    bool m_indexed = false;
};

} // namespace

Json mergePatch(const Json &target, const Json &patch)
{
    if (!patch.isObject())
        return patch;
    auto builder = JsonObjectBuilder::from(target, patch.size()); // of another kind: starts empty
    auto &members = builder.members();
    Positions positions(members, std::size_t(patch.size()));
    std::vector<std::size_t> removed;
    bool differs = !target.isObject();
    for (const auto &[key, change] : patch.members()) {
        const auto at = positions.of(key);
        if (change.isNull()) {
            if (at)
                removed.push_back(*at);
            continue;
        }
        Json value = change.isObject() ? mergePatch(at ? members[*at].value : Json(), change) : change;
        if (!at) {
            members.push_back({key, std::move(value)});
            positions.appended(key);
            differs = true;
        } else if (!Json::sameStorage(members[*at].value, value) &&
                   !Json::identical(members[*at].value, value)) {
            members[*at].value = std::move(value);
            differs = true;
        }
    }
    if (removed.empty())
        return differs ? builder.take() : target;
    std::sort(removed.begin(), removed.end());
    for (auto i = removed.rbegin(); i != removed.rend(); ++i)
        members.erase(members.begin() + std::ptrdiff_t(*i));
    return builder.take();
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
        if (old && old->isObject() && value.isObject())
            patch.append(key, mergeDiff(*old, value));
        else
            patch.append(key, value.isObject() ? mergeDiff(Json::emptyObject(), value) : value);
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
