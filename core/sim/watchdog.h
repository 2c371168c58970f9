// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace twin::sim {

/// Calls `bite` from a thread of its own when something armed is not disarmed in time.
class Watchdog final
{
public:
    explicit Watchdog(std::function<void()> bite);
    ~Watchdog();

    void arm(std::chrono::milliseconds time);
    /// When this returns, `bite` is not being called and will not be. True when it was.
    bool disarm();

private:
    void watch(const std::stop_token &stop);

    std::function<void()> m_bite;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::chrono::steady_clock::time_point m_deadline;
    bool m_isArmed = false;
    bool m_hasBitten = false;
    std::jthread m_thread; // last: it uses the others
};

} // namespace twin::sim
