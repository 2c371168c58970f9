// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"
#include "sim/scripthost.h"

#include <memory>
#include <span>
#include <string_view>

namespace twin::sim {

/// What scripts may use.
struct ScriptLimits {
    int milliseconds = 1000; ///< for one call, on a busy machine too; then it is interrupted
    qsizetype codeBytes = 64 * 1024; ///< of all scripts
    qsizetype valueBytes = 64 * 1024; ///< of what one call reads, returns or sends
};

/// What a script sees of its device: "device.value(name)", and what that is.
struct ScriptWord {
    std::string_view call;
    std::string_view says;
};
std::span<const ScriptWord> scriptWords();

/// Runs the scripts of a scene in one JavaScript engine for all devices. Only for scenes that a person
/// trusts: scripts see no file and no network, but share the engine.
///
/// A script is the body of a function with one argument, "device": scriptWords(). `new Date()` is virtual
/// time. Globals cannot be changed: what a device must remember it sets as a value.
class ScriptEngine final : public ScriptHost
{
public:
    /// SceneInvalid with the script's name and line when one cannot be compiled or they are too large.
    static Result<std::unique_ptr<ScriptEngine>> make(const Scene &scene, const ScriptLimits &limits = {});
    ~ScriptEngine() override;

    std::optional<Json> value(const QString &script, const Scope &scope, Timestamp now) override;
    Result<QList<ScriptDeed>> run(const QString &script, const Scope &scope, Timestamp now) override;
    QString failed() const override;

private:
    struct Private;
    explicit ScriptEngine(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace twin::sim
