// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/watchdog.h"

namespace twin::sim {

Watchdog::Watchdog(std::function<void()> bite)
    : m_bite(std::move(bite))
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{ }

Watchdog::~Watchdog() = default;

// The thread is woken only when it sleeps for good: a call that ends in time costs no more than a lock.
void Watchdog::arm(std::chrono::milliseconds time)
{
    const std::lock_guard lock(m_mutex);
    m_deadline = std::chrono::steady_clock::now() + time;
    m_isArmed = true;
    m_hasBitten = false;
    m_changed.notify_one();
}

bool Watchdog::disarm()
{
    const std::lock_guard lock(m_mutex);
    m_isArmed = false;
    return m_hasBitten;
}

void Watchdog::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (!m_isArmed) {
            m_changed.wait(lock, stop, [this] { return m_isArmed; });
            continue;
        }
        const auto deadline = m_deadline;
        m_changed.wait_until(lock, stop, deadline,
                             [this, deadline] { return !m_isArmed || m_deadline != deadline; });
        if (!m_isArmed || std::chrono::steady_clock::now() < m_deadline)
            continue;
        m_isArmed = false;
        m_hasBitten = true;
        m_bite();
    }
}

} // namespace twin::sim
