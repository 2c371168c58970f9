// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong between a device and its hub. Each struct is one word of a scene; see word.h.
#pragma once

#include "sim/selector.h"
#include "sim/word.h"

#include <array>
#include <optional>
#include <variant>

namespace twin::sim {

struct Loss {
    static constexpr std::string_view Word = "loss";
    template <class V>
    static void describe(V &v)
    {
        v.says("A message is lost on its way.");
    }
    friend bool operator==(const Loss &, const Loss &) = default;
};

struct Delay {
    double seconds = 2;
    double jitter = 0;
    static constexpr std::string_view Word = "delay";
    template <class V>
    static void describe(V &v)
    {
        v.says("A message comes later.");
        v.row("seconds", &Delay::seconds, "by how much", Seconds);
        v.row("jitter", &Delay::jitter, "up to so many seconds more", Seconds);
    }
    friend bool operator==(const Delay &, const Delay &) = default;
};

struct Duplicate {
    qint64 copies = 1;
    static constexpr std::string_view Word = "duplicate";
    template <class V>
    static void describe(V &v)
    {
        v.says("A message comes more than once.");
        v.row("copies", &Duplicate::copies, "how often again", Range{1, 100});
    }
    friend bool operator==(const Duplicate &, const Duplicate &) = default;
};

struct Reorder {
    double seconds = 5;
    static constexpr std::string_view Word = "reorder";
    template <class V>
    static void describe(V &v)
    {
        v.says("A message waits until the device's next one has gone.");
        v.row("seconds", &Reorder::seconds, "how long at most", Seconds);
    }
    friend bool operator==(const Reorder &, const Reorder &) = default;
};

struct Corrupt {
    static constexpr std::string_view Word = "corrupt";
    template <class V>
    static void describe(V &v)
    {
        v.says("A body arrives damaged: it is no JSON any more.");
    }
    friend bool operator==(const Corrupt &, const Corrupt &) = default;
};

struct Oversize {
    qint64 bytes = 300'000;
    static constexpr std::string_view Word = "oversize";
    template <class V>
    static void describe(V &v)
    {
        v.says("A body is larger than a hub takes.");
        v.row("bytes", &Oversize::bytes, "added to it", Range{1, 1e7});
    }
    friend bool operator==(const Oversize &, const Oversize &) = default;
};

struct WrongType {
    QString value{};
    static constexpr std::string_view Word = "wrongType";
    template <class V>
    static void describe(V &v)
    {
        v.says("A value breaks its schema: a text for a number, a number for the rest.");
        v.row("value", &WrongType::value, "the value's name; all of the message when not given");
    }
    friend bool operator==(const WrongType &, const WrongType &) = default;
};

struct MissingMarker {
    static constexpr std::string_view Word = "missingMarker";
    template <class V>
    static void describe(V &v)
    {
        v.says("A component is reported without its marker.");
    }
    friend bool operator==(const MissingMarker &, const MissingMarker &) = default;
};

struct Anomaly {
    QString value{};
    double add = 0;
    double factor = 1;
    bool stuck = false;
    static constexpr std::string_view Word = "anomaly";
    template <class V>
    static void describe(V &v)
    {
        v.says("A value of the telemetry is off.");
        v.needed("value", &Anomaly::value, "the value's name");
        v.row("factor", &Anomaly::factor, "multiplied with it");
        v.row("add", &Anomaly::add, "added to it");
        v.row("stuck", &Anomaly::stuck, "stays where it was when the fault began");
    }
    friend bool operator==(const Anomaly &, const Anomaly &) = default;
};

struct ClockSkew {
    double seconds = 60;
    static constexpr std::string_view Word = "clockSkew";
    template <class V>
    static void describe(V &v)
    {
        v.says("The device's clock is wrong: its times, and the creation time that it puts on messages.");
        v.row("seconds", &ClockSkew::seconds, "fast; below 0 slow");
    }
    friend bool operator==(const ClockSkew &, const ClockSkew &) = default;
};

struct Throttle {
    double perMinute = 60;
    static constexpr std::string_view Word = "throttle";
    template <class V>
    static void describe(V &v)
    {
        v.says(
            "The hub answers 429 to more than so many messages of a device; reports are tried again later.");
        v.row("perMinute", &Throttle::perMinute, "how many it takes", Range{0, 1e9});
    }
    friend bool operator==(const Throttle &, const Throttle &) = default;
};

struct ServerError {
    int status = 500;
    static constexpr std::string_view Word = "serverError";
    template <class V>
    static void describe(V &v)
    {
        v.says("The hub answers with an error of its own; reports are tried again later.");
        v.row("status", &ServerError::status, "500 to 599", Range{500, 599});
    }
    friend bool operator==(const ServerError &, const ServerError &) = default;
};

struct LinkCut {
    double seconds = 10;
    double everySeconds = 0;
    static constexpr std::string_view Word = "cut";
    template <class V>
    static void describe(V &v)
    {
        v.says("The connection breaks, when the fault begins and again and again if so told.");
        v.row("seconds", &LinkCut::seconds, "until the device may come back", Seconds);
        v.row("everySeconds", &LinkCut::everySeconds, "from one cut to the next; 0: once", Seconds);
    }
    friend bool operator==(const LinkCut &, const LinkCut &) = default;
};

struct SlowLink {
    double bytesPerSecond = 100;
    static constexpr std::string_view Word = "slowLink";
    template <class V>
    static void describe(V &v)
    {
        v.says("Messages take the longer the larger they are, one after the other.");
        v.row("bytesPerSecond", &SlowLink::bytesPerSecond, "how fast", Range{1, 1e9});
    }
    friend bool operator==(const SlowLink &, const SlowLink &) = default;
};

struct ExpiredCredential {
    static constexpr std::string_view Word = "expiredCredential";
    template <class V>
    static void describe(V &v)
    {
        v.says("The device's credential has expired: it is cut off, and each try to come back is refused.");
    }
    friend bool operator==(const ExpiredCredential &, const ExpiredCredential &) = default;
};

struct StaleVersion {
    qint64 by = 1;
    static constexpr std::string_view Word = "staleVersion";
    template <class V>
    static void describe(V &v)
    {
        v.says("Acknowledgements carry an older version than was asked.");
        v.row("by", &StaleVersion::by, "by how many versions", Range{1, 1e9});
    }
    friend bool operator==(const StaleVersion &, const StaleVersion &) = default;
};

/// Which messages a fault is about. The last two go to the device.
enum class MessageKind { Any, Telemetry, Report, Answer, Desired, Command };
constexpr auto wordsOf(MessageKind)
{
    return std::array<std::string_view, 6>{"any", "telemetry", "report", "answer", "desired", "command"};
}

struct Fault {
    using Kind =
        std::variant<Loss, Delay, Duplicate, Reorder, Corrupt, Oversize, WrongType, MissingMarker, Anomaly,
                     ClockSkew, Throttle, ServerError, LinkCut, SlowLink, ExpiredCredential, StaleVersion>;
    QString name{};
    Kind kind{};
    Selector devices{};
    MessageKind of = MessageKind::Any;
    double probability = 1;
    double from = 0;
    std::optional<double> until{};
    bool off = false;
    QString note{};

    static constexpr std::string_view Title = "fault";
    template <class V>
    static void describe(V &v)
    {
        v.says("Something that goes wrong between devices and hub.");
        v.row("name", &Fault::name, "for the fault desk and the report");
        v.variant("fault", &Fault::kind, "what goes wrong");
        v.row("devices", &Fault::devices, "which devices; all when not given");
        v.row("of", &Fault::of, "which messages; desired and command are those to the device");
        v.row("probability", &Fault::probability, "how often, for each message, 0 to 1", Probability);
        v.row("from", &Fault::from, "seconds from the start of the scene", Seconds);
        v.row("until", &Fault::until, "seconds from the start of the scene; for good when not given",
              Seconds);
        v.row("off", &Fault::off, "there, but switched off");
        v.row("note", &Fault::note, "a comment");
    }
    friend bool operator==(const Fault &, const Fault &) = default;
};

} // namespace twin::sim
