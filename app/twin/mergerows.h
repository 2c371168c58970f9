// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/twindraft.h"

namespace app {

/// A place that the draft, somebody else or both changed since the base of the draft. Absent: not there.
struct MergeRow {
    enum class Kind { Conflict, Theirs, Mine, Alike };

    Kind kind = Kind::Conflict;
    twin::Section section = twin::Section::Desired;
    twin::json::Pointer path{};
    std::optional<twin::Json> base{};
    std::optional<twin::Json> theirs{};
    std::optional<twin::Json> mine{};

    const std::optional<twin::Json> &merged() const { return kind == Kind::Mine ? mine : theirs; }
};

/// Conflicts first, then what merges by itself, each by section and path. `draft` is as it was before
/// TwinDraft::rebase() onto `now`, which gave `conflicts`.
QList<MergeRow> mergeRows(const TwinDraft &draft, const twin::Record &now,
                          const QList<DraftConflict> &conflicts);

} // namespace app
