// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/websocket.h"

#include <boost/asio/post.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace twin::rest {

namespace {

namespace beast = boost::beast;
namespace websocket = beast::websocket;
using boost::system::error_code;
using Request = beast::http::request<beast::http::string_body>;

constexpr std::size_t MessageAtMost = 1024 * 1024;

// The connection below, as Beast wants it.
class Layer final
{
public:
    using executor_type = wire::Stream::executor_type;

    explicit Layer(std::unique_ptr<wire::Stream> stream)
        : m_stream(std::move(stream))
    { }

    executor_type get_executor() noexcept { return m_stream->get_executor(); }
    wire::Stream &stream() { return *m_stream; }

    template <class Buffers, class Token>
    auto async_read_some(const Buffers &buffers, Token &&token)
    {
        return m_stream->async_read_some(buffers, std::forward<Token>(token));
    }
    template <class Buffers, class Token>
    auto async_write_some(const Buffers &buffers, Token &&token)
    {
        return m_stream->async_write_some(buffers, std::forward<Token>(token));
    }

private:
    std::unique_ptr<wire::Stream> m_stream;
};

// How Beast ends the connection below; found by argument.
template <class Handler>
void async_teardown(beast::role_type, Layer &layer, Handler &&handler)
{
    layer.stream().finish();
    boost::asio::post(layer.get_executor(),
                      [handler = std::forward<Handler>(handler)]() mutable { handler(error_code()); });
}

// The same at once, when a peer breaks the protocol; found by argument, too.
void beast_close_socket(Layer &layer)
{
    layer.stream().close();
}

// What the client offers and we speak, by the name to be answered; null when it offers none of them.
struct Offer {
    const char *name = nullptr;
    SubProtocol protocol = SubProtocol::Mqtt;
};
constexpr Offer Spoken[]{
    {"mqtt", SubProtocol::Mqtt}, {"AMQPWSB10", SubProtocol::Amqp}, {"amqp", SubProtocol::Amqp}};

Offer offerOf(const Request &request)
{
    for (const auto protocol : beast::http::token_list(request[beast::http::field::sec_websocket_protocol])) {
        for (const auto &spoken : Spoken) {
            if (beast::iequals(protocol, spoken.name))
                return spoken;
        }
    }
    return {};
}

class WebSocketStream final : public wire::Stream
{
public:
    explicit WebSocketStream(std::unique_ptr<wire::Stream> below)
        : m_core(std::make_shared<Core>(std::move(below)))
    { }
    ~WebSocketStream() override
    {
        if (!m_core->isFinishing)
            close();
    }

    executor_type get_executor() noexcept override { return m_core->socket.get_executor(); }
    const wire::Peer &peer() const override { return m_core->socket.next_layer().stream().peer(); }
    void close() override { m_core->socket.next_layer().stream().close(); }
    void finish() override
    {
        m_core->isFinishing = true;
        m_core->socket.async_close(websocket::close_code::normal, [core = m_core](error_code) {});
    }

    static void accept(std::unique_ptr<WebSocketStream> stream, Request request, WebSocketHandler accepted)
    {
        auto &socket = stream->m_core->socket;
        socket.binary(true);
        socket.read_message_max(MessageAtMost);
        const Offer offer = offerOf(request);
        if (offer.name)
            socket.set_option(
                websocket::stream_base::decorator([name = offer.name](websocket::response_type &response) {
                    response.set(beast::http::field::sec_websocket_protocol, name);
                }));
        const auto kept = std::make_shared<Request>(std::move(request));
        const auto holder = std::make_shared<std::unique_ptr<WebSocketStream>>(std::move(stream));
        socket.async_accept(*kept, [holder, kept, protocol = offer.protocol,
                                    accepted = std::move(accepted)](error_code error) {
            if (!error)
                accepted(std::move(*holder), protocol);
        });
    }

protected:
    void read(boost::asio::mutable_buffer buffer, Handler handler) override
    {
        m_core->read(buffer, std::move(handler));
    }
    void write(boost::asio::const_buffer buffer, Handler handler) override
    {
        // Beast wants a handler whose executor it may ask for more than the type-erased one can do.
        m_core->socket.async_write(
            buffer, [core = m_core, handler = std::move(handler)](
                        error_code error, std::size_t count) mutable { handler(error, count); });
    }

private:
    // Outlives the stream while an operation is on its way.
    struct Core : std::enable_shared_from_this<Core> {
        explicit Core(std::unique_ptr<wire::Stream> below)
            : socket(std::move(below))
        { }

        // A frame may be empty, and text is neither protocol.
        void read(boost::asio::mutable_buffer buffer, Handler handler)
        {
            socket.async_read_some(buffer, [self = shared_from_this(), buffer, handler = std::move(handler)](
                                               error_code error, std::size_t count) mutable {
                if (!error && !self->socket.got_binary())
                    return handler(error_code(boost::asio::error::invalid_argument), std::size_t(0));
                if (!error && count == 0)
                    return self->read(buffer, std::move(handler));
                handler(error, count);
            });
        }

        websocket::stream<Layer> socket;
        bool isFinishing = false;
    };

    std::shared_ptr<Core> m_core;
};

} // namespace

void acceptWebSocket(std::unique_ptr<wire::Stream> stream, std::string head, WebSocketHandler accepted)
{
    beast::http::request_parser<beast::http::string_body> parser;
    parser.header_limit(std::uint32_t(head.size() + 1));
    error_code error;
    parser.put(boost::asio::buffer(head), error);
    if (error || !websocket::is_upgrade(parser.get()))
        return;
    WebSocketStream::accept(std::make_unique<WebSocketStream>(std::move(stream)), parser.release(),
                            std::move(accepted));
}

} // namespace twin::rest
