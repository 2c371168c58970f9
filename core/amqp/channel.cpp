// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/channel.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace twin::amqp {

namespace {

namespace asio = boost::asio;
constexpr auto Awaitable = asio::as_tuple(asio::use_awaitable);
constexpr qsizetype ReadBytes = 16 * 1024;

} // namespace

Channel::Channel(const Connection::Parts &parts, std::unique_ptr<wire::Stream> stream)
    : m_stream(std::move(stream))
    , m_connection(parts, m_stream->peer(), [this] { write(); })
{ }

void Channel::start()
{
    asio::co_spawn(
        m_stream->get_executor(),
        [self = shared_from_this()]() -> asio::awaitable<void> { co_await self->read(); }, asio::detached);
}

void Channel::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_connection.lineLost();
    m_stream->close();
}

asio::awaitable<void> Channel::read()
{
    QByteArray buffer(ReadBytes, Qt::Uninitialized);
    write(); // the library may have something to say first
    while (!m_isClosed) {
        const auto [error, count] = co_await m_stream->async_read_some(
            asio::buffer(buffer.data(), std::size_t(buffer.size())), Awaitable);
        if (m_isClosed)
            break;
        if (error) {
            close();
            break;
        }
        m_connection.take(QByteArrayView(buffer).first(qsizetype(count)));
        write();
    }
}

void Channel::write()
{
    if (m_isClosed || !m_writing.isEmpty())
        return;
    m_writing = m_connection.pending().toByteArray();
    if (m_writing.isEmpty()) {
        if (m_connection.isFinished()) {
            m_isClosed = true;
            m_stream->finish();
        }
        return;
    }
    m_stream->async_write_some(
        asio::buffer(m_writing.constData(), std::size_t(m_writing.size())),
        [self = shared_from_this()](boost::system::error_code error, std::size_t count) {
            self->onWritten(error, count);
        });
}

void Channel::onWritten(const boost::system::error_code &error, std::size_t count)
{
    m_writing.clear();
    if (error)
        return close();
    if (m_isClosed)
        return;
    m_connection.wrote(qsizetype(count));
    write();
}

} // namespace twin::amqp
