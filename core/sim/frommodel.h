// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/element.h"
#include "sim/scene.h"

namespace twin::sim {

/// A believable behaviour for a device of the interface: values by semantic type, unit, enum and limits, else
/// by the name; commands answer by their schema; writable properties acknowledge, and refuse what is beyond
/// their limits. A value for which nothing conforming can be made is left out. SceneInvalid when the set has
/// no such interface.
Result<Behaviour> behaviourFromModel(const dtdl::ModelSet &models, const QString &interfaceId);
/// A scene with one such device. IdInvalid.
Result<Scene> sceneFromModel(const dtdl::ModelSet &models, const QString &interfaceId,
                             const QString &deviceId);

/// A generator for a value of the schema. `content` is the telemetry, property or field that it is for.
/// `level` counts schemas inside each other, which may have no end in DTDL 4.
Generator generatorFor(const dtdl::Element &content, const dtdl::Element &schema, int level = 0);

} // namespace twin::sim
