// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/choice.h"
#include "sim/curve.h"
#include "sim/signal.h"
#include "sim/stage.h"

namespace twin::sim {

struct Generator;
struct Field;

struct Mix {
    std::vector<Inner<Generator>> values{};
    std::vector<double> weights{};
    static constexpr std::string_view Word = "mix";
    template <class V>
    static void describe(V &v)
    {
        v.says("One of several generators, by chance for each sample.");
        v.needed("values", &Mix::values, "the generators");
        v.row("weights", &Mix::weights, "how likely each is; all alike when not given", NotNegative);
    }
    friend bool operator==(const Mix &, const Mix &) = default;
};

struct ObjectOf {
    std::vector<Inner<Field>> fields{};
    static constexpr std::string_view Word = "object";
    template <class V>
    static void describe(V &v)
    {
        v.says("An object whose members have generators of their own.");
        v.needed("fields", &ObjectOf::fields, "the members by name");
    }
    friend bool operator==(const ObjectOf &, const ObjectOf &) = default;
};

struct ListOf {
    Inner<Generator> of{};
    qint64 count = 3;
    static constexpr std::string_view Word = "list";
    template <class V>
    static void describe(V &v)
    {
        v.says("An array of samples of one generator.");
        v.needed("of", &ListOf::of, "the generator");
        v.row("count", &ListOf::count, "how many", Range{0, 1000});
    }
    friend bool operator==(const ListOf &, const ListOf &) = default;
};

/// How one value comes about. To add a kind: a struct with its word and rows, its place in the variant, its
/// case in sampler.cpp; the compiler names the last one.
struct Generator {
    using Kind =
        std::variant<Constant, Uniform, Gaussian, Walk, Counter, Sine, Square, Triangle, Saw, Ramp, Decay,
                     Approach, Greatest, Line, Steps, Pick, ByNumber, Markov, Mix, Pattern, Words, Moment,
                     Guid, Filler, Near, Route, Drive, Column, Formula, Scripted, Fetched, ObjectOf, ListOf>;

    Kind kind = Constant{};
    double noise = 0;
    std::vector<Stage> stages{};
    std::optional<int> decimals{};
    bool once = false;
    QString note{};

    static constexpr std::string_view Title = "value";
    template <class V>
    static void describe(V &v)
    {
        v.says("How one value comes about: a plain string, number or Boolean, or an object with a "
               "\"generator\".");
        v.variant("generator", &Generator::kind, "the kind of generator");
        v.row("noise", &Generator::noise, "for numbers: plus or minus this much by chance, each as likely",
              NotNegative);
        v.row("stages", &Generator::stages, "for numbers: what follows, in this order");
        v.row("decimals", &Generator::decimals,
              "digits behind the point; 0 makes integers. When not given: 1, and for a counter of whole "
              "steps 0",
              Range{0, 9});
        v.row("once", &Generator::once, "drawn once for each device and then kept");
        v.row("note", &Generator::note, "a comment");
    }
    friend bool operator==(const Generator &, const Generator &) = default;
};

/// A member of an ObjectOf.
struct Field {
    QString name{};
    Generator value{};
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.inlined(&Field::value);
    }
    friend bool operator==(const Field &, const Field &) = default;
};

} // namespace twin::sim
