// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "hub/command.h"
#include "sim/word.h"

namespace twin::sim {

struct Behaviour;

/// Of a device that does nothing.
std::shared_ptr<const Behaviour> noBehaviour();

/// A device of a scene, or a fleet of like devices: what is registered and what it does.
struct SceneDevice {
    QString id{}; ///< "device" or "device/module"; of a fleet a pattern with {n} or {n:3}
    qint64 count = 0; ///< of a fleet; 0: one device
    qint64 first = 1;
    QString base{}; ///< the template, empty for none
    QString modelId{};
    QString kind = QStringLiteral("device");
    bool powered = true;
    bool registers = false;
    bool edge = false; ///< an IoT Edge device
    QString parent{}; ///< the Edge device that it is a child of, empty for none
    double lastSeenSecondsAgo = 0; ///< above 0: it was on for a moment this long before the scene begins
    Json tags = Json::emptyObject();
    Json desired = Json::emptyObject();
    std::shared_ptr<const Behaviour> behaviour = noBehaviour();
    std::vector<qint64> off{};
    std::vector<qint64> without{};
    QString note{};
    Json own{}; ///< what stands in the text itself, when there is a template

    static constexpr std::string_view Title = "device";
    template <class V>
    static void describe(V &v)
    {
        v.says("A device, or with \"count\" a fleet of like devices. With a template it has all of the "
               "template's "
               "members; what it gives itself is merged over them, null takes away.");
        v.needed("id", &SceneDevice::id, "\"device\" or \"device/module\"; of a fleet with {n} or {n:3}");
        v.row("count", &SceneDevice::count, "how many devices the fleet has", Range{1, 1e6});
        v.row("first", &SceneDevice::first, "the number of its first device", Range{0, 1e9});
        v.row("template", &SceneDevice::base, "the name of a template");
        v.row("model", &SceneDevice::modelId, "the DTMI it announces");
        v.row("kind", &SceneDevice::kind, "one English word for its class, as \"thermostat\"");
        v.row("powered", &SceneDevice::powered, "is switched on when the scene begins");
        v.row("registers", &SceneDevice::registers,
              "is not registered before, but provisions itself when it is first switched on");
        v.row(
            "edge", &SceneDevice::edge,
            "is registered as an IoT Edge device; the modules of its runtime, $edgeAgent and $edgeHub, come "
            "with it");
        v.row("parent", &SceneDevice::parent,
              "the id of the Edge device that it is registered as a child of; in a fleet {n} is replaced");
        v.row("lastSeenSecondsAgo", &SceneDevice::lastSeenSecondsAgo,
              "above 0: it was on for a moment this long before the scene begins", Seconds);
        v.row("tags", &SceneDevice::tags,
              "the twin's first tags; in a fleet {id} and {n} are replaced in texts");
        v.row("desired", &SceneDevice::desired, "the twin's first desired properties, likewise");
        v.row("behaviour", &SceneDevice::behaviour, "what it does");
        v.row("off", &SceneDevice::off, "the numbers of devices of the fleet that are switched off");
        v.row("without", &SceneDevice::without, "the numbers that the fleet has lost");
        v.row("note", &SceneDevice::note, "a comment");
    }
    friend bool operator==(const SceneDevice &a, const SceneDevice &b);
};

/// One device that an entry of a scene stands for.
struct Instance {
    TwinId id{};
    quint32 entry = 0; ///< in Scene::devices
    quint32 number = 1; ///< in its fleet
    bool powered = true;
};

struct Scene;
/// All devices of a scene, fleets expanded, without those that are lost.
std::vector<Instance> instancesOf(const Scene &scene);
/// A value with {id} and {n} replaced in its texts.
Json filledIn(const Json &value, const Instance &instance);
/// What an instance's twin begins with.
Json tagsOf(const SceneDevice &entry, const Instance &instance);
Json desiredOf(const SceneDevice &entry, const Instance &instance);
/// The Edge device that it is a child of, empty for none.
QString parentOf(const SceneDevice &entry, const Instance &instance);
/// What registers it, with its first tags and desired properties; see registration.h.
CreateIdentity registrationOf(const SceneDevice &entry, const Instance &instance);

} // namespace twin::sim
