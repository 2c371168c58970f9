// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/enginesimulation.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace twin::host {

EngineSimulation::EngineSimulation(boost::asio::io_context &io, Engine &engine, const Clock &clock,
                                   std::function<void()> moved)
    : m_io(io)
    , m_engine(engine)
    , m_clock(clock)
    , m_moved(std::move(moved))
    , m_self(std::make_shared<EngineSimulation *>(this))
{
    m_engine.setLogListener([this](const sim::LogLine &line, bool isHalt) { keep(line, isHalt); });
}

EngineSimulation::~EngineSimulation()
{
    *m_self = nullptr;
    m_engine.setLogListener(nullptr);
}

// In a jump, and when the devices cannot keep up, time is where they are.
wire::SimulationClock EngineSimulation::clock() const
{
    const auto &clock = m_engine.clock();
    const auto jump = m_engine.jump();
    return {.time = jump ? m_engine.runner().now() : clock.at(m_clock.now()),
            .isPlaying = clock.isPlaying(),
            .speed = clock.speed(),
            .keepsUp = m_engine.keepsUp(),
            .jumpsTo = jump};
}

QList<TwinId> EngineSimulation::devices() const
{
    auto ids = m_engine.runner().devices();
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<wire::SimulatedTwin> EngineSimulation::device(const TwinId &id) const
{
    const auto status = m_engine.runner().status(id);
    if (!status)
        return std::nullopt;
    return wire::SimulatedTwin{.id = id, .kind = m_engine.runner().kindOf(id), .status = *status};
}

sim::Scene EngineSimulation::scene() const
{
    return m_engine.runner().scene();
}

wire::SceneSummary EngineSimulation::summary() const
{
    const auto &runner = m_engine.runner();
    return {.name = runner.sceneName(),
            .seed = runner.seed(),
            .needsTrust = m_engine.trust() == SceneTrust::Needed};
}

std::vector<wire::SimulationLine> EngineSimulation::log(quint64 since, qsizetype most) const
{
    const auto from = std::partition_point(m_log.begin(), m_log.end(),
                                           [since](const auto &line) { return line.number <= since; });
    const auto count = std::min<std::ptrdiff_t>(most, m_log.end() - from);
    return {from, from + count};
}

void EngineSimulation::perform(std::function<void()> task)
{
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() > 1)
        return;
    boost::asio::post(m_io, [self = m_self] {
        if (*self)
            (*self)->flush();
    });
}

void EngineSimulation::flush()
{
    if (m_tasks.empty())
        return;
    while (!m_tasks.empty()) {
        for (const auto &task : std::exchange(m_tasks, {}))
            task();
    }
    m_moved();
}

// Trust comes from the person at the machine, never over a wire.
void EngineSimulation::replaceScene(const sim::Scene &scene)
{
    m_engine.replaceScene(scene, false);
}

void EngineSimulation::setFaults(std::vector<sim::Fault> faults)
{
    m_engine.setFaults(std::move(faults));
}

void EngineSimulation::setPowered(const TwinId &id, bool on)
{
    m_engine.setPowered(id, on);
}

void EngineSimulation::restart(const TwinId &id, double seconds, bool keepsMemory)
{
    m_engine.restart(id, seconds, keepsMemory);
}

void EngineSimulation::keep(const sim::LogLine &line, bool isHalt)
{
    m_log.push_back({.number = ++m_lastLine, .line = line, .isHalt = isHalt});
    if (m_log.size() > LogLines)
        m_log.pop_front();
}

} // namespace twin::host
