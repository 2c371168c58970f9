// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "query/lexer.h"

#include <QByteArrayView>

namespace twin::query {

/// The most characters that a query or condition may have (section 1).
constexpr qsizetype MaxQueryCharacters = 8192;

/// Reads "SELECT ... FROM ...". Errors: those of query.md section 10, each with line, column and offset.
Result<Selection> parseSelection(QByteArrayView text, Profile profile = Profile::Twins);

/// Reads what names the targets of a job: `*`, a condition, or `FROM devices.modules WHERE condition`.
/// Conditions alone are about devices. As parseSelection().
Result<Selection> parseTargets(QByteArrayView text, Profile profile = Profile::Twins);

/// Reads a path alone, as a column has it: "tags.site", "properties.desired.[[a b]]". As parseSelection().
Result<Path> parsePath(QByteArrayView text);

/// Reads a condition alone. As parseSelection().
Result<ExpressionPtr> parseCondition(QByteArrayView text, Profile profile);

} // namespace twin::query
