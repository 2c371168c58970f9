// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only expression.cpp and expressionparser.cpp include this.
#pragma once

#include "sim/expression.h"

namespace twin::sim {

/// What a function may look at beside its arguments.
struct CallContext {
    const Scope &scope;
    Timestamp now;
    Chance *chance;
};

struct Function {
    FunctionRow row;
    Json (*call)(const std::vector<Json> &, const CallContext &) = nullptr;
};

/// All functions, sorted by name.
const std::vector<Function> &functions();
/// A scalar as text; whole numbers without a point, null and containers empty.
QString textOf(const Json &value);

struct Expression::Node {
    enum class Kind {
        Literal,
        Name,
        Choice,
        And,
        Or,
        Not,
        Call,
        Add,
        Subtract,
        Multiply,
        Divide,
        Remainder,
        Equal,
        Unequal,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
    };
    Kind kind = Kind::Literal;
    Json literal{};
    QString text{};
    std::vector<qint32> arguments{}; ///< indexes of nodes
    Json (*function)(const std::vector<Json> &, const CallContext &) = nullptr;
};

} // namespace twin::sim
