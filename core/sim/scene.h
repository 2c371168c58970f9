// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "sim/behaviour.h"

#include <QByteArrayView>

#include <memory>

namespace twin::sim {

/// One simulated device: what is registered for it and what it does.
struct SceneDevice {
    TwinId id{};
    QString modelId{};
    QString kind{}; ///< one English word for its class, for example "thermostat"
    bool powered = true;
    double lastSeenSecondsAgo = 0; ///< above 0: it was on for a moment this long before the scene begins
    Json tags = Json::emptyObject();
    Json desired = Json::emptyObject();
    std::shared_ptr<const Behaviour> behaviour = std::make_shared<const Behaviour>();
    QString note{};

    friend bool operator==(const SceneDevice &a, const SceneDevice &b);
};

/// Simulated devices and the seed of everything that chance decides.
struct Scene {
    QString name{};
    quint64 seed = 1;
    std::vector<SceneDevice> devices{};
    QString note{};

    friend bool operator==(const Scene &, const Scene &) = default;
};

/// Reads a scene. The text is one JSON object; times are in seconds; "note" members hold comments and are
/// kept; any member that is not named here is an error.
///
///     {"format": "twinscope-scene/1", "name", "seed",
///      "devices": [{"id", "model", "kind", "powered", "lastSeenSecondsAgo", "tags", "desired",
///                   "behaviour": {"latencySeconds", PART, "components": {NAME: {PART}}}}]}
///     PART       "properties": {NAME: VALUE and "everySeconds"}, "writable": {NAME: {"initial",
///     "initialText", "rules": [RULE]}},
///                "telemetry": [{"everySeconds", "everyFrom", "values": {NAME: VALUE}}],
///                "commands": {NAME: {"status", "payload", "afterSeconds", "silent"}}
///     VALUE      a string, number or Boolean; {"value": any JSON}; {"generator": "sine", ..., "noise",
///     "decimals"} with the members
///                of the struct in generator.h
///     RULE       {"when": {"above", "below"}, "do": "accept" | "clamp" | "refuse" | "ignore", ...} with the
///     members of the
///                struct in behaviour.h; "code" and "text" for refuse
///
/// Errors: those of json::read(), and SceneInvalid with a sentence, the JSON Pointer, line and column.
Result<Scene> readScene(QByteArrayView text);
/// The scene as such a text: members in a fixed order, defaults left out. readScene() gives an equal scene.
QByteArray writeScene(const Scene &scene);

} // namespace twin::sim
