// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"

#include <QString>

namespace app {

/// The query that a person means by what stands in the query bar: a condition, with WHERE in front of it or
/// not, a whole "SELECT * FROM devices ...", or nothing for all devices. Errors: those of a query, with their
/// places in `typed`, and Argument for one that selects anything but whole devices.
twin::Result<twin::query::Query> fleetQuery(const QString &typed);

/// The query of what stands in the query bar when it selects anything else: columns, counts, modules, jobs.
/// Errors: those of a query, and Argument for one of whole devices.
twin::Result<twin::query::Query> answerQuery(const QString &typed);

/// How many characters in front of byte `offset` of the UTF-8 form of `typed`: where a text field has it.
int positionOf(const QString &typed, qsizetype offset);

} // namespace app
