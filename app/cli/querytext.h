// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verb `query` prints.
#pragma once

#include "cli/call.h"
#include "query/explain.h"
#include "query/run.h"

#include <QString>

namespace app::cli {

/// The rows as a table, with their number below.
QString tableOf(const twin::query::Page &page);
/// The error, and below it the line of the query with marks under the characters that it is about.
QString caretText(const twin::Error &error, const QByteArray &query);
/// As Call::fail(), for people with caretText().
int failAt(const Call &call, const twin::Error &error, const QByteArray &query);

QString textOf(const twin::query::Explanation &explanation, const QByteArray &query);
twin::Json toJson(const twin::query::Explanation &explanation, const QByteArray &query);
QString textOf(const twin::query::Verdict &verdict, const QString &id, const QByteArray &query);
twin::Json toJson(const twin::query::Verdict &verdict, const QString &id, const QByteArray &query);

/// "ahu-01", "ahu-01/ctrl" or "job-1/ahu-01" of a whole twin or job; the row itself of any other.
QString nameOf(const twin::Json &row, twin::query::ItemType type);

} // namespace app::cli
