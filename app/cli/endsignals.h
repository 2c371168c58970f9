// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>

namespace app::cli {

/// Catches the wish to end, Ctrl+C or SIGTERM, from its construction on.
class EndSignals final
{
public:
    EndSignals()
        : m_signals(m_io, SIGTERM, SIGINT)
    {
        m_signals.async_wait([this](boost::system::error_code error, int) { m_hasCome = !error; });
    }
    /// Until one comes (true) or cancel() is called. In any thread.
    bool wait()
    {
        m_io.run();
        return m_hasCome;
    }
    void cancel() { m_io.stop(); }

private:
    boost::asio::io_context m_io;
    boost::asio::signal_set m_signals;
    bool m_hasCome = false;
};

} // namespace app::cli
