// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/chance.h"
#include "sim/signal.h"

namespace twin::sim {

/// A vehicle that stops at lights, speeds up and shifts: a point mass with an engine, in steps of a quarter
/// of a second. The same seed gives the same journey, however often one looks at it.
class Vehicle final
{
public:
    Vehicle(const Drive &drive, quint64 seed);

    /// What its instruments show so many seconds after it set off; see Drive. Requires: time does not go
    /// back.
    Json at(double seconds);

private:
    void step();
    void chooseSpeed();
    void shift();
    double topSpeed(qint64 gear) const; ///< m/s that a gear is good for

    Drive m_drive;
    Chance m_chance;
    qint64 m_steps = 0;
    qint64 m_nextChoice = 0; // in steps
    double m_wanted = 0; // m/s
    double m_speed = 0; // m/s
    double m_throttle = 0; // 0 to 1
    double m_brake = 0; // 0 to 1
    double m_engineWatts = 0;
    double m_rpm = 0;
    double m_litres = 0;
    double m_metres = 0;
    double m_coolant = 20; // degrees Celsius
    qint64 m_gear = 0; // 0: neutral
};

} // namespace twin::sim
