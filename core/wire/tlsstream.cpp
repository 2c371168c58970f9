// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tlsstream.h"

#include "wire/socketbio.h"
#include "wire/tcpstream.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <utility>

namespace twin::wire {

namespace {

using boost::asio::ip::tcp;
using boost::system::error_code;

constexpr int MaxBytesAtOnce = 1 << 30;
constexpr std::chrono::seconds Linger{2}; // for a client that still sends while we hang up

struct SslDeleter {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

QList<QByteArray> certificatesOf(const SSL *ssl)
{
    QList<QByteArray> certificates;
    const auto append = [&certificates](X509 *certificate) {
        QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
        auto *data = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509(certificate, &data);
        certificates.append(der);
    };
    if (X509 *own = SSL_get0_peer_certificate(ssl))
        append(own);
    const STACK_OF(X509) *chain = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; chain && i < sk_X509_num(chain); ++i)
        append(sk_X509_value(chain, i));
    return certificates;
}

// OpenSSL files an alert of the other side among its reasons.
int alertOf(unsigned long error)
{
    const int reason = ERR_GET_LIB(error) == ERR_LIB_SSL ? ERR_GET_REASON(error) : 0;
    return reason >= SSL_AD_REASON_OFFSET ? reason - SSL_AD_REASON_OFFSET : -1;
}

} // namespace

class TlsStream::Core final : public std::enable_shared_from_this<Core>
{
public:
    Core(tcp::socket socket, std::shared_ptr<const TlsContext> context, std::shared_ptr<void> ticket)
        : m_socket(std::move(socket))
        , m_context(std::move(context))
        , m_ticket(std::move(ticket))
        , m_ssl(SSL_new(m_context->native()))
        , m_peer(peerOf(m_socket))
    {
        error_code ignored;
        m_socket.non_blocking(true, ignored);
        BIO *bio = newSocketBio(m_socket);
        SSL_set_bio(m_ssl.get(), bio, bio);
        SSL_set_accept_state(m_ssl.get());
    }

    const Peer &peer() const { return m_peer; }
    int alert() const { return m_alert; }
    bool isFinishing() const { return m_isFinishing; }
    executor_type executor() { return *m_socket.get_executor().target<executor_type>(); }

    void handshake(std::function<void(error_code)> done)
    {
        ERR_clear_error();
        const int result = SSL_do_handshake(m_ssl.get());
        if (result == 1) {
            m_peer.certificates = certificatesOf(m_ssl.get());
            return done({});
        }
        const auto wait = waitFor(result);
        if (!wait) {
            m_alert = alertOf(ERR_peek_last_error());
            return done(failure(result));
        }
        m_socket.async_wait(*wait, [self = shared_from_this(), done = std::move(done)](error_code error) {
            error ? done(error) : self->handshake(done);
        });
    }

    void read(boost::asio::mutable_buffer buffer, Handler handler)
    {
        if (SSL_has_pending(m_ssl.get()) == 0)
            return waitToRead(tcp::socket::wait_read, buffer, std::move(handler));
        boost::asio::post(m_socket.get_executor(),
                          [self = shared_from_this(), buffer, handler = std::move(handler)]() mutable {
                              self->readNow(buffer, std::move(handler));
                          });
    }

    void write(boost::asio::const_buffer buffer, Handler handler)
    {
        ERR_clear_error();
        std::size_t count = 0;
        const int result = SSL_write_ex(m_ssl.get(), buffer.data(), buffer.size(), &count);
        if (const auto wait = result == 1 || isClosed() ? std::nullopt : waitFor(result)) {
            m_socket.async_wait(*wait, [self = shared_from_this(), buffer,
                                        handler = std::move(handler)](error_code error) mutable {
                error ? handler(error, 0) : self->write(buffer, std::move(handler));
            });
            return;
        }
        const error_code error = result == 1 ? error_code() : failure(result);
        boost::asio::post(m_socket.get_executor(),
                          [handler = std::move(handler), error, count]() mutable { handler(error, count); });
    }

    void close()
    {
        error_code ignored;
        m_socket.close(ignored);
    }

