// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/decide.h"
#include "link/deviceclient.h"
#include "link/servicecaller.h"

#include <map>
#include <optional>

namespace twin::link {

/// A hub somewhere else, as simulated devices see it: their Commands go over the network, and what comes back
/// becomes Changes of a State that holds these devices only. Desired properties have the versions that the
/// hub gave them.
///
/// Commands of a device wait while it connects and go out in their order. A link that is lost shows as a
/// device that was disconnected; the device then comes back by its own rules.
class RemoteHub final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Reply> &)>;
    using Entered = std::function<void(const Result<bool> &)>;

    struct Spec {
        DeviceAccess device{};
        std::optional<ServiceAccess> service{}; ///< nothing: devices are not registered, and nobody asks
        LinkMaker maker{};
    };

    /// Clock and ids must outlive the hub.
    RemoteHub(const Spec &spec, const Clock &clock, IdSource &ids);
    ~RemoteHub() override;

    const State &state() const { return m_state; }
    void setListener(std::function<void(const Changes &)> listener) { m_listener = std::move(listener); }

    /// Makes a device known here, registering it when the hub has it not: as an Edge device or as a child of
    /// one, if so told. Its tags and desired properties are not written: firstPatchOf(). True: it was
    /// registered now.
    void enter(const CreateIdentity &registration, Entered done);
    /// Connect, Disconnect, PatchReported, SendTelemetry and AnswerCommand of a device that was entered; of a
    /// service CreateIdentity, DeleteIdentity, PatchTwin and InvokeCommand. `done` comes once, perhaps from
    /// within: Unauthorized when the hub refuses the device, Cancelled when the link went first.
    void submit(const Command &command, Done done);
    /// Whether something that was submitted is on its way: an answer is awaited, or the word of it to a
    /// device.
    bool isBusy() const { return m_open > 0; }

signals:
    void idle();
    /// A cloud-to-device message came.
    void messageReceived(const twin::TwinId &id, const QByteArray &body);

private:
    struct Waiting {
        Command command;
        Done done;
    };
    struct Session {
        std::unique_ptr<DeviceClient> client{};
        std::optional<Waiting> connecting{};
        bool isClosing = false;
        std::vector<Waiting> waiting{}; ///< until it is connected
        std::vector<std::pair<qint64, Done>> asked{}; ///< patches whose word to the device is awaited
        std::vector<std::pair<QString, Done>> called{}; ///< commands likewise, by name
    };

    void connectDevice(const Connect &command, Done done);
    void disconnectDevice(const Disconnect &command, Done done);
    void sendNow(Session &session, const Command &command, Done done);
    void patchTwin(const PatchTwin &command, Done done);
    void invoke(const InvokeCommand &command, Done done);
    void create(const CreateIdentity &registration, const Entered &done);
    void registerDevice(const CreateIdentity &registration, Done done);
    void onReady(const TwinId &id, const Json &desired, qint64 version);
    void onLost(const TwinId &id, const DeviceLink::Closing &closing);
    void onDesired(const TwinId &id, const Json &patch, qint64 version);
    void onCall(const TwinId &id, const QByteArray &call, const QString &name, const Json &payload);

    /// `done` with isBusy() until it is called.
    Done counted(Done done);
    void beginWait() { ++m_open; }
    void endWait();
    Change newChange(const TwinId &id, ChangeBody body);
    void tell(Change change);
    /// Decides and evolves here what the hub has taken.
    Result<Reply> mirror(const Command &command, Cause::Origin origin);
    void putNew(const CreateIdentity &registration, const Json &twin);
    void writeDesired(const TwinId &id, const Json &patch, qint64 version);

    Spec m_spec;
    const Clock &m_clock;
    IdSource &m_ids;
    State m_state;
    quint64 m_number = 0;
    std::function<void(const Changes &)> m_listener;
    std::map<TwinId, Session> m_sessions;
    std::map<quint64, std::pair<TwinId, QByteArray>> m_calls; // rid of the hub by our request id
    std::unique_ptr<ServiceCaller> m_service;
    int m_open = 0;
};

/// What a service writes after it has registered a device, which takes no tags or desired properties; nothing
/// when it has none.
std::optional<PatchTwin> firstPatchOf(const CreateIdentity &registration);

} // namespace twin::link
