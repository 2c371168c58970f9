// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/generator.h"

#include "base/overloaded.h"
#include "twin/limits.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace twin::sim {

namespace {

double secondsBetween(Timestamp from, Timestamp to)
{
    return double(to.ticks() - from.ticks()) / double(Timestamp::TicksPerSecond);
}

double swing(const Sine &sine, Timestamp now)
{
    const double seconds = double(now.ticks()) / double(Timestamp::TicksPerSecond) - sine.phase;
    const double turn = std::fmod(seconds, sine.period) / sine.period;
    return (sine.min + sine.max) / 2 + (sine.max - sine.min) / 2 * std::sin(2 * std::numbers::pi * turn);
}

double along(const Ramp &ramp, double seconds)
{
    const double part = seconds / ramp.period;
    return ramp.from + (ramp.to - ramp.from) * (ramp.repeat ? part - std::floor(part) : std::min(part, 1.0));
}

std::optional<Json> rounded(double number, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double value = std::round(number * scale) / scale;
    if (!std::isfinite(value) || std::abs(value) > double(limits::MaxInteger))
        return std::nullopt;
    return decimals == 0 ? Json(qint64(value)) : Json(value);
}

} // namespace

// SplitMix64.
quint64 Chance::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Chance::fraction()
{
    return double(next() >> 11) * 0x1.0p-53;
}

// FNV-1a: Qt's own hash may differ between versions and runs.
quint64 seedFor(quint64 sceneSeed, QStringView path)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : path.toUtf8()) {
        hash ^= quint8(byte);
        hash *= 0x100000001b3ULL;
    }
    return Chance(sceneSeed ^ hash).next();
}

Sampler::Sampler(const Generator &generator, quint64 seed, Timestamp start)
    : m_generator(&generator)
    , m_chance(seed)
    , m_start(start)
    , m_last(start)
{ }

std::optional<Json> Sampler::next(Timestamp now, const Lookup &others)
{
    if (const auto *constant = std::get_if<Constant>(&m_generator->kind))
        return constant->value;
    double number = raw(now, others);
    m_last = now;
    if (m_generator->noise > 0)
        number += m_generator->noise * (2 * m_chance.fraction() - 1);
    return rounded(number, m_generator->decimals);
}

double Sampler::raw(Timestamp now, const Lookup &others)
{
    return std::visit(overloaded{
                          [](const Constant &) { return 0.0; }, // next() has answered
                          [&](const Sine &sine) { return swing(sine, now); },
                          [&](const Ramp &ramp) { return along(ramp, secondsBetween(m_start, now)); },
                          [&](const Walk &walk) {
                              const double before = m_value.value_or(walk.start);
                              const double move = walk.step * (2 * m_chance.fraction() - 1);
                              m_value = m_value ? std::clamp(before + move, walk.min, walk.max) : before;
                              return *m_value;
                          },
                          [&](const Uniform &uniform) {
                              return uniform.min + (uniform.max - uniform.min) * m_chance.fraction();
                          },
                          [&](const Approach &approach) {
                              const double before = m_value.value_or(approach.start);
                              const double target = others(approach.to).value_or(before);
                              const double part =
                                  1 - std::exp(-secondsBetween(m_last, now) / approach.timeConstant);
                              m_value = before + (target - before) * part;
                              return *m_value;
                          },
                          [&](const Greatest &greatest) {
                              const double before = m_value.value_or(greatest.start);
                              m_value = std::max(before, others(greatest.of).value_or(before));
                              return *m_value;
                          },
                      },
                      m_generator->kind);
}

} // namespace twin::sim
