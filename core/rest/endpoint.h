// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/service.h"
#include "rest/websocket.h"
#include "wire/eventfeed.h"
#include "wire/limits.h"
#include "wire/log.h"
#include "wire/stream.h"

#include <memory>

namespace twin::rest {

/// HTTP/1.1 over the streams of a listener: reads requests within the limits, lets the Service answer them,
/// keeps connections alive, hands on WebSockets and feeds event streams.
class Endpoint final
{
public:
    struct Shared; ///< by its connections
    struct Parts {
        boost::asio::io_context &io;
        wire::HubDoor &door;
        Site &site;
        wire::EventFeed &events;
        wire::Log &log;
    };

    /// `webSockets` gets the streams of /$iothub/websocket; empty: they are refused. What `parts` refers to
    /// must outlive the endpoint and run its loop to the end.
    Endpoint(const Parts &parts, const wire::Limits &limits, WebSocketHandler webSockets);
    ~Endpoint();
    Endpoint(const Endpoint &) = delete;
    Endpoint &operator=(const Endpoint &) = delete;

    void accept(std::unique_ptr<wire::Stream> stream);
    /// Connections that live.
    qsizetype connectionCount() const;
    /// Closes them all.
    void close();

private:
    std::shared_ptr<Shared> m_shared;
};

} // namespace twin::rest
