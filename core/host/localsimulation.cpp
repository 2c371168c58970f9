// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localsimulation.h"

#include "json/writer.h"
#include "sim/sceneedit.h"

namespace twin::host {

namespace {

std::vector<SimulationLine> linesOf(const std::vector<sim::LogLine> &log)
{
    std::vector<SimulationLine> lines;
    lines.reserve(log.size());
    for (const auto &line : log)
        lines.push_back({line.time, line.device, line.text});
    return lines;
}

} // namespace

LocalSimulation::LocalSimulation(HubThread &thread)
    : m_thread(thread)
    , m_now(thread.started().simulation)
    , m_time(thread.started().time)
{ }

Timestamp LocalSimulation::virtualTime() const
{
    return m_now.clock.at(m_thread.isManual() ? m_time : m_clock.now());
}

void LocalSimulation::setPowered(const TwinId &id, bool on)
{
    run([id, on](Engine &engine) { engine.setPowered(id, on); });
}

void LocalSimulation::play()
{
    run([](Engine &engine) { engine.play(); });
}

void LocalSimulation::pause()
{
    run([](Engine &engine) { engine.pause(); });
}

void LocalSimulation::setSpeed(double speed)
{
    run([speed](Engine &engine) { engine.setSpeed(speed); });
}

void LocalSimulation::step()
{
    run([](Engine &engine) { engine.step(); });
}

void LocalSimulation::jumpTo(Timestamp time)
{
    run([time](Engine &engine) { engine.jumpTo(time); });
}

void LocalSimulation::restart(const TwinId &id, double seconds, bool keepsMemory)
{
    run([=](Engine &engine) { engine.restart(id, seconds, keepsMemory); });
}

void LocalSimulation::setLooked(const QSet<TwinId> &ids)
{
    m_now.looks.removeIf([&](const auto &look) { return !ids.contains(look.key()); });
    run([ids](Engine &engine) { engine.setLooked(ids); });
}

void LocalSimulation::setLookedAhead(const QSet<TwinId> &ids)
{
    m_now.upcoming.removeIf([&](const auto &upcoming) { return !ids.contains(upcoming.key()); });
    run([ids](Engine &engine) { engine.setLookedAhead(ids); });
}

void LocalSimulation::giveTrust()
{
    run([](Engine &engine) { engine.giveTrust(); });
}

void LocalSimulation::replaceScene(const sim::Scene &scene, bool isTrusted)
{
    run([scene, isTrusted](Engine &engine) { engine.replaceScene(scene, isTrusted); });
}

Result<void> LocalSimulation::replaceDevice(const TwinId &id, const QByteArray &text)
{
    const auto look = this->look(id);
    if (!look)
        return SimulationClient::replaceDevice(id, text);
    auto device = sim::readDevice(*look->scene, look->entry, QByteArrayView(text));
    if (!device)
        return device.error();
    run([id, device = *std::move(device)](Engine &engine) { engine.replaceDevice(id, device); });
    return {};
}

Result<void> LocalSimulation::replaceBehaviour(const TwinId &id, const Json &behaviour)
{
    const auto look = this->look(id);
    if (!look)
        return SimulationClient::replaceBehaviour(id, behaviour);
    const Json device = sim::deviceWithBehaviour(*look->scene, look->entry, behaviour);
    return replaceDevice(id, json::writeIndented(device));
}

void LocalSimulation::add(const sim::SceneDevice &device)
{
    run([device](Engine &engine) { engine.addDevice(device); });
}

void LocalSimulation::setFaults(const std::vector<sim::Fault> &faults)
{
    run([faults](Engine &engine) { engine.setFaults(faults); });
}

void LocalSimulation::setWatches(const std::vector<sim::Watch> &watches)
{
    run([watches](Engine &engine) { engine.setWatches(watches); });
}

void LocalSimulation::setCourse(const sim::SceneCourse &course)
{
    run([course](Engine &engine) { engine.setCourse(course); });
}

void LocalSimulation::setSeed(quint64 seed)
{
    run([seed](Engine &engine) { engine.setSeed(seed); });
}

void LocalSimulation::run(std::function<void(Engine &)> task)
{
    if (m_thread.run(std::move(task)) && m_thread.isManual())
        emit waiting();
}

void LocalSimulation::apply(const Delivery &delivery)
{
    const bool hasMoved = m_thread.isManual() && m_time != delivery.time && isPlaying();
    m_time = delivery.time;
    const auto before = std::pair(m_now.scene, m_now.trust);
    if (delivery.simulation)
        m_now = *delivery.simulation;
    if (delivery.simulation && delivery.simulation->devicesChanged)
        emit devicesChanged();
    if (hasMoved || (delivery.simulation && delivery.simulation->clockChanged))
        emit clockChanged();
    if (before != std::pair(m_now.scene, m_now.trust))
        emit sceneChanged();
    if (delivery.simulation)
        emit lookChanged();
    if (!delivery.log.empty())
        emit logged(linesOf(delivery.log));
    for (const auto &halt : delivery.halts)
        emit halted(halt.device, halt.reason);
}

} // namespace twin::host
