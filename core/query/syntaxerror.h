// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "query/token.h"

#include <QByteArrayView>

#include <span>
#include <string_view>

namespace twin::query {

/// What is wrong at one place of a query, before it becomes an Error.
struct Fault {
    ErrorCode code = ErrorCode::QuerySyntax;
    TextRange range{};
    QString expected{}; ///< what may stand there: a word of the language, or a name for a kind of word
    QString nearest{}; ///< the text that would be right in place of the marked one; empty: none is near
    QString detail{}; ///< a sentence that says more than `expected`, or empty
};

/// The Error with line and column, and a sentence that says what stands there and what should.
Error errorOf(const Fault &fault, QByteArrayView text);

/// The candidate that is meant by `word`: at most two slips away (one for short words), any case. Empty when
/// none is that near.
std::string_view nearestOf(std::string_view word, std::span<const std::string_view> candidates);

} // namespace twin::query
