// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trial.h"

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

class NeverTrial final : public Trial
{
public:
    NeverTrial(const Expectation &expectation, const Never &never, const Runner &runner)
        : Trial(expectation, runner)
        , m_never(never)
    { }

    void see(const SeenFact &seen) override
    {
        const double seconds = secondsAt(seen.time);
        const bool isInside = seconds >= m_never.from && (!m_never.until || seconds <= *m_never.until);
        if (isInside && !isDecided() && isMeant(*m_never.fact, seen))
            decide(false, u"It happened at %1: %2."_s.arg(momentText(seen.time), seen.toString()), seen.time);
    }
    void end(Timestamp now) override { decide(true, u"It did not happen."_s, now); }

private:
    const Never &m_never;
};

} // namespace

std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Never &wanted, const Runner &runner)
{
    return std::make_unique<NeverTrial>(expectation, wanted, runner);
}

} // namespace twin::sim
