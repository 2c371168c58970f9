// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/registry.h"

#include "mqtt/channel.h"

#include <boost/asio/post.hpp>

namespace twin::mqtt {

Registry::Registry(boost::asio::io_context &io, wire::HubDoor &door, const auth::Access &access,
                   wire::Log &log, const Limits &limits)
    : m_io(io)
    , m_door(door)
    , m_access(access)
    , m_limits(limits)
    , m_log(log)
{ }

void Registry::remove(Channel &channel)
{
    m_channels.erase(&channel);
    const TwinId &id = channel.connection().id();
    if (isClaimant(id, channel))
        m_claims.remove(id);
}

std::vector<std::shared_ptr<Channel>> Registry::channels() const
{
    std::vector<std::shared_ptr<Channel>> all;
    all.reserve(m_channels.size());
    for (Channel *channel : m_channels)
        all.push_back(channel->shared_from_this());
    return all;
}

std::vector<std::shared_ptr<Channel>> Registry::due(Timestamp now) const
{
    std::vector<std::shared_ptr<Channel>> due;
    for (Channel *channel : m_channels) {
        if (channel->isDue(now))
            due.push_back(channel->shared_from_this());
    }
    return due;
}

std::shared_ptr<Channel> Registry::claimant(const TwinId &id) const
{
    Channel *channel = m_claims.value(id);
    return channel ? channel->shared_from_this() : nullptr;
}

std::shared_ptr<Channel> Registry::claim(const TwinId &id, Channel &channel)
{
    auto before = claimant(id);
    m_claims.insert(id, &channel);
    return before;
}

bool Registry::isClaimant(const TwinId &id, const Channel &channel) const
{
    return m_claims.value(id) == &channel;
}

void Registry::flushSoon(std::shared_ptr<Channel> channel)
{
    m_unflushed.push_back(std::move(channel));
    if (m_unflushed.size() > 1)
        return;
    boost::asio::post(m_io, [self = shared_from_this()] {
        for (const auto &one : std::exchange(self->m_unflushed, {}))
            one->flush();
    });
}

} // namespace twin::mqtt
