// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trial.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

class AcknowledgedTrial final : public Trial
{
public:
    AcknowledgedTrial(const Expectation &expectation, const Acknowledged &wanted, const Runner &runner)
        : Trial(expectation, runner)
        , m_wanted(wanted)
    { }

    void see(const SeenFact &seen) override
    {
        pass(seen.time);
        const bool isMine = seen.name == m_wanted.property && isOf(m_wanted.devices, seen);
        if (isDecided() || !isMine)
            return;
        if (seen.kind == FactKind::Desired && !seen.value.isNull()) {
            ++m_asked;
            m_open.insert(seen.id, {seen.version, plusSeconds(seen.time, m_wanted.within)});
        }
        const auto open = m_open.constFind(seen.id);
        const bool isFinal = seen.kind == FactKind::Ack && seen.code != 202;
        if (!isFinal || open == m_open.constEnd() || seen.version < open->first)
            return;
        m_open.remove(seen.id);
        if (m_wanted.code && *m_wanted.code != seen.code)
            decide(false,
                   u"At %1 it was acknowledged with %2, not %3: %4."_s.arg(momentText(seen.time))
                       .arg(seen.code)
                       .arg(*m_wanted.code)
                       .arg(seen.toString()),
                   seen.time);
    }

    void pass(Timestamp now) override
    {
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
            if (open->second < now)
                return decide(false,
                              u"%1 had not acknowledged version %2 at %3."_s.arg(open.key().toString())
                                  .arg(open->first)
                                  .arg(momentText(open->second)),
                              open->second);
        }
    }

    void end(Timestamp now) override
    {
        pass(now);
        if (!m_open.isEmpty())
            return decide(
                false,
                u"The run ended before %1 had acknowledged version %2."_s.arg(m_open.firstKey().toString())
                    .arg(m_open.first().first),
                now);
        decide(m_asked > 0,
               m_asked > 0 ? u"%1 asked values were acknowledged."_s.arg(m_asked) : u"Nothing was asked."_s,
               now);
    }

private:
    const Acknowledged &m_wanted;
    QMap<TwinId, std::pair<qint64, Timestamp>> m_open; // version and deadline
    qint64 m_asked = 0;
};

} // namespace

std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Acknowledged &wanted,
                               const Runner &runner)
{
    return std::make_unique<AcknowledgedTrial>(expectation, wanted, runner);
}

} // namespace twin::sim
