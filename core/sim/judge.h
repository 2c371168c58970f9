// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/runner.h"
#include "sim/seenfact.h"

namespace twin::sim {

/// What became of one expectation.
struct Outcome {
    QString name{};
    QString kind{}; ///< "within"
    int line = 0; ///< in the scene's text, 0 when unknown
    bool isMet = false;
    QString detail{}; ///< why not, or what met it
    double seconds = 0; ///< of virtual time until it was decided
};

class Trial; // one expectation at work: trial.h

/// Follows a run and says which expectations of the scene came true.
class Judge final
{
public:
    /// The runner must outlive the judge.
    Judge(std::vector<Expectation> expectations, const Runner &runner);
    ~Judge();

    /// The next moment at which a value is to be looked at; the run must stop there for lookAt().
    std::optional<Timestamp> nextLook() const;
    void lookAt(Timestamp now);
    void onChanges(const Changes &changes);
    void onFailures(const std::vector<LogLine> &failures);
    /// The end of the run: one outcome for each expectation, in order.
    std::vector<Outcome> finish(Timestamp now);

private:
    void see(const SeenFact &fact);

    std::vector<Expectation> m_expectations; // the trials refer to them
    std::vector<std::unique_ptr<Trial>> m_trials;
};

/// A report for people: one line for each expectation, and the sum.
QString reportText(const QString &scene, const std::vector<Outcome> &outcomes);
/// The same as JUnit XML. `file`: the scene's, named with the line in failures.
QByteArray reportXml(const QString &scene, const QString &file, const std::vector<Outcome> &outcomes);

} // namespace twin::sim
