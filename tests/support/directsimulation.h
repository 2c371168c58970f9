// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/simulationclient.h"
#include "sim/scenedevice.h"
#include "support/directhubclient.h"

/// Devices that only connect and disconnect, on the hub of a DirectHubClient, with a clock that is moved by
/// hand.
class DirectSimulation final : public twin::host::SimulationClient
{
    Q_OBJECT
public:
    explicit DirectSimulation(DirectHubClient &hub, QObject *parent = nullptr)
        : SimulationClient(parent)
        , m_hub(hub)
    { }

    const QMap<twin::TwinId, twin::host::SimulatedDevice> &devices() const override { return m_devices; }
    bool isPlaying() const override { return m_playing; }
    double speed() const override { return m_speed; }
    twin::Timestamp virtualTime() const override { return m_hub.clock.now(); }

    void add(const twin::sim::SceneDevice &device) override { added.push_back(device); }
    void add(const twin::TwinId &id, const QString &modelId)
    {
        m_models.insert(id, modelId);
        m_devices.insert(id, {.behaviour = QStringLiteral("test")});
        emit devicesChanged();
    }
    void setPowered(const twin::TwinId &id, bool on) override
    {
        m_devices[id].powered = on;
        const twin::Cause cause{.origin = twin::Cause::Origin::Simulation};
        if (on)
            (void)m_hub.submit(twin::Connect{.id = id, .modelId = m_models.value(id)}, cause);
        else
            (void)m_hub.submit(twin::Disconnect{.id = id}, cause);
        emit devicesChanged();
    }
    void play() override { setPlaying(true); }
    void pause() override { setPlaying(false); }
    void setSpeed(double speed) override
    {
        m_speed = speed;
        emit clockChanged();
    }
    void step() override
    {
        m_hub.clock.advanceMSecs(1000);
        emit clockChanged();
    }

    std::vector<twin::sim::SceneDevice> added; ///< devices and fleets that somebody wanted simulated

private:
    void setPlaying(bool playing)
    {
        m_playing = playing;
        emit clockChanged();
    }

    DirectHubClient &m_hub;
    QMap<twin::TwinId, QString> m_models;
    QMap<twin::TwinId, twin::host::SimulatedDevice> m_devices;
    bool m_playing = false;
    double m_speed = 1;
};
