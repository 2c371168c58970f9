// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/judge.h"

#include "sim/trial.h"

namespace twin::sim {

Judge::Judge(std::vector<Expectation> expectations, const Runner &runner)
    : m_expectations(std::move(expectations))
{
    for (const auto &expectation : m_expectations)
        m_trials.push_back(trialOf(expectation, runner));
}

Judge::~Judge() = default;

std::optional<Timestamp> Judge::nextLook() const
{
    std::optional<Timestamp> next;
    for (const auto &trial : m_trials) {
        const auto look = trial->nextLook();
        if (look && (!next || *look < *next))
            next = look;
    }
    return next;
}

void Judge::lookAt(Timestamp now)
{
    for (const auto &trial : m_trials)
        trial->lookAt(now);
}

void Judge::onChanges(const Changes &changes)
{
    if (m_trials.empty())
        return;
    for (const auto &change : changes) {
        for (const auto &fact : factsOf(change))
            see(fact);
    }
}

void Judge::onFailures(const std::vector<LogLine> &failures)
{
    for (const auto &failure : failures)
        see({.time = failure.time,
             .id = failure.device,
             .kind = FactKind::Failure,
             .value = Json(failure.text)});
}

void Judge::see(const SeenFact &fact)
{
    for (const auto &trial : m_trials) {
        if (!trial->isDecided())
            trial->see(fact);
    }
}

std::vector<Outcome> Judge::finish(Timestamp now)
{
    std::vector<Outcome> outcomes;
    for (const auto &trial : m_trials)
        outcomes.push_back(trial->outcome(now));
    return outcomes;
}

} // namespace twin::sim
