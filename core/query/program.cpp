// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/program.h"

#include "base/overloaded.h"
#include "query/functioncall.h"

#include <boost/container/small_vector.hpp>

#include <cmath>

namespace twin::query {

using Kind = Program::Kind;
using Step = Program::Step;

/// Turns a tree into steps.
class ProgramWriter final
{
public:
    ProgramWriter(Program &program, const std::function<bool(const Path &)> &isTime)
        : m_program(program)
        , m_isTime(isTime)
    { }

    quint32 add(const Expression &expression)
    {
        Step step = std::visit([this](const auto &node) { return stepOf(node); }, expression.node);
        step.source = &expression;
        m_program.m_steps.push_back(step);
        return m_program.root();
    }

private:
    quint32 addConstant(const Literal &literal)
    {
        m_program.m_constants.push_back(Value::of(literal));
        return quint32(m_program.m_constants.size() - 1);
    }

    // Operands of one step stand side by side, so they are all written before their numbers are.
    Step withOperands(Step step, std::span<const ExpressionPtr> operands)
    {
        std::vector<quint32> numbers;
        for (const auto &operand : operands)
            numbers.push_back(add(*operand));
        step.first = quint32(m_program.m_operands.size());
        step.count = quint32(numbers.size());
        m_program.m_operands.insert(m_program.m_operands.end(), numbers.begin(), numbers.end());
        return step;
    }

    Step stepOf(const Constant &node) { return {.kind = Kind::Constant, .first = addConstant(node.value)}; }
    Step stepOf(const Reference &node)
    {
        m_program.m_paths.push_back(node.path);
        return {.kind = Kind::Path, .first = quint32(m_program.m_paths.size() - 1)};
    }
    Step stepOf(const Negation &node) { return withOperands({.kind = Kind::Not}, {&node.operand, 1}); }
    Step stepOf(const Junction &node)
    {
        return withOperands({.kind = node.isOr ? Kind::Or : Kind::And}, node.operands);
    }
    Step stepOf(const Comparison &node)
    {
        const ExpressionPtr operands[] = {node.left, node.right};
        const Step step = withOperands({.kind = Kind::Compare, .comparator = node.comparator}, operands);
        const auto numbers = m_program.operandsOf(step);
        if (isTime(numbers[0]))
            readAsTime(numbers[1]);
        if (isTime(numbers[1]))
            readAsTime(numbers[0]);
        return step;
    }
    Step stepOf(const Membership &node)
    {
        Step step{.kind = node.isNegated ? Kind::NotIn : Kind::In, .operand = add(*node.operand)};
        step.first = quint32(m_program.m_constants.size());
        step.count = quint32(node.values.size());
        for (const auto &value : node.values) {
            const auto number = addConstant(value);
            if (isTime(step.operand))
                m_program.m_constants[number] = m_program.m_constants[number].asTime();
        }
        return step;
    }
    Step stepOf(const Arithmetic &node)
    {
        Step step = withOperands({.kind = Kind::Arithmetic}, node.operands);
        step.operand = quint32(m_program.m_signs.size());
        m_program.m_signs.insert(m_program.m_signs.end(), node.signs.begin(), node.signs.end());
        return step;
    }
    Step stepOf(const Minus &node)
    {
        // -5 is a constant for the index as well.
        if (const auto *constant = std::get_if<Constant>(&node.operand->node)) {
            if (const auto *number = std::get_if<double>(&constant->value))
                return {.kind = Kind::Constant, .first = addConstant(-*number)};
        }
        return withOperands({.kind = Kind::Minus}, {&node.operand, 1});
    }
    Step stepOf(const Call &node)
    {
        return withOperands({.kind = Kind::Call, .function = node.function}, node.arguments);
    }

    bool isTime(quint32 number) const
    {
        const Step &step = m_program.m_steps[number];
        return step.kind == Kind::Path && m_isTime(m_program.m_paths[step.first]);
    }

    // A constant beside a time is read as one here, not for every row.
    void readAsTime(quint32 number)
    {
        const Step &step = m_program.m_steps[number];
        if (step.kind == Kind::Constant)
            m_program.m_constants[step.first] = m_program.m_constants[step.first].asTime();
    }

