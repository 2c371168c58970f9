// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only json.cpp and objects.cpp include this.
#pragma once

#include "json/json.h"

#include <atomic>
#include <new>

namespace twin::json {

// Counted storage. The items follow the head in the same allocation; `count` never changes.
struct BlockHead {
    mutable std::atomic<std::uint32_t> references{1};
    std::uint32_t count : 31 = 0;
    std::uint32_t borrows : 1 = 0; // of an object: the address of its lender follows the items
};

struct ObjectBlock : BlockHead {
    Member *items() const { return reinterpret_cast<Member *>(const_cast<ObjectBlock *>(this) + 1); }
    // Owns the values that this one borrows; has no lender itself. Null: nothing is borrowed.
    const ObjectBlock *lender() const
    {
        return borrows ? *reinterpret_cast<const ObjectBlock *const *>(items() + count) : nullptr;
    }
    void setLender(const ObjectBlock *lender) // Requires: room for it was allocated
    {
        borrows = 1;
        new (items() + count) const ObjectBlock *(lender);
    }
};
struct ArrayBlock : BlockHead {
    Json *items() const { return reinterpret_cast<Json *>(const_cast<ArrayBlock *>(this) + 1); }
};
// Long strings.
struct TextBlock : BlockHead {
    char *text() const { return reinterpret_cast<char *>(const_cast<TextBlock *>(this) + 1); }
};
// Numbers that keep their text.
struct NumberBlock : BlockHead {
    double number = 0;
    std::int64_t integer = 0;
    bool isInteger = false;

    char *text() const { return reinterpret_cast<char *>(const_cast<NumberBlock *>(this) + 1); }
};

static_assert(sizeof(Json) == 16);
static_assert(sizeof(Member) == 24);
static_assert(sizeof(ObjectBlock) % alignof(Member) == 0);

template <class Block>
Block *allocate(std::size_t itemBytes, std::size_t count)
{
    auto *block = new (::operator new(sizeof(Block) + itemBytes)) Block;
    block->count = std::uint32_t(count) & 0x7fffffffU;
    return block;
}

template <class Block>
void destroy(const Block *block)
{
    block->~Block();
    ::operator delete(const_cast<Block *>(block));
}

} // namespace twin::json
