// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/connection.h"

#include "rest/eventwriter.h"
#include "rest/responsetext.h"
#include "rest/websocket.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using boost::asio::redirect_error;
using boost::asio::use_awaitable;
using boost::system::error_code;
using Parser = http::request_parser<http::string_body>;
using Head = http::request<http::string_body>;

constexpr std::string_view Continue = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::string_view EventHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    "Cache-Control: no-store\r\nServer: Twinscope\r\nConnection: close\r\n\r\n";
constexpr std::size_t ChunkBytes = 4096; // read at a time before a request has begun

QByteArray bytes(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// What to tell a client whose request cannot be read; nothing when it has just gone.
std::optional<Error> refusalOf(const error_code &error, const wire::Limits &limits)
{
    if (error == http::error::body_limit)
        return Error{.code = ErrorCode::MessageTooLarge,
                     .detail = u"The body of a request may have at most %1 bytes."_s.arg(limits.bodyBytes),
                     .limit = limits.bodyBytes};
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The head of a request may have at most %1 bytes."_s.arg(limits.headerBytes),
                     .limit = limits.headerBytes};
    if (error.category() == http::make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message)
        return Error{ErrorCode::Argument,
                     u"This is no HTTP/1.1 request (%1)."_s.arg(QString::fromStdString(error.message()))};
    return std::nullopt;
}

Result<Request> requestOf(const Head &head, const wire::Peer &peer)
{
    auto target = Target::parse(QByteArrayView(head.target().data(), qsizetype(head.target().size())));
    if (!target)
        return target.error();
    Request request{.method = bytes(head.method_string()),
                    .target = *std::move(target),
                    .targetText = bytes(head.target()),
                    .peer = peer};
    for (const auto &line : head)
        request.headers.add(bytes(line.name_string()), bytes(line.value()));
    request.body = bytes(head.body());
    return request;
}

std::string headText(const Head &head)
{
    std::string text;
    text.append(head.method_string()).append(" ").append(head.target()).append(" HTTP/1.1\r\n");
    for (const auto &line : head)
        text.append(line.name_string()).append(": ").append(line.value()).append("\r\n");
    return text.append("\r\n");
}

