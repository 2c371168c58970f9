// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ticker.h"

namespace twin::wire {

Ticker::Ticker(boost::asio::io_context &io, std::chrono::milliseconds every, std::function<void()> task)
    : m_timer(io)
    , m_every(every)
    , m_task(std::move(task))
{
    wait();
}

Ticker::~Ticker() = default;

// Destroying a timer does not recall a handler that is in the queue.
void Ticker::wait()
{
    m_timer.expires_after(m_every);
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        const auto task = m_task; // which may end the ticker, and itself with it
        task();
        if (!alive.expired())
            wait();
    });
}

} // namespace twin::wire
