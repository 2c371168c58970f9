// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/endpoint.h"

#include "rest/connection.h"

namespace twin::rest {

Endpoint::Endpoint(const Parts &parts, const wire::Limits &limits, WebSocketHandler webSockets)
    : m_shared(std::make_shared<Shared>(parts, limits, std::move(webSockets)))
{ }

Endpoint::~Endpoint()
{
    close();
}

void Endpoint::accept(std::unique_ptr<wire::Stream> stream)
{
    Connection::start(m_shared, std::move(stream));
}

qsizetype Endpoint::connectionCount() const
{
    return qsizetype(m_shared->connections.size());
}

void Endpoint::close()
{
    m_shared->isClosed = true;
    for (Connection *connection : std::set(m_shared->connections))
        connection->close();
}

} // namespace twin::rest
