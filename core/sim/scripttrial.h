// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"
#include "sim/scripthost.h"

namespace twin::sim {

/// What a script did when it was run once by itself.
struct ScriptTrial {
    std::optional<Json> value{}; ///< that it returned
    QList<ScriptDeed> deeds{}; ///< what it asked its device to do, which nobody did
    QString failure{}; ///< why it could not be run, empty when it could
};

/// The device that a script is tried with.
struct TrialDevice {
    QString id = QStringLiteral("device");
    quint32 number = 1;
    QString state{};
    Json values = Json::emptyObject(); ///< by name, as formulas see them
    Timestamp now{};
};

/// Runs a script of the scene once, for a device that only has these values. It is run in the calling thread
/// and may take as long as ScriptLimits says. Only for scenes that a person trusts.
ScriptTrial tryScript(const Scene &scene, const QString &script, const TrialDevice &device);
/// What a script did in words, as "report temperature 21.5".
QString textOf(const ScriptDeed &deed);

} // namespace twin::sim
