// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/row.h"

#include <QByteArray>

namespace twin::query {

/// How far an answer has been handed out.
struct Progress {
    qint64 delivered = 0; ///< rows of the answer so far
    RowKey last{}; ///< the row that was handed out last; of an aggregated answer nothing

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// The text that stands for it: printable, bound to the query's text, and good for as long as the query is.
/// It names the last row, not a place in a list, so that twins may come and go between two pages.
QByteArray continuationOf(const Progress &progress, const QByteArray &query);
/// Reads it back. Continuation when it is damaged or of another query.
Result<Progress> progressOf(const QByteArray &continuation, const QByteArray &query);

} // namespace twin::query
