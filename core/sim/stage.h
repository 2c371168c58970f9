// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may follow a generator of numbers. Each struct is one word of a scene.
#pragma once

#include "sim/chance.h"
#include "sim/word.h"

#include <QString>

#include <array>
#include <optional>
#include <variant>

namespace twin::sim {

enum class NoiseShape { Uniform, Gaussian };
constexpr auto wordsOf(NoiseShape)
{
    return std::array<std::string_view, 2>{"uniform", "gaussian"};
}

struct Noise {
    double amount = 0;
    NoiseShape shape = NoiseShape::Uniform;
    static constexpr std::string_view Word = "noise";
    template <class V>
    static void describe(V &v)
    {
        v.says("A chance of so much more or less on top.");
        v.row("amount", &Noise::amount, "plus or minus; for gaussian the standard deviation", NotNegative);
        v.row("shape", &Noise::shape, "each amount as likely, or small ones more likely");
    }
    friend bool operator==(const Noise &, const Noise &) = default;
};

struct Quantise {
    double step = 1;
    static constexpr std::string_view Word = "quantise";
    template <class V>
    static void describe(V &v)
    {
        v.says("The nearest multiple of a step.");
        v.row("step", &Quantise::step, "the step", Range{1e-9, 1e15});
    }
    friend bool operator==(const Quantise &, const Quantise &) = default;
};

struct Limit {
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
    static constexpr std::string_view Word = "clamp";
    template <class V>
    static void describe(V &v)
    {
        v.says("Kept inside bounds.");
        v.row("min", &Limit::min, "lowest value");
        v.row("max", &Limit::max, "highest value");
    }
    friend bool operator==(const Limit &, const Limit &) = default;
};

struct DropOut {
    double probability = 0.1;
    static constexpr std::string_view Word = "dropOut";
    template <class V>
    static void describe(V &v)
    {
        v.says("Now and then there is no value: it is left out of the message.");
        v.row("probability", &DropOut::probability, "how often, 0 to 1", Probability);
    }
    friend bool operator==(const DropOut &, const DropOut &) = default;
};

struct Lag {
    double timeConstant = 10;
    static constexpr std::string_view Word = "lag";
    template <class V>
    static void describe(V &v)
    {
        v.says("Follows slowly, like a sensor in a housing.");
        v.row("timeConstant", &Lag::timeConstant, "seconds until 63 % of a jump are through", Period);
    }
    friend bool operator==(const Lag &, const Lag &) = default;
};

struct Convert {
    QString from{};
    QString to{};
    static constexpr std::string_view Word = "convert";
    template <class V>
    static void describe(V &v)
    {
        v.says("Another unit of the same quantity, by the unit names of DTDL, as degreeCelsius and kelvin.");
        v.needed("from", &Convert::from, "the unit of the value");
        v.needed("to", &Convert::to, "the unit it becomes");
    }
    friend bool operator==(const Convert &, const Convert &) = default;
};

struct Stage {
    using Kind = std::variant<Noise, Quantise, Limit, DropOut, Lag, Convert>;
    Kind kind{};
    static constexpr std::string_view Title = "stage";
    template <class V>
    static void describe(V &v)
    {
        v.says("One step behind a generator of numbers.");
        v.variant("stage", &Stage::kind, "the kind of step");
    }
    friend bool operator==(const Stage &, const Stage &) = default;
};

/// The number behind the stage; empty when it has dropped out. `held` is the stage's memory between two
/// samples that are `seconds` apart; empty at first.
std::optional<double> staged(const Stage &stage, double number, Chance &chance, std::optional<double> &held,
                             double seconds);

/// `number` of unit `from` in unit `to`; empty when one is unknown or they measure different things.
std::optional<double> converted(double number, QStringView from, QStringView to);

} // namespace twin::sim
