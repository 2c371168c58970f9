// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/scenerun.h"
#include "hub/decide.h"
#include "link/remotehub.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <set>
#include <span>

namespace twin::host {

/// How a scene is to be run on a hub somewhere else.
struct RemoteSpec {
    sim::Scene scene{};
    sim::Shard shard{};
    bool removesDevices = false; ///< at the end, those that were registered for the run
    bool isTrusted = false; ///< scripts run and web services are asked
    double perSecond = 0; ///< connections, messages and reports at most; 0: as much as there is
    link::RemoteHub::Spec hub{};
};

/// A scene whose devices talk MQTT to a hub over the network. Needs a thread with a Qt event loop, which it
/// lets run while it waits.
///
/// Virtual time stands still while an answer of the hub is awaited: expectations hold at any speed, and as
/// fast as possible means as fast as the hub answers.
class RemoteRun final : public SceneRun
{
public:
    static constexpr int PatienceMSecs = 60'000; ///< that the hub may be silent while an answer is awaited

    /// Nothing has gone to the hub yet. SceneInvalid for a script that cannot be compiled.
    static Result<std::unique_ptr<RemoteRun>> open(RemoteSpec spec);
    ~RemoteRun() override;

    Timestamp now() const override { return m_clock.now(); }

    /// Also registers the devices that the hub has not, and reads the twins of the others. Timeout when the
    /// hub is silent, and what it refuses: then no device that was registered here is left.
    Result<void> begin() override;
    Result<void> advanceTo(Timestamp until) override;
    Result<std::vector<sim::Outcome>> finish() override;

private:
    explicit RemoteRun(RemoteSpec spec);
    Result<void> enterDevices();
    std::vector<CreateIdentity> registrations();
    Result<void> enterAll(std::span<const CreateIdentity> registrations);
    void enter(const CreateIdentity &registration, std::optional<Error> &failure);
    Result<void> removeRegistered();
    void submit(const sim::Runner::Commands &commands);
    void send(const Command &command);
    double turnMSecs() const;
    void sendWaiting();
    Result<void> settle();

    RemoteSpec m_spec;
    ManualClock m_clock;
    SystemIds m_ids;
    link::RemoteHub m_hub;
    std::set<TwinId> m_registered; // for this run
    std::deque<Command> m_waiting; // for their turn: RemoteSpec::perSecond
    QElapsedTimer m_sending; // since the first of them
    qint64 m_sent = 0;
    QTimer m_turn;
};

} // namespace twin::host
