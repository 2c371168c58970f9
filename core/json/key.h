// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <cstdint>
#include <string_view>
#include <utility>

namespace twin::json {

/// The name of an object's member: UTF-8 text that is stored once for all objects that use it.
///
/// Keys are interned, so that two equal keys are one pointer and a fleet of like twins stores each name once.
/// The interner holds at most MaxInterned names (a hostile or generated document could otherwise fill the
/// memory for good); names after that are counted references of their own. Comparing is right for both kinds.
/// Any thread.
class Key final
{
public:
    static constexpr std::size_t MaxInterned = 1'000'000;

    struct Entry; // an implementation detail, public for the interner

    /// The empty name, which JSON allows.
    Key() noexcept
        : m_entry(std::uintptr_t(&EmptyEntry))
    { }
    explicit Key(std::string_view utf8);
    explicit Key(QStringView text);
    Key(const Key &other) noexcept
        : m_entry(other.m_entry)
    {
        retain();
    }
    Key(Key &&other) noexcept
        : m_entry(std::exchange(other.m_entry, std::uintptr_t(&EmptyEntry)))
    { }
    Key &operator=(Key other) noexcept { return std::swap(m_entry, other.m_entry), *this; }
    ~Key() { release(); }

    std::string_view view() const noexcept;
    QString toString() const { return QString::fromUtf8(view().data(), qsizetype(view().size())); }
    std::size_t hash() const noexcept;

    /// Whether only sameEntry() keys are equal to this one.
    bool isInterned() const noexcept { return (m_entry & Counted) == 0; }
    static bool sameEntry(const Key &a, const Key &b) noexcept { return a.m_entry == b.m_entry; }

    friend bool operator==(const Key &a, const Key &b) noexcept
    {
        // An interned name is never counted as well: the interner only takes no more names once it is full.
        return a.m_entry == b.m_entry || ((a.m_entry & b.m_entry & Counted) && a.view() == b.view());
    }
    friend bool operator==(const Key &a, std::string_view b) noexcept { return a.view() == b; }
    /// Ordinal order of the UTF-8 bytes.
    friend bool operator<(const Key &a, const Key &b) noexcept { return a.view() < b.view(); }
    friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return key.hash() ^ seed; }

private:
    static constexpr std::uintptr_t Counted = 1; // mark in the lowest bit of the address
    static const Entry EmptyEntry;

    const Entry *entry() const noexcept { return reinterpret_cast<const Entry *>(m_entry & ~Counted); }
    void retain() const noexcept
    {
        if (m_entry & Counted)
            count();
    }
    void release() noexcept
    {
        if (m_entry & Counted)
            uncount();
    }
    void count() const noexcept;
    void uncount() noexcept;

    std::uintptr_t m_entry;
};

struct Key::Entry {
    std::size_t hash = 0;
    std::uint32_t length = 0;
    bool counted = false;
    mutable std::uint32_t references = 0; // atomic access, only when counted

    const char *text() const noexcept { return reinterpret_cast<const char *>(this + 1); }
};

inline std::string_view Key::view() const noexcept
{
    return {entry()->text(), entry()->length};
}

inline std::size_t Key::hash() const noexcept
{
    return entry()->hash;
}

} // namespace twin::json
