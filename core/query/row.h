// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/members.h"

#include <cstdint>
#include <string>

namespace twin::query {

/// Names a row and gives its place in the result: by deviceId, then moduleId, then jobId (section 1).
struct RowKey {
    std::string device;
    std::string module;
    std::string job;

    friend auto operator<=>(const RowKey &, const RowKey &) = default;
    friend bool operator==(const RowKey &, const RowKey &) = default;
};

/// One thing that a query is asked about: a record of the hub, or a document (a twin of a file, a job's row).
/// A pointer; what it points to must outlive it.
class Row final
{
public:
    explicit Row(const Record &record)
        : m_pointer(reinterpret_cast<std::uintptr_t>(&record))
    { }
    explicit Row(const Json &document)
        : m_pointer(reinterpret_cast<std::uintptr_t>(&document) | IsDocument)
    { }

    /// nullptr when it is a document.
    const Record *record() const noexcept
    {
        return m_pointer & IsDocument ? nullptr : reinterpret_cast<const Record *>(m_pointer);
    }
    /// Requires: record() is nullptr.
    const Json &document() const noexcept { return *reinterpret_cast<const Json *>(m_pointer & ~IsDocument); }

    RowKey key() const;
    /// The whole twin or job as SELECT * returns it.
    Json whole() const;
    Value look(const ResolvedPath &path, std::string &scratch) const
    {
        const auto *held = record();
        return held ? lookUp(path, *held, scratch) : lookUp(path, document());
    }
    std::optional<Json> copy(const ResolvedPath &path) const
    {
        const auto *held = record();
        return held ? copyOf(path, *held) : copyOf(path, document());
    }

private:
    static constexpr std::uintptr_t IsDocument = 1;

    std::uintptr_t m_pointer;
};

} // namespace twin::query
