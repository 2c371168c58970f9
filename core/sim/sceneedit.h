// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"

#include <QSet>

namespace twin::sim {

/// The part of a scene that one device, or its fleet, has in the text.
QByteArray deviceText(const Scene &scene, std::size_t entry);
/// That part with another behaviour. Of a device with a template only what differs from the template is
/// said, so that it stays linked.
Json deviceWithBehaviour(const Scene &scene, std::size_t entry, const Json &behaviour);

/// The scene in which the entries of those devices behave as their templates do: what they say of their own
/// behaviour goes. Those without a template stay as they are.
Result<Scene> withTemplateBehaviour(const Scene &scene, const QSet<TwinId> &devices);

/// As readScene(), with the tables of `files` in the scene itself, so that it can be kept anywhere.
Result<Scene> readWholeScene(QByteArrayView text, const SceneFiles &files);

/// The scene's device read from another text, checked together with the whole scene: its templates, scripts
/// and tables count. Errors: those of readScene(), with `place` and `at` in `text`; SceneInvalid when the
/// text has another id or count, which would be another device.
Result<SceneDevice> readDevice(const Scene &scene, std::size_t entry, QByteArrayView text);
/// What goes wrong, read by itself: an array as "faults" of a scene has it. Errors as those of readDevice().
Result<std::vector<Fault>> readFaults(QByteArrayView text);
/// As readFaults() reads it.
Json toJson(const std::vector<Fault> &faults);
/// A watch with the condition, checked as readScene() would. SceneInvalid.
Result<Watch> readWatch(const QString &name, const QString &deviceId, const QString &condition);

} // namespace twin::sim
