// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

class OrderTrial final : public Trial
{
public:
    OrderTrial(const Expectation &expectation, const Order &order, const Runner &runner)
        : Trial(expectation, runner)
        , m_order(order)
        , m_seen(order.facts.size())
    { }

    void see(const SeenFact &seen) override
    {
        for (std::size_t i = 0; i < m_seen.size() && !isDecided(); ++i) {
            if (m_seen[i] || !isMeant(m_order.facts[i], seen))
                continue;
            const bool isEarly = std::find(m_seen.begin(), m_seen.begin() + std::ptrdiff_t(i), false) !=
                                 m_seen.begin() + std::ptrdiff_t(i);
            if (isEarly)
                return decide(false,
                              u"Number %1 came first, at %2: %3."_s.arg(i + 1).arg(momentText(seen.time),
                                                                                   seen.toString()),
                              seen.time);
            m_seen[i] = true;
        }
        if (std::find(m_seen.begin(), m_seen.end(), false) == m_seen.end())
            decide(true, u"All have come in order."_s, seen.time);
    }
    void end(Timestamp now) override
    {
        const auto missing = std::find(m_seen.begin(), m_seen.end(), false);
        decide(missing == m_seen.end(), u"Number %1 did not come."_s.arg(missing - m_seen.begin() + 1), now);
    }

private:
    const Order &m_order;
    std::vector<bool> m_seen;
};

} // namespace

std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Order &wanted, const Runner &runner)
{
    return std::make_unique<OrderTrial>(expectation, wanted, runner);
}

} // namespace twin::sim
