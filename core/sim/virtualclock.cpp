// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/virtualclock.h"

#include <algorithm>
#include <cmath>

namespace twin::sim {

Timestamp VirtualClock::at(Timestamp real) const
{
    if (!m_isPlaying || real <= m_real)
        return m_virtual;
    return m_virtual.plusTicks(qint64(double(real.ticks() - m_real.ticks()) * m_speed));
}

Timestamp VirtualClock::realOf(Timestamp time) const
{
    if (time <= m_virtual)
        return m_real;
    const double ticks = std::ceil(double(time.ticks() - m_virtual.ticks()) / m_speed);
    Timestamp real = m_real.plusTicks(qint64(ticks));
    while (at(real) < time) // what rounding left
        real = real.plusTicks(1);
    return real;
}

void VirtualClock::play(Timestamp now)
{
    set(at(now), now);
    m_isPlaying = true;
}

void VirtualClock::pause(Timestamp now)
{
    set(at(now), now);
    m_isPlaying = false;
}

void VirtualClock::setSpeed(double speed, Timestamp now)
{
    set(at(now), now);
    m_speed = std::clamp(speed, MinSpeed, MaxSpeed);
}

void VirtualClock::set(Timestamp time, Timestamp now)
{
    m_virtual = time;
    m_real = now;
}

} // namespace twin::sim
