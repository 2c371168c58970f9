// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trial.h"

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

class CountTrial final : public Trial
{
public:
    CountTrial(const Expectation &expectation, const Count &count, const Runner &runner)
        : Trial(expectation, runner)
        , m_wanted(count)
    { }

    void see(const SeenFact &seen) override
    {
        if (isMeant(*m_wanted.fact, seen))
            ++m_count;
    }
    void end(Timestamp now) override
    {
        const bool isEnough = !m_wanted.atLeast || m_count >= *m_wanted.atLeast;
        const bool isFew = !m_wanted.atMost || m_count <= *m_wanted.atMost;
        decide(isEnough && isFew, u"It happened %1 times."_s.arg(m_count), now);
    }

private:
    const Count &m_wanted;
    qint64 m_count = 0;
};

} // namespace

std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Count &wanted, const Runner &runner)
{
    return std::make_unique<CountTrial>(expectation, wanted, runner);
}

} // namespace twin::sim
