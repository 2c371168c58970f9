// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/clocks.h"

#include <algorithm>

namespace twin::host {

Timestamp VirtualClock::at(Timestamp hubTime) const
{
    if (!m_isPlaying)
        return m_virtualAnchor;
    const double passed = double(hubTime.ticks() - m_hubAnchor.ticks()) * m_speed;
    return m_virtualAnchor.plusTicks(qint64(std::max(0.0, passed)));
}

std::optional<Timestamp> VirtualClock::hubTimeOf(Timestamp virtualTime) const
{
    if (!m_isPlaying)
        return std::nullopt;
    // One tick more than rounding down may give: at() of the answer must have reached the time.
    const double ticks = double(virtualTime.ticks() - m_virtualAnchor.ticks()) / m_speed;
    return m_hubAnchor.plusTicks(qint64(std::max(0.0, ticks)) + 1);
}

void VirtualClock::setPlaying(bool playing, Timestamp hubTime)
{
    set(at(hubTime), hubTime);
    m_isPlaying = playing;
}

void VirtualClock::setSpeed(double speed, Timestamp hubTime)
{
    set(at(hubTime), hubTime);
    m_speed = std::clamp(speed, MinSpeed, MaxSpeed);
}

void VirtualClock::set(Timestamp virtualTime, Timestamp hubTime)
{
    m_virtualAnchor = virtualTime;
    m_hubAnchor = hubTime;
}

} // namespace twin::host
