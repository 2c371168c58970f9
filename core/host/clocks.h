// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>

namespace twin::host {

/// The hub's clock: the machine's, or one that is set by hand for tests, the tour and what happened before
/// the start.
class HubClock final : public Clock
{
public:
    Timestamp now() const override { return m_fixed ? *m_fixed : m_system.now(); }
    bool isFixed() const { return m_fixed.has_value(); }
    void fix(Timestamp time) { m_fixed = time; }
    void release() { m_fixed.reset(); }

private:
    SystemClock m_system;
    std::optional<Timestamp> m_fixed;
};

/// The clock of the simulation: runs at a speed against the hub's clock, or stands.
class VirtualClock final
{
public:
    static constexpr double MinSpeed = 0.1;
    static constexpr double MaxSpeed = 100'000;

    VirtualClock(Timestamp hubTime, Timestamp virtualTime)
        : m_hubAnchor(hubTime)
        , m_virtualAnchor(virtualTime)
    { }

    bool isPlaying() const { return m_isPlaying; }
    double speed() const { return m_speed; }
    Timestamp at(Timestamp hubTime) const;
    /// When the hub's clock shows it; empty while standing.
    std::optional<Timestamp> hubTimeOf(Timestamp virtualTime) const;

    void setPlaying(bool playing, Timestamp hubTime);
    /// Clamped to MinSpeed..MaxSpeed.
    void setSpeed(double speed, Timestamp hubTime);
    /// Puts the hands on another time.
    void set(Timestamp virtualTime, Timestamp hubTime);

private:
    Timestamp m_hubAnchor;
    Timestamp m_virtualAnchor;
    double m_speed = 1;
    bool m_isPlaying = true;
};

} // namespace twin::host
