// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "json/json.h"

#include <memory>
#include <vector>

namespace twin {

/// When a node was last written, and in which version of the section (0: the section keeps none, as reported
/// does).
struct Stamp {
    Timestamp time;
    qint64 version = 0;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// The metadata of one section (twin-rules.md section 7): a Stamp for every object and every leaf; an array
/// is a leaf.
///
/// A tree beside the values that stores only what differs: a node without exceptions says that everything
/// below it carries its own stamp. So a fresh twin of any size has one node. Values are shared; never
/// changes.
class Stamps final
{
public:
    Stamps() = default;
    /// Every node carries `stamp`.
    explicit Stamps(Stamp stamp)
        : m_own(stamp)
    { }

    const Stamp &own() const noexcept { return m_own; }
    /// The stamps of the member `key`.
    Stamps child(const json::Key &key) const;
    /// Whether every node below carries own().
    bool isUniform() const noexcept { return !m_below; }

    /// The stamps after merging `patch` into `values` at `now` (rules 1 to 5 of section 7). `values` are the
    /// old ones.
    Stamps merged(const Json &values, const Json &patch, Stamp now) const;

    /// The `$metadata` object for `values`.
    Json toJson(const Json &values) const;
    /// The `$metadata` of only those nodes that `patch` names and that still exist in `values` (events,
    /// section 11).
    Json toJsonTouched(const Json &values, const Json &patch) const;
    /// Reads a `$metadata` object; a node it does not name takes its parent's stamp.
    static Stamps fromJson(const Json &metadata);

    std::size_t heapBytes() const noexcept;
    /// Whether both give every node of `values` the same stamp.
    static bool equal(const Stamps &a, const Stamps &b, const Json &values);

private:
    struct Below;

    Stamp m_own;
    std::shared_ptr<const Below> m_below; // null: uniform
};

} // namespace twin
