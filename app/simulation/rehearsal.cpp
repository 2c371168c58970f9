// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/rehearsal.h"

#include "host/simulationrun.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace app {

using twin::sim::Scene;

namespace {

twin::Result<std::vector<twin::sim::Outcome>> played(const Scene &scene)
{
    auto run = twin::host::SimulationRun::open({.scene = scene});
    if (!run)
        return run.error();
    if (auto begun = (*run)->begin(); !begun)
        return begun.error();
    const double seconds = std::min(twin::host::usualSeconds(scene), Rehearsal::MostSeconds);
    if (auto done = (*run)->advanceTo((*run)->start().plusMSecs(qint64(seconds * 1000))); !done)
        return done.error();
    return (*run)->finish();
}

} // namespace

Rehearsal::Rehearsal(twin::host::HubClient &hub, QObject *parent)
    : QObject(parent)
    , m_name(hub.name())
{
    connect(&hub, &twin::host::HubClient::changed, this, &Rehearsal::onChanged);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Rehearsal::onChecked);
}

void Rehearsal::record(twin::Timestamp now)
{
    m_start = now;
    m_head = twin::sim::headLine(m_name, now);
    m_lines.clear();
    m_lineCount = 0;
    m_facts.clear();
    m_factCount = 0;
    m_isRecording = true;
    emit recorded();
}

void Rehearsal::stop()
{
    m_isRecording = false;
    emit recorded();
}

QByteArray Rehearsal::recording(std::optional<double> from, std::optional<double> until) const
{
    const QByteArray whole = m_head + m_lines;
    if (!from && !until)
        return whole;
    const auto read = twin::sim::readRecording(whole);
    return read ? twin::sim::writeRecording(read->cut(from.value_or(0), until.value_or(1e9))) : whole;
}

void Rehearsal::onChanged(const twin::Changes &changes)
{
    if (!m_isRecording)
        return;
    for (const twin::Change &change : changes) {
        const QByteArray lines = twin::sim::recordedLines(change, m_start);
        m_lineCount += lines.count('\n');
        m_lines += lines;
        for (auto &fact : twin::sim::factsOf(change)) {
            m_facts.push_back(std::move(fact));
            ++m_factCount;
        }
    }
    while (m_facts.size() > MostFacts)
        m_facts.pop_front();
    emit recorded();
}

void Rehearsal::setExpectations(std::vector<twin::sim::Expectation> expectations)
{
    m_expectations = std::move(expectations);
    m_outcomes.clear();
    emit expectationsChanged();
}

void Rehearsal::expect(const twin::sim::SeenFact &fact)
{
    auto all = m_expectations;
    all.push_back(twin::sim::expectationOf(fact, m_start));
    setExpectations(std::move(all));
}

void Rehearsal::remove(std::size_t expectation)
{
    auto all = m_expectations;
    all.erase(all.begin() + std::ptrdiff_t(expectation));
    setExpectations(std::move(all));
}

void Rehearsal::check(Scene scene)
{
    scene.expectations = m_expectations;
    m_outcomes.clear();
    m_watcher.setFuture(QtConcurrent::run([scene = std::move(scene)] { return played(scene); }));
}

void Rehearsal::onChecked()
{
    Outcomes outcomes = m_watcher.result();
    if (!outcomes) {
        emit checkFailed(outcomes.error());
        return;
    }
    if (outcomes->size() == m_expectations.size()) // else they are others now
        m_outcomes = *std::move(outcomes);
    emit checked();
}

} // namespace app
