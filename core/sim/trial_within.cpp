// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trial.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

class WithinTrial final : public Trial
{
public:
    WithinTrial(const Expectation &expectation, const Within &within, const Runner &runner)
        : Trial(expectation, runner)
        , m_within(within)
    {
        const auto deadline = plusSeconds(runner.start(), within.seconds);
        if (within.after)
            return;
        if (!within.each) {
            m_open[TwinId()].push_back(deadline);
            return;
        }
        for (const auto &id : matching(within.fact->devices))
            m_open[id].push_back(deadline);
    }

    void see(const SeenFact &seen) override
    {
        pass(seen.time);
        if (isDecided())
            return;
        if (isMeant(*m_within.fact, seen)) {
            m_open.remove(m_within.after || m_within.each ? seen.id : TwinId());
            m_last = seen.toString();
            if (!m_within.after && m_open.isEmpty())
                decide(true, u"%1, at %2"_s.arg(m_last, momentText(seen.time)), seen.time);
        }
        if (m_within.after && isMeant(*m_within.after, seen)) {
            m_hasBegun = true;
            m_open[seen.id].push_back(plusSeconds(seen.time, m_within.seconds));
        }
    }

    void pass(Timestamp now) override
    {
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
            if (open->front() < now)
                return decide(false, lateText(open.key(), open->front()), open->front());
        }
    }

    void end(Timestamp now) override
    {
        pass(now);
        if (m_within.after && !m_hasBegun)
            return decide(false, u"What it is counted from never happened."_s, now);
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open)
            return decide(false, u"The run ended before it had happened%1."_s.arg(toDevice(open.key())), now);
        decide(true, m_last, now);
    }

private:
    static QString toDevice(const TwinId &id)
    {
        return id.isNull() ? QString() : u" to %1"_s.arg(id.toString());
    }
    QString lateText(const TwinId &id, Timestamp deadline) const
    {
        return u"It had not happened%1 at %2."_s.arg(toDevice(id), momentText(deadline));
    }

    const Within &m_within;
    QMap<TwinId, std::vector<Timestamp>> m_open; // deadlines
    bool m_hasBegun = false;
    QString m_last;
};

} // namespace

std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Within &wanted, const Runner &runner)
{
    return std::make_unique<WithinTrial>(expectation, wanted, runner);
}

} // namespace twin::sim
