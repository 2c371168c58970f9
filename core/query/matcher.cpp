// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/matcher.h"

namespace twin::query {

namespace {

using Kind = Program::Kind;

const Json &sectionOf(Member member, const Record &record)
{
    switch (member) {
    case Member::Tags:
        return record.twin.tags;
    case Member::Desired:
        return record.twin.desired.values;
    default:
        return record.twin.reported.values;
    }
}

bool isInSection(const ResolvedPath &path)
{
    const bool isSection =
        path.member == Member::Tags || path.member == Member::Desired || path.member == Member::Reported;
    return isSection && path.facet == ResolvedPath::Facet::Value && !path.isTime;
}

// Asks the processor for memory that is needed soon.
void fetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    Q_UNUSED(address);
#endif
}

} // namespace

Matcher::Matcher(const Program &condition, const std::vector<ResolvedPath> &paths)
    : m_program(condition)
    , m_paths(paths)
    , m_subject(paths)
    , m_evaluator(condition)
{
    if (!condition.isEmpty())
        addClauses(condition.root());
}

// A condition is true when all operands of its outermost AND are: which of the others is false or undefined
// does not matter for that.
void Matcher::addClauses(quint32 number)
{
    const auto &step = m_program.steps()[number];
    if (step.kind == Kind::And) {
        for (const auto operand : m_program.operandsOf(step))
            addClauses(operand);
    } else if (auto plain = plainClause(number)) {
        m_plain.push_back(*plain);
    } else {
        m_others.push_back(number);
    }
}

std::optional<Matcher::PlainClause> Matcher::plainClause(quint32 number) const
{
    const auto &step = m_program.steps()[number];
    if (step.kind != Kind::Compare)
        return std::nullopt;
    const auto operands = m_program.operandsOf(step);
    const auto &left = m_program.steps()[operands[0]];
    const auto &right = m_program.steps()[operands[1]];
    if (left.kind != Kind::Path || right.kind != Kind::Constant || !isInSection(m_paths[left.first]))
        return std::nullopt;
    return PlainClause{&m_paths[left.first], step.comparator, m_program.constants()[right.first]};
}

bool Matcher::holds(const PlainClause &clause, const Record &record) const
{
    const Json *value = &sectionOf(clause.path->member, record);
    for (const auto &name : clause.path->below) {
        value = value->find(name);
        if (!value)
            return false;
    }
    return compared(clause.comparator, Value::of(*value), clause.constant) == Truth::True;
}

bool Matcher::matches(Row row)
{
    const auto *record = row.record();
    if (!record) {
        m_subject.setRow(row);
        return m_evaluator.truth(m_subject) == Truth::True;
    }
    for (const auto &clause : m_plain) {
        if (!holds(clause, *record))
            return false;
    }
    if (m_others.empty())
        return true;
    m_subject.setRow(row);
    for (const auto step : m_others) {
        if (m_evaluator.truthOf(step, m_subject) != Truth::True)
            return false;
    }
    return true;
}

bool Matcher::matches(std::span<const Row> rows, std::size_t at)
{
    constexpr std::size_t Far = 16; // rows: the record itself
    constexpr std::size_t Near = 8; // the section of the first clause; most rows need no other
    constexpr std::size_t Next = 4; // the object below it
    if (m_plain.empty())
        return matches(rows[at]);
    const ResolvedPath &path = *m_plain.front().path;
    if (at + Far < rows.size()) {
        if (const auto *record = rows[at + Far].record()) {
            fetch(&sectionOf(path.member, *record));
        }
    }
    if (at + Near < rows.size()) {
        if (const auto *record = rows[at + Near].record()) {
            sectionOf(path.member, *record).fetchAhead();
        }
    }
    if (at + Next < rows.size() && path.below.size() > 1) {
        const auto *record = rows[at + Next].record();
        if (const Json *object = record ? sectionOf(path.member, *record).find(path.below.front()) : nullptr)
            object->fetchAhead();
    }
    return matches(rows[at]);
}

Truth Matcher::truthOf(quint32 step, Row row)
{
    m_subject.setRow(row);
    return m_evaluator.truthOf(step, m_subject);
}

} // namespace twin::query
