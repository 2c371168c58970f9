// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/peer.h"

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>

namespace twin::wire {

/// A connection in both directions, whatever carries it: TCP, TLS or a WebSocket.
///
/// Models Asio's AsyncReadStream and AsyncWriteStream with any completion token, so coroutines,
/// asio::async_read and Beast take it. One read and one write at a time; all on the hub's thread. Destroying
/// it closes it.
class Stream
{
public:
    using executor_type = boost::asio::io_context::executor_type;
    using Handler = boost::asio::any_completion_handler<void(boost::system::error_code, std::size_t)>;

    virtual ~Stream() = default;
    virtual executor_type get_executor() noexcept = 0;
    virtual const Peer &peer() const = 0;
    /// Ends both directions at once; operations that wait complete with an error.
    virtual void close() = 0;
    /// Says goodbye as the protocol below has it (TLS close_notify, WebSocket close), then closes. What was
    /// written before still arrives.
    virtual void finish() { close(); }

    template <class Buffers, class Token>
    auto async_read_some(const Buffers &buffers, Token &&token)
    {
        return boost::asio::async_initiate<Token, void(boost::system::error_code, std::size_t)>(
            [this](Handler handler, boost::asio::mutable_buffer buffer) { read(buffer, std::move(handler)); },
            token, firstOf<boost::asio::mutable_buffer>(buffers));
    }
    /// Writes (a part of) the first buffer that is not empty.
    template <class Buffers, class Token>
    auto async_write_some(const Buffers &buffers, Token &&token)
    {
        return boost::asio::async_initiate<Token, void(boost::system::error_code, std::size_t)>(
            [this](Handler handler, boost::asio::const_buffer buffer) { write(buffer, std::move(handler)); },
            token, firstOf<boost::asio::const_buffer>(buffers));
    }

protected:
    virtual void read(boost::asio::mutable_buffer buffer, Handler handler) = 0;
    virtual void write(boost::asio::const_buffer buffer, Handler handler) = 0;

private:
    template <class Buffer, class Buffers>
    static Buffer firstOf(const Buffers &buffers)
    {
        for (auto it = boost::asio::buffer_sequence_begin(buffers);
             it != boost::asio::buffer_sequence_end(buffers); ++it) {
            if (const Buffer buffer(*it); buffer.size() > 0)
                return buffer;
        }
        return Buffer();
    }
};

} // namespace twin::wire
