// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a device answers what is asked of a writable property. Each struct is one word of a scene.
#pragma once

#include "json/json.h"
#include "sim/word.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace twin::sim {

/// Which asked values a rule is for; without bounds for any.
struct Condition {
    std::optional<double> above{};
    std::optional<double> below{};

    bool matches(const Json &asked) const;
    template <class V>
    static void describe(V &v)
    {
        v.row("above", &Condition::above, "only numbers above this");
        v.row("below", &Condition::below, "only numbers below this");
    }
    friend bool operator==(const Condition &, const Condition &) = default;
};

struct Accept {
    double afterSeconds = 0;
    QString progressText{};
    QString text{};
    int code = 200;
    static constexpr std::string_view Word = "accept";
    template <class V>
    static void describe(V &v)
    {
        v.says("Takes the value; with a delay it says 202 at once and the code when the time is over.");
        v.row("afterSeconds", &Accept::afterSeconds, "how long it takes", Seconds);
        v.row("progressText", &Accept::progressText, "said with 202");
        v.row("text", &Accept::text, "said at the end");
        v.row("code", &Accept::code, "200 to 299", Range{200, 299});
    }
    friend bool operator==(const Accept &, const Accept &) = default;
};

struct Clamp {
    double min = 0;
    double max = 0;
    QString text{};
    static constexpr std::string_view Word = "clamp";
    template <class V>
    static void describe(V &v)
    {
        v.says("Takes the nearest number inside the bounds and, when that is another one, says so.");
        v.needed("min", &Clamp::min, "lowest value");
        v.needed("max", &Clamp::max, "highest value");
        v.row("text", &Clamp::text, "said when the value was limited; made up when not given");
    }
    friend bool operator==(const Clamp &, const Clamp &) = default;
};

struct Partly {
    QStringList members{};
    QString text{};
    static constexpr std::string_view Word = "partly";
    template <class V>
    static void describe(V &v)
    {
        v.says("Takes some members of an object and keeps what it has of the others.");
        v.needed("members", &Partly::members, "the names of the members that it takes");
        v.row("text", &Partly::text, "said with it");
    }
    friend bool operator==(const Partly &, const Partly &) = default;
};

struct Refuse {
    int code = 400;
    QString text{};
    static constexpr std::string_view Word = "refuse";
    template <class V>
    static void describe(V &v)
    {
        v.says("Keeps the value it has and says why.");
        v.row("code", &Refuse::code, "400 to 599", Range{400, 599});
        v.row("text", &Refuse::text, "the reason");
    }
    friend bool operator==(const Refuse &, const Refuse &) = default;
};

struct Ignore {
    static constexpr std::string_view Word = "ignore";
    template <class V>
    static void describe(V &v)
    {
        v.says("Says nothing: it stays pending.");
    }
    friend bool operator==(const Ignore &, const Ignore &) = default;
};

struct Stale {
    qint64 by = 1;
    QString text{};
    static constexpr std::string_view Word = "stale";
    template <class V>
    static void describe(V &v)
    {
        v.says("Takes the value and acknowledges an older version.");
        v.row("by", &Stale::by, "by how many versions it is late", Range{1, 1e9});
        v.row("text", &Stale::text, "said with it");
    }
    friend bool operator==(const Stale &, const Stale &) = default;
};

struct Garble {
    QString text{};
    static constexpr std::string_view Word = "garble";
    template <class V>
    static void describe(V &v)
    {
        v.says(
            "Acknowledges with a value that breaks the schema: a text for a number, a number for the rest.");
        v.row("text", &Garble::text, "said with it");
    }
    friend bool operator==(const Garble &, const Garble &) = default;
};

using Reaction = std::variant<Accept, Clamp, Partly, Refuse, Ignore, Stale, Garble>;

/// One row of a reaction table.
struct Rule {
    Condition when{};
    Reaction then = Accept{};
    QString note{};
    static constexpr std::string_view Title = "rule";
    template <class V>
    static void describe(V &v)
    {
        v.says("What the device says to an asked value. The first rule that fits counts; without one it "
               "accepts.");
        v.row("when", &Rule::when, "which values it is for; any when not given");
        v.variant("do", &Rule::then, "the answer");
        v.row("note", &Rule::note, "a comment");
    }
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A property that a service may ask to change. The first rule that matches counts; without one it accepts.
struct WritableProperty {
    QString name{};
    Json initial{}; ///< reported with 203 and version 0 while nothing is asked
    QString initialText = QStringLiteral("initial value");
    std::vector<Rule> rules{};
    QString note{};
    static constexpr std::string_view Title = "writable";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.says("A property that a service may ask to change.");
        v.needed("initial", &WritableProperty::initial,
                 "the value before anything is asked, reported with 203; not null");
        v.row("initialText", &WritableProperty::initialText, "said with 203");
        v.row("rules", &WritableProperty::rules, "what it says to asked values");
        v.row("note", &WritableProperty::note, "a comment");
    }
    friend bool operator==(const WritableProperty &, const WritableProperty &) = default;
};

/// What a device says to an asked value.
struct Verdict {
    int code = 0; ///< 0: nothing is said
    Json value{}; ///< what it uses from now on
    QString text{};
    qint64 staleBy = 0; ///< by how much the acknowledged version is too old
    Json shown{}; ///< in place of the value in the acknowledgement; null: the value
    qint64 laterMSecs = 0; ///< above 0: after this time `laterValue` counts with `laterCode` and `laterText`
    int laterCode = 200;
    Json laterValue{};
    QString laterText{};
};

/// `current` is the value in use. A value of another JSON kind than the initial one is refused with 400.
Verdict verdictOn(const WritableProperty &property, const Json &asked, const Json &current);

/// The acknowledgement envelope of projection.md section 3; `ad` only with a text.
Json acknowledgement(const Json &value, int code, qint64 version, const QString &text);
/// A value that no schema of `value` would take.
Json garbled(const Json &value);

} // namespace twin::sim
