// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"

#include <QMap>

namespace twin::sim {

/// One device of a running scene, seen from close by: what the window shows of it.
struct DeviceLook {
    TwinId id{};
    std::shared_ptr<const Scene> scene{}; ///< as it runs now, never null
    std::size_t entry = 0; ///< the device's part in Scene::devices
    std::shared_ptr<const Behaviour> behaviour{};
    bool isRunning = false; ///< on, connected and booted
    qint64 acks = 0; ///< asked values that were acknowledged, refused ones among them
    qint64 failures = 0; ///< messages that the hub, or a fault in its place, refused
    Timestamp time{}; ///< virtual time of this look
    Timestamp started{}; ///< its power-on
    QMap<QString, Json> values{}; ///< by "name" or "component.name"; those that have one
    QString state{}; ///< of its machine, empty without one
    Timestamp stateSince{};
    QMap<QString, qint64> entries{}; ///< how often each state was entered
    /// How often a rule counted: "component.property#0" for the first, "#-1" when none fitted, and
    /// "component.command()" for a call.
    QMap<QString, qint64> hits{};
    QMap<QString, qint64> faultHits{}; ///< of all devices, by the word of the fault

    const SceneDevice &device() const { return scene->devices[entry]; }
    /// What the sampler of a value draws from, by "component.name", for a preview that is what will come.
    quint64 seedOf(const QString &component, const QString &name) const
    {
        const quint64 own = seedFor(scene->seed, id.toString());
        return seedFor(own, QString(component + u'.' + name));
    }
};

} // namespace twin::sim
