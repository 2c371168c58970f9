// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/generator.h"

#include <vector>

namespace twin::sim {

/// Which asked values a rule is for; without bounds for any.
struct Condition {
    std::optional<double> above{};
    std::optional<double> below{};

    bool matches(const Json &asked) const;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// "accept": takes the value with 200; with `afterSeconds` says 202 at once and 200 when the time is over.
struct Accept {
    double afterSeconds = 0;
    QString progressText{};
    QString text{};
    friend bool operator==(const Accept &, const Accept &) = default;
};
/// "clamp": takes the nearest number inside the bounds with 200 and, when that is another one, a text that
/// says so.
struct Clamp {
    double min = 0;
    double max = 0;
    QString text{};
    friend bool operator==(const Clamp &, const Clamp &) = default;
};
/// "refuse": keeps the value it has and says why.
struct Refuse {
    int code = 400; ///< 400 to 599
    QString text{};
    friend bool operator==(const Refuse &, const Refuse &) = default;
};
/// "ignore": says nothing.
struct Ignore {
    friend bool operator==(const Ignore &, const Ignore &) = default;
};
using Reaction = std::variant<Accept, Clamp, Refuse, Ignore>;

/// One row of a reaction table.
struct Rule {
    Condition when{};
    Reaction then = Accept{};
    QString note{};
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A property that a service may ask to change. The first rule that matches counts; without one it accepts.
struct WritableProperty {
    QString name{};
    Json initial{}; ///< reported with 203 and version 0 while nothing is asked
    QString initialText{};
    std::vector<Rule> rules{};
    QString note{};
    friend bool operator==(const WritableProperty &, const WritableProperty &) = default;
};

/// A property that the device only reports: at power-on, and every so many seconds unless that is 0. One that
/// is the greatest of something is reported whenever it grows.
struct ReadOnlyProperty {
    QString name{};
    Generator value{};
    double everySeconds = 0;
    QString note{};
    friend bool operator==(const ReadOnlyProperty &, const ReadOnlyProperty &) = default;
};

struct TelemetryValue {
    QString name{};
    Generator value{};
    friend bool operator==(const TelemetryValue &, const TelemetryValue &) = default;
};

/// Values that go out together in one message, the first at power-on.
struct TelemetrySet {
    double everySeconds = 5;
    QString everyFrom{}; ///< a writable root property that holds the seconds instead; empty for none
    std::vector<TelemetryValue> values{};
    QString note{};
    friend bool operator==(const TelemetrySet &, const TelemetrySet &) = default;
};

/// A command and its fixed answer.
struct CommandAnswer {
    QString name{};
    int status = 200;
    Json payload{};
    double afterSeconds = 0;
    bool silent = false; ///< never answers, so that the caller's time runs out
    QString note{};
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
    friend bool operator==(const Part &, const Part &) = default;
};

/// What a device does. Never changes once a scene holds it, so that many devices can share one.
struct Behaviour {
    double latencySeconds = 0.05; ///< from a change of a desired property to the device's first word on it
    std::vector<Part> parts{Part{}}; ///< the root first, then the components
    friend bool operator==(const Behaviour &, const Behaviour &) = default;
};

/// What a device says to an asked value.
struct Verdict {
    int code = 0; ///< 0: nothing is said
    Json value{}; ///< what it uses from now on
    QString text{};
    qint64 laterMSecs = 0; ///< above 0: after this time `laterValue` counts with 200 and `laterText`
    Json laterValue{};
    QString laterText{};
};

/// `current` is the value in use. A value of another JSON kind than the initial one is refused with 400.
Verdict verdictOn(const WritableProperty &property, const Json &asked, const Json &current);

/// The acknowledgement envelope of projection.md section 3; `ad` only with a text.
Json acknowledgement(const Json &value, int code, qint64 version, const QString &text);

} // namespace twin::sim
