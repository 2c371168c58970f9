// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/stage.h"

#include "base/overloaded.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace twin::sim {

namespace {

// A unit by its measure's base unit: base = number * factor + offset.
struct Unit {
    QStringView name;
    QStringView measure;
    double factor = 1;
    double offset = 0;
};
constexpr double Degree = std::numbers::pi / 180;
constexpr Unit Units[] = {
    {u"kelvin", u"temperature"},
    {u"degreeCelsius", u"temperature", 1, 273.15},
    {u"degreeFahrenheit", u"temperature", 5.0 / 9, 273.15 - 160.0 / 9},
    {u"metre", u"length"},
    {u"millimetre", u"length", 0.001},
    {u"centimetre", u"length", 0.01},
    {u"kilometre", u"length", 1000},
    {u"inch", u"length", 0.0254},
    {u"foot", u"length", 0.3048},
    {u"mile", u"length", 1609.344},
    {u"nauticalMile", u"length", 1852},
    {u"metrePerSecond", u"velocity"},
    {u"kilometrePerHour", u"velocity", 1 / 3.6},
    {u"milePerHour", u"velocity", 0.44704},
    {u"knot", u"velocity", 1852.0 / 3600},
    {u"pascal", u"pressure"},
    {u"kilopascal", u"pressure", 1000},
    {u"bar", u"pressure", 100'000},
    {u"millibar", u"pressure", 100},
    {u"poundPerSquareInch", u"pressure", 6894.757293168},
    {u"kilogram", u"mass"},
    {u"gram", u"mass", 0.001},
    {u"tonne", u"mass", 1000},
    {u"litre", u"volume"},
    {u"millilitre", u"volume", 0.001},
    {u"cubicMetre", u"volume", 1000},
    {u"watt", u"power"},
    {u"kilowatt", u"power", 1000},
    {u"horsepower", u"power", 745.69987158227},
    {u"joule", u"energy"},
    {u"kilojoule", u"energy", 1000},
    {u"kilowattHour", u"energy", 3'600'000},
    {u"volt", u"voltage"},
    {u"millivolt", u"voltage", 0.001},
    {u"ampere", u"current"},
    {u"milliampere", u"current", 0.001},
    {u"second", u"time"},
    {u"millisecond", u"time", 0.001},
    {u"minute", u"time", 60},
    {u"hour", u"time", 3600},
    {u"day", u"time", 86'400},
    {u"radian", u"angle"},
    {u"degreeOfArc", u"angle", Degree},
    {u"turn", u"angle", 2 * std::numbers::pi},
    {u"radianPerSecond", u"angularVelocity"},
    {u"degreePerSecond", u"angularVelocity", Degree},
    {u"revolutionPerMinute", u"angularVelocity", 2 * std::numbers::pi / 60},
    {u"unity", u"ratio"},
    {u"percent", u"ratio", 0.01},
};

const Unit *unitOf(QStringView name)
{
    const auto found = std::find_if(std::begin(Units), std::end(Units),
                                    [name](const Unit &unit) { return unit.name == name; });
    return found == std::end(Units) ? nullptr : found;
}

} // namespace

std::optional<double> converted(double number, QStringView from, QStringView to)
{
    const Unit *before = unitOf(from);
    const Unit *after = unitOf(to);
    if (!before || !after || before->measure != after->measure)
        return std::nullopt;
    return (number * before->factor + before->offset - after->offset) / after->factor;
}

std::optional<double> staged(const Stage &stage, double number, Chance &chance, std::optional<double> &held,
                             double seconds)
{
    return std::visit(
        overloaded{
            [&](const Noise &noise) -> std::optional<double> {
                const bool isGaussian = noise.shape == NoiseShape::Gaussian;
                return number + noise.amount * (isGaussian ? chance.normal() : 2 * chance.fraction() - 1);
            },
            [&](const Quantise &quantise) -> std::optional<double> {
                return std::round(number / quantise.step) * quantise.step;
            },
            [&](const Limit &limit) -> std::optional<double> {
                return std::clamp(number, limit.min, limit.max);
            },
            [&](const DropOut &drop) {
                return chance.fraction() < drop.probability ? std::nullopt : std::optional(number);
            },
            [&](const Lag &lag) -> std::optional<double> {
                const double before = held.value_or(number);
                held = before + (number - before) * (1 - std::exp(-seconds / lag.timeConstant));
                return held;
            },
            [&](const Convert &convert) { return converted(number, convert.from, convert.to); },
        },
        stage.kind);
}

} // namespace twin::sim
