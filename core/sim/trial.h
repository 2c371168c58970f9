// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/seconds.h"
#include "sim/judge.h"

namespace twin::sim {

/// One expectation during a run. Decided once and for all by the first thing that settles it.
class Trial
{
public:
    Trial(const Expectation &expectation, const Runner &runner)
        : m_runner(runner)
        , m_outcome{.name = expectation.name, .line = expectation.line}
    { }
    virtual ~Trial() = default;

    bool isDecided() const { return m_isDecided; }
    virtual void see(const SeenFact &) { }
    virtual void pass(Timestamp) { } ///< time has come so far
    virtual std::optional<Timestamp> nextLook() const { return std::nullopt; }
    virtual void lookAt(Timestamp) { }
    virtual void end(Timestamp now) = 0;
    Outcome outcome(Timestamp now);
    void setKind(std::string_view word);

protected:
    const Runner &runner() const { return m_runner; }
    bool isMeant(const Fact &fact, const SeenFact &seen) const;
    /// Whether the device that did it is one of these.
    bool isOf(const Selector &devices, const SeenFact &seen) const;
    /// All of them.
    std::vector<TwinId> matching(const Selector &devices) const;
    /// Virtual seconds since the start of the run.
    double secondsAt(Timestamp time) const;
    QString momentText(Timestamp time) const;
    void decide(bool isMet, const QString &detail, Timestamp now);

private:
    const Runner &m_runner;
    bool m_isDecided = false;
    Outcome m_outcome;
};

/// The trial of an expectation; both arguments must outlive it. The others are one for each kind, in
/// trial_*.cpp.
std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Runner &runner);
std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Within &wanted, const Runner &runner);
std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Never &wanted, const Runner &runner);
std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Count &wanted, const Runner &runner);
std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Order &wanted, const Runner &runner);
std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Acknowledged &wanted,
                               const Runner &runner);
std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Holds &wanted, const Runner &runner);

} // namespace twin::sim
