// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/eventwriter.h"

#include "json/writer.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <array>

namespace twin::rest {

namespace {

using boost::asio::redirect_error;
using boost::asio::use_awaitable;
using boost::system::error_code;

constexpr std::chrono::seconds SignOfLife{15};

} // namespace

EventWriter::EventWriter(wire::Stream &stream, boost::asio::io_context &io, qsizetype bytesAtMost)
    : m_stream(stream)
    , m_pause(io)
    , m_bytesAtMost(bytesAtMost)
{ }

void EventWriter::add(const HubEvent &event)
{
    if (m_end)
        return;
    m_pending += "event: " + event.sourceName().toStdString() + "\ndata: ";
    json::appendTo(m_pending, event.toJson());
    m_pending += "\n\n";
    if (qsizetype(m_pending.size()) > m_bytesAtMost)
        end(End::TooSlow);
    m_pause.cancel();
}

boost::asio::awaitable<EventWriter::End> EventWriter::run()
{
    boost::asio::co_spawn(
        m_pause.get_executor(),
        [self = shared_from_this()]() -> boost::asio::awaitable<void> { co_await self->watch(); },
        boost::asio::detached);
    while (!m_end) {
        error_code error;
        if (m_pending.empty()) {
            m_pause.expires_after(SignOfLife);
            co_await m_pause.async_wait(redirect_error(use_awaitable, error));
            if (!error)
                m_pending = ":\n\n";
            continue;
        }
        const std::string text = std::exchange(m_pending, {});
        co_await boost::asio::async_write(m_stream, boost::asio::buffer(text),
                                          redirect_error(use_awaitable, error));
        if (error)
            end(End::ClientLeft);
    }
    co_return *m_end;
}

// A client has nothing more to say; when reading ends, it is gone.
boost::asio::awaitable<void> EventWriter::watch()
{
    std::array<char, 256> ignored;
    for (error_code error; !error && !m_end;)
        co_await m_stream.async_read_some(boost::asio::buffer(ignored), redirect_error(use_awaitable, error));
    end(End::ClientLeft);
}

void EventWriter::end(End why)
{
    if (m_end)
        return;
    m_end = why;
    m_pause.cancel();
    m_stream.close();
}

} // namespace twin::rest
