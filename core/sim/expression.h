// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sim/chance.h"
#include "sim/scope.h"

#include <memory>
#include <vector>

namespace twin::sim {

/// A formula over the values of a device: for generators, guards, watches and expectations.
///
///     temperature > 60 && state() == "heating" ? "hot" : "fine"
///
/// Literals are numbers, "texts" and true, false, null. Names are values of the same component, `part.name`
/// those of another, `$root.name` those of the root. Operators bind as in C: ?: || && == != < <= > >= + - * /
/// % ! and unary -. The functions are in the table of expression.cpp. Numbers are doubles; a name that has no
/// value, and what is computed from one, is null; null is false.
class Expression final
{
public:
    Expression() = default;
    /// SceneInvalid with `at.offset` counted in UTF-16 units of the text.
    static Result<Expression> parse(const QString &text);

    bool isEmpty() const { return m_nodes == nullptr; }
    const QString &text() const { return m_text; }
    /// `chance` is where random() takes its numbers from; without one it is 0.
    Json value(const Scope &scope, Timestamp now, Chance *chance = nullptr) const;
    bool isTrue(const Scope &scope, Timestamp now) const;

    friend bool operator==(const Expression &a, const Expression &b) { return a.m_text == b.m_text; }

    struct Node; // an implementation detail, public for the parser
    using Nodes = std::vector<Node>;

private:
    QString m_text;
    std::shared_ptr<const Nodes> m_nodes; // the last one is the root
};

/// The names of all functions with their arguments and meaning, for the reference page and completion.
struct FunctionRow {
    std::string_view name;
    int minArguments = 0;
    int maxArguments = 0;
    std::string_view says;
};
const std::vector<FunctionRow> &expressionFunctions();

} // namespace twin::sim
