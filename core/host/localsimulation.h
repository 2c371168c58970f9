// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubthread.h"
#include "host/simulationclient.h"

namespace twin::host {

/// The simulation of a LocalHub as the window sees it.
class LocalSimulation final : public SimulationClient
{
    Q_OBJECT
public:
    /// The thread must outlive the client.
    explicit LocalSimulation(HubThread &thread);

    const QMap<TwinId, SimulatedDevice> &devices() const override { return m_now.devices; }
    bool isPlaying() const override { return m_now.clock.isPlaying(); }
    double speed() const override { return m_now.clock.speed(); }
    Timestamp virtualTime() const override;

    void setPowered(const TwinId &id, bool on) override;
    void play() override;
    void pause() override;
    void setSpeed(double speed) override;
    void step() override;

    bool keepsUp() const override { return m_now.keepsUp; }
    void jumpTo(Timestamp time) override;
    void restart(const TwinId &id, double seconds, bool keepsMemory) override;
    std::shared_ptr<const sim::DeviceLook> look(const TwinId &id) const override
    {
        return m_now.looks.value(id);
    }
    UpcomingList lookAhead(const TwinId &id) const override { return m_now.upcoming.value(id); }
    std::shared_ptr<const sim::Scene> scene() const override { return m_now.scene; }
    SceneTrust trust() const override { return m_now.trust; }
    void giveTrust() override;
    void replaceScene(const sim::Scene &scene, bool isTrusted) override;
    Result<void> replaceDevice(const TwinId &id, const QByteArray &text) override;
    Result<void> replaceBehaviour(const TwinId &id, const Json &behaviour) override;
    void add(const sim::SceneDevice &device) override;
    void setFaults(const std::vector<sim::Fault> &faults) override;
    void setWatches(const std::vector<sim::Watch> &watches) override;
    void setCourse(const sim::SceneCourse &course) override;
    void setSeed(quint64 seed) override;

    void apply(const Delivery &delivery);

protected:
    void setLooked(const QSet<TwinId> &ids) override;
    void setLookedAhead(const QSet<TwinId> &ids) override;

signals:
    /// As LocalHubClient::waiting().
    void waiting();

private:
    void run(std::function<void(Engine &)> task);

    HubThread &m_thread;
    Delivery::Simulation m_now;
    Timestamp m_time; // of the hub, when its clock is moved by hand
    SystemClock m_clock;
};

} // namespace twin::host
