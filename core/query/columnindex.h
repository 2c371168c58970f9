// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/members.h"

#include <limits>
#include <span>
#include <vector>

namespace twin::query {

/// What an index is asked for: the values of one kind between two ends, those that are defined at all.
struct IndexQuestion {
    enum class Kind : quint8 { Equal, Range, Prefix, Defined };

    Kind kind = Kind::Defined;
    Value low{}; ///< of Equal and Prefix: the value; of Range: Undefined is no end
    Value high{};
    bool withLow = true; ///< the end itself belongs to it
    bool withHigh = true;
};

/// The values at one path, so that the twins with a value are found without looking at the others.
///
/// Twins are known by slots, small numbers that their owner gives them. A change costs the same however many
/// twins have the value. The order that ranges need is brought up to date when one is asked for.
/// One thread at a time.
class ColumnIndex final
{
public:
    explicit ColumnIndex(ResolvedPath path)
        : m_path(std::move(path))
    { }

    const ResolvedPath &path() const noexcept { return m_path; }
    /// Slots with a value.
    std::size_t definedCount() const noexcept { return m_defined; }
    /// Values that are kept; some that no slot has any more may be among them.
    std::size_t valueCount() const noexcept { return m_buckets.size(); }

    /// The twin in `slot` is now `record`; nullptr: there is none.
    void set(quint32 slot, const Record *record);
    /// As set(), quick when the change did not touch this path's part of the twin.
    void update(quint32 slot, const Record &before, const Record &after);
    /// Asks the processor for what the slot needs.
    void fetchAhead(quint32 slot) const noexcept
    {
#if defined(__GNUC__)
        if (slot < m_places.size())
            __builtin_prefetch(&m_places[slot], 1);
#else
        Q_UNUSED(slot)
#endif
    }

    /// Adds the slots that answer the question to `slots`, in no order. False, and only a part of them, when
    /// there would be more than `most` in all.
    bool collect(const IndexQuestion &question, std::size_t most, std::vector<quint32> &holders) const;

private:
    static constexpr quint32 None = std::numeric_limits<quint32>::max();

    /// A value and the slots that have it.
    struct Bucket {
        Value bare; ///< without its text
        Json text; ///< of a Text
        std::size_t hash = 0;
        std::vector<quint32> holders;

        Value value() const;
    };
    struct Place {
        quint32 bucket = None;
        quint32 at = 0; ///< in the bucket's slots
    };

    void assign(quint32 slot, const Value &value);
    void take(Place &place);
    quint32 find(const Value &value, std::size_t hash) const;
    quint32 add(const Value &value, std::size_t hash);
    void enter(quint32 bucket);
    void rehash(std::size_t size);
    void dropEmpty();
    void order() const;
    std::vector<quint32>::const_iterator firstFrom(const Value &low, bool withLow) const;
    bool collectRange(const IndexQuestion &question, std::size_t most, std::vector<quint32> &holders) const;
    bool append(quint32 bucket, std::size_t most, std::vector<quint32> &holders) const;

    ResolvedPath m_path;
    std::vector<Bucket> m_buckets; // also empty ones, until dropEmpty()
    std::vector<Place> m_places; // by slot
    std::vector<quint32> m_table; // open addressing by hash, linear probing
    mutable std::vector<quint32> m_ordered; // buckets by value
    mutable std::vector<quint32> m_added; // those that are not in m_ordered yet
    std::size_t m_defined = 0;
    std::size_t m_empty = 0;
    std::string m_scratch;
};

} // namespace twin::query
