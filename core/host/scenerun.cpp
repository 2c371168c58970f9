// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/scenerun.h"

#include "sim/trust.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace twin::host {

namespace {

constexpr double UsualSeconds = 60; // of a scene that names no moment

} // namespace

Result<void> SceneRun::setScene(const sim::Scene &scene, Timestamp start, sim::Shard shard, bool isTrusted)
{
    m_start = start;
    m_runner.emplace(scene, start, shard);
    m_judge.emplace(scene.expectations, *m_runner);
    if (!isTrusted)
        return {};
    if (auto prepared = m_helpers.prepare(scene, sim::outsideOf(scene), *m_runner); !prepared)
        return prepared;
    if (auto *web = m_helpers.web()) {
        web->askAhead(sim::addressesAsked(scene), start);
        web->waitForAnswers();
    }
    return {};
}

std::optional<Timestamp> SceneRun::nextOfScene() const
{
    const auto next = m_runner->nextDue();
    const auto look = m_judge->nextLook();
    return look && (!next || *look < *next) ? look : next;
}

void SceneRun::onChanges(const Changes &changes)
{
    if (!m_runner) // nothing of the scene is on yet
        return;
    m_runner->onChanges(changes);
    m_judge->onChanges(changes);
    if (m_listener)
        m_listener(changes);
}

void SceneRun::gather()
{
    if (auto *web = m_helpers.web())
        web->waitForAnswers();
    m_judge->onFailures(m_runner->takeFailures());
    for (auto &line : m_runner->takeLog())
        m_log.push_back(std::move(line));
    for (auto &halt : m_runner->takeHalts())
        m_halts.push_back(std::move(halt));
}

void SceneRun::rest(int msecs)
{
    QEventLoop loop;
    QTimer::singleShot(msecs, &loop, &QEventLoop::quit);
    loop.exec();
}

double usualSeconds(const sim::Scene &scene)
{
    if (scene.duration)
        return *scene.duration;
    double seconds = UsualSeconds;
    for (const auto &entry : scene.timeline)
        seconds = std::max(seconds, entry.at + 1);
    for (const auto &expectation : scene.expectations) {
        if (const auto *within = std::get_if<sim::Within>(&expectation.kind))
            seconds = std::max(seconds, within->after ? seconds : within->seconds + 1);
        if (const auto *holds = std::get_if<sim::Holds>(&expectation.kind))
            seconds = std::max(seconds, holds->at.value_or(0) + 1);
    }
    return seconds;
}

} // namespace twin::host
