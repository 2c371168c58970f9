// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a scene has beside its devices.
#pragma once

#include "sim/behaviour.h"
#include "sim/selector.h"

namespace twin::sim {

/// A table for generators of kind "column".
struct SceneData {
    QString name{};
    QString file{};
    QStringList rows{};
    std::shared_ptr<const DataTable> table{};
    QString note{};
    static constexpr std::string_view Title = "data";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.says("A table in CSV: a line of headings, then rows.");
        v.row("file", &SceneData::file, "a file beside the scene");
        v.row("rows", &SceneData::rows, "the lines themselves, in place of a file");
        v.row("note", &SceneData::note, "a comment");
    }
    friend bool operator==(const SceneData &a, const SceneData &b)
    {
        return a.name == b.name && a.file == b.file && a.rows == b.rows && a.note == b.note;
    }
};

/// A JavaScript function of a scene.
struct SceneScript {
    QString name{};
    QStringList code{};
    QString note{};
    static constexpr std::string_view Title = "script";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.says("The body of a JavaScript function. It sees \"device\" (see below) and returns a "
               "value when it stands for one.");
        v.needed("code", &SceneScript::code, "a text, or a list of lines");
        v.row("note", &SceneScript::note, "a comment");
    }
    friend bool operator==(const SceneScript &, const SceneScript &) = default;
};

/// What devices have in common. Devices stay linked: a changed template changes them all.
struct SceneTemplate {
    QString name{};
    QString base{};
    QString modelId{};
    QString kind = QStringLiteral("device");
    bool powered = true;
    bool registers = false;
    Json tags = Json::emptyObject();
    Json desired = Json::emptyObject();
    std::shared_ptr<const Behaviour> behaviour = std::make_shared<const Behaviour>();
    QString note{};
    Json source{}; ///< as it stands in the text
    static constexpr std::string_view Title = "template";
    static constexpr bool IsNamed = true;
    template <class V>
    static void describe(V &v)
    {
        v.says("What devices have in common; it may build on another template.");
        v.row("template", &SceneTemplate::base, "the template it builds on");
        v.row("model", &SceneTemplate::modelId, "the DTMI that its devices announce");
        v.row("kind", &SceneTemplate::kind, "one English word for their class");
        v.row("powered", &SceneTemplate::powered, "whether they are switched on when the scene begins");
        v.row("registers", &SceneTemplate::registers, "whether they provision themselves");
        v.row("tags", &SceneTemplate::tags, "their first tags");
        v.row("desired", &SceneTemplate::desired, "their first desired properties");
        v.row("behaviour", &SceneTemplate::behaviour, "what they do");
        v.row("note", &SceneTemplate::note, "a comment");
    }
    friend bool operator==(const SceneTemplate &a, const SceneTemplate &b)
    {
        return a.name == b.name && Json::identical(a.source, b.source);
    }
};

/// Something that happens at a moment.
struct TimelineEntry {
    double at = 0;
    std::optional<Timestamp> date{};
    double jitter = 0;
    double every = 0;
    qint64 times = 0;
    Selector devices{};
    Expression condition{};
    std::vector<Action> actions{};
    QString note{};
    static constexpr std::string_view Title = "timeline";
    template <class V>
    static void describe(V &v)
    {
        v.says("Something that happens at a moment, to some devices.");
        v.row("at", &TimelineEntry::at, "seconds from the start of the scene", Seconds);
        v.row("date", &TimelineEntry::date, "the moment itself, ISO 8601 in UTC, in place of \"at\"");
        v.row("jitter", &TimelineEntry::jitter, "for each device up to so many seconds later, by chance",
              Seconds);
        v.row("every", &TimelineEntry::every, "again and again, so many seconds apart; 0: once", Seconds);
        v.row("times", &TimelineEntry::times, "how often at most; 0: without end", Range{0, 1e9});
        v.row("devices", &TimelineEntry::devices, "to which devices; all when not given");
        v.row("if", &TimelineEntry::condition,
              "an expression over the device; nothing happens unless it is true");
        v.needed("do", &TimelineEntry::actions, "the actions, one after the other");
        v.row("note", &TimelineEntry::note, "a comment");
    }
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// An expression that is looked at whenever a device has a new value.
struct Watch {
    QString name{};
    Selector devices{};
    Expression condition{};
    bool pause = true;
    QString note{};
    static constexpr std::string_view Title = "watch";
    template <class V>
    static void describe(V &v)
    {
        v.says(
            "An expression that is looked at whenever a device has a new value: an alarm, or a break-point.");
        v.row("name", &Watch::name, "what it is called in the log");
        v.row("devices", &Watch::devices, "which devices; all when not given");
        v.needed("if", &Watch::condition, "the expression; it counts when it becomes true");
        v.row("pause", &Watch::pause, "the clock pauses at that instant");
        v.row("note", &Watch::note, "a comment");
    }
    friend bool operator==(const Watch &, const Watch &) = default;
};

} // namespace twin::sim
