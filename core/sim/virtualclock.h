// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

namespace twin::sim {

/// Turns hub time into the virtual time of a simulation: it can stand, run slower or faster, and jump ahead.
/// A value: the window holds a copy and reads the same time from it.
class VirtualClock final
{
public:
    static constexpr double MinSpeed = 0.1;
    static constexpr double MaxSpeed = 100'000;

    VirtualClock() = default;
    /// Stands at hub time `now`.
    explicit VirtualClock(Timestamp now)
        : m_real(now)
        , m_virtual(now)
    { }

    bool isPlaying() const { return m_isPlaying; }
    double speed() const { return m_speed; }
    /// Virtual time at the hub time `real`.
    Timestamp at(Timestamp real) const;
    /// The first hub time at which at() is `time` or later. Requires: isPlaying().
    Timestamp realOf(Timestamp time) const;

    void play(Timestamp now);
    void pause(Timestamp now);
    /// Bounded to MinSpeed and MaxSpeed.
    void setSpeed(double speed, Timestamp now);
    /// Virtual time is `time` at hub time `now`, and goes on from there.
    void set(Timestamp time, Timestamp now);

    friend bool operator==(const VirtualClock &, const VirtualClock &) = default;

private:
    Timestamp m_real;
    Timestamp m_virtual;
    double m_speed = 1;
    bool m_isPlaying = false;
};

} // namespace twin::sim
