// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/endpoint.h"
#include "auth/access.h"
#include "auth/certificatestore.h"
#include "host/enginedoor.h"
#include "host/enginesimulation.h"
#include "host/eventfile.h"
#include "host/serverspec.h"
#include "mqtt/endpoint.h"
#include "rest/endpoint.h"
#include "wire/listener.h"
#include "wire/ticker.h"

namespace twin::host {

/// Everything of a hub that others reach over the network: its ports, their endpoints, events to a
/// file. Lives on the hub's thread.
class Server final : private rest::Site
{
public:
    /// What of the hub it stands on. All of it outlives the server.
    struct Ground {
        boost::asio::io_context &io;
        Engine &engine;
        EngineDoor &door;
        EngineSimulation &simulation;
        IdSource &ids;
    };

    /// Opens certificates, policies and ports. ListenFailed, CertificateInvalid, StoreFailed; nothing listens
    /// then.
    static Result<std::unique_ptr<Server>> start(const Ground &ground, const ServerSpec &spec);
    ~Server() override;

    ServerAddresses addresses() const;
    wire::Log &log() { return m_log; }
    QList<ConnectedClient> clients() const;
    /// False when it is not connected.
    bool disconnect(const TwinId &id);

private:
    Server(const Ground &ground, const ServerSpec &spec);
    Result<void> open();
    Result<void> openAccess();
    Result<void> openIdScope();
    Result<Json> document(QStringView name) const;
    Result<void> keepDocument(QStringView name, const Json &json);
    Result<void> listen();
    Result<void> listenForAmqp(wire::ListenSpec spec);
    void keepHouse();
    void renewCertificate();
    QString address() const;

    const auth::Access &access() const override { return m_access; }
    IdSource &ids() override { return m_ground.ids; }
    wire::FeedbackDesk &feedback() override { return m_feedback; }
    const dtdl::ModelLookup &models() const override { return m_ground.engine.models(); }
    wire::SimulationDoor *simulation() override { return &m_ground.simulation; }
    Result<void> keep(const auth::Policies &policies) override;
    Result<void> keep(const auth::Authorities &authorities) override;

    Ground m_ground;
    ServerSpec m_spec;
    wire::Log m_log;
    auth::Access m_access;
    std::optional<auth::CertificateStore> m_certificates;
    wire::EventFeed m_events;
    std::unique_ptr<EventFile> m_eventFile;
    wire::FeedbackDesk m_feedback;
    std::unique_ptr<mqtt::Endpoint> m_mqtt;
    std::unique_ptr<amqp::Endpoint> m_amqp;
    std::unique_ptr<rest::Endpoint> m_rest;
    std::unique_ptr<wire::Listener> m_mqttPort;
    std::unique_ptr<wire::Listener> m_httpsPort;
    std::unique_ptr<wire::Listener> m_amqpPort; // null: the port was taken
    std::optional<wire::Ticker> m_house;
};

} // namespace twin::host
