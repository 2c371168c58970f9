// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"
#include "sim/judge.h"
#include "sim/recording.h"

#include <QFutureWatcher>
#include <QObject>

#include <deque>
#include <optional>

namespace app {

/// What somebody records of the hub, the facts seen while it is recorded, and the expectations that are
/// checked by running the scene by itself, as fast as it can, on a hub of its own.
class Rehearsal final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t MostFacts = 2000; ///< the newest are kept
    static constexpr double MostSeconds = 7 * 86'400; ///< of virtual time that a check may take

    explicit Rehearsal(twin::host::HubClient &hub, QObject *parent = nullptr);

    bool isRecording() const { return m_isRecording; }
    /// Begins anew; what was recorded before is gone.
    void record(twin::Timestamp now);
    void stop();
    qsizetype lineCount() const { return m_lineCount; }
    /// As sim::Recording; `from` and `until` in seconds cut it.
    QByteArray recording(std::optional<double> from = {}, std::optional<double> until = {}) const;
    const std::deque<twin::sim::SeenFact> &facts() const { return m_facts; }
    /// All facts that were seen since the recording began, also those that are not kept any more.
    quint64 factCount() const { return m_factCount; }

    const std::vector<twin::sim::Expectation> &expectations() const { return m_expectations; }
    void setExpectations(std::vector<twin::sim::Expectation> expectations);
    /// One more: that the fact happens again, within the time that it took and a little more.
    void expect(const twin::sim::SeenFact &fact);
    void remove(std::size_t expectation);

    /// Runs the scene with the expectations in the pool; checked() follows.
    void check(twin::sim::Scene scene);
    bool isChecking() const { return m_watcher.isRunning(); }
    /// Of the last check, in the order of the expectations; empty while there is none, or they are others.
    const std::vector<twin::sim::Outcome> &outcomes() const { return m_outcomes; }

signals:
    void recorded();
    void expectationsChanged();
    void checked();
    void checkFailed(const twin::Error &error);

private:
    using Outcomes = twin::Result<std::vector<twin::sim::Outcome>>;

    void onChanged(const twin::Changes &changes);
    void onChecked();

    QByteArray m_head;
    QByteArray m_lines;
    qsizetype m_lineCount = 0;
    twin::Timestamp m_start;
    bool m_isRecording = false;
    std::deque<twin::sim::SeenFact> m_facts;
    quint64 m_factCount = 0;
    std::vector<twin::sim::Expectation> m_expectations;
    std::vector<twin::sim::Outcome> m_outcomes;
    QFutureWatcher<Outcomes> m_watcher;
    QString m_name;
};

} // namespace app
