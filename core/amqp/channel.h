// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/connection.h"
#include "wire/stream.h"

#include <boost/asio/awaitable.hpp>

#include <memory>

namespace twin::amqp {

/// Carries one Connection over a stream. Lives until both its reading and its writing have ended.
class Channel final : public std::enable_shared_from_this<Channel>
{
public:
    Channel(const Connection::Parts &parts, std::unique_ptr<wire::Stream> stream);

    /// Begins to read. Once.
    void start();
    Connection &connection() noexcept { return m_connection; }
    const wire::Peer &peer() const { return m_stream->peer(); }
    bool isClosed() const noexcept { return m_isClosed; }
    /// Ends it at once.
    void close();

private:
    boost::asio::awaitable<void> read();
    void write();
    void onWritten(const boost::system::error_code &error, std::size_t count);

    std::unique_ptr<wire::Stream> m_stream;
    Connection m_connection;
    QByteArray m_writing; // empty when nothing is on its way
    bool m_isClosed = false;
};

} // namespace twin::amqp
