// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server.h"

#include "auth/connectionstring.h"
#include "json/reader.h"
#include "json/writer.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::host {

namespace {

constexpr std::chrono::minutes HouseTime{1}; // between two looks at the certificate
constexpr QStringView PoliciesDocument = u"policies";
constexpr QStringView AuthoritiesDocument = u"authorities";
constexpr QStringView ProvisioningDocument = u"provisioning";
constexpr qsizetype ScopeBytes = 4;
constexpr quint16 NativeMqttPort = 8883;
constexpr quint16 NativeAmqpPort = 5671;
constexpr QStringView OwnerPolicy = u"iothubowner";

} // namespace

Server::Server(const Ground &ground, const ServerSpec &spec)
    : m_ground(ground)
    , m_spec(spec)
    , m_log(ground.door.clock())
    , m_events(ground.door)
    , m_feedback(ground.door, ground.ids)
{
    m_access.hostNames = auth::serverNames({spec.hostName});
}

Result<std::unique_ptr<Server>> Server::start(const Ground &ground, const ServerSpec &spec)
{
    std::unique_ptr<Server> server(new Server(ground, spec));
    if (auto opened = server->open(); !opened)
        return opened.error();
    return server;
}

Server::~Server()
{
    m_house.reset();
    m_httpsPort.reset();
    m_mqttPort.reset();
    m_amqpPort.reset();
    if (m_rest)
        m_rest->close();
    if (m_amqp)
        m_amqp->close();
    if (m_mqtt)
        m_mqtt->close();
    m_ground.simulation.flush(); // what the endpoints said last
    m_ground.door.flush();
}

Result<void> Server::open()
{
    auto certificates = auth::CertificateStore::open(m_spec.certificateFolder, m_access.hostNames,
                                                     m_ground.door.clock().now());
    if (!certificates)
        return certificates.error();
    m_certificates = *std::move(certificates);
    if (auto opened = openAccess(); !opened)
        return opened;
    if (!m_spec.eventsFile.isEmpty()) {
        auto file = EventFile::open(m_spec.eventsFile, m_events);
        if (!file)
            return file.error();
        m_eventFile = *std::move(file);
    }
    m_mqtt = std::make_unique<mqtt::Endpoint>(m_ground.io, m_ground.door, m_access, m_log);
    m_amqp = std::make_unique<amqp::Endpoint>(
        amqp::Endpoint::Parts{m_ground.io, m_ground.door, m_access, m_feedback, m_log});
    m_rest = std::make_unique<rest::Endpoint>(
        rest::Endpoint::Parts{m_ground.io, m_ground.door, *this, m_events, m_log}, m_spec.limits,
        [this](std::unique_ptr<wire::Stream> stream, rest::SubProtocol protocol) {
            if (protocol == rest::SubProtocol::Amqp)
                m_amqp->accept(std::move(stream));
            else
                m_mqtt->accept(std::move(stream), mqtt::Carrier::WebSocket);
        });
    if (auto listening = listen(); !listening)
        return listening;
    m_house.emplace(m_ground.io, HouseTime, [this] { keepHouse(); });
    return {};
}

// Policies are made at the first start, and those that came later; all is kept with the workspace.
Result<void> Server::openAccess()
{
    const auto authorities = document(AuthoritiesDocument);
    auto known = !authorities            ? Result<auth::Authorities>(authorities.error())
                 : authorities->isNull() ? auth::Authorities()
                                         : auth::Authorities::fromJson(*authorities);
    if (!known)
        return known.error();
    m_access.authorities = *std::move(known);
    if (auto opened = openIdScope(); !opened)
        return opened;
    const auto policies = document(PoliciesDocument);
    if (!policies)
        return policies.error();
    if (policies->isNull())
        return keep(auth::Policies::created(m_ground.ids));
    auto read = auth::Policies::fromJson(*policies);
    if (!read)
        return read.error();
    if (read->complete(m_ground.ids))
        return keep(*read);
    m_access.policies = *std::move(read);
    return {};
}

// Made once: devices have it in their programs. It looks like those of the cloud.
Result<void> Server::openIdScope()
{
    const auto known = document(ProvisioningDocument);
    if (!known)
        return known.error();
    m_access.idScope = (*known)["idScope"sv].toString();
    if (!m_access.idScope.isEmpty())
        return {};
    m_access.idScope = u"0ne"_s + QString::fromLatin1(m_ground.ids.randomBytes(ScopeBytes).toHex()).toUpper();
    return keepDocument(ProvisioningDocument, Json::object({{"idScope", Json(m_access.idScope)}}));
}

// Null when it was never written.
Result<Json> Server::document(QStringView name) const
{
    const auto *journal = m_ground.engine.journal();
    const auto text = journal ? journal->document(name.toString()) : Result<QByteArray>(QByteArray());
    if (!text)
        return text.error();
    return text->isEmpty() ? Result<Json>(Json()) : json::read(*text);
}

