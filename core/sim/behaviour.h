// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/machine.h"
#include "sim/reaction.h"

namespace twin::sim {

/// A property that the device only reports: at power-on, and every so many seconds unless that is 0. One that
/// is the greatest of something is reported whenever it grows.
struct ReadOnlyProperty {
    QString name{};
    Generator value{};
    double everySeconds = 0;
    static constexpr std::string_view Title = "property";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.inlined(&ReadOnlyProperty::value);
        v.says("A property that the device only reports: a value and how often.");
        v.row("everySeconds", &ReadOnlyProperty::everySeconds, "how often; 0: at power-on only", Seconds);
    }
    friend bool operator==(const ReadOnlyProperty &, const ReadOnlyProperty &) = default;
};

/// Values that go out together in one message, the first at power-on.
struct TelemetrySet {
    QString name{};
    double everySeconds = 5;
    QString everyFrom{}; ///< a writable root property that holds the seconds instead; empty for none
    double jitter = 0;
    bool atPowerOn = true;
    bool onDemand = false;
    QStringList states{};
    std::vector<Field> values{};
    QString note{};
    static constexpr std::string_view Title = "telemetry";
    template <class V>
    static void describe(V &v)
    {
        v.says("Values that go out together in one message.");
        v.row("name", &TelemetrySet::name, "for the action \"send\"");
        v.row("everySeconds", &TelemetrySet::everySeconds, "how often", Period);
        v.row("everyFrom", &TelemetrySet::everyFrom,
              "a writable root property that holds the seconds instead");
        v.row("jitter", &TelemetrySet::jitter, "up to so many seconds more, drawn anew each time", Seconds);
        v.row("atPowerOn", &TelemetrySet::atPowerOn, "the first at power-on; else after the first interval");
        v.row("onDemand", &TelemetrySet::onDemand, "only when an action sends it");
        v.row("states", &TelemetrySet::states, "only while the machine is in one of these states");
        v.needed("values", &TelemetrySet::values, "the values by name");
        v.row("note", &TelemetrySet::note, "a comment");
    }
    friend bool operator==(const TelemetrySet &, const TelemetrySet &) = default;
};

/// A command and its answer.
struct CommandAnswer {
    QString name{};
    int status = 200;
    Json payload{};
    Inner<Generator> answer{};
    double afterSeconds = 0;
    bool silent = false; ///< never answers, so that the caller's time runs out
    bool garble = false;
    QString note{};
    static constexpr std::string_view Title = "command";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.says(
            "A command and its answer. For steps with progress, see \"when\" and its trigger \"command\".");
        v.row("status", &CommandAnswer::status, "100 to 599", Range{100, 599});
        v.row("payload", &CommandAnswer::payload, "the answer's body, any JSON");
        v.row("answer", &CommandAnswer::answer, "the answer's body by a generator, in place of \"payload\"");
        v.row("afterSeconds", &CommandAnswer::afterSeconds, "how long it takes", Seconds);
        v.row("silent", &CommandAnswer::silent, "never answers, or an action does");
        v.row("garble", &CommandAnswer::garble, "answers with a body that breaks the schema");
        v.row("note", &CommandAnswer::note, "a comment");
    }
    friend bool operator==(const CommandAnswer &, const CommandAnswer &) = default;
};

/// What one component does, or with an empty name the root.
struct Part {
    QString name{};
    std::vector<ReadOnlyProperty> properties{};
    std::vector<WritableProperty> writable{};
    std::vector<TelemetrySet> telemetry{};
    std::vector<CommandAnswer> commands{};
    QString note{};
    static constexpr std::string_view Title = "part";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.says("What one component does.");
        v.row("properties", &Part::properties, "what is only reported, by name");
        v.row("writable", &Part::writable, "what may be asked for, by name");
        v.row("telemetry", &Part::telemetry, "what is sent");
        v.row("commands", &Part::commands, "what may be called, by name");
        v.row("note", &Part::note, "a comment");
    }
    friend bool operator==(const Part &, const Part &) = default;
};

/// How long a device waits before it tries to connect again: twice as long after each failure.
struct BackOff {
    double first = 5;
    double most = 300;
    double jitter = 0;
    template <class V>
    static void describe(V &v)
    {
        v.row("first", &BackOff::first, "seconds before the first try", Seconds);
        v.row("most", &BackOff::most, "seconds at most", Seconds);
        v.row("jitter", &BackOff::jitter, "up to so many seconds more", Seconds);
    }
    friend bool operator==(const BackOff &, const BackOff &) = default;
};

/// What a device does. Never changes once a scene holds it, so that many devices can share one.
struct Behaviour {
    double latencySeconds = 0.05; ///< from a change of a desired property to the device's first word on it
    double powerOnJitter = 0;
    double tokenSeconds = 0;
    BackOff reconnect{};
    Part root{};
    std::vector<Part> components{};
    std::vector<When> reactions{};
    std::optional<Machine> machine{};
    static constexpr std::string_view Title = "behaviour";
    template <class V>
    static void describe(V &v)
    {
        v.row("latencySeconds", &Behaviour::latencySeconds,
              "from a change of a desired property to the device's first word on it", Seconds);
        v.row("powerOnJitter", &Behaviour::powerOnJitter, "starts up to so many seconds later, drawn once",
              Seconds);
        v.row("tokenSeconds", &Behaviour::tokenSeconds,
              "how long a token lasts before it connects anew; 0: for good", Seconds);
        v.row("reconnect", &Behaviour::reconnect, "how it comes back after its connection was cut");
        v.inlined(&Behaviour::root);
        v.says("What a device does: the root's parts, and its components.");
        v.row("components", &Behaviour::components, "the components by name");
        v.row("reactions", &Behaviour::reactions, "when something happens, do something");
        v.row("machine", &Behaviour::machine, "named states and the ways between them");
    }
    friend bool operator==(const Behaviour &, const Behaviour &) = default;

    /// The root is part 0, the components follow.
    std::size_t partCount() const { return components.size() + 1; }
    const Part &part(std::size_t index) const { return index == 0 ? root : components[index - 1]; }
};

} // namespace twin::sim
