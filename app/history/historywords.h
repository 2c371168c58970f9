// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "history/comparisonrows.h"
#include "shared/causewords.h"

#include <QCoreApplication>

#include <optional>

namespace app {

/// The context of the sentences of History.
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(app::History)
};

/// "10:58:41.204" today, "2026-11-20 10:58:41.204" on another day; local time.
QString momentText(twin::Timestamp time);
/// "424 ms", "5 min 49 s", "3 d 2 h".
QString durationText(qint64 ms);
/// "2 added, 12 changed, 1 removed", or that nothing differs.
QString differenceText(const DifferenceCounts &counts);
/// Reads what momentText() writes, with fewer digits too ("10:58"); a time alone is of the day of `around`.
std::optional<twin::Timestamp> momentOf(const QString &text, twin::Timestamp around);

} // namespace app
