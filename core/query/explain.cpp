// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/explain.h"

#include "query/matcher.h"

#include <algorithm>

namespace twin::query {

namespace {

using Step = Program::Step;

// The clauses of the condition, left to right.
void addClauses(const Program &program, quint32 number, std::vector<quint32> &clauses)
{
    const Step &step = program.steps()[number];
    if (step.kind != Program::Kind::And) {
        clauses.push_back(number);
        return;
    }
    for (const auto operand : program.operandsOf(step))
        addClauses(program, operand, clauses);
}

std::vector<quint32> clausesOf(const Program &program)
{
    std::vector<quint32> clauses;
    if (!program.isEmpty())
        addClauses(program, program.root(), clauses);
    return clauses;
}

void addFindings(const Query &query, quint32 number, Row row, std::vector<Finding> &findings)
{
    const Program &program = query.condition();
    const Step &step = program.steps()[number];
    if (step.kind == Program::Kind::Path)
        findings.push_back({step.source->range, row.copy(query.paths()[step.first])});
    else if (step.kind == Program::Kind::In || step.kind == Program::Kind::NotIn)
        addFindings(query, step.operand, row, findings);
    else if (step.kind != Program::Kind::Constant)
        for (const auto operand : program.operandsOf(step))
            addFindings(query, operand, row, findings);
}

} // namespace

Explanation explain(const Query &query, std::span<const Row> rows)
{
    Explanation result{.rows = qsizetype(rows.size()), .looked = qsizetype(rows.size())};
    Matcher matcher(query);
    std::vector<Row> left(rows.begin(), rows.end());
    for (const auto clause : clausesOf(query.condition())) {
        ClauseCount count{.range = query.condition().steps()[clause].source->range};
        for (const Row row : rows) {
            const Truth truth = matcher.truthOf(clause, row);
            count.matched += truth == Truth::True;
            count.undefined += truth == Truth::Undefined;
        }
        std::erase_if(left, [&](Row row) { return matcher.truthOf(clause, row) != Truth::True; });
        count.left = qsizetype(left.size());
        result.clauses.push_back(count);
    }
    result.selected = qsizetype(left.size());
    return result;
}

Explanation explain(const Query &query, const TwinTable &table)
{
    Explanation result = explain(query, table.rows());
    auto plan = planOf(query, table);
    if (plan.chosen) {
        result.looked = qsizetype(table.rowsOf(*std::move(plan.chosen)).size());
        result.indexed = std::move(plan.clauses);
    }
    return result;
}

const ClauseVerdict *Verdict::culprit() const
{
    const auto found =
        std::find_if(clauses.begin(), clauses.end(), [](const auto &c) { return c.truth != Truth::True; });
    return found == clauses.end() ? nullptr : &*found;
}

Verdict verdictOn(const Query &query, Row row)
{
    Matcher matcher(query);
    Verdict verdict;
    for (const auto clause : clausesOf(query.condition())) {
        ClauseVerdict said{.range = query.condition().steps()[clause].source->range,
                           .truth = matcher.truthOf(clause, row)};
        addFindings(query, clause, row, said.findings);
        verdict.clauses.push_back(std::move(said));
    }
    return verdict;
}

} // namespace twin::query
