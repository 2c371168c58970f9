// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/key.h"

#include <array>
#include <atomic>
#include <cstring>
#include <functional>
#include <mutex>
#include <new>
#include <shared_mutex>
#include <unordered_set>

namespace twin::json {

namespace {

struct HashedView {
    std::string_view text;
    std::size_t hash;
};

struct EntryHash {
    using is_transparent = void;
    std::size_t operator()(const Key::Entry *entry) const { return entry->hash; }
    std::size_t operator()(const HashedView &view) const { return view.hash; }
};

struct EntryEqual {
    using is_transparent = void;
    static std::string_view text(const Key::Entry *entry) { return {entry->text(), entry->length}; }
    bool operator()(const Key::Entry *a, const Key::Entry *b) const { return a == b; }
    bool operator()(const HashedView &a, const Key::Entry *b) const { return a.text == text(b); }
    bool operator()(const Key::Entry *a, const HashedView &b) const { return b.text == text(a); }
};

const Key::Entry *makeEntry(const HashedView &view, bool counted)
{
    auto *entry = new (::operator new(sizeof(Key::Entry) + view.text.size())) Key::Entry;
    entry->hash = view.hash;
    entry->length = std::uint32_t(view.text.size());
    entry->counted = counted;
    entry->references = 1;
    std::memcpy(reinterpret_cast<char *>(entry + 1), view.text.data(), view.text.size());
    return entry;
}

// The interner: the one place of the core with locks (architecture.md section 3). Entries live as long as the
// process.
class Interner final
{
public:
    const Key::Entry *intern(const HashedView &view)
    {
        auto &shard = m_shards[view.hash % m_shards.size()];
        {
            const std::shared_lock lock(shard.mutex);
            if (const auto found = shard.entries.find(view); found != shard.entries.end())
                return *found;
        }
        const std::unique_lock lock(shard.mutex);
        if (const auto found = shard.entries.find(view); found != shard.entries.end())
            return *found;
        if (shard.entries.size() >= Key::MaxInterned / m_shards.size())
            return makeEntry(view, true);
        return *shard.entries.insert(makeEntry(view, false)).first;
    }

private:
    struct Shard {
        std::shared_mutex mutex;
        std::unordered_set<const Key::Entry *, EntryHash, EntryEqual> entries;
    };
    std::array<Shard, 16> m_shards;
};

Interner &interner()
{
    static auto *const table = new Interner; // never destroyed: keys may outlive every static object
    return *table;
}

const Key::Entry *entryOf(std::string_view utf8)
{
    return interner().intern({utf8, std::hash<std::string_view>()(utf8)});
}

std::atomic_ref<std::uint32_t> counter(const Key::Entry *entry)
{
    return std::atomic_ref(entry->references);
}

} // namespace

constinit const Key::Entry Key::EmptyEntry;

Key::Key(std::string_view utf8)
    : Key()
{
    if (utf8.empty()) // the one entry that is not in the interner
        return;
    const Entry *entry = entryOf(utf8);
    m_entry = std::uintptr_t(entry) | (entry->counted ? Counted : 0);
}

Key::Key(QStringView text)
    : Key()
{
    const QByteArray utf8 = text.toUtf8();
    *this = Key(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void Key::count() const noexcept
{
    counter(entry()).fetch_add(1, std::memory_order_relaxed);
}

void Key::uncount() noexcept
{
    if (counter(entry()).fetch_sub(1, std::memory_order_acq_rel) == 1)
        ::operator delete(const_cast<Entry *>(entry()));
}

} // namespace twin::json
