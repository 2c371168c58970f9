// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/treerow.h"

namespace app {

/// How many values differ; an added or removed object counts once.
struct DifferenceCounts {
    int added = 0;
    int changed = 0;
    int removed = 0;

    bool isEmpty() const { return added + changed + removed == 0; }
    DifferenceCounts &operator+=(const DifferenceCounts &other);
    /// "+ 1  ~ 2  − 1": the signs that rows have; empty for none.
    QString signs() const;
    friend bool operator==(const DifferenceCounts &, const DifferenceCounts &) = default;
};

/// Rows that show two columns as one: what only `a` has as removed, what only `b` has as added, and
/// "a → b" where they differ. The order is b's, with what was removed where it stood. With
/// `onlyDifferences`, rows that are the same are left out.
TreeRows comparedRows(const TreeRows &a, const TreeRows &b, bool onlyDifferences, DifferenceCounts *counts);

} // namespace app
