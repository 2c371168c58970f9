// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that are made: built member by member, or out of another one.
#include "json/blocks.h"

#include <algorithm>
#include <cstring>

namespace twin {

using namespace json;

namespace {

// From this many members on, a changed object borrows the values that stay.
constexpr std::uint32_t BorrowFrom = 32;

ObjectBlock *makeObject(std::vector<Member> &&members)
{
    auto *block = allocate<ObjectBlock>(members.size() * sizeof(Member), members.size());
    Member *out = block->items();
    for (auto &member : members)
        new (out++) Member(std::move(member));
    return block;
}

} // namespace

JsonObjectBuilder::JsonObjectBuilder(qsizetype expected)
{
    m_members.reserve(std::size_t(expected));
}

JsonObjectBuilder JsonObjectBuilder::from(const Json &object, qsizetype extra)
{
    JsonObjectBuilder builder(object.size() + extra);
    const auto members = object.members();
    builder.m_members.insert(builder.m_members.end(), members.begin(), members.end());
    return builder;
}

void JsonObjectBuilder::set(const Key &key, Json value)
{
    for (auto &member : m_members) {
        if (member.key == key) {
            member.value = std::move(value);
            return;
        }
    }
    append(key, std::move(value));
}

void JsonObjectBuilder::remove(const Key &key)
{
    std::erase_if(m_members, [&key](const Member &member) { return member.key == key; });
}

Json JsonObjectBuilder::take()
{
    Json value;
    value.store<const void *>(makeObject(std::move(m_members)));
    value.m_tag = Json::Tag::Object;
    m_members.clear();
    return value;
}

// Most of the cost of a change in a large object is counting references of the values that stay. So the new
// object borrows them: it holds the object that owns them, its lender, and copies their addresses. An object
// made from a borrowing one has the same lender, so there is never a chain. When fewer than half of the
// lender's values are still in use, nothing is borrowed, so that old values do not pile up.
const ObjectBlock *Json::lenderOf(const Json &object) noexcept
{
    const auto *source = static_cast<const ObjectBlock *>(object.block());
    const ObjectBlock *const lender = source->lender();
    if (source->count < BorrowFrom || !lender)
        return source->count < BorrowFrom ? nullptr : source;
    const auto count = [](const ObjectBlock *block, auto holds) {
        return std::count_if(block->items(), block->items() + block->count,
                             [&holds](const Member &m) { return m.value.isCounted() && holds(m.value); });
    };
    const auto inUse = count(source, [](const Json &value) { return value.isBorrowed(); });
    const auto owned = count(lender, [](const Json &) { return true; });
    return 2 * inUse >= owned ? lender : nullptr;
}

std::size_t json::positionOf(std::span<const Member> members, const Key &key) noexcept
{
    const auto found =
        key.isInterned()
            ? std::find_if(members.begin(), members.end(),
                           [&key](const Member &m) { return Key::sameEntry(m.key, key); })
            : std::find_if(members.begin(), members.end(), [&key](const Member &m) { return m.key == key; });
    return std::size_t(found - members.begin());
}

Json json::changedObject(const Json &object, std::span<MemberEdit> edits, std::span<Member> appended)
{
    const ObjectBlock *const lender = Json::lenderOf(object);
    const bool isSource = lender == object.block();
    const auto old = object.members();
    const auto removed = std::count_if(edits.begin(), edits.end(), [](const auto &e) { return !e.value; });
    const std::size_t count = old.size() - std::size_t(removed) + appended.size();
    auto *held = allocate<ObjectBlock>(count * sizeof(Member) + (lender ? sizeof(lender) : 0), count);
    Member *out = held->items();
    const auto keep = [&](const Member *from, const Member *to) {
        if (!lender) {
            out = std::uninitialized_copy(from, to, out);
            return;
        }
        std::memcpy(static_cast<void *>(out), from, std::size_t(to - from) * sizeof(Member));
        for (; from != to; ++from, ++out) {
            if (!from->key.isInterned())
                new (&out->key) Key(from->key);
            if (!from->value.isCounted())
                continue;
            if (isSource || from->value.isBorrowed())
                out->value.m_length |= Json::Borrowed;
            else
                new (&out->value) Json(from->value);
        }
    };
    const Member *from = old.data();
    for (auto &edit : edits) {
        const Member *const at = old.data() + edit.position;
        keep(from, at);
        if (edit.value)
            new (out++) Member{at->key, *std::move(edit.value)};
        from = at + 1;
    }
    keep(from, old.data() + old.size());
    std::uninitialized_move(appended.begin(), appended.end(), out);
    if (lender) {
        lender->references.fetch_add(1, std::memory_order_relaxed);
        held->setLender(lender);
    }
    Json value;
    value.store<const void *>(held);
    value.m_tag = Json::Tag::Object;
    return value;
}

} // namespace twin
