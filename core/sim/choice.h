// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Generators that choose: values, texts, moments. Each struct is one word of a scene.
#pragma once

#include "json/json.h"
#include "sim/word.h"

#include <QString>

#include <array>
#include <vector>

namespace twin::sim {

struct Constant {
    Json value{};
    static constexpr std::string_view Word = "constant";
    template <class V>
    static void describe(V &v)
    {
        v.says("Always the same JSON value. A string, number or Boolean may stand for the whole object.");
        v.needed("value", &Constant::value, "any JSON");
    }
    friend bool operator==(const Constant &, const Constant &) = default;
};

enum class PickOrder { Chance, Shuffled, Sequence };
constexpr auto wordsOf(PickOrder)
{
    return std::array<std::string_view, 3>{"chance", "shuffled", "sequence"};
}

struct Pick {
    std::vector<Json> values{};
    std::vector<double> weights{};
    PickOrder order = PickOrder::Chance;
    static constexpr std::string_view Word = "pick";
    template <class V>
    static void describe(V &v)
    {
        v.says("One of several values.");
        v.needed("values", &Pick::values, "what there is to pick from");
        v.row("weights", &Pick::weights, "how likely each is; all alike when not given", NotNegative);
        v.row("order", &Pick::order, "by chance, each once in a shuffled order, or one after the other");
    }
    friend bool operator==(const Pick &, const Pick &) = default;
};

struct ByNumber {
    std::vector<Json> values{};
    static constexpr std::string_view Word = "byNumber";
    template <class V>
    static void describe(V &v)
    {
        v.says(
            "Fixed for each device and different between devices: the first value for the first device of a "
            "fleet, and from the start again when there are more devices.");
        v.needed("values", &ByNumber::values, "one for each number");
    }
    friend bool operator==(const ByNumber &, const ByNumber &) = default;
};

struct Markov {
    std::vector<Json> values{};
    std::vector<std::vector<double>> chances{};
    static constexpr std::string_view Word = "markov";
    template <class V>
    static void describe(V &v)
    {
        v.says("A Markov chain: the next value depends by chance on the present one. The first value comes "
               "first.");
        v.needed("values", &Markov::values, "the values");
        v.needed("chances", &Markov::chances, "for each value a list: how likely each value comes next",
                 NotNegative);
    }
    friend bool operator==(const Markov &, const Markov &) = default;
};

struct Pattern {
    QString text{};
    static constexpr std::string_view Word = "pattern";
    template <class V>
    static void describe(V &v)
    {
        v.says(
            "Text by a pattern: # is a digit, @ a capital letter, & a small letter, ? any of them; {id} is "
            "the device, {n} its number in its fleet and {n:3} the same with at least three digits.");
        v.needed("text", &Pattern::text, "the pattern, for example \"SN-####-@@\"");
    }
    friend bool operator==(const Pattern &, const Pattern &) = default;
};

enum class WordKind { FirstName, LastName, City, Street, Company, Colour, Product, Sentence };
constexpr auto wordsOf(WordKind)
{
    return std::array<std::string_view, 8>{"firstName", "lastName", "city",    "street",
                                           "company",   "colour",   "product", "sentence"};
}

struct Words {
    WordKind kind = WordKind::City;
    static constexpr std::string_view Word = "words";
    template <class V>
    static void describe(V &v)
    {
        v.says("An invented name or sentence.");
        v.row("kind", &Words::kind, "what it names");
    }
    friend bool operator==(const Words &, const Words &) = default;
};

enum class TimeForm { Iso, Date, Time, Unix, UnixMilliseconds, Uptime };
constexpr auto wordsOf(TimeForm)
{
    return std::array<std::string_view, 6>{"iso", "date", "time", "unix", "unixMilliseconds", "uptime"};
}

struct Moment {
    TimeForm form = TimeForm::Iso;
    double offset = 0;
    static constexpr std::string_view Word = "time";
    template <class V>
    static void describe(V &v)
    {
        v.says("The device's clock.");
        v.row(
            "form", &Moment::form,
            "ISO 8601, its date or time alone, seconds or milliseconds since 1970, or an ISO duration since "
            "power-on");
        v.row("offset", &Moment::offset, "seconds added to it");
    }
    friend bool operator==(const Moment &, const Moment &) = default;
};

struct Guid {
    static constexpr std::string_view Word = "guid";
    template <class V>
    static void describe(V &v)
    {
        v.says("A random GUID in lower case, by the scene's seed.");
    }
    friend bool operator==(const Guid &, const Guid &) = default;
};

struct Filler {
    qint64 bytes = 100;
    static constexpr std::string_view Word = "filler";
    template <class V>
    static void describe(V &v)
    {
        v.says("A text of a fixed size, for bodies of a known weight.");
        v.row("bytes", &Filler::bytes, "how long it is", Range{0, 1e6});
    }
    friend bool operator==(const Filler &, const Filler &) = default;
};

struct Fetched {
    QString url{};
    QString pointer{};
    double refreshSeconds = 60;
    Json otherwise{};
    static constexpr std::string_view Word = "http";
    template <class V>
    static void describe(V &v)
    {
        v.says("What a web service answers, a JSON text or a part of it. It is asked only for scenes that a "
               "person trusts, and a run repeats itself only as far as the service does.");
        v.needed("url", &Fetched::url,
                 "an address that begins with http:// or https://; {id}, {n} and {n:3} are filled in as in a "
                 "pattern");
        v.row("pointer", &Fetched::pointer,
              "a JSON Pointer to the part that is meant, for example \"/main/temp\"; the whole answer when "
              "not given");
        v.row("refreshSeconds", &Fetched::refreshSeconds,
              "how long an answer counts before it is asked again", Period);
        v.row("otherwise", &Fetched::otherwise,
              "the value until there is an answer; when not given, there is none until then");
    }
    friend bool operator==(const Fetched &, const Fetched &) = default;
};

struct Scripted {
    QString script{};
    static constexpr std::string_view Word = "script";
    template <class V>
    static void describe(V &v)
    {
        v.says("What a function of the scene's \"scripts\" returns.");
        v.needed("script", &Scripted::script, "the script's name");
    }
    friend bool operator==(const Scripted &, const Scripted &) = default;
};

} // namespace twin::sim
