// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/functions.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace twin::query {

namespace {

// In the order of Function. Twin queries say STARTSWITH and routing STARTS_WITH, as the service does.
constexpr std::array Table{
    FunctionSpec{Function::IsDefined, "IS_DEFINED"sv, true, true, 1, 1, true},
    FunctionSpec{Function::StartsWithTwin, "STARTSWITH"sv, true, false, 2, 2},
    FunctionSpec{Function::StartsWith, "STARTS_WITH"sv, false, true, 2, 2},
    FunctionSpec{Function::EndsWith, "ENDS_WITH"sv, false, true, 2, 2},
    FunctionSpec{Function::Contains, "CONTAINS"sv, false, true, 2, 2},
    FunctionSpec{Function::IsNull, "IS_NULL"sv, false, true, 1, 1},
    FunctionSpec{Function::IsBool, "IS_BOOL"sv, false, true, 1, 1},
    FunctionSpec{Function::IsNumber, "IS_NUMBER"sv, false, true, 1, 1},
    FunctionSpec{Function::IsString, "IS_STRING"sv, false, true, 1, 1},
    FunctionSpec{Function::IsObject, "IS_OBJECT"sv, false, true, 1, 1},
    FunctionSpec{Function::IsArray, "IS_ARRAY"sv, false, true, 1, 1},
    FunctionSpec{Function::IsPrimitive, "IS_PRIMITIVE"sv, false, true, 1, 1},
    FunctionSpec{Function::AsNumber, "AS_NUMBER"sv, false, true, 1, 1},
    FunctionSpec{Function::Abs, "ABS"sv, false, true, 1, 1},
    FunctionSpec{Function::Exp, "EXP"sv, false, true, 1, 1},
    FunctionSpec{Function::Power, "POWER"sv, false, true, 2, 2},
    FunctionSpec{Function::Square, "SQUARE"sv, false, true, 1, 1},
    FunctionSpec{Function::Ceiling, "CEILING"sv, false, true, 1, 1},
    FunctionSpec{Function::Floor, "FLOOR"sv, false, true, 1, 1},
    FunctionSpec{Function::Sign, "SIGN"sv, false, true, 1, 1},
    FunctionSpec{Function::Sqrt, "SQRT"sv, false, true, 1, 1},
    FunctionSpec{Function::Concat, "CONCAT"sv, false, true, 2, -1},
    FunctionSpec{Function::Length, "LENGTH"sv, false, true, 1, 1},
    FunctionSpec{Function::Lower, "LOWER"sv, false, true, 1, 1},
    FunctionSpec{Function::Upper, "UPPER"sv, false, true, 1, 1},
    FunctionSpec{Function::Substring, "SUBSTRING"sv, false, true, 2, 3},
    FunctionSpec{Function::IndexOf, "INDEX_OF"sv, false, true, 2, 2},
};

// In the order of Aggregate.
constexpr std::array Aggregates{"COUNT"sv, "AVG"sv, "SUM"sv, "MIN"sv, "MAX"sv};

bool isIn(const FunctionSpec &spec, Profile profile)
{
    switch (profile) {
    case Profile::Twins:
        return spec.inTwins;
    case Profile::LenientTwins:
        return true;
    case Profile::Routing:
        return spec.inRouting;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const FunctionSpec> functions()
{
    return Table;
}

const FunctionSpec &specOf(Function function)
{
    return Table[std::size_t(function)];
}

const FunctionSpec *findFunction(std::string_view name, Profile profile)
{
    const auto found = std::find_if(Table.begin(), Table.end(), [&](const FunctionSpec &spec) {
        return sameWord(spec.name, name) && isIn(spec, profile);
    });
    return found == Table.end() ? nullptr : &*found;
}

std::vector<std::string_view> functionNames(Profile profile)
{
    std::vector<std::string_view> names;
    for (const auto &spec : Table) {
        if (isIn(spec, profile))
            names.push_back(spec.name);
    }
    return names;
}

std::string_view nameOf(Aggregate aggregate)
{
    return Aggregates[std::size_t(aggregate)];
}

std::optional<Aggregate> aggregateOf(std::string_view name)
{
    for (std::size_t i = 0; i < Aggregates.size(); ++i) {
        if (sameWord(Aggregates[i], name))
            return Aggregate(i);
    }
    return std::nullopt;
}

bool sameWord(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace twin::query
