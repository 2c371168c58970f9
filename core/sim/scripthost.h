// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sim/scope.h"

namespace twin::sim {

/// What a script asked its device to do.
struct ScriptDeed {
    enum class Kind { Set, Report, Send, Log };
    Kind kind = Kind::Log;
    QString name{}; ///< of the value, property or component
    Json value{};
};

/// Runs the scripts of a scene. One for all devices of a runner, on its thread.
class ScriptHost
{
public:
    virtual ~ScriptHost() = default;
    /// What the script returns; empty when it cannot be run, failed() then says why.
    virtual std::optional<Json> value(const QString &script, const Scope &scope, Timestamp now) = 0;
    /// Runs it for what it does.
    virtual Result<QList<ScriptDeed>> run(const QString &script, const Scope &scope, Timestamp now) = 0;
    /// Why the last one could not be run; empty when it could.
    virtual QString failed() const = 0;
};

} // namespace twin::sim
