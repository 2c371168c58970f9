// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localsimulation.h"

namespace twin::host {

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

void LocalSimulation::run(std::function<void(Engine &)> task)
{
    if (m_thread.run(std::move(task)) && m_thread.isManual())
        emit waiting();
}

void LocalSimulation::apply(const Delivery &delivery)
{
    const bool hasMoved = m_thread.isManual() && m_time != delivery.time && isPlaying();
    m_time = delivery.time;
    if (delivery.simulation)
        m_now = *delivery.simulation;
    if (delivery.simulation && delivery.simulation->devicesChanged)
        emit devicesChanged();
    if (hasMoved || (delivery.simulation && delivery.simulation->clockChanged))
        emit clockChanged();
}

} // namespace twin::host
