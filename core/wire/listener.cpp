// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/listener.h"

#include "wire/tcpstream.h"
#include "wire/tlsstream.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

using namespace Qt::StringLiterals;

namespace twin::wire {

namespace {

using boost::asio::ip::tcp;
using boost::system::error_code;

constexpr qint64 FirstFreePort = 1024; // below, a system wants rights
constexpr std::chrono::milliseconds AcceptPause{100}; // when the system has no more descriptors

Result<tcp::endpoint> endpointOf(boost::asio::io_context &io, const ListenSpec &spec)
{
    error_code error;
    const auto literal = boost::asio::ip::make_address(spec.address.toStdString(), error);
    if (!error)
        return tcp::endpoint(literal, spec.port);
    const auto found = tcp::resolver(io).resolve(spec.address.toStdString(), std::to_string(spec.port),
                                                 tcp::resolver::numeric_service, error);
    if (error || found.empty())
        return Error{ErrorCode::ListenFailed, u"'%1' is no address of this computer."_s.arg(spec.address)};
    return found.begin()->endpoint();
}

Error cannotListen(const ListenSpec &spec, const error_code &error)
{
    const QString hint =
        error == boost::asio::error::access_denied ? u" Ports below 1024 need rights; choose a higher one."_s
        : error == boost::asio::error::address_in_use
            ? u" Another program listens there; choose another port, or 0 for any free one."_s
            : QString();
    const bool isPorts =
        error == boost::asio::error::access_denied || error == boost::asio::error::address_in_use;
    return {.code = ErrorCode::ListenFailed,
            .detail = u"Cannot listen on %1, port %2: %3.%4"_s.arg(
                spec.address, QString::number(spec.port), QString::fromStdString(error.message()), hint),
            .limit = error == boost::asio::error::access_denied ? FirstFreePort : -1,
            .actual = isPorts ? spec.port : -1};
}

} // namespace

class Listener::Core final : public std::enable_shared_from_this<Core>
{
public:
    Core(boost::asio::io_context &io, const ListenSpec &spec, Log &log, Accepted accepted)
        : m_acceptor(io)
        , m_pause(io)
        , m_spec(spec)
        , m_log(log)
        , m_accepted(std::move(accepted))
    { }

    Result<void> open(const tcp::endpoint &endpoint)
    {
        error_code error;
        m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(tcp::acceptor::max_listen_connections, error);
        if (error)
            return cannotListen(m_spec, error);
        accept();
        return {};
    }

    void close()
    {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        m_accepted = nullptr;
    }

    quint16 port() const
    {
        error_code ignored;
        return m_acceptor.local_endpoint(ignored).port();
    }
    int connectionCount() const { return int(m_tickets.use_count()) - 1; }
    void setTls(std::shared_ptr<const TlsContext> tls) { m_spec.tls = std::move(tls); }

private:
    void accept()
    {
        m_acceptor.async_accept([self = shared_from_this()](error_code error, tcp::socket socket) {
            if (!self->m_acceptor.is_open())
                return;
            if (error)
                return self->pause();
            self->take(std::move(socket));
            self->accept();
        });
    }

    void pause()
    {
        m_pause.expires_after(AcceptPause);
        m_pause.async_wait([self = shared_from_this()](error_code error) {
            if (!error && self->m_acceptor.is_open())
                self->accept();
        });
    }

    void take(tcp::socket socket)
    {
        const auto &limits = m_spec.limits;
        if (connectionCount() >= limits.connections)
            return m_log.refuse(peerOf(socket), u"too many connections"_s);
        error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        if (!m_spec.tls)
            return m_accepted(std::make_unique<TcpStream>(std::move(socket), m_tickets));
        if (m_handshakes >= limits.handshakes)
            return m_log.refuse(peerOf(socket), u"too many unfinished TLS handshakes"_s);
        shakeHands(std::make_unique<TlsStream>(std::move(socket), m_spec.tls, m_tickets));
    }

    struct Pending {
        std::unique_ptr<TlsStream> stream; // null once it is handed on
        boost::asio::steady_timer timer;
    };

    // The timer closes the stream, which ends the handshake with an error.
    void shakeHands(std::unique_ptr<TlsStream> stream)
    {
        ++m_handshakes;
        auto *shaking = stream.get();
        const auto pending = std::make_shared<Pending>(
            Pending{std::move(stream), {m_acceptor.get_executor(), m_spec.limits.handshake}});
        pending->timer.async_wait([pending](error_code error) {
            if (!error && pending->stream)
                pending->stream->close();
        });
        shaking->handshake(
            [self = shared_from_this(), pending](error_code error) { self->shaken(*pending, error); });
    }

    void shaken(Pending &pending, error_code error)
    {
        --m_handshakes;
        const bool isLate = pending.timer.cancel() == 0;
        if (!m_accepted)
            return;
        if (!error && !isLate)
            return m_accepted(std::move(pending.stream));
        m_log.refuse(pending.stream->peer(), {.line = isLate ? u"the TLS handshake took too long"_s
                                                             : failureOf(*pending.stream, error),
                                              .tlsAlert = pending.stream->alert()});
    }

    static QString failureOf(const TlsStream &stream, const error_code &error)
    {
        const QString why = stream.alert() < 0 ? QString::fromStdString(error.message())
                                               : u"the client sent alert %1"_s.arg(stream.alert());
        return u"the TLS handshake failed (%1)"_s.arg(why);
    }

    tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    ListenSpec m_spec;
    Log &m_log;
    Accepted m_accepted;
    std::shared_ptr<void> m_tickets = std::make_shared<char>();
    int m_handshakes = 0;
};

Listener::Listener(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{ }

Listener::~Listener()
{
    m_core->close();
}

Result<std::unique_ptr<Listener>> Listener::open(boost::asio::io_context &io, const ListenSpec &spec,
                                                 Log &log, Accepted accepted)
{
    const auto endpoint = endpointOf(io, spec);
    if (!endpoint)
        return endpoint.error();
    auto core = std::make_shared<Core>(io, spec, log, std::move(accepted));
    if (auto opened = core->open(*endpoint); !opened)
        return opened.error();
    return std::unique_ptr<Listener>(new Listener(std::move(core)));
}

quint16 Listener::port() const
{
    return m_core->port();
}

int Listener::connectionCount() const
{
    return m_core->connectionCount();
}

void Listener::setTls(std::shared_ptr<const TlsContext> tls)
{
    m_core->setTls(std::move(tls));
}

} // namespace twin::wire
