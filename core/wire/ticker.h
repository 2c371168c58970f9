// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>

namespace twin::wire {

/// Does something again and again on the thread of an io_context, until it is destroyed: never afterwards,
/// though the timer may have run out already and its handler be waiting for its turn.
class Ticker final
{
public:
    /// `io` must outlive the ticker.
    Ticker(boost::asio::io_context &io, std::chrono::milliseconds every, std::function<void()> task);
    ~Ticker();
    Ticker(const Ticker &) = delete;
    Ticker &operator=(const Ticker &) = delete;

private:
    void wait();

    boost::asio::steady_timer m_timer;
    std::chrono::milliseconds m_every;
    std::function<void()> m_task;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace twin::wire