bool isWebSocket(const Target &target)
{
    return target.path.size() == 2 && target.path[0].compare(u"$iothub"_s, Qt::CaseInsensitive) == 0 &&
           target.path[1].compare(u"websocket"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

struct Connection::Waiting {
    std::optional<Service::Outcome> outcome{};
    // In an optional: Boost 1.81 moves such a handler into a new one, but its move assignment never ends.
    std::optional<boost::asio::any_completion_handler<void()>> wake{};

    boost::asio::any_completion_handler<void()> takeWake()
    {
        boost::asio::any_completion_handler<void()> taken(*std::move(wake));
        wake.reset();
        return taken;
    }
};

void Connection::start(std::shared_ptr<Endpoint::Shared> shared, std::unique_ptr<wire::Stream> stream)
{
    const auto executor = shared->parts.io.get_executor();
    const auto connection = std::make_shared<Connection>(std::move(shared), std::move(stream));
    boost::asio::co_spawn(
        executor, [connection]() -> Flow { co_await connection->run(); }, boost::asio::detached);
}

Connection::Connection(std::shared_ptr<Endpoint::Shared> shared, std::unique_ptr<wire::Stream> stream)
    : m_shared(std::move(shared))
    , m_stream(std::move(stream))
    , m_timer(m_shared->parts.io)
    , m_buffer(std::size_t(m_shared->limits.headerBytes + m_shared->limits.bodyBytes))
    , m_log(m_shared->parts.log)
{
    m_shared->connections.insert(this);
}

Connection::~Connection()
{
    m_shared->connections.erase(this);
}

// A flow that waits for the hub is woken, so that it ends.
void Connection::close()
{
    m_timer.cancel();
    if (m_stream)
        m_stream->close();
    const auto waiting = m_waiting.lock();
    if (!waiting || waiting->outcome || !waiting->wake)
        return;
    waiting->outcome = m_shared->service.refused({ErrorCode::Cancelled, u"The hub is being closed."_s});
    boost::asio::post(m_shared->parts.io, waiting->takeWake());
}

Connection::Flow Connection::run()
{
    for (bool goesOn = true; goesOn && !m_shared->isClosed;) {
        if (!co_await waitForRequest())
            break;
        Read read = co_await this->read();
        if (m_shared->isClosed)
            break;
        if (read.refusal) {
            m_shared->parts.log.refuse(m_stream->peer(), read.refusal->detail,
                                       wire::LogEntry::Protocol::Http);
            co_await write(m_shared->service.refused(*read.refusal), false);
        }
        if (!read.request)
            break;
        if (!read.upgrade.empty() && m_shared->webSockets) {
            limitNoTime();
            acceptWebSocket(std::move(m_stream), std::move(read.upgrade), m_shared->webSockets);
            co_return;
        }
        m_log.noteRequest(*read.request);
        const auto outcome = co_await ask(*read.request);
        if (const auto *events = std::get_if<EventStream>(&outcome)) {
            co_await streamEvents(*events);
            co_return;
        }
        if (m_shared->isClosed)
            break;
        const auto &response = std::get<Response>(outcome);
        m_log.noteResponse(*read.request, response, read.keepsAlive, m_shared->parts.door.clock().now());
        goesOn = co_await write(response, read.keepsAlive) && read.keepsAlive;
    }
    m_timer.cancel();
    if (m_stream)
        m_stream->finish();
}

// Between two requests a client may idle longer than it may take to send one.
Connection::Task<bool> Connection::waitForRequest()
{
    if (m_buffer.size() > 0)
        co_return true;
    limitTime(m_requests == 0 ? m_shared->limits.header : m_shared->limits.idle);
    error_code error;
    const auto count = co_await m_stream->async_read_some(m_buffer.prepare(ChunkBytes),
                                                          redirect_error(use_awaitable, error));
    m_buffer.commit(count);
    co_return !error;
}

Connection::Task<Connection::Read> Connection::read()
{
    const auto &limits = m_shared->limits;
    Parser parser;
    parser.header_limit(std::uint32_t(limits.headerBytes));
    parser.body_limit(std::uint64_t(limits.bodyBytes));
    error_code error;
    limitTime(limits.header);
    co_await http::async_read_header(*m_stream, m_buffer, parser, redirect_error(use_awaitable, error));
    if (error)
        co_return Read{.refusal = refusalOf(error, limits)};
    limitTime(limits.body);
    if (beast::iequals(parser.get()[http::field::expect], "100-continue"))
        co_await send(std::string(Continue));
    if (!parser.is_done())
        co_await http::async_read(*m_stream, m_buffer, parser, redirect_error(use_awaitable, error));
    if (error)
        co_return Read{.refusal = refusalOf(error, limits)};
    ++m_requests;
    const auto &head = parser.get();
    auto request = requestOf(head, m_stream->peer());
    if (!request)
        co_return Read{.refusal = request.error()};
    request->tokenMemory = &m_token;
    Read read{.keepsAlive = head.keep_alive()};
    if (isWebSocket(request->target) && beast::websocket::is_upgrade(head))
        read.upgrade = headText(head);
    read.request = *std::move(request);
    co_return read;
}

// The answer may be there at once or come minutes later.
Connection::Task<Service::Outcome> Connection::ask(const Request &request)
{
    limitNoTime();
    const auto waiting = std::make_shared<Waiting>();
    m_waiting = waiting;
    m_shared->service.handle(request, [waiting](Service::Outcome outcome) {
        if (waiting->outcome)
            return; // the endpoint was closed meanwhile
        waiting->outcome = std::move(outcome);
        if (waiting->wake)
            waiting->takeWake()();
    });
    if (!waiting->outcome)
        co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<> &, void()>(
            [&waiting](auto handler) { waiting->wake.emplace(std::move(handler)); }, use_awaitable);
    co_return *std::move(waiting->outcome);
}

Connection::Task<bool> Connection::write(const Response &response, bool keepsAlive)
{
    limitTime(m_shared->limits.body);
    co_return co_await send(textOf(response, keepsAlive, m_shared->parts.door.clock().now()));
}

Connection::Task<bool> Connection::send(std::string text)
{
    error_code error;
    co_await boost::asio::async_write(*m_stream, boost::asio::buffer(text),
                                      redirect_error(use_awaitable, error));
    co_return !error;
}

Connection::Flow Connection::streamEvents(const EventStream &wish)
{
    limitTime(m_shared->limits.body);
    if (!co_await send(std::string(EventHead)))
        co_return;
    limitNoTime();
    const auto writer =
        std::make_shared<EventWriter>(*m_stream, m_shared->parts.io, m_shared->limits.streamBytes);
    const auto subscription =
        m_shared->parts.events.subscribe(wish.wish, [writer](const HubEvent &event) { writer->add(event); });
    const auto peer = m_stream->peer();
    const auto end = co_await writer->run();
    if (end == EventWriter::End::TooSlow && !m_shared->isClosed)
        m_shared->parts.log.refuse(peer, u"a reader of events was too slow"_s,
                                   wire::LogEntry::Protocol::Http);
}

// Deadlines follow one another many times a second and are hardly ever reached. So the timer is only set anew
// for one that is nearer than it; when it runs out too early it is set for what is the deadline then.
void Connection::limitTime(std::chrono::milliseconds time)
{
    m_deadline = Time::clock::now() + time;
    if (!m_isTimed || m_deadline < m_timer.expiry())
        watchTime();
}

// Closing the stream ends whatever waits on it.
void Connection::watchTime()
{
    m_isTimed = true;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait([weak = weak_from_this()](error_code error) {
        const auto self = weak.lock();
        if (error || !self || !self->m_stream)
            return;
        self->m_isTimed = false;
        if (self->m_deadline == Time::max())
            return;
        if (Time::clock::now() < self->m_deadline)
            return self->watchTime();
        self->m_shared->parts.log.refuse(self->m_stream->peer(), u"the client was silent too long"_s,
                                         wire::LogEntry::Protocol::Http);
        self->m_stream->close();
    });
}

} // namespace twin::rest
