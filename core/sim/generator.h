// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "json/json.h"

#include <functional>
#include <optional>
#include <variant>

namespace twin::sim {

/// Numbers by chance from a seed: the same on every system and in every run.
class Chance final
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    { }

    quint64 next();
    /// At least 0, below 1.
    double fraction();

private:
    quint64 m_state;
};

/// A seed of its own for each thing of a scene, from the scene's seed and the thing's path.
quint64 seedFor(quint64 sceneSeed, QStringView path);

/// "constant": always the same JSON value.
struct Constant {
    Json value;
    friend bool operator==(const Constant &, const Constant &) = default;
};
/// "sine": swings between two numbers; `period` and `phase` in seconds, counted from midnight UTC, so that a
/// period of 86,400 follows the day.
struct Sine {
    double min = 0;
    double max = 1;
    double period = 3600;
    double phase = 0;
    friend bool operator==(const Sine &, const Sine &) = default;
};
/// "ramp": goes straight from one number to another in `period` seconds from power-on, then again or stays.
struct Ramp {
    double from = 0;
    double to = 1;
    double period = 3600;
    bool repeat = true;
    friend bool operator==(const Ramp &, const Ramp &) = default;
};
/// "walk": starts at a number and moves by at most `step` with each sample, inside its bounds.
struct Walk {
    double start = 0;
    double min = 0;
    double max = 1;
    double step = 0.1;
    friend bool operator==(const Walk &, const Walk &) = default;
};
/// "uniform": any number between two, each as likely.
struct Uniform {
    double min = 0;
    double max = 1;
    friend bool operator==(const Uniform &, const Uniform &) = default;
};
/// "approach": draws near the value of a writable property of the same component; after `timeConstant`
/// seconds 63 % of the way are done.
struct Approach {
    QString to{};
    double start = 0;
    double timeConstant = 60;
    friend bool operator==(const Approach &, const Approach &) = default;
};
/// "greatest": the greatest number that a telemetry value of the same component had since power-on.
struct Greatest {
    QString of{};
    double start = 0;
    friend bool operator==(const Greatest &, const Greatest &) = default;
};

/// How one value comes about. To add a kind: a struct, its line in the variant, its JSON name in
/// scenereader.cpp and scenewriter.cpp, its case in Sampler::raw(); the compiler names the last two.
struct Generator {
    using Kind = std::variant<Constant, Sine, Ramp, Walk, Uniform, Approach, Greatest>;

    Kind kind = Constant{};
    double noise = 0; ///< a chance of plus or minus this much on top; not for constants
    int decimals = 1; ///< 0 to 9 digits behind the point; 0 makes integers; not for constants

    friend bool operator==(const Generator &, const Generator &) = default;
};

/// A generator at work in one device since its power-on.
class Sampler final
{
public:
    /// Finds another value of the same component by its name.
    using Lookup = std::function<std::optional<double>(const QString &)>;

    /// The generator must outlive the sampler.
    Sampler(const Generator &generator, quint64 seed, Timestamp start);

    const Generator &generator() const { return *m_generator; }
    /// The value at virtual time `now`; empty when it is no finite number that JSON can hold.
    /// Requires: `now` does not go back.
    std::optional<Json> next(Timestamp now, const Lookup &others);

private:
    double raw(Timestamp now, const Lookup &others);

    const Generator *m_generator;
    Chance m_chance;
    Timestamp m_start;
    Timestamp m_last;
    std::optional<double> m_value; // of the kinds that go on from their last one
};

} // namespace twin::sim
