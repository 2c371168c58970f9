// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/ast.h"
#include "query/value.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace twin::query {

/// Answers what stands at a path of the thing that a condition is asked about.
class Subject
{
public:
    virtual ~Subject() = default;
    /// `path` is an index into Program::paths(). The value stays valid until the same path is asked again.
    virtual Value valueAt(std::size_t path) const = 0;
    /// IS_DEFINED of the value: it differs between twins and messages (section 7).
    virtual bool isDefined(const Value &value) const { return value.kind != Value::Kind::Undefined; }
};

/// A condition as steps that refer to one another by number: made once, run for every row. Never changes, so
/// any thread may run it.
class Program final
{
public:
    enum class Kind : quint8 { Constant, Path, Not, And, Or, Compare, In, NotIn, Arithmetic, Minus, Call };
    struct Step {
        Kind kind = Kind::Constant;
        Comparator comparator{}; ///< of Compare
        Function function{}; ///< of Call
        quint32 first = 0; ///< of a Constant and of In: into constants(); of a Path: into paths()
        quint32 count = 0; ///< operands, or the values of In
        quint32 operand = 0; ///< of In: the step that is looked for; of Arithmetic: into signs()
        const Expression *source = nullptr; ///< what it was written as
    };

    /// Always true.
    Program() = default;
    /// `isTime` says which paths compare as instants (section 5). Requires: `source` is not null.
    Program(ExpressionPtr source, const std::function<bool(const Path &)> &isTime);

    bool isEmpty() const noexcept { return m_steps.empty(); }
    const std::vector<Step> &steps() const noexcept { return m_steps; }
    quint32 root() const noexcept { return quint32(m_steps.size() - 1); }
    std::span<const quint32> operandsOf(const Step &step) const
    {
        return {m_operands.data() + step.first, step.count};
    }
    const std::vector<Path> &paths() const noexcept { return m_paths; }
    const std::vector<Value> &constants() const noexcept { return m_constants; }
    const std::vector<Operator> &signs() const noexcept { return m_signs; }
    const ExpressionPtr &source() const noexcept { return m_source; }

private:
    friend class ProgramWriter;

    ExpressionPtr m_source; // owns the constants' texts
    std::vector<Step> m_steps; // operands before those that use them; the last one is the whole
    std::vector<quint32> m_operands;
    std::vector<Path> m_paths;
    std::vector<Value> m_constants;
    std::vector<Operator> m_signs;
};

/// Runs a program. Keeps room for texts between rows; one thread at a time.
class Evaluator final
{
public:
    explicit Evaluator(const Program &program)
        : m_program(program)
    { }

    Truth truth(const Subject &subject)
    {
        return m_program.isEmpty() ? Truth::True : truthOf(m_program.root(), subject);
    }
    /// The truth of one step alone, for explanations.
    Truth truthOf(quint32 step, const Subject &subject);
    Value valueOf(quint32 step, const Subject &subject);

private:
    Truth junction(const Program::Step &step, const Subject &subject);
    Truth membership(const Program::Step &step, const Subject &subject);
    Value arithmetic(const Program::Step &step, const Subject &subject);
    Value call(const Program::Step &step, quint32 index, const Subject &subject);

    const Program &m_program;
    std::vector<std::string> m_texts; // made by functions, one per step; empty until one is
};

} // namespace twin::query