Result<void> Server::keepDocument(QStringView name, const Json &json)
{
    auto *journal = m_ground.engine.journal();
    return journal ? journal->setDocument(name.toString(), json::write(json)) : Result<void>();
}

Result<void> Server::keep(const auth::Policies &policies)
{
    if (auto kept = keepDocument(PoliciesDocument, policies.toJson()); !kept)
        return kept;
    m_access.policies = policies;
    if (m_mqtt)
        m_mqtt->reconsider();
    if (m_amqp)
        m_amqp->sweep();
    return {};
}

Result<void> Server::keep(const auth::Authorities &authorities)
{
    if (auto kept = keepDocument(AuthoritiesDocument, authorities.toJson()); !kept)
        return kept;
    m_access.authorities = authorities;
    m_mqtt->reconsider();
    return {};
}

Result<void> Server::listen()
{
    const auto &own = m_certificates->server();
    const auto tls = wire::TlsContext::make(own.certificate, own.key);
    if (!tls)
        return tls.error();
    wire::ListenSpec spec{
        .address = address(), .port = m_spec.httpsPort, .tls = *tls, .limits = m_spec.limits};
    auto https = wire::Listener::open(m_ground.io, spec, m_log, [this](std::unique_ptr<wire::Stream> stream) {
        m_rest->accept(std::move(stream));
    });
    if (!https)
        return https.error();
    spec.port = m_spec.mqttPort;
    auto mqtt = wire::Listener::open(m_ground.io, spec, m_log, [this](std::unique_ptr<wire::Stream> stream) {
        m_mqtt->accept(std::move(stream));
    });
    if (!mqtt)
        return mqtt.error();
    m_httpsPort = *std::move(https);
    m_mqttPort = *std::move(mqtt);
    return listenForAmqp(spec);
}

// Nobody who did not ask for AMQP is kept from the rest by a port that is taken.
Result<void> Server::listenForAmqp(wire::ListenSpec spec)
{
    spec.port = m_spec.amqpPort.value_or(m_spec.mqttPort == NativeMqttPort ? NativeAmqpPort : 0);
    auto amqp = wire::Listener::open(m_ground.io, spec, m_log, [this](std::unique_ptr<wire::Stream> stream) {
        m_amqp->accept(std::move(stream));
    });
    if (amqp)
        m_amqpPort = *std::move(amqp);
    else if (m_spec.amqpPort)
        return amqp.error();
    return {};
}

void Server::keepHouse()
{
    if (m_certificates->renewAt() <= m_ground.door.clock().now())
        renewCertificate();
}

// When it fails the old one still serves for a while, and the next second tries again.
void Server::renewCertificate()
{
    auto renewed = auth::CertificateStore::open(m_spec.certificateFolder, m_access.hostNames,
                                                m_ground.door.clock().now());
    if (!renewed)
        return;
    m_certificates = *std::move(renewed);
    const auto tls =
        wire::TlsContext::make(m_certificates->server().certificate, m_certificates->server().key);
    if (!tls)
        return;
    m_httpsPort->setTls(*tls);
    m_mqttPort->setTls(*tls);
    if (m_amqpPort)
        m_amqpPort->setTls(*tls);
}

QString Server::address() const
{
    if (!m_spec.address.isEmpty())
        return m_spec.address;
    return QHostAddress(m_spec.hostName).isNull() ? u"127.0.0.1"_s : m_spec.hostName;
}

ServerAddresses Server::addresses() const
{
    const auto *owner = m_access.policies.find(OwnerPolicy);
    const auto *provisioning = m_access.policies.find(auth::ProvisioningOwner);
    return {.hostName = m_spec.hostName,
            .address = address(),
            .httpsPort = m_httpsPort->port(),
            .mqttPort = m_mqttPort->port(),
            .amqpPort = m_amqpPort ? m_amqpPort->port() : quint16(0),
            .authorityFile = m_certificates->authorityFile(),
            .ownerKey = owner ? QString::fromLatin1(owner->primaryKey) : QString(),
            .connectionString = owner ? auth::ConnectionString::ofPolicy(m_spec.hostName, *owner) : QString(),
            .idScope = m_access.idScope,
            .provisioningKey = provisioning ? QString::fromLatin1(provisioning->primaryKey) : QString(),
            .provisioningString =
                provisioning ? auth::ConnectionString::ofPolicy(m_spec.hostName, *provisioning) : QString()};
}

QList<ConnectedClient> Server::clients() const
{
    QList<ConnectedClient> list;
    for (const auto &client : m_mqtt->clients())
        list.append({.id = client.id,
                     .peer = client.peer,
                     .since = client.since,
                     .protocol = client.isWebSocket ? u"MQTT over WebSocket"_s : u"MQTT"_s});
    return list;
}

bool Server::disconnect(const TwinId &id)
{
    return m_mqtt->disconnect(id, u"disconnected by hand"_s);
}

} // namespace twin::host
