// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/mergerows.h"

#include <algorithm>

namespace app {

namespace {

using Kind = MergeRow::Kind;

bool isIn(const QList<DraftConflict> &conflicts, const DraftChange &change)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [&change](const DraftConflict &each) {
        return each.section == change.section &&
               (each.conflict.path.isPrefixOf(change.path) || change.path.isPrefixOf(each.conflict.path));
    });
}

} // namespace

QList<MergeRow> mergeRows(const TwinDraft &draft, const twin::Record &now,
                          const QList<DraftConflict> &conflicts)
{
    QList<MergeRow> rows;
    for (const DraftConflict &each : conflicts)
        rows.append({Kind::Conflict, each.section, each.conflict.path, each.conflict.base,
                     each.conflict.theirs, each.conflict.mine});
    const qsizetype first = rows.size();
    for (const DraftChange &change : draft.incomingChanges(now))
        if (!isIn(conflicts, change))
            rows.append({Kind::Theirs, change.section, change.path, change.was, change.now, change.was});
    for (const DraftChange &change : draft.changes()) {
        if (isIn(conflicts, change))
            continue;
        const auto same = std::find_if(rows.begin() + first, rows.end(), [&change](const MergeRow &row) {
            return row.section == change.section && row.path == change.path;
        });
        if (same != rows.end()) {
            same->kind = Kind::Alike;
            same->mine = change.now;
        } else {
            rows.append({Kind::Mine, change.section, change.path, change.was, change.was, change.now});
        }
    }
    std::stable_sort(rows.begin() + first, rows.end(), [](const MergeRow &a, const MergeRow &b) {
        return a.section != b.section ? a.section < b.section : a.path < b.path;
    });
    return rows;
}

} // namespace app
