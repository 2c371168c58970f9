// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/stamps.h"

#include <boost/container/small_vector.hpp>

#include <algorithm>

using namespace std::string_view_literals;

namespace twin {

using json::Key;
using json::Member;

// What differs from "everything below carries my stamp". Members not listed are uniform with `rest`.
struct Stamps::Below {
    Stamp rest;
    boost::container::small_vector<std::pair<Key, Stamps>, 2>
        exceptions; // mostly few: in one piece with this

    const Stamps *find(const Key &key) const
    {
        const auto found = std::find_if(exceptions.begin(), exceptions.end(),
                                        [&key](const auto &e) { return e.first == key; });
        return found == exceptions.end() ? nullptr : &found->second;
    }
    void remove(const Key &key)
    {
        exceptions.erase(std::remove_if(exceptions.begin(), exceptions.end(),
                                        [&key](const auto &e) { return e.first == key; }),
                         exceptions.end());
    }
    void set(const Key &key, Stamps stamps)
    {
        for (auto &exception : exceptions) {
            if (exception.first == key) {
                exception.second = std::move(stamps);
                return;
            }
        }
        exceptions.emplace_back(key, std::move(stamps));
    }
};

namespace {

const Key &lastUpdatedKey()
{
    static const Key key("$lastUpdated"sv);
    return key;
}

const Key &lastUpdatedVersionKey()
{
    static const Key key("$lastUpdatedVersion"sv);
    return key;
}

void appendStamp(JsonObjectBuilder &builder, const Stamp &stamp)
{
    builder.append(lastUpdatedKey(), Json(stamp.time.toString()));
    if (stamp.version > 0)
        builder.append(lastUpdatedVersionKey(), Json(stamp.version));
}

Stamp stampOf(const Json &metadata, const Stamp &inherited)
{
    Stamp stamp = inherited;
    const auto time = Timestamp::parse(metadata["$lastUpdated"sv].toString());
    if (time) {
        stamp.time = *time;
        stamp.version = metadata["$lastUpdatedVersion"sv].toInteger();
    }
    return stamp;
}

// Whether the patch names every member.
bool coversAll(const Json &patch, const Json &values)
{
    const auto members = values.members();
    return patch.size() >= values.size() &&
           std::all_of(members.begin(), members.end(),
                       [&patch](const Member &member) { return patch.find(member.key); });
}

} // namespace

Stamps Stamps::child(const Key &key) const
{
    if (!m_below)
        return *this;
    const auto *exception = m_below->find(key);
    return exception ? *exception : Stamps(m_below->rest);
}

Stamps Stamps::merged(const Json &values, const Json &patch, Stamp now) const
{
    auto below = std::make_shared<Below>();
    below->rest = m_below ? m_below->rest : m_own;
    if (m_below)
        below->exceptions = m_below->exceptions;
    for (const auto &[key, change] : patch.members()) {
        if (change.isNull()) {
            below->remove(key);
            continue;
        }
        const Json *old = change.isObject() ? values.find(key) : nullptr;
        if (old && old->isObject())
            below->set(key, child(key).merged(*old, change, now));
        else
            below->set(key, Stamps(now));
    }
    Stamps result(now);
    const bool sameBelow =
        std::all_of(below->exceptions.begin(), below->exceptions.end(),
                    [&now](const auto &e) { return e.second.isUniform() && e.second.m_own == now; });
    if (!sameBelow || (below->rest != now && !coversAll(patch, values)))
        result.m_below = std::move(below);
    return result;
}

Json Stamps::toJson(const Json &values) const
{
    JsonObjectBuilder builder(values.size() + 2);
    appendStamp(builder, m_own);
    for (const auto &[key, value] : values.members())
        builder.append(key, child(key).toJson(value));
    return builder.take();
}

Json Stamps::toJsonTouched(const Json &values, const Json &patch) const
{
    JsonObjectBuilder builder(patch.size() + 2);
    appendStamp(builder, m_own);
    for (const auto &[key, change] : patch.members()) {
        const Json *value = values.find(key);
        if (value && !change.isNull())
            builder.append(key, child(key).toJsonTouched(*value, change));
    }
    return builder.take();
}

Stamps Stamps::fromJson(const Json &metadata)
{
    const auto read = [](const auto &self, const Json &node, const Stamp &inherited) -> Stamps {
        Stamps result(stampOf(node, inherited));
        auto below = std::make_shared<Below>();
        below->rest = result.m_own;
        for (const auto &[key, child] : node.members()) {
            if (!child.isObject())
                continue;
            Stamps stamps = self(self, child, result.m_own);
            if (!stamps.isUniform() || !(stamps.m_own == result.m_own))
                below->exceptions.emplace_back(key, std::move(stamps));
        }
        if (!below->exceptions.empty())
            result.m_below = std::move(below);
        return result;
    };
    return read(read, metadata, {});
}

std::size_t Stamps::heapBytes() const noexcept
{
    if (!m_below)
        return 0;
    std::size_t bytes = sizeof(Below) + 16;
    for (const auto &exception : m_below->exceptions)
        bytes += sizeof(exception) + exception.second.heapBytes();
    return bytes;
}

bool Stamps::equal(const Stamps &a, const Stamps &b, const Json &values)
{
    if (!(a.m_own == b.m_own))
        return false;
    if (a.m_below == b.m_below)
        return true;
    const auto members = values.members();
    return std::all_of(members.begin(), members.end(), [&](const Member &member) {
        return equal(a.child(member.key), b.child(member.key), member.value);
    });
}

} // namespace twin
