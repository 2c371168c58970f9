// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan.h"

#include "query/matcher.h"

#include <algorithm>

namespace twin::query {

namespace {

using Kind = Program::Kind;
using Step = Program::Step;

/// What an index over one path is asked; several questions: any of them.
struct PathQuestions {
    std::size_t path = 0; ///< into Query::paths()
    std::vector<IndexQuestion> any{}; ///< none: no twin can be selected
};

IndexQuestion equal(const Value &value)
{
    return {.kind = IndexQuestion::Kind::Equal, .low = value, .high = {}};
}

// The comparison with its sides changed.
Comparator mirrored(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Less:
        return Comparator::Greater;
    case Comparator::LessOrEqual:
        return Comparator::GreaterOrEqual;
    case Comparator::Greater:
        return Comparator::Less;
    case Comparator::GreaterOrEqual:
        return Comparator::LessOrEqual;
    default:
        return comparator;
    }
}

/// Finds what indexes can say about a condition.
class Planner final
{
public:
    explicit Planner(const Query &query)
        : m_query(query)
        , m_program(query.condition())
    { }

    /// What the step alone asks of an index, when it is of a form that an index answers.
    std::optional<PathQuestions> questions(const Step &step) const
    {
        switch (step.kind) {
        case Kind::Path:
            return PathQuestions{step.first, {equal(Value::of(true))}};
        case Kind::Compare:
            return comparison(step);
        case Kind::In:
            return membership(step);
        case Kind::Call:
            return call(step);
        default:
            return std::nullopt;
        }
    }

    /// The fewest slots that hold everything the step selects; nothing when that would be more than `most`.
    std::optional<Plan> candidates(quint32 number, const TwinTable &table, std::size_t most) const
    {
        const Step &step = m_program.steps()[number];
        if (step.kind == Kind::And)
            return fewest(step, table, most);
        if (step.kind == Kind::Or)
            return all(step, table, most);
        const auto asked = questions(step);
        const auto *index = asked ? table.index(m_query.paths()[asked->path]) : nullptr;
        if (!index)
            return std::nullopt;
        Plan plan{.chosen = std::vector<quint32>(), .isExact = true, .clauses = {step.source->range}};
        for (const auto &question : asked->any) {
            if (!index->collect(question, most, *plan.chosen))
                return std::nullopt;
        }
        return plan;
    }

private:
    bool isPath(quint32 number) const { return m_program.steps()[number].kind == Kind::Path; }
    bool isConstant(quint32 number) const { return m_program.steps()[number].kind == Kind::Constant; }
    const Value &constant(quint32 number) const
    {
        return m_program.constants()[m_program.steps()[number].first];
    }

    // Times are indexed as instants: a text that is none is compared otherwise.
    bool isComparable(std::size_t path, const Value &value) const
    {
        return !m_query.paths()[path].isTime || value.kind != Value::Kind::Text;
    }

    std::optional<PathQuestions> comparison(const Step &step) const
    {
        auto sides = std::pair(m_program.operandsOf(step)[0], m_program.operandsOf(step)[1]);
        auto comparator = step.comparator;
        if (isConstant(sides.first)) {
            std::swap(sides.first, sides.second);
            comparator = mirrored(comparator);
        }
        if (!isPath(sides.first) || !isConstant(sides.second) || comparator == Comparator::NotEqual)
            return std::nullopt;
        const std::size_t path = m_program.steps()[sides.first].first;
        const Value &value = constant(sides.second);
        if (!isComparable(path, value))
            return std::nullopt;
        if (value.kind == Value::Kind::Undefined)
            return PathQuestions{path};
        if (comparator == Comparator::Equal)
            return PathQuestions{path, {equal(value)}};
        if (value.kind == Value::Kind::Null || value.kind == Value::Kind::Boolean)
            return PathQuestions{path}; // they have no order
        return PathQuestions{path, {range(comparator, value)}};
    }

    static IndexQuestion range(Comparator comparator, const Value &value)
    {
        const bool isUpper = comparator == Comparator::Less || comparator == Comparator::LessOrEqual;
        const bool withEnd =
            comparator == Comparator::LessOrEqual || comparator == Comparator::GreaterOrEqual;
        IndexQuestion question{.kind = IndexQuestion::Kind::Range};
        (isUpper ? question.high : question.low) = value;
        (isUpper ? question.withHigh : question.withLow) = withEnd;
        return question;
    }

