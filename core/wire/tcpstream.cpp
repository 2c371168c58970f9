// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tcpstream.h"

using namespace Qt::StringLiterals;

namespace twin::wire {

using boost::asio::ip::tcp;

QString Peer::name() const
{
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(port);
}

Peer peerOf(const tcp::socket &socket)
{
    boost::system::error_code error;
    const auto end = socket.remote_endpoint(error);
    if (error)
        return {};
    const auto own = socket.local_endpoint(error);
    return {.address = QString::fromStdString(end.address().to_string()),
            .port = end.port(),
            .hubPort = error ? quint16(0) : own.port()};
}

TcpStream::TcpStream(tcp::socket socket, std::shared_ptr<void> ticket)
    : m_socket(std::move(socket))
    , m_ticket(std::move(ticket))
    , m_peer(peerOf(m_socket))
{ }

Stream::executor_type TcpStream::get_executor() noexcept
{
    return *m_socket.get_executor().target<executor_type>();
}

void TcpStream::close()
{
    boost::system::error_code ignored;
    m_socket.close(ignored);
}

void TcpStream::finish()
{
    boost::system::error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    close();
}

void TcpStream::read(boost::asio::mutable_buffer buffer, Handler handler)
{
    m_socket.async_read_some(buffer, std::move(handler));
}

void TcpStream::write(boost::asio::const_buffer buffer, Handler handler)
{
    m_socket.async_write_some(buffer, std::move(handler));
}

} // namespace twin::wire
