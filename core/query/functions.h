// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"
#include "query/lexer.h"

#include <span>
#include <string_view>
#include <vector>

namespace twin::query {

/// One row of the table of functions (query.md section 7).
struct FunctionSpec {
    Function function;
    std::string_view name; ///< upper case
    bool inTwins;
    bool inRouting;
    int minArguments;
    int maxArguments; ///< -1: any number
    bool takesPath = false; ///< the one argument is a path, not a value
};

std::span<const FunctionSpec> functions();
const FunctionSpec &specOf(Function function);
/// The function of that name (any case) in the profile, or nullptr.
const FunctionSpec *findFunction(std::string_view name, Profile profile);
/// The names that the profile has.
std::vector<std::string_view> functionNames(Profile profile);

/// "COUNT", "AVG"...
std::string_view nameOf(Aggregate aggregate);
std::optional<Aggregate> aggregateOf(std::string_view name);

/// Whether both are the same but for the case of ASCII letters.
bool sameWord(std::string_view a, std::string_view b);

} // namespace twin::query
