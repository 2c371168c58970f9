// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/vehicle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr double StepSeconds = 0.25;
constexpr double KmhPerMs = 3.6;
constexpr double Gravity = 9.81;
constexpr double AirDrag = 0.5 * 1.2 * 0.7; // of half the air's density, drag coefficient and front
constexpr double RollingPart = 0.012; // of the weight
constexpr double BrakePart = 0.7; // of the weight, at full brake
constexpr double GripPart = 0.4; // of the weight, that the wheels pass on
constexpr double IdleRpm = 800;
constexpr double TopRpm = 5500;
constexpr double ShiftUpRpm = 2600;
constexpr double ShiftDownRpm = 1300;
constexpr double IdleLitresPerHour = 0.8;
constexpr double LitresPerKilowattHour = 0.28;
constexpr double RefillBelow = 0.08; // of the tank
constexpr double WarmCoolant = 90;
constexpr double WarmSeconds = 240;

double withDigits(double value, int digits)
{
    const double scale = std::pow(10.0, digits);
    return std::round(value * scale) / scale;
}

} // namespace

Vehicle::Vehicle(const Drive &drive, quint64 seed)
    : m_drive(drive)
    , m_chance(seed)
    , m_rpm(IdleRpm)
    , m_litres(drive.tank)
    , m_metres(drive.odometer * 1000)
{ }

Json Vehicle::at(double seconds)
{
    for (const auto until = qint64(seconds / StepSeconds); m_steps < until; ++m_steps)
        step();
    const double omega = m_rpm * 2 * std::numbers::pi / 60;
    return Json::object({{"speed"sv, Json(withDigits(m_speed * KmhPerMs, 1))},
                         {"rpm"sv, Json(qint64(std::lround(m_rpm)))},
                         {"gear"sv, Json(m_gear)},
                         {"throttle"sv, Json(withDigits(m_throttle * 100, 0))},
                         {"brake"sv, Json(withDigits(m_brake * 100, 0))},
                         {"torque"sv, Json(withDigits(m_engineWatts / omega, 1))},
                         {"fuel"sv, Json(withDigits(m_litres / m_drive.tank * 100, 1))},
                         {"odometer"sv, Json(withDigits(m_metres / 1000, 2))},
                         {"coolant"sv, Json(withDigits(m_coolant, 1))}});
}

double Vehicle::topSpeed(qint64 gear) const
{
    return m_drive.maxSpeed / KmhPerMs * double(gear) / double(m_drive.gears);
}

// A light, a street or an open road, for a while. It fills up where it stops.
void Vehicle::chooseSpeed()
{
    const bool isStop = m_chance.fraction() < 0.25;
    m_wanted = isStop ? 0 : m_drive.maxSpeed / KmhPerMs * (0.2 + 0.8 * m_chance.fraction());
    const double seconds = isStop ? 5 + 35 * m_chance.fraction() : 20 + 100 * m_chance.fraction();
    m_nextChoice = m_steps + qint64(seconds / StepSeconds);
}

void Vehicle::shift()
{
    const double wheels = m_gear > 0 ? m_speed / topSpeed(m_gear) * TopRpm : 0;
    if (m_speed < 0.3 && m_wanted <= 0)
        m_gear = 0;
    else if (m_gear == 0)
        m_gear = 1;
    else if (wheels > (m_throttle > 0.8 ? TopRpm * 0.85 : ShiftUpRpm) && m_gear < m_drive.gears)
        ++m_gear;
    else if (wheels < ShiftDownRpm && m_gear > 1)
        --m_gear;
    m_rpm = m_gear > 0 ? std::clamp(m_speed / topSpeed(m_gear) * TopRpm, IdleRpm, TopRpm) : IdleRpm;
}

void Vehicle::step()
{
    if (m_steps >= m_nextChoice)
        chooseSpeed();
    const double weight = m_drive.mass * Gravity;
    const double resistance = m_speed > 0 ? AirDrag * m_speed * m_speed + RollingPart * weight : 0;
    const double ahead = m_wanted - m_speed;
    const double strength = std::min(m_drive.power * 1000 / std::max(m_speed, 1.0),
                                     GripPart * weight); // newtons at full throttle
    m_throttle = m_wanted > 0 ? std::clamp(ahead * 0.12 + resistance / strength, 0.0, 1.0) : 0;
    const bool isSlowing = ahead < -0.5 || m_wanted <= 0;
    m_brake = isSlowing ? std::clamp(-ahead * 0.05 + 0.05, 0.0, 1.0) : 0;
    if (m_brake > 0)
        m_throttle = 0;
    const double push = m_throttle * strength;
    const double force = push - resistance - m_brake * BrakePart * weight;
    m_speed = std::clamp(m_speed + force / m_drive.mass * StepSeconds, 0.0, m_drive.maxSpeed / KmhPerMs);
    shift();
    m_metres += m_speed * StepSeconds;
    m_engineWatts = push * m_speed;
    const double litres =
        (IdleLitresPerHour + m_engineWatts / 1000 * LitresPerKilowattHour) / 3600 * StepSeconds;
    m_litres = std::max(0.0, m_litres - litres);
    if (m_speed <= 0 && m_litres < RefillBelow * m_drive.tank)
        m_litres = m_drive.tank;
    m_coolant += (WarmCoolant - m_coolant) * StepSeconds / WarmSeconds;
}

} // namespace twin::sim
