// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/syntaxerror.h"
#include "query/token.h"

#include <QByteArrayView>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace twin::query {

/// Which names and functions a text may use.
enum class Profile : quint8 {
    Twins, ///< queries and conditions over twins and jobs
    LenientTwins, ///< as Twins, with the functions of routing; what passes here may fail on a real hub
    Routing, ///< conditions over messages (query.md section 11)
};

/// All tokens of the text and one End behind them, or the first fault.
std::variant<std::vector<Token>, Fault> tokensOf(QByteArrayView text, Profile profile);

/// "SELECT", "TOP"... in upper case.
std::string_view nameOf(Keyword keyword);
/// The keyword that the word is, in any case.
std::optional<Keyword> keywordOf(std::string_view word);
/// Whether the name can stand in a path without brackets.
bool isPlainName(std::string_view name);
/// Appends one more name to a path as it is written: ".floor", ".[[a b]]", and without the dot when it is the
/// first.
void appendName(std::string &path, std::string_view name);

} // namespace twin::query
