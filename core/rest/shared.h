// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only endpoint.cpp, connection.cpp and eventwriter.cpp include this: what the connections of one endpoint
// share.
#pragma once

#include "rest/endpoint.h"

#include <set>

namespace twin::rest {

class Connection;

struct Endpoint::Shared {
    Shared(const Parts &given, const wire::Limits &bounds, WebSocketHandler handler)
        : parts(given)
        , limits(bounds)
        , webSockets(std::move(handler))
        , service(given.io, given.door, given.site)
    { }

    Parts parts;
    wire::Limits limits;
    WebSocketHandler webSockets;
    Service service;
    std::set<Connection *> connections{};
    bool isClosed = false;
};

} // namespace twin::rest
