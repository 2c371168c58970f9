// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A query as it is written: what the parser makes, and what an editor of queries shows and changes.
#pragma once

#include "query/token.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace twin::query {

/// A name of a path, or the index of an array's element (routing conditions only).
struct Segment {
    std::string name{}; ///< UTF-8
    qint64 index = -1; ///< of an element; -1: this is a name
    TextRange range{};

    bool isIndex() const noexcept { return index >= 0; }
};

/// tags.location.floor as written, with a collection's prefix if it has one.
struct Path {
    std::vector<Segment> segments;
    TextRange range{};
};

/// undefined, null, a Boolean, a number or a string (UTF-8).
struct Undefined {
    friend bool operator==(Undefined, Undefined) = default;
};
using Literal = std::variant<Undefined, std::nullptr_t, bool, double, std::string>;

enum class Comparator : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
enum class Operator : quint8 { Add, Subtract, Multiply, Divide, Remainder };
/// All functions of both profiles (section 7).
enum class Function : quint8 {
    IsDefined,
    StartsWithTwin,
    StartsWith,
    EndsWith,
    Contains,
    IsNull,
    IsBool,
    IsNumber,
    IsString,
    IsObject,
    IsArray,
    IsPrimitive,
    AsNumber,
    Abs,
    Exp,
    Power,
    Square,
    Ceiling,
    Floor,
    Sign,
    Sqrt,
    Concat,
    Length,
    Lower,
    Upper,
    Substring,
    IndexOf
};
enum class Aggregate : quint8 { Count, Average, Sum, Minimum, Maximum };

struct Expression;
/// Shared, for expressions never change.
using ExpressionPtr = std::shared_ptr<const Expression>;

struct Constant {
    Literal value;
};
struct Reference {
    Path path;
};
struct Negation { ///< NOT
    ExpressionPtr operand;
};
struct Junction { ///< two or more, all AND or all OR
    bool isOr = false;
    std::vector<ExpressionPtr> operands;
};
struct Comparison {
    Comparator comparator = Comparator::Equal;
    ExpressionPtr left;
    ExpressionPtr right;
};
struct Membership { ///< IN, NIN
    bool isNegated = false;
    ExpressionPtr operand;
    std::vector<Literal> values;
};
struct Arithmetic { ///< two or more, worked out from left to right
    std::vector<ExpressionPtr> operands;
    std::vector<Operator> signs; ///< between them, one fewer
};
struct Minus {
    ExpressionPtr operand;
};
struct Call {
    Function function = Function::IsDefined;
    std::vector<ExpressionPtr> arguments;
};

struct Expression {
    std::variant<Constant, Reference, Negation, Junction, Comparison, Membership, Arithmetic, Minus, Call>
        node;
    TextRange range{};
};

/// Where the rows come from.
enum class Collection : quint8 { Devices, Modules, Jobs };

/// One column: a path, or an aggregate with the path that it is of (COUNT has none).
struct Column {
    std::optional<Aggregate> aggregate{};
    Path path{};
    std::string alias{}; ///< empty without AS
    TextRange range{};
};

/// A whole query.
struct Selection {
    std::optional<qint64> top{};
    std::vector<Column> columns{}; ///< empty: *
    Collection collection = Collection::Devices;
    ExpressionPtr condition{}; ///< null without WHERE
    std::optional<Path> groupBy{};

    bool isStar() const noexcept { return columns.empty(); }
};

} // namespace twin::query
