// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scriptengine.h"

#include "sim/chance.h"
#include "sim/scriptdevice.h"
#include "sim/watchdog.h"

#include <QJSEngine>
#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

// Chance and time come from the scene; what scripts share cannot be changed.
const QString Preamble = uR"((function (device, globals) {
    const Time = Date;
    Math.random = () => device.random();
    globals.Date = class extends Time {
        constructor(...parts) { if (parts.length) { super(...parts); } else { super(device.now); } }
        static now() { return device.now; }
    };
    for (const name of Object.getOwnPropertyNames(globals)) {
        const value = globals[name];
        if (typeof value === 'function' && value.prototype) { Object.freeze(value.prototype); }
        if (typeof value === 'function' || name === 'Math' || name === 'JSON') { Object.freeze(value); }
    }
    Object.freeze(globals);
}))"_s;

QString faultText(const QString &script, const QJSValue &error, int firstLine)
{
    const int line = error.property(u"lineNumber"_s).toInt() - firstLine;
    return u"The script \"%1\" failed in line %2: %3"_s.arg(script)
        .arg(std::max(1, line))
        .arg(error.toString());
}

} // namespace

std::span<const ScriptWord> scriptWords()
{
    static constexpr std::array Members{
        ScriptWord{"device.id", "its id: \"device\" or \"device/module\""},
        ScriptWord{"device.number", "its number in its fleet, from 1"},
        ScriptWord{"device.state", "the name of its machine's state"},
        ScriptWord{"device.now", "virtual time in milliseconds since 1970; `new Date()` is the same"},
        ScriptWord{"device.seconds", "since it was switched on"},
        ScriptWord{"device.value(name)",
                   "the newest value, by the names of formulas; null when there is none"},
        ScriptWord{"device.desired(name)", "what is asked of a writable property; null when nothing is"},
        ScriptWord{"device.other(device, name)", "the newest value of another device"},
        ScriptWord{"device.random()",
                   "at least 0, below 1, by the scene's seed; `Math.random()` is the same"},
        ScriptWord{"device.set(name, value)",
                   "keeps a value for formulas and other scripts; nothing is sent"},
        ScriptWord{"device.report(name, value)", "reports a property"},
        ScriptWord{"device.send(values, component)",
                   "sends telemetry, an object; of the root when no component is named"},
        ScriptWord{"device.log(text)", "writes a line to the simulation's log"},
    };
    return Members;
}

struct ScriptEngine::Private {
    ScriptLimits limits;
    quint64 seed = 1;
    QJSEngine engine;
    ScriptDevice device;
    QJSValue deviceValue;
    QMap<QString, QJSValue> functions;
    QString failed;
    Watchdog watchdog{[this] { engine.setInterrupted(true); }};

    // The value that the script returns; `failed` says why there is none.
    std::optional<QJSValue> call(const QString &script, const Scope &scope, Timestamp now)
    {
        failed.clear();
        const auto function = functions.constFind(script);
        if (function == functions.constEnd())
            return failed = u"There is no script \"%1\"."_s.arg(script), std::nullopt;
        const QString path = scope.device() + u'/' + script + QString::number(now.ticks());
        device.begin(scope, now, seedFor(seed, path));
        watchdog.arm(std::chrono::milliseconds(limits.milliseconds));
        const QJSValue result = function->call({deviceValue});
        const bool isRunaway = watchdog.disarm();
        engine.setInterrupted(false);
        device.end();
        if (isRunaway)
            failed = u"The script \"%1\" did not end within %2 ms and was interrupted."_s.arg(script).arg(
                limits.milliseconds);
        else if (result.isError())
            failed = faultText(script, result, 1);
        else if (device.isTooMuch())
            failed =
                u"The script \"%1\" says more than %2 bytes at once."_s.arg(script).arg(limits.valueBytes);
        return failed.isEmpty() ? std::optional(result) : std::nullopt;
    }
};

ScriptEngine::ScriptEngine(std::unique_ptr<Private> p)
    : d(std::move(p))
{ }

ScriptEngine::~ScriptEngine() = default;

Result<std::unique_ptr<ScriptEngine>> ScriptEngine::make(const Scene &scene, const ScriptLimits &limits)
{
    auto p = std::make_unique<Private>();
    p->limits = limits;
    p->seed = scene.seed;
    p->device.prepare(p->engine, limits.valueBytes);
    QJSEngine::setObjectOwnership(&p->device, QJSEngine::CppOwnership);
    p->deviceValue = p->engine.newQObject(&p->device);
    qsizetype bytes = 0;
    for (const auto &script : scene.scripts) {
        const QString code = script.code.join(u'\n');
        bytes += code.size();
        if (bytes > limits.codeBytes)
            return Error{.code = ErrorCode::SceneInvalid,
                         .detail =
                             u"The scripts of a scene may have %1 bytes at most."_s.arg(limits.codeBytes),
                         .limit = limits.codeBytes};
        const QJSValue function =
            p->engine.evaluate(u"(function (device) { 'use strict';\n"_s + code + u"\n})"_s, script.name);
        if (function.isError())
            return Error{.code = ErrorCode::SceneInvalid, .detail = faultText(script.name, function, 1)};
        p->functions.insert(script.name, function);
    }
    const QJSValue prepared = p->engine.evaluate(Preamble).call({p->deviceValue, p->engine.globalObject()});
    if (prepared.isError())
        return Error{.code = ErrorCode::SceneInvalid, .detail = prepared.toString()};
    return std::unique_ptr<ScriptEngine>(new ScriptEngine(std::move(p)));
}

std::optional<Json> ScriptEngine::value(const QString &script, const Scope &scope, Timestamp now)
{
    const auto result = d->call(script, scope, now);
    if (!result)
        return std::nullopt;
    auto json = fromScript(*result, d->limits.valueBytes);
    if (!json)
        d->failed = u"The script \"%1\" returns more than %2 bytes."_s.arg(script).arg(d->limits.valueBytes);
    return json;
}

Result<QList<ScriptDeed>> ScriptEngine::run(const QString &script, const Scope &scope, Timestamp now)
{
    if (!d->call(script, scope, now))
        return Error{.code = ErrorCode::SceneInvalid, .detail = d->failed};
    return d->device.takeDeeds();
}

QString ScriptEngine::failed() const
{
    return d->failed;
}

} // namespace twin::sim
