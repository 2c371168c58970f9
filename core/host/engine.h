// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/currentmodels.h"
#include "host/scenehelpers.h"
#include "host/simulationclient.h"
#include "host/workspace.h"
#include "sim/devicelook.h"
#include "sim/runner.h"
#include "sim/upcoming.h"
#include "sim/virtualclock.h"

#include <QPromise>

namespace twin::host {

/// A Command of the window, and where its reply goes.
struct Request {
    Command command;
    std::shared_ptr<QPromise<Result<Reply>>> promise;
};

/// What the window is told in one go, in this order: changes, the simulation, a failure of the store,
/// replies.
struct Delivery {
    struct Simulation {
        QMap<TwinId, SimulatedDevice> devices{};
        sim::VirtualClock clock{};
        QHash<TwinId, std::shared_ptr<const sim::DeviceLook>> looks{}; ///< of the devices of setLooked()
        QHash<TwinId, SimulationClient::UpcomingList> upcoming{}; ///< of those of setLookedAhead()
        std::shared_ptr<const sim::Scene> scene{};
        SceneTrust trust = SceneTrust::NotNeeded;
        bool keepsUp = true; ///< with the clock's speed
        bool devicesChanged = false;
        bool clockChanged = false;
    };

    Timestamp time{}; ///< of the hub
    Changes changes{};
    std::optional<Simulation> simulation{};
    std::vector<sim::Halt> halts{}; ///< the clock has paused there
    std::vector<sim::LogLine> log{}; ///< of the simulation
    std::optional<Error> storeError{};
    std::vector<std::pair<std::shared_ptr<QPromise<Result<Reply>>>, Result<Reply>>> replies{};
};

/// Hub, journal and simulation of one workspace, without a thread or timer: who drives it calls submit() and
/// tick() and hands on what take() gives. One thread.
class Engine final
{
public:
    static constexpr int BatchMSecs = 16; ///< between two deliveries at least
    static constexpr int CountersMSecs = 250; ///< between two deliveries of counters alone
    static constexpr qint64 CompactAbove = 20'000; ///< changes since the last snapshot

    /// `store` takes the changes of a workspace in memory; it may be null. References must outlive the
    /// engine.
    Engine(Workspace workspace, const Surroundings &around, ChangeStore *store);

    const State &state() const { return m_hub.state(); }
    const sim::Runner &runner() const { return m_runner; }
    const sim::VirtualClock &clock() const { return m_clock; }
    /// Until when devices live as fast as they can; empty when they do not.
    std::optional<Timestamp> jump() const { return m_jump; }
    bool keepsUp() const { return m_keepsUp; }
    SceneTrust trust() const { return m_trust; }
    /// The simulation as it stands, for a window that begins to look.
    Delivery::Simulation simulation() const;
    /// When tick() has something to do; empty for never.
    std::optional<Timestamp> nextWake() const;
    /// When take() has something to give; empty while there is nothing.
    std::optional<Timestamp> nextDelivery() const;

    /// No connection survives a restart: ends those that the journal still holds, switches the devices on and
    /// plays.
    void start();
    void submit(std::vector<Request> requests);
    /// The same for Commands from elsewhere, such as a server's: the replies at once, in order.
    QList<Result<Reply>> perform(std::span<const std::pair<Command, Cause>> commands);
    /// Called for each batch of changes, once it is stored; not to send Commands from within.
    void setListener(std::function<void(const Changes &)> listener) { m_listener = std::move(listener); }
    /// Called with each line of the simulation's log, and with the reason of each halt; likewise.
    void setLogListener(std::function<void(const sim::LogLine &line, bool isHalt)> listener)
    {
        m_logListener = std::move(listener);
    }
    /// Null in memory.
    store::Journal *journal() const { return m_workspace.journal.get(); }
    /// Runs what is due now: simulated devices, deadlines of commands, compaction.
    void tick();
    /// What gathered since the last call.
    Delivery take();
    /// Ends all connections and writes a snapshot when that pays.
    void stop();

    /// What relationships are checked against from now on.
    void setModels(std::shared_ptr<const dtdl::ModelLookup> models) { m_models.set(std::move(models)); }
    const dtdl::ModelLookup &models() const { return m_models; }
    void setPowered(const TwinId &id, bool on);
    void play();
    void pause();
    void setSpeed(double speed);
    void step();
    /// Lets the devices live as fast as they can until that virtual time, then it goes on as before: plays,
    /// or stands still.
    void jumpTo(Timestamp time);
    /// simulation() has a look at these devices from now on, and at no others.
    void setLooked(const QSet<TwinId> &ids);
    /// simulation() says what comes next for these; the null id stands for all devices.
    void setLookedAhead(const QSet<TwinId> &ids);
    void restart(const TwinId &id, double seconds, bool keepsMemory);
    /// See sim::Runner.
    void replaceDevice(const TwinId &id, const sim::SceneDevice &device);
    /// Also registers it when the hub does not know it, and switches it on.
    void addDevice(const sim::SceneDevice &device);
    /// See SimulationClient.
    void replaceScene(const sim::Scene &scene, bool isTrusted);
    void giveTrust();
    void setFaults(std::vector<sim::Fault> faults);
    void setWatches(std::vector<sim::Watch> watches);
    void setCourse(sim::SceneCourse course);
    void setSeed(quint64 seed);

private:
    Timestamp now() const { return m_around.clock.now(); }
    void onChanges(const Changes &changes);
    void submitDevices(const sim::Runner::Commands &commands);
    void disconnectAll();
    void bringUp(const std::vector<sim::Instance> &instances);
    void judgeTrust(const sim::Scene &scene, bool isGiven = false);
    void keepTrust(const QByteArray &mark);
    void simulate();
    void endJump();
    void noteScene();
    void log(sim::LogLine line);
    bool takeNews();
    void expire();
    void compact();
    void noteFailure(const Error &error);
    void saveScene();
    std::optional<Timestamp> nextDeadline() const;

    Workspace m_workspace;
    SceneHelpers m_helpers; // outlive the runner
    CurrentModels m_models;
    Surroundings m_around;
    Hub m_hub;
    sim::Runner m_runner;
    sim::VirtualClock m_clock;
    std::function<void(const Changes &)> m_listener;
    std::function<void(const sim::LogLine &, bool)> m_logListener;
    std::optional<Timestamp> m_jump; // as fast as possible until then
    bool m_pausesAfterJump = false;

    QSet<TwinId> m_looked; // at closely
    QSet<TwinId> m_lookedAhead;
    mutable std::shared_ptr<const sim::Scene>
        m_scene; // as it is, null when that was not asked since a change
    bool m_keepsUp = true;
    QByteArray m_trustMark; // of what a person trusts
    SceneTrust m_trust = SceneTrust::NotNeeded;

    Delivery m_gathered;
    std::optional<Timestamp> m_gatheredSince;
    Timestamp m_lastDelivery;
    Timestamp m_lastCounters;
    Timestamp m_expireFrom; // after a failure not at once again
    qint64 m_compactAbove = CompactAbove;
    bool m_countersMoved = false;
    bool m_devicesChanged = false;
    bool m_clockChanged = false;
    bool m_sceneChanged = false;
};

} // namespace twin::host
