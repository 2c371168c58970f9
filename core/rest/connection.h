// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/requestlog.h"
#include "rest/shared.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include <string>

namespace twin::rest {

/// One client: its requests one after the other, as a coroutine that owns the connection.
class Connection final : public std::enable_shared_from_this<Connection>
{
public:
    static void start(std::shared_ptr<Endpoint::Shared> shared, std::unique_ptr<wire::Stream> stream);
    Connection(std::shared_ptr<Endpoint::Shared> shared, std::unique_ptr<wire::Stream> stream);
    ~Connection();

    void close();

private:
    using Time = boost::asio::steady_timer::time_point;
    using Flow = boost::asio::awaitable<void>;
    template <class T>
    using Task = boost::asio::awaitable<T>;

    /// What came of reading a request.
    struct Read {
        std::optional<Request> request{};
        std::optional<Error> refusal{}; ///< to be told, then the connection ends
        bool keepsAlive = false;
        std::string upgrade{}; ///< the head of a request for a WebSocket
    };

    struct Waiting;

    Flow run();
    Task<bool> waitForRequest();
    Task<Read> read();
    Task<Service::Outcome> ask(const Request &request);
    Task<bool> write(const Response &response, bool keepsAlive);
    Task<bool> send(std::string text);
    Flow streamEvents(const EventStream &wish);
    void limitTime(std::chrono::milliseconds time);
    void limitNoTime() { m_deadline = Time::max(); }
    void watchTime();

    std::shared_ptr<Endpoint::Shared> m_shared;
    std::unique_ptr<wire::Stream> m_stream;
    boost::asio::steady_timer m_timer;
    Time m_deadline = Time::max(); // when the stream is closed; the timer may run out before
    bool m_isTimed = false; // the timer runs
    boost::beast::flat_buffer m_buffer;
    RequestLog m_log;
    auth::TokenMemory m_token;
    quint64 m_requests = 0;
    std::weak_ptr<Waiting> m_waiting; // for the answer to the request that was read last
};

} // namespace twin::rest
