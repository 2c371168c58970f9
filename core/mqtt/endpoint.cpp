// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/endpoint.h"

#include "mqtt/channel.h"

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

constexpr std::chrono::milliseconds SweepEvery{500};

} // namespace

Endpoint::Endpoint(boost::asio::io_context &io, wire::HubDoor &door, const auth::Access &access,
                   wire::Log &log, const Limits &limits)
    : m_registry(std::make_shared<Registry>(io, door, access, log, limits))
    , m_sweep(std::in_place, io, SweepEvery, [this] { sweep(); })
    , m_listening(door.listen([this](const Changes &changes) { onChanges(changes); }))
{ }

Endpoint::~Endpoint()
{
    close();
}

void Endpoint::accept(std::unique_ptr<wire::Stream> stream, Carrier carrier)
{
    if (!m_registry->isClosed())
        std::make_shared<Channel>(m_registry, std::move(stream), carrier)->start();
}

QList<Client> Endpoint::clients() const
{
    QList<Client> clients;
    for (const auto &channel : m_registry->channels()) {
        if (channel->connection().isOpen())
            clients.append(channel->client());
    }
    return clients;
}

bool Endpoint::disconnect(const TwinId &id, const QString &why)
{
    const auto channel = m_registry->claimant(id);
    if (channel)
        channel->connection().end({CloseReason::DisconnectedByHub, why});
    return channel != nullptr;
}

void Endpoint::reconsider()
{
    for (const auto &channel : m_registry->channels())
        channel->connection().reconsider();
}

void Endpoint::sweep()
{
    for (const auto &channel : m_registry->due(m_registry->door().clock().now()))
        channel->onTime();
}

void Endpoint::close()
{
    if (m_registry->isClosed())
        return;
    m_sweep.reset();
    m_listening = {};
    for (const auto &channel : m_registry->channels())
        channel->connection().end({CloseReason::Shutdown, u"The hub stops."_s});
    m_registry->close();
}

void Endpoint::onChanges(const Changes &changes)
{
    for (const auto &change : changes) {
        if (const auto channel = m_registry->claimant(change.id))
            channel->connection().onChange(change);
        if (std::holds_alternative<IdentityUpdated>(change.body) && !change.id.isModule())
            reconsiderModules(change.id);
    }
}

// A module is let in by its device's keys as well, and goes when its device is disabled.
void Endpoint::reconsiderModules(const TwinId &device)
{
    for (const auto &module : m_registry->door().state().modulesOf(device.device())) {
        if (const auto channel = m_registry->claimant(TwinId::parse(device.device(), module).value()))
            channel->connection().reconsider();
    }
}

} // namespace twin::mqtt
