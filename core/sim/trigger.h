// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device waits for. Each struct is one word of a scene; describe() says what it means (see word.h).
#pragma once

#include "sim/cron.h"
#include "sim/word.h"

#include <optional>
#include <variant>

namespace twin::sim {

struct OnPower {
    static constexpr std::string_view Word = "power";
    template <class V>
    static void describe(V &v)
    {
        v.says("At power-on, once the device is connected.");
    }
    friend bool operator==(const OnPower &, const OnPower &) = default;
};

struct OnInterval {
    double seconds = 60;
    double jitter = 0;
    std::optional<double> first{};
    static constexpr std::string_view Word = "interval";
    template <class V>
    static void describe(V &v)
    {
        v.says("Again and again.");
        v.row("seconds", &OnInterval::seconds, "from one time to the next", Period);
        v.row("jitter", &OnInterval::jitter, "up to so many seconds more, drawn anew each time", Seconds);
        v.row("first", &OnInterval::first, "seconds from power-on to the first time", Seconds);
    }
    friend bool operator==(const OnInterval &, const OnInterval &) = default;
};

struct OnCron {
    Cron at{};
    static constexpr std::string_view Word = "cron";
    template <class V>
    static void describe(V &v)
    {
        v.says("By a calendar in UTC.");
        v.needed(
            "at", &OnCron::at,
            "minute, hour, day, month, weekday, as \"*/15 8-17 * * 1-5\"; six fields begin with the second");
    }
    friend bool operator==(const OnCron &, const OnCron &) = default;
};

struct OnDesired {
    QString property{};
    static constexpr std::string_view Word = "desired";
    template <class V>
    static void describe(V &v)
    {
        v.says("When a desired property was changed.");
        v.row("property", &OnDesired::property, "\"name\" or \"component.name\"; any when not given");
    }
    friend bool operator==(const OnDesired &, const OnDesired &) = default;
};

struct OnCommand {
    QString command{};
    static constexpr std::string_view Word = "command";
    template <class V>
    static void describe(V &v)
    {
        v.says("When a command was called.");
        v.row("command", &OnCommand::command, "\"name\" or \"component.name\"; any when not given");
    }
    friend bool operator==(const OnCommand &, const OnCommand &) = default;
};

struct OnMessage {
    QString device{};
    QString value{};
    static constexpr std::string_view Word = "message";
    template <class V>
    static void describe(V &v)
    {
        v.says("When another device of the scene has sent telemetry.");
        v.needed("device", &OnMessage::device, "the other device's id");
        v.row("value", &OnMessage::value, "only messages that hold this value");
    }
    friend bool operator==(const OnMessage &, const OnMessage &) = default;
};

struct OnThreshold {
    QString value{};
    std::optional<double> above{};
    std::optional<double> below{};
    double back = 0;
    static constexpr std::string_view Word = "threshold";
    template <class V>
    static void describe(V &v)
    {
        v.says("When a value crosses a bound; again only after it was back.");
        v.needed("value", &OnThreshold::value, "the value's name");
        v.row("above", &OnThreshold::above, "when it rises over this");
        v.row("below", &OnThreshold::below, "when it falls under this");
        v.row("back", &OnThreshold::back, "how far it must come back before it counts again", NotNegative);
    }
    friend bool operator==(const OnThreshold &, const OnThreshold &) = default;
};

struct OnChange {
    QString value{};
    double band = 0;
    static constexpr std::string_view Word = "change";
    template <class V>
    static void describe(V &v)
    {
        v.says("When a value is another one than when this happened last.");
        v.needed("value", &OnChange::value, "the value's name");
        v.row("band", &OnChange::band, "numbers must differ by more than this (dead band)", NotNegative);
    }
    friend bool operator==(const OnChange &, const OnChange &) = default;
};

struct OnEntry {
    QString state{};
    static constexpr std::string_view Word = "entry";
    template <class V>
    static void describe(V &v)
    {
        v.says("When the machine has entered a state.");
        v.row("state", &OnEntry::state, "its name; any when not given");
    }
    friend bool operator==(const OnEntry &, const OnEntry &) = default;
};

struct OnExit {
    QString state{};
    static constexpr std::string_view Word = "exit";
    template <class V>
    static void describe(V &v)
    {
        v.says("When the machine leaves a state.");
        v.row("state", &OnExit::state, "its name; any when not given");
    }
    friend bool operator==(const OnExit &, const OnExit &) = default;
};

using Trigger = std::variant<OnPower, OnInterval, OnCron, OnDesired, OnCommand, OnMessage, OnThreshold,
                             OnChange, OnEntry, OnExit>;

} // namespace twin::sim