    // A socket that closes with unread bytes resets the connection, and the client may lose our last words.
    void finish()
    {
        if (isClosed() || std::exchange(m_isFinishing, true))
            return;
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
        error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
        const auto timer = std::make_shared<boost::asio::steady_timer>(m_socket.get_executor(), Linger);
        timer->async_wait([self = shared_from_this()](error_code error) {
            if (!error)
                self->close();
        });
        drain(timer);
    }

private:
    bool isClosed() const { return !m_socket.is_open(); }

    void readNow(boost::asio::mutable_buffer buffer, Handler handler)
    {
        ERR_clear_error();
        const auto size = int(std::min<std::size_t>(buffer.size(), MaxBytesAtOnce));
        const int result = isClosed() ? -1 : SSL_read(m_ssl.get(), buffer.data(), size);
        if (result > 0 || size == 0)
            return handler(error_code(), std::size_t(std::max(result, 0)));
        const auto wait = isClosed() ? std::nullopt : waitFor(result);
        if (!wait)
            return handler(failure(result), 0);
        waitToRead(*wait, buffer, std::move(handler));
    }

    void waitToRead(tcp::socket::wait_type wait, boost::asio::mutable_buffer buffer, Handler handler)
    {
        m_socket.async_wait(wait, [self = shared_from_this(), buffer,
                                   handler = std::move(handler)](error_code error) mutable {
            error ? handler(error, 0) : self->readNow(buffer, std::move(handler));
        });
    }

    void drain(const std::shared_ptr<boost::asio::steady_timer> &timer)
    {
        m_socket.async_wait(tcp::socket::wait_read, [self = shared_from_this(), timer](error_code error) {
            std::array<char, 16 * 1024> rest;
            while (!error)
                self->m_socket.receive(boost::asio::buffer(rest), 0, error);
            if (error == boost::asio::error::would_block)
                return self->drain(timer);
            timer->cancel();
            self->close();
        });
    }

    std::optional<tcp::socket::wait_type> waitFor(int result) const
    {
        switch (SSL_get_error(m_ssl.get(), result)) {
        case SSL_ERROR_WANT_READ:
            return tcp::socket::wait_read;
        case SSL_ERROR_WANT_WRITE:
            return tcp::socket::wait_write;
        default:
            return std::nullopt;
        }
    }

    error_code failure(int result) const
    {
        if (isClosed())
            return boost::asio::error::operation_aborted;
        switch (SSL_get_error(m_ssl.get(), result)) {
        case SSL_ERROR_ZERO_RETURN:
            return boost::asio::error::eof;
        case SSL_ERROR_SYSCALL:
            return boost::asio::error::connection_reset;
        default:
            return boost::asio::error::connection_aborted;
        }
    }

    tcp::socket m_socket;
    std::shared_ptr<const TlsContext> m_context;
    std::shared_ptr<void> m_ticket;
    std::unique_ptr<SSL, SslDeleter> m_ssl;
    Peer m_peer;
    int m_alert = -1;
    bool m_isFinishing = false;
};

TlsStream::TlsStream(tcp::socket socket, std::shared_ptr<const TlsContext> context,
                     std::shared_ptr<void> ticket)
    : m_core(std::make_shared<Core>(std::move(socket), std::move(context), std::move(ticket)))
{ }

TlsStream::~TlsStream()
{
    if (!m_core->isFinishing())
        m_core->close();
}

void TlsStream::handshake(std::function<void(error_code)> done)
{
    boost::asio::post(m_core->executor(), [core = m_core, done = std::move(done)] { core->handshake(done); });
}

Stream::executor_type TlsStream::get_executor() noexcept
{
    return m_core->executor();
}

int TlsStream::alert() const
{
    return m_core->alert();
}

const Peer &TlsStream::peer() const
{
    return m_core->peer();
}

void TlsStream::close()
{
    m_core->close();
}

void TlsStream::finish()
{
    m_core->finish();
}

void TlsStream::read(boost::asio::mutable_buffer buffer, Handler handler)
{
    m_core->read(buffer, std::move(handler));
}

void TlsStream::write(boost::asio::const_buffer buffer, Handler handler)
{
    m_core->write(buffer, std::move(handler));
}

} // namespace twin::wire
