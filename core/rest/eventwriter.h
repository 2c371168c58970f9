// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/events.h"
#include "wire/stream.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <string>

namespace twin::rest {

/// Writes events to one client as server-sent events, each with its envelope as data. A client that does not
/// keep up is cut off.
class EventWriter final : public std::enable_shared_from_this<EventWriter>
{
public:
    enum class End { ClientLeft, TooSlow };

    /// The stream must outlive run().
    EventWriter(wire::Stream &stream, boost::asio::io_context &io, qsizetype bytesAtMost);

    void add(const HubEvent &event);
    /// Until the client is gone.
    boost::asio::awaitable<End> run();

private:
    boost::asio::awaitable<void> watch();
    void end(End why);

    wire::Stream &m_stream;
    boost::asio::steady_timer m_pause; // until there is something to write, or a sign of life is due
    qsizetype m_bytesAtMost;
    std::string m_pending;
    std::optional<End> m_end;
};

} // namespace twin::rest
