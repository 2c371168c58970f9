// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device does. Each struct is one word of a scene; describe() says what it means (see word.h).
#pragma once

#include "sim/generator.h"

namespace twin::sim {

struct Send {
    QString set{};
    QString component{};
    std::vector<Field> values{};
    Inner<Generator> body{};
    static constexpr std::string_view Word = "send";
    template <class V>
    static void describe(V &v)
    {
        v.says("Sends telemetry: a set of the behaviour, or values given here.");
        v.row("set", &Send::set, "the name of a telemetry set");
        v.row("component", &Send::component, "of the values; the root when not given");
        v.row("values", &Send::values, "the values by name");
        v.row("body", &Send::body, "the whole body, in place of values");
    }
    friend bool operator==(const Send &, const Send &) = default;
};

struct Report {
    QString property{};
    Inner<Generator> value{};
    static constexpr std::string_view Word = "report";
    template <class V>
    static void describe(V &v)
    {
        v.says("Reports a property.");
        v.needed("property", &Report::property, "\"name\" or \"component.name\"");
        v.row("value", &Report::value, "what is reported; without it the property's own generator is asked");
    }
    friend bool operator==(const Report &, const Report &) = default;
};

struct Set {
    QString value{};
    Inner<Generator> to{};
    static constexpr std::string_view Word = "set";
    template <class V>
    static void describe(V &v)
    {
        v.says("Keeps a value under a name that formulas and guards can use; nothing is sent.");
        v.needed("value", &Set::value, "the name");
        v.needed("to", &Set::to, "what it holds from now on");
    }
    friend bool operator==(const Set &, const Set &) = default;
};

struct Go {
    QString state{};
    static constexpr std::string_view Word = "go";
    template <class V>
    static void describe(V &v)
    {
        v.says("Puts the machine into a state.");
        v.needed("state", &Go::state, "the state's name");
    }
    friend bool operator==(const Go &, const Go &) = default;
};

struct Wait {
    double seconds = 1;
    double jitter = 0;
    static constexpr std::string_view Word = "wait";
    template <class V>
    static void describe(V &v)
    {
        v.says("Goes on with the next action after a time.");
        v.row("seconds", &Wait::seconds, "how long", Seconds);
        v.row("jitter", &Wait::jitter, "up to so many seconds more", Seconds);
    }
    friend bool operator==(const Wait &, const Wait &) = default;
};

struct AnswerWith {
    int status = 200;
    Inner<Generator> payload{};
    static constexpr std::string_view Word = "answer";
    template <class V>
    static void describe(V &v)
    {
        v.says("Answers the command whose call led here.");
        v.row("status", &AnswerWith::status, "100 to 599", Range{100, 599});
        v.row("payload", &AnswerWith::payload, "the answer's body");
    }
    friend bool operator==(const AnswerWith &, const AnswerWith &) = default;
};

struct Reboot {
    double seconds = 10;
    static constexpr std::string_view Word = "reboot";
    template <class V>
    static void describe(V &v)
    {
        v.says("Goes off line, forgets what it knows and comes back after a time. What follows is not done.");
        v.row("seconds", &Reboot::seconds, "how long it is away", Seconds);
    }
    friend bool operator==(const Reboot &, const Reboot &) = default;
};

struct Sleep {
    double seconds = 60;
    static constexpr std::string_view Word = "sleep";
    template <class V>
    static void describe(V &v)
    {
        v.says("Disconnects and says nothing for a time, then wakes with its state and what was asked "
               "meanwhile.");
        v.row("seconds", &Sleep::seconds, "how long", Seconds);
    }
    friend bool operator==(const Sleep &, const Sleep &) = default;
};

struct Firmware {
    QString property{};
    Inner<Generator> version{};
    double seconds = 30;
    static constexpr std::string_view Word = "firmware";
    template <class V>
    static void describe(V &v)
    {
        v.says("Installs firmware: reboots, and reports another version from then on.");
        v.needed("property", &Firmware::property, "the read-only property that holds the version");
        v.needed("version", &Firmware::version, "the new version");
        v.row("seconds", &Firmware::seconds, "how long it is away", Seconds);
    }
    friend bool operator==(const Firmware &, const Firmware &) = default;
};

struct ShutDown {
    static constexpr std::string_view Word = "shutDown";
    template <class V>
    static void describe(V &v)
    {
        v.says("Switches itself off.");
    }
    friend bool operator==(const ShutDown &, const ShutDown &) = default;
};

struct SwitchOn {
    static constexpr std::string_view Word = "switchOn";
    template <class V>
    static void describe(V &v)
    {
        v.says("Is switched on, also after a fault; for the timeline.");
    }
    friend bool operator==(const SwitchOn &, const SwitchOn &) = default;
};

struct Cut {
    double seconds = 5;
    static constexpr std::string_view Word = "cut";
    template <class V>
    static void describe(V &v)
    {
        v.says("Loses its connection, and makes it again.");
        v.row("seconds", &Cut::seconds, "until the first try to come back", Seconds);
    }
    friend bool operator==(const Cut &, const Cut &) = default;
};

struct RenewToken {
    static constexpr std::string_view Word = "renewToken";
    template <class V>
    static void describe(V &v)
    {
        v.says("Connects anew with a fresh token, as a device does before its token expires.");
    }
    friend bool operator==(const RenewToken &, const RenewToken &) = default;
};

struct Log {
    QString text{};
    static constexpr std::string_view Word = "log";
    template <class V>
    static void describe(V &v)
    {
        v.says("Writes a line to the simulation's log.");
        v.needed("text", &Log::text, "the line; {id} and {n} are replaced");
    }
    friend bool operator==(const Log &, const Log &) = default;
};

struct Fail {
    QString text{};
    static constexpr std::string_view Word = "fail";
    template <class V>
    static void describe(V &v)
    {
        v.says("Stops the device with a reason, as a fault of its own would.");
        v.row("text", &Fail::text, "the reason");
    }
    friend bool operator==(const Fail &, const Fail &) = default;
};

struct RunScript {
    QString script{};
    static constexpr std::string_view Word = "script";
    template <class V>
    static void describe(V &v)
    {
        v.says("Runs a function of the scene's \"scripts\" in the device.");
        v.needed("script", &RunScript::script, "its name");
    }
    friend bool operator==(const RunScript &, const RunScript &) = default;
};

struct AskDesired {
    Json patch = Json::emptyObject();
    static constexpr std::string_view Word = "desired";
    template <class V>
    static void describe(V &v)
    {
        v.says("A service merges into the device's desired properties.");
        v.needed("patch", &AskDesired::patch, "the merge patch; null removes");
    }
    friend bool operator==(const AskDesired &, const AskDesired &) = default;
};

struct PutTags {
    Json patch = Json::emptyObject();
    static constexpr std::string_view Word = "tags";
    template <class V>
    static void describe(V &v)
    {
        v.says("A service merges into the device's tags.");
        v.needed("patch", &PutTags::patch, "the merge patch; null removes");
    }
    friend bool operator==(const PutTags &, const PutTags &) = default;
};

struct Invoke {
    QString command{};
    Json payload{};
    double timeout = 30;
    static constexpr std::string_view Word = "invoke";
    template <class V>
    static void describe(V &v)
    {
        v.says("A service calls a command of the device.");
        v.needed("command", &Invoke::command, "\"name\" or \"component.name\"");
        v.row("payload", &Invoke::payload, "the request's body");
        v.row("timeout", &Invoke::timeout, "seconds until it counts as not answered", Range{1, 300});
    }
    friend bool operator==(const Invoke &, const Invoke &) = default;
};

struct Action {
    using Kind = std::variant<Send, Report, Set, Go, Wait, AnswerWith, Reboot, Sleep, Firmware, ShutDown,
                              SwitchOn, Cut, RenewToken, Log, Fail, RunScript, AskDesired, PutTags, Invoke>;
    Kind kind{};
    Expression condition{};
    QString note{};

    static constexpr std::string_view Title = "action";
    template <class V>
    static void describe(V &v)
    {
        v.says("One thing that a device does, or that a service does to it.");
        v.variant("do", &Action::kind, "what is done");
        v.row("if", &Action::condition, "an expression; the action is left out unless it is true");
        v.row("note", &Action::note, "a comment");
    }
    friend bool operator==(const Action &, const Action &) = default;
};

} // namespace twin::sim
