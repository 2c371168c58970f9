// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/engine.h"
#include "wire/simulationdoor.h"

#include <boost/asio/io_context.hpp>

#include <deque>

namespace twin::host {

/// The simulation of a running hub for the endpoints on its thread, with the newest lines of its log.
class EngineSimulation final : public wire::SimulationDoor
{
public:
    static constexpr std::size_t LogLines = 10'000; ///< that are kept

    /// `moved` is called after each batch of tasks: something may be due at another moment. References must
    /// outlive the simulation.
    EngineSimulation(boost::asio::io_context &io, Engine &engine, const Clock &clock,
                     std::function<void()> moved);
    ~EngineSimulation() override;

    wire::SimulationClock clock() const override;
    QList<TwinId> devices() const override;
    std::optional<wire::SimulatedTwin> device(const TwinId &id) const override;
    wire::SceneSummary summary() const override;
    sim::Scene scene() const override;
    std::vector<wire::SimulationLine> log(quint64 since, qsizetype most) const override;

    void perform(std::function<void()> task) override;
    void replaceScene(const sim::Scene &scene) override;
    void setFaults(std::vector<sim::Fault> faults) override;
    void setPowered(const TwinId &id, bool on) override;
    void restart(const TwinId &id, double seconds, bool keepsMemory) override;
    void play() override { m_engine.play(); }
    void pause() override { m_engine.pause(); }
    void setSpeed(double speed) override { m_engine.setSpeed(speed); }
    void step() override { m_engine.step(); }
    void jumpTo(Timestamp time) override { m_engine.jumpTo(time); }

    /// Runs the tasks that wait.
    void flush();

private:
    void keep(const sim::LogLine &line, bool isHalt);

    boost::asio::io_context &m_io;
    Engine &m_engine;
    const Clock &m_clock;
    std::function<void()> m_moved;
    std::vector<std::function<void()>> m_tasks;
    std::deque<wire::SimulationLine> m_log;
    quint64 m_lastLine = 0;
    std::shared_ptr<EngineSimulation *> m_self; // null for a posted flush() that comes too late
};

} // namespace twin::host
