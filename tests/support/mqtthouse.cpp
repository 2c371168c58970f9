// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mqtthouse.h"

#include <boost/asio/executor_work_guard.hpp>

using namespace Qt::StringLiterals;
using namespace twin;

namespace testsupport {

MqttHouse::MqttHouse(const mqtt::Limits &limits)
{
    m_access.policies = auth::Policies::created(m_ids);
    m_access.hostNames = {u"localhost"_s};
    open(limits);
    m_thread = std::thread([this] {
        const auto work = boost::asio::make_work_guard(m_io);
        m_io.run();
    });
}

MqttHouse::~MqttHouse()
{
    on([](MqttHouse &house) { house.close(); });
    boost::asio::post(m_io, [this] { m_io.stop(); });
    m_thread.join();
}

void MqttHouse::open(const mqtt::Limits &limits)
{
    const Surroundings around{m_clock, m_ids};
    m_engine = std::make_unique<host::Engine>(*host::openWorkspace({}, around, nullptr), around, nullptr);
    m_engine->start();
    m_door = std::make_unique<host::EngineDoor>(m_io, *m_engine, m_clock, u"localhost"_s, [] {});
    m_endpoint = std::make_unique<mqtt::Endpoint>(m_io, *m_door, m_access, m_log, limits);
    // Certificates are judged by the clients, in real time.
    const Timestamp real = SystemClock().now();
    m_authority = *auth::makeAuthority(u"Test"_s, real);
    const auto server = *auth::makeServerCertificate(m_authority, {u"localhost"_s, u"127.0.0.1"_s}, real);
    const auto accept = [this](std::unique_ptr<wire::Stream> stream) {
        m_endpoint->accept(std::move(stream));
    };
    m_plain = *wire::Listener::open(m_io, {}, m_log, accept);
    m_tls = *wire::Listener::open(m_io, {.tls = *wire::TlsContext::make(server.certificate, server.key)},
                                  m_log, accept);
    m_plainPort = m_plain->port();
    m_tlsPort = m_tls->port();
}

void MqttHouse::close()
{
    if (!m_endpoint)
        return;
    m_plain.reset();
    m_tls.reset();
    m_endpoint->close();
    m_door->flush();
    m_endpoint.reset();
}

QByteArray MqttHouse::token(const QString &client)
{
    const TwinId id = *TwinId::parsePath(client);
    if (id.isModule())
        (void)command(CreateIdentity{id.deviceId()});
    (void)command(CreateIdentity{id});
    const auto record = on([id](MqttHouse &house) { return house.state().find(id); });
    return auth::makeToken(auth::tokenResource(u"localhost"_s, id),
                           record->identity->authentication.primaryKey, Start.plusMSecs(3'600'000));
}

Result<Reply> MqttHouse::command(const Command &command)
{
    const auto promise = std::make_shared<std::promise<Result<Reply>>>();
    auto future = promise->get_future();
    on([&](MqttHouse &house) {
        house.m_door->submit(command, {.origin = Cause::Origin::Service},
                             [promise](const Result<Reply> &reply) { promise->set_value(reply); });
    });
    return future.get();
}

} // namespace testsupport
