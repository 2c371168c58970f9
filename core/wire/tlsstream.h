// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/stream.h"
#include "wire/tlscontext.h"

#include <boost/asio/ip/tcp.hpp>

#include <functional>
#include <memory>

namespace twin::wire {

/// A TLS connection, server side. OpenSSL works on the socket itself: a connection that idles holds no
/// buffers, which asio::ssl::stream would (34 KB each).
class TlsStream final : public Stream
{
public:
    /// `ticket` lives as long as the connection; the listener counts by it.
    TlsStream(boost::asio::ip::tcp::socket socket, std::shared_ptr<const TlsContext> context,
              std::shared_ptr<void> ticket = {});
    ~TlsStream() override;

    /// Once, before anything else. Calls back with success or why not; never from within.
    void handshake(std::function<void(boost::system::error_code)> done);
    /// By which the client ended the handshake (RFC 8446, section 6); -1 when it sent none.
    int alert() const;

    executor_type get_executor() noexcept override;
    const Peer &peer() const override;
    void close() override;
    void finish() override;

protected:
    void read(boost::asio::mutable_buffer buffer, Handler handler) override;
    void write(boost::asio::const_buffer buffer, Handler handler) override;

private:
    class Core; // outlives the stream while an operation is on its way
    std::shared_ptr<Core> m_core;
};

} // namespace twin::wire