    Program &m_program;
    const std::function<bool(const Path &)> &m_isTime;
};

// Other kinds than numbers, and division by zero, are undefined (section 5, inferred).
static Value calculated(Operator sign, const Value &left, const Value &right)
{
    if (left.kind != Value::Kind::Number || right.kind != Value::Kind::Number)
        return {};
    const bool divides = sign == Operator::Divide || sign == Operator::Remainder;
    if (divides && right.number == 0)
        return {};
    const auto result = [&] {
        switch (sign) {
        case Operator::Add:
            return left.number + right.number;
        case Operator::Subtract:
            return left.number - right.number;
        case Operator::Multiply:
            return left.number * right.number;
        case Operator::Divide:
            return left.number / right.number;
        case Operator::Remainder:
            return std::fmod(left.number, right.number); // the sign of the left side
        }
        Q_UNREACHABLE();
    }();
    return std::isnan(result) ? Value() : Value::of(result);
}

Program::Program(ExpressionPtr source, const std::function<bool(const Path &)> &isTime)
    : m_source(std::move(source))
{
    ProgramWriter(*this, isTime).add(*m_source);
}

Truth Evaluator::truthOf(quint32 number, const Subject &subject)
{
    const Step &step = m_program.steps()[number];
    switch (step.kind) {
    case Kind::Not:
        return negated(truthOf(m_program.operandsOf(step)[0], subject));
    case Kind::And:
    case Kind::Or:
        return junction(step, subject);
    case Kind::Compare: {
        const auto operands = m_program.operandsOf(step);
        const Value left = valueOf(operands[0], subject);
        return compared(step.comparator, left, valueOf(operands[1], subject));
    }
    case Kind::In:
        return membership(step, subject);
    case Kind::NotIn:
        return negated(membership(step, subject));
    default:
        return valueOf(number, subject).truth();
    }
}

// The one operand that decides ends it; else a single undefined one makes the whole undefined (section 6).
Truth Evaluator::junction(const Step &step, const Subject &subject)
{
    const Truth deciding = query::truthOf(step.kind == Kind::Or);
    Truth result = negated(deciding);
    for (const auto operand : m_program.operandsOf(step)) {
        const Truth truth = truthOf(operand, subject);
        if (truth == deciding)
            return deciding;
        if (truth == Truth::Undefined)
            result = Truth::Undefined;
    }
    return result;
}

Truth Evaluator::membership(const Step &step, const Subject &subject)
{
    const Value value = valueOf(step.operand, subject);
    if (value.kind == Value::Kind::Undefined || value.isContainer())
        return Truth::Undefined;
    for (quint32 i = 0; i < step.count; ++i) {
        if (compared(Comparator::Equal, value, m_program.constants()[step.first + i]) == Truth::True)
            return Truth::True;
    }
    return Truth::False;
}

Value Evaluator::valueOf(quint32 number, const Subject &subject)
{
    const Step &step = m_program.steps()[number];
    switch (step.kind) {
    case Kind::Constant:
        return m_program.constants()[step.first];
    case Kind::Path:
        return subject.valueAt(step.first);
    case Kind::Arithmetic:
        return arithmetic(step, subject);
    case Kind::Minus: {
        const Value operand = valueOf(m_program.operandsOf(step)[0], subject);
        return operand.kind == Value::Kind::Number ? Value::of(-operand.number) : Value();
    }
    case Kind::Call:
        return call(step, number, subject);
    default:
        return Value::of(truthOf(number, subject));
    }
}

Value Evaluator::arithmetic(const Step &step, const Subject &subject)
{
    const auto operands = m_program.operandsOf(step);
    Value result = valueOf(operands[0], subject);
    for (std::size_t i = 1; i < operands.size(); ++i)
        result = calculated(m_program.signs()[step.operand + i - 1], result, valueOf(operands[i], subject));
    return result;
}

Value Evaluator::call(const Step &step, quint32 number, const Subject &subject)
{
    const auto operands = m_program.operandsOf(step);
    if (step.function == Function::IsDefined)
        return Value::of(subject.isDefined(valueOf(operands[0], subject)));
    boost::container::small_vector<Value, 4> arguments;
    for (const auto operand : operands)
        arguments.push_back(valueOf(operand, subject));
    if (m_texts.empty())
        m_texts.resize(m_program.steps().size());
    return called(step.function, std::span(arguments.data(), arguments.size()), m_texts[number]);
}

} // namespace twin::query
