// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Generators of numbers. Each struct is one word of a scene; describe() says what it means (see word.h).
#pragma once

#include "json/json.h"
#include "sim/expression.h"
#include "sim/word.h"

namespace twin::sim {

struct Uniform {
    double min = 0;
    double max = 1;
    static constexpr std::string_view Word = "uniform";
    template <class V>
    static void describe(V &v)
    {
        v.says("Any number between two, each as likely.");
        v.row("min", &Uniform::min, "lowest value");
        v.row("max", &Uniform::max, "highest value");
    }
    friend bool operator==(const Uniform &, const Uniform &) = default;
};

struct Gaussian {
    double mean = 0;
    double deviation = 1;
    static constexpr std::string_view Word = "gaussian";
    template <class V>
    static void describe(V &v)
    {
        v.says("Numbers around a mean in the shape of a bell.");
        v.row("mean", &Gaussian::mean, "the middle");
        v.row("deviation", &Gaussian::deviation, "standard deviation", NotNegative);
    }
    friend bool operator==(const Gaussian &, const Gaussian &) = default;
};

struct Walk {
    std::optional<double> start{};
    double min = 0;
    double max = 1;
    double step = 0.1;
    static constexpr std::string_view Word = "walk";
    template <class V>
    static void describe(V &v)
    {
        v.says("A random walk: starts at a number and moves by at most one step with each sample, inside its "
               "bounds.");
        v.row("start", &Walk::start, "first value; \"min\" when not given");
        v.row("min", &Walk::min, "lowest value");
        v.row("max", &Walk::max, "highest value");
        v.row("step", &Walk::step, "greatest move", NotNegative);
    }
    friend bool operator==(const Walk &, const Walk &) = default;
};

struct Counter {
    double start = 0;
    double step = 1;
    std::optional<double> max{};
    bool wrap = true;
    static constexpr std::string_view Word = "counter";
    template <class V>
    static void describe(V &v)
    {
        v.says("Goes up (or down) by one step with each sample.");
        v.row("start", &Counter::start, "first value");
        v.row("step", &Counter::step, "added with each sample");
        v.row("max", &Counter::max,
              "the last value, below the first for a step down; without it there is none");
        v.row("wrap", &Counter::wrap, "starts again behind the last value; else it stays there");
    }
    friend bool operator==(const Counter &, const Counter &) = default;
};

/// The four waves, which differ in their shape only. Counted from midnight UTC.
template <class Self>
struct Wave {
    double min = 0;
    double max = 1;
    double period = 3600;
    double phase = 0;
    template <class V>
    static void describe(V &v)
    {
        v.says(Self::Says);
        v.row("min", &Self::min, "lowest value");
        v.row("max", &Self::max, "highest value");
        v.row("period", &Self::period,
              "seconds of one round, counted from midnight UTC: 86400 follows the day", Period);
        v.row("phase", &Self::phase, "seconds by which it comes later");
    }
    friend bool operator==(const Wave &, const Wave &) = default;
};
struct Sine : Wave<Sine> {
    static constexpr std::string_view Word = "sine";
    static constexpr const char *Says = "Swings between two numbers.";
};
struct Triangle : Wave<Triangle> {
    static constexpr std::string_view Word = "triangle";
    static constexpr const char *Says = "Goes straight up for half a period and straight down again.";
};
struct Saw : Wave<Saw> {
    static constexpr std::string_view Word = "saw";
    static constexpr const char *Says = "Goes straight up, then falls at once.";
};
struct Square : Wave<Square> {
    double duty = 0.5;
    static constexpr std::string_view Word = "square";
    static constexpr const char *Says = "Is high for a part of each period and low for the rest.";
    template <class V>
    static void describe(V &v)
    {
        Wave::describe(v);
        v.row("duty", &Square::duty, "the high part of a period", Probability);
    }
    friend bool operator==(const Square &, const Square &) = default;
};

struct Ramp {
    double from = 0;
    double to = 1;
    double period = 3600;
    bool repeat = true;
    static constexpr std::string_view Word = "ramp";
    template <class V>
    static void describe(V &v)
    {
        v.says("Goes straight from one number to another, counted from power-on.");
        v.row("from", &Ramp::from, "first value");
        v.row("to", &Ramp::to, "last value");
        v.row("period", &Ramp::period, "seconds on the way", Period);
        v.row("repeat", &Ramp::repeat, "starts again; else it stays at the last value");
    }
    friend bool operator==(const Ramp &, const Ramp &) = default;
};

struct Decay {
    double from = 1;
    double to = 0;
    double halfLife = 3600;
    static constexpr std::string_view Word = "decay";
    template <class V>
    static void describe(V &v)
    {
        v.says("Falls (or rises) quickly at first and ever slower, counted from power-on.");
        v.row("from", &Decay::from, "first value");
        v.row("to", &Decay::to, "what it draws near");
        v.row("halfLife", &Decay::halfLife, "seconds for half of the way that is left", Period);
    }
    friend bool operator==(const Decay &, const Decay &) = default;
};

struct Approach {
    QString to{};
    double start = 0;
    double timeConstant = 60;
    static constexpr std::string_view Word = "approach";
    template <class V>
    static void describe(V &v)
    {
        v.says("Draws near another value of the device, for example what is asked of a writable property.");
        v.needed("to", &Approach::to, "the name of that value; it holds a number");
        v.row("start", &Approach::start, "first value");
        v.row("timeConstant", &Approach::timeConstant, "seconds until 63 % of the way are done", Period);
    }
    friend bool operator==(const Approach &, const Approach &) = default;
};

struct Greatest {
    QString of{};
    double start = 0;
    static constexpr std::string_view Word = "greatest";
    template <class V>
    static void describe(V &v)
    {
        v.says("The greatest number that a telemetry value had since power-on. As a property it is reported "
               "whenever it grows.");
        v.needed("of", &Greatest::of, "the name of a telemetry value of the same component");
        v.row("start", &Greatest::start, "counts as the first one");
    }
    friend bool operator==(const Greatest &, const Greatest &) = default;
};

struct Drive {
    double maxSpeed = 120;
    double mass = 1500;
    double power = 85;
    qint64 gears = 5;
    double tank = 50;
    double odometer = 0;
    static constexpr std::string_view Word = "drive";
    template <class V>
    static void describe(V &v)
    {
        v.says("A vehicle under way through town and country, as an object: speed in km/h, rpm, gear, "
               "throttle and brake in percent, torque in Nm, fuel in percent, odometer in km and coolant in "
               "degrees Celsius, which fit each other. A formula picks one of them: "
               "member(vehicle, \"speed\").");
        v.row("maxSpeed", &Drive::maxSpeed, "km/h that it never passes", Range{5, 400});
        v.row("mass", &Drive::mass, "kg", Range{50, 100'000});
        v.row("power", &Drive::power, "of the engine in kW", Range{1, 2000});
        v.row("gears", &Drive::gears, "forward gears", Range{1, 16});
        v.row("tank", &Drive::tank,
              "litres; it is full at power-on, and filled again when it is nearly empty", Range{1, 2000});
        v.row("odometer", &Drive::odometer, "km at power-on", NotNegative);
    }
    friend bool operator==(const Drive &, const Drive &) = default;
};

struct Formula {
    Expression text{};
    static constexpr std::string_view Word = "formula";
    template <class V>
    static void describe(V &v)
    {
        v.says("What an expression makes of other values, of this device and of others.");
        v.needed("formula", &Formula::text, "the expression, for example \"temperature * 1.8 + 32\"");
    }
    friend bool operator==(const Formula &, const Formula &) = default;
};

} // namespace twin::sim
