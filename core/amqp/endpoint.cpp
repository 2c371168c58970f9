// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/endpoint.h"

#include "amqp/channel.h"

#include <algorithm>

namespace twin::amqp {

namespace {

constexpr std::chrono::seconds SweepEvery{1};

bool wakesReceivers(const Change &change)
{
    const auto *settled = std::get_if<MessageSettled>(&change.body);
    return (settled && settled->feedback) || std::holds_alternative<TelemetrySent>(change.body);
}

} // namespace

Endpoint::Endpoint(const Parts &parts)
    : m_parts(parts)
    , m_events(parts.door)
    , m_sweep(std::in_place, parts.io, SweepEvery, [this] { sweep(); })
    , m_listening(parts.door.listen([this](const Changes &changes) { onChanges(changes); }))
{ }

Endpoint::~Endpoint()
{
    close();
}

void Endpoint::accept(std::unique_ptr<wire::Stream> stream)
{
    if (m_isClosed)
        return;
    const auto channel = std::make_shared<Channel>(
        Connection::Parts{m_parts.door, m_parts.access, m_parts.feedback, m_events, m_parts.log},
        std::move(stream));
    m_channels.push_back(channel);
    channel->start();
}

qsizetype Endpoint::connectionCount() const
{
    return qsizetype(channels().size());
}

void Endpoint::sweep()
{
    std::erase_if(m_channels, [](const auto &weak) { return weak.expired(); });
    for (const auto &channel : channels())
        channel->connection().onTime();
}

void Endpoint::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_sweep.reset();
    m_listening = {};
    for (const auto &channel : channels())
        channel->close();
}

void Endpoint::onChanges(const Changes &changes)
{
    if (std::none_of(changes.begin(), changes.end(), wakesReceivers))
        return;
    for (const auto &channel : channels())
        channel->connection().pump();
}

std::vector<std::shared_ptr<Channel>> Endpoint::channels() const
{
    std::vector<std::shared_ptr<Channel>> list;
    for (const auto &weak : m_channels) {
        if (auto channel = weak.lock(); channel && !channel->isClosed())
            list.push_back(std::move(channel));
    }
    return list;
}

} // namespace twin::amqp
