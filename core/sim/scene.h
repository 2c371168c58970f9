// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "sim/behaviour.h"
#include "sim/expectation.h"
#include "sim/fault.h"
#include "sim/scenedevice.h"
#include "sim/sceneparts.h"

#include <QByteArrayView>

#include <functional>

namespace twin::sim {

/// Simulated devices, what happens to them, what must come of it, and the seed of everything that chance
/// decides: one readable text.
struct Scene {
    QString name{};
    quint64 seed = 1;
    std::optional<Timestamp> start{}; ///< virtual time at the beginning
    std::optional<double> duration{};
    QString note{};
    std::vector<SceneData> data{};
    std::vector<SceneScript> scripts{};
    std::vector<SceneTemplate> templates{};
    std::vector<SceneDevice> devices{};
    std::vector<TimelineEntry> timeline{};
    std::vector<Fault> faults{};
    std::vector<Watch> watches{};
    std::vector<Expectation> expectations{};

    template <class V>
    static void describe(V &v)
    {
        v.says("A scene: one JSON object.");
        v.row("name", &Scene::name, "what people call it");
        v.row("seed", &Scene::seed, "decides everything that is left to chance", Range{0, 9e15});
        v.row("start", &Scene::start,
              "virtual time at the beginning, ISO 8601 in UTC; when not given, 2026-01-01, and in the window "
              "the "
              "present time");
        v.row("duration", &Scene::duration, "how many seconds a run takes when nobody says otherwise",
              Seconds);
        v.row("note", &Scene::note, "a comment");
        v.row("data", &Scene::data, "tables by name");
        v.row("scripts", &Scene::scripts, "JavaScript functions by name");
        v.row("templates", &Scene::templates, "what devices have in common, by name");
        v.needed("devices", &Scene::devices, "the devices and fleets");
        v.row("timeline", &Scene::timeline, "what happens when");
        v.row("faults", &Scene::faults, "what goes wrong");
        v.row("watches", &Scene::watches, "what is watched for, and pauses the clock");
        v.row("expectations", &Scene::expectations, "what must come true");
    }
    friend bool operator==(const Scene &, const Scene &) = default;
};

/// The text of a file that a scene names, relative to the scene's own folder.
using SceneFiles = std::function<Result<QByteArray>(const QString &name)>;

/// Reads a scene: one JSON object of format "twinscope-scene/1". Its words are in resources/help/scene.md and
/// in resources/scenes/scene.schema.json, both made from the same descriptions that this reads with (word.h).
///
/// Errors: those of json::read(), and SceneInvalid with a sentence, the JSON Pointer, line and column; a word
/// that is not known comes with the nearest one that is. Without `files` a scene cannot name any.
Result<Scene> readScene(QByteArrayView text, const SceneFiles &files = {});
/// Reads one part of a scene by itself: a behaviour.
Result<Behaviour> readBehaviour(QByteArrayView text);
/// The scene as such a text: members in a fixed order, defaults left out. readScene() gives an equal scene.
QByteArray writeScene(const Scene &scene);
Json toJson(const Behaviour &behaviour);
Json toJson(const SceneDevice &device);

} // namespace twin::sim
