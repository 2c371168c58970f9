// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must come true in a run. Each struct is one word of a scene; see word.h.
#pragma once

#include "sim/expression.h"
#include "sim/selector.h"
#include "sim/word.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace twin::sim {

/// Kinds of what can be seen from outside.
enum class FactKind { Telemetry, Report, Desired, Ack, Connected, Disconnected, Call, Answer, Failure };
constexpr auto wordsOf(FactKind)
{
    return std::array<std::string_view, 9>{"telemetry",    "report", "desired", "ack",    "connected",
                                           "disconnected", "call",   "answer",  "failure"};
}

/// Something that happened to a device.
struct Fact {
    FactKind kind = FactKind::Telemetry;
    Selector devices{};
    QString name{};
    std::optional<int> code{};
    Expression condition{};
    static constexpr std::string_view Title = "fact";
    template <class V>
    static void describe(V &v)
    {
        v.says("Something that can be seen to happen to a device.");
        v.row("fact", &Fact::kind, "what happens");
        v.row("devices", &Fact::devices, "to which devices; any when not given");
        v.row("name", &Fact::name, "of the value, property or command: \"name\" or \"component.name\"");
        v.row("code", &Fact::code, "of the acknowledgement or answer");
        v.row("if", &Fact::condition,
              "an expression over \"value\" (what was sent, reported, asked or answered) that must be true");
    }
    friend bool operator==(const Fact &, const Fact &) = default;
};

struct Within {
    double seconds = 60;
    Inner<Fact> after{};
    Inner<Fact> fact{};
    bool each = false;
    static constexpr std::string_view Word = "within";
    template <class V>
    static void describe(V &v)
    {
        v.says(
            "It happens within a time: from the start, or for each device from each time that something else "
            "happened to it.");
        v.row("seconds", &Within::seconds, "the time", Seconds);
        v.row("after", &Within::after, "what it is counted from");
        v.needed("that", &Within::fact, "what must happen");
        v.row("each", &Within::each,
              "counted from the start: to each of the devices, not only to one of them");
    }
    friend bool operator==(const Within &, const Within &) = default;
};

struct Never {
    Inner<Fact> fact{};
    double from = 0;
    std::optional<double> until{};
    static constexpr std::string_view Word = "never";
    template <class V>
    static void describe(V &v)
    {
        v.says("It does not happen.");
        v.needed("that", &Never::fact, "what must not happen");
        v.row("from", &Never::from, "seconds from the start", Seconds);
        v.row("until", &Never::until, "seconds from the start; to the end when not given", Seconds);
    }
    friend bool operator==(const Never &, const Never &) = default;
};

struct Count {
    Inner<Fact> fact{};
    std::optional<qint64> atLeast{};
    std::optional<qint64> atMost{};
    static constexpr std::string_view Word = "count";
    template <class V>
    static void describe(V &v)
    {
        v.says("It happens so many times, all devices together.");
        v.needed("that", &Count::fact, "what is counted");
        v.row("atLeast", &Count::atLeast, "how many at least");
        v.row("atMost", &Count::atMost, "how many at most");
    }
    friend bool operator==(const Count &, const Count &) = default;
};

struct Order {
    std::vector<Fact> facts{};
    static constexpr std::string_view Word = "order";
    template <class V>
    static void describe(V &v)
    {
        v.says("The first time of each comes in this order.");
        v.needed("those", &Order::facts, "the facts");
    }
    friend bool operator==(const Order &, const Order &) = default;
};

struct Acknowledged {
    Selector devices{};
    QString property{};
    double within = 30;
    std::optional<int> code{};
    static constexpr std::string_view Word = "acknowledged";
    template <class V>
    static void describe(V &v)
    {
        v.says("Each asked value of a property is acknowledged in time, with its version.");
        v.row("devices", &Acknowledged::devices, "of which devices; all when not given");
        v.needed("property", &Acknowledged::property, "\"name\" or \"component.name\"");
        v.row("within", &Acknowledged::within, "seconds", Seconds);
        v.row("code", &Acknowledged::code, "with this code; any final one when not given");
    }
    friend bool operator==(const Acknowledged &, const Acknowledged &) = default;
};

struct Holds {
    Selector devices{};
    Expression condition{};
    std::optional<double> at{};
    static constexpr std::string_view Word = "value";
    template <class V>
    static void describe(V &v)
    {
        v.says("At a moment an expression is true for each of the devices, over what they have reported and "
               "sent.");
        v.row("devices", &Holds::devices, "for which devices; all when not given");
        v.needed("if", &Holds::condition, "the expression, for example \"temperature < 60\"");
        v.row("at", &Holds::at, "seconds from the start; at the end when not given", Seconds);
    }
    friend bool operator==(const Holds &, const Holds &) = default;
};

struct Expectation {
    using Kind = std::variant<Within, Never, Count, Order, Acknowledged, Holds>;
    QString name{};
    Kind kind{};
    QString note{};
    int line = 0; ///< where it stands in the text it was read from, 0 when in none
    static constexpr std::string_view Title = "expectation";
    template <class V>
    static void describe(V &v)
    {
        v.says("Something that must come true in a run, or the run has failed.");
        v.row("name", &Expectation::name, "for the report");
        v.variant("expect", &Expectation::kind, "the kind");
        v.row("note", &Expectation::note, "a comment");
    }
    friend bool operator==(const Expectation &a, const Expectation &b)
    {
        return a.name == b.name && a.kind == b.kind && a.note == b.note;
    }
};

} // namespace twin::sim
