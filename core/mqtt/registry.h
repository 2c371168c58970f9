// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/access.h"
#include "hub/recordtexts.h"
#include "mqtt/packetlog.h"
#include "wire/hubdoor.h"

#include <boost/asio/io_context.hpp>

#include <memory>
#include <unordered_set>
#include <vector>

namespace twin::mqtt {

class Channel;

/// What carries the packets.
enum class Carrier { Tcp, WebSocket };

/// A connected device, for people.
struct Client {
    TwinId id{};
    QString peer{}; ///< "127.0.0.1:50312"
    Timestamp since{};
    bool isWebSocket = false;
    int keepAliveSeconds = 0;
    QString clientType{}; ///< the client library as it names itself, empty when it does not
};

/// What one client may cost.
struct Limits {
    qsizetype packetBytes = 256 * 1024 + 2 * 65'536; ///< a message of 256 KB and its topic
    qsizetype pauseBytes = 256 * 1024; ///< unsent; then nothing is read from the client
    qsizetype owedBytes = 4 * 1024 * 1024; ///< unsent; then it is cut off
    qint64 stalledMSecs = 60'000; ///< for a write that does not get on
};

/// What the channels of an endpoint share: the hub, who is connected as which device, what is to be flushed.
/// Outlives the endpoint for as long as a channel does; the hub is gone for them when the endpoint has
/// closed.
class Registry final : public std::enable_shared_from_this<Registry>
{
public:
    Registry(boost::asio::io_context &io, wire::HubDoor &door, const auth::Access &access, wire::Log &log,
             const Limits &limits);

    boost::asio::io_context &io() const noexcept { return m_io; }
    wire::HubDoor &door() const noexcept { return m_door; }
    const auth::Access &access() const noexcept { return m_access; }
    const Limits &limits() const noexcept { return m_limits; }
    PacketLog &log() noexcept { return m_log; }
    RecordTexts &deviceTexts() noexcept { return m_deviceTexts; }
    bool isClosed() const noexcept { return m_isClosed; }
    /// The endpoint is going: what is unflushed is let go, so that nothing keeps a channel alive but its
    /// reading.
    void close();

    void add(Channel &channel) { m_channels.insert(&channel); }
    void remove(Channel &channel);
    /// All that are not closed, each kept alive.
    std::vector<std::shared_ptr<Channel>> channels() const;
    std::vector<std::shared_ptr<Channel>> due(Timestamp now) const;

    /// The channel that speaks for the device, nullptr when none does.
    std::shared_ptr<Channel> claimant(const TwinId &id) const;
    /// Returns the one before.
    std::shared_ptr<Channel> claim(const TwinId &id, Channel &channel);
    bool isClaimant(const TwinId &id, const Channel &channel) const;

    /// Flushes the channel at the end of this turn of the loop.
    void flushSoon(std::shared_ptr<Channel> channel);

private:
    boost::asio::io_context &m_io;
    wire::HubDoor &m_door;
    const auth::Access &m_access;
    Limits m_limits;
    PacketLog m_log;
    RecordTexts m_deviceTexts{[](const Record &record) { return deviceView(record.twin); }};
    bool m_isClosed = false;
    std::unordered_set<Channel *> m_channels;
    QHash<TwinId, Channel *> m_claims;
    std::vector<std::shared_ptr<Channel>> m_unflushed;
};

} // namespace twin::mqtt