    std::optional<PathQuestions> membership(const Step &step) const
    {
        if (!isPath(step.operand))
            return std::nullopt;
        PathQuestions result{m_program.steps()[step.operand].first};
        for (quint32 i = 0; i < step.count; ++i) {
            const Value &value = m_program.constants()[step.first + i];
            if (!isComparable(result.path, value))
                return std::nullopt;
            if (value.kind != Value::Kind::Undefined)
                result.any.push_back(equal(value));
        }
        return result;
    }

    std::optional<PathQuestions> call(const Step &step) const
    {
        const auto operands = m_program.operandsOf(step);
        if (!isPath(operands[0]))
            return std::nullopt;
        const std::size_t path = m_program.steps()[operands[0]].first;
        if (step.function == Function::IsDefined)
            return PathQuestions{path, {{.kind = IndexQuestion::Kind::Defined}}};
        const bool isPrefix =
            step.function == Function::StartsWithTwin || step.function == Function::StartsWith;
        if (!isPrefix || m_query.paths()[path].isTime || !isConstant(operands[1]) ||
            constant(operands[1]).kind != Value::Kind::Text)
            return std::nullopt;
        return PathQuestions{path, {{.kind = IndexQuestion::Kind::Prefix, .low = constant(operands[1])}}};
    }

    std::optional<Plan> fewest(const Step &step, const TwinTable &table, std::size_t most) const
    {
        std::optional<Plan> best;
        for (const auto operand : m_program.operandsOf(step)) {
            auto plan = candidates(operand, table, best ? best->chosen->size() : most);
            if (plan)
                best = std::move(plan);
        }
        if (best)
            best->isExact = false; // the other operands still have a say
        return best;
    }

    std::optional<Plan> all(const Step &step, const TwinTable &table, std::size_t most) const
    {
        Plan whole{.chosen = std::vector<quint32>(), .isExact = true, .clauses = {}};
        for (const auto operand : m_program.operandsOf(step)) {
            const auto plan = candidates(operand, table, most - whole.chosen->size());
            if (!plan)
                return std::nullopt;
            whole.isExact = whole.isExact && plan->isExact;
            whole.chosen->insert(whole.chosen->end(), plan->chosen->begin(), plan->chosen->end());
            whole.clauses.insert(whole.clauses.end(), plan->clauses.begin(), plan->clauses.end());
        }
        return whole;
    }

    const Query &m_query;
    const Program &m_program;
};

} // namespace

Plan planOf(const Query &query, const TwinTable &table)
{
    constexpr std::size_t Share = 4;
    if (query.condition().isEmpty() || table.indexes().empty())
        return {};
    const auto most = std::size_t(table.count()) / Share;
    return Planner(query).candidates(query.condition().root(), table, most).value_or(Plan());
}

std::vector<quint32> selectedSlots(const Query &query, const TwinTable &table)
{
    auto plan = planOf(query, table);
    const bool isScan = !plan.chosen.has_value();
    auto candidates = isScan ? std::vector(table.order().begin(), table.order().end())
                             : table.inOrder(*std::move(plan.chosen));
    if (plan.isExact || query.condition().isEmpty())
        return candidates;
    Matcher matcher(query);
    std::size_t at = 0;
    std::erase_if(candidates, [&](quint32 slot) {
        return isScan ? !matcher.matches(table.rows(), at++) : !matcher.matches(Row(*table.record(slot)));
    });
    return candidates;
}

std::vector<ResolvedPath> indexablePaths(const Query &query)
{
    std::vector<ResolvedPath> paths;
    const Planner planner(query);
    for (const auto &step : query.condition().steps()) {
        // A path alone is an operand in most cases; as a condition of its own it is rare.
        const auto asked = step.kind == Kind::Path ? std::nullopt : planner.questions(step);
        if (asked && std::find(paths.begin(), paths.end(), query.paths()[asked->path]) == paths.end())
            paths.push_back(query.paths()[asked->path]);
    }
    return paths;
}

} // namespace twin::query
