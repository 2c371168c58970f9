// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hub.h"
#include "mqtt/connection.h"
#include "support/memorystore.h"

namespace testsupport {

class MqttRig;

/// One MQTT connection without a socket: what the hub sent on it, and how it ended.
class MqttLine final : public twin::mqtt::Connection::Outside
{
public:
    explicit MqttLine(MqttRig &rig);

    /// Hands a packet in and lets the hub decide.
    void give(const twin::mqtt::Packet &packet);
    /// The packets since the last call.
    QList<twin::mqtt::Packet> take() { return std::exchange(sent, {}); }
    /// The only packet since the last call, which must be of this kind; an empty one otherwise.
    template <class P>
    P takeOne()
    {
        const auto packets = take();
        const P *packet = packets.size() == 1 ? std::get_if<P>(&packets.first()) : nullptr;
        return packet ? *packet : P();
    }
    bool isClosed() const { return closing.has_value(); }

    const twin::State &state() const override;
    QByteArray deviceText(const twin::RecordPtr &record) override;
    twin::Timestamp now() const override;
    twin::Result<twin::mqtt::Admission> admit(const twin::mqtt::Applicant &applicant) const override;
    twin::Result<twin::auth::Caller> admitRegistrant(const twin::mqtt::Registrant &registrant) const override;
    QString hubHost() const override { return QStringLiteral("localhost"); }
    void claim(const twin::TwinId &id) override;
    bool isClaimant() const override;
    void send(const twin::mqtt::Packet &packet) override { sent.append(packet); }
    void submit(twin::Command command, twin::mqtt::Connection::Done done) override;
    void close(const twin::mqtt::Closing &how) override { closing = how; }

private:
    MqttRig &m_rig;

public:
    QList<twin::mqtt::Packet> sent;
    std::optional<twin::mqtt::Closing> closing;
    twin::mqtt::Connection connection;
};

/// A real hub, time that a test moves, and any number of connections. A client's password is "open", until
/// `passwords` has another for its device.
class MqttRig final
{
public:
    explicit MqttRig(twin::State state = {});

    twin::TwinId device(const QString &name, const QString &module = {});
    /// A line whose CONNECT with this client id, "device" or "device/module", was given; its answer stays in
    /// it.
    MqttLine &connect(const QString &client, bool clean = false);
    MqttLine &line();
    static twin::mqtt::packet::Connect connectPacket(const QString &client, bool clean = false);
    /// As a service or the window would. Lines hear of it.
    twin::Result<twin::Reply> command(const twin::Command &command);
    /// Decides what lines have submitted, in one transaction.
    void turn();
    /// The newest change of one kind.
    template <class Body>
    Body last() const
    {
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            if (const Body *body = std::get_if<Body>(&change->body))
                return *body;
        }
        return Body();
    }

    twin::ManualClock clock;
    MemoryStore store;
    twin::SeededIds ids{1};
    twin::Hub hub;
    twin::Changes changes;
    QHash<twin::TwinId, QByteArray> passwords;
    QHash<twin::TwinId, twin::Timestamp> expiries;
    twin::auth::Access access{
        .policies = {}, .hostNames = {}, .authorities = {}, .idScope = QStringLiteral("0neTEST")};
    bool holdsBack = false; ///< give() does not let the hub decide; turn() does

private:
    friend class MqttLine;
    struct Submission {
        MqttLine *line;
        twin::Command command;
        twin::mqtt::Connection::Done done;
    };
    void tell(const twin::Changes &batch);

    std::vector<std::unique_ptr<MqttLine>> m_lines;
    std::vector<Submission> m_submitted;
    QHash<twin::TwinId, MqttLine *> m_claims;
};

} // namespace testsupport
