// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/stream.h"

#include <boost/asio/ip/tcp.hpp>

#include <memory>

namespace twin::wire {

/// The address and port at the other end of a connected socket.
Peer peerOf(const boost::asio::ip::tcp::socket &socket);

/// A plain TCP connection.
class TcpStream final : public Stream
{
public:
    /// `ticket` lives as long as the connection; the listener counts by it.
    explicit TcpStream(boost::asio::ip::tcp::socket socket, std::shared_ptr<void> ticket = {});
    ~TcpStream() override { close(); }

    executor_type get_executor() noexcept override;
    const Peer &peer() const override { return m_peer; }
    void close() override;
    void finish() override;

protected:
    void read(boost::asio::mutable_buffer buffer, Handler handler) override;
    void write(boost::asio::const_buffer buffer, Handler handler) override;

private:
    boost::asio::ip::tcp::socket m_socket;
    std::shared_ptr<void> m_ticket;
    Peer m_peer;
};

} // namespace twin::wire
