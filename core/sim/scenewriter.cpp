// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "json/writer.h"
#include "sim/scene.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// Members in the order they are named; defaults are left out.
class Members final
{
public:
    Members &add(std::string_view name, Json value)
    {
        return m_builder.append(name, std::move(value)), *this;
    }
    Members &text(std::string_view name, const QString &value, const QString &usual = {})
    {
        return value == usual ? *this : add(name, Json(value));
    }
    Members &number(std::string_view name, double value, double usual)
    {
        if (value == usual)
            return *this;
        const bool whole = value == double(qint64(value));
        return add(name, whole ? Json(qint64(value)) : Json(value));
    }
    Members &filled(std::string_view name, Json value)
    {
        return value.isEmpty() ? *this : add(name, std::move(value));
    }
    Json take() { return m_builder.take(); }

private:
    JsonObjectBuilder m_builder;
};

constexpr double Always = -1e300; // no value of a scene: the member is never left out

void addGenerator(Members &out, const Generator &generator)
{
    std::visit(
        overloaded{
            [&](const Constant &g) { out.add("value"sv, g.value); },
            [&](const Sine &g) {
                out.add("generator"sv, Json("sine"sv)).number("min"sv, g.min, Always);
                out.number("max"sv, g.max, Always).number("period"sv, g.period, Always);
                out.number("phase"sv, g.phase, 0);
            },
            [&](const Ramp &g) {
                out.add("generator"sv, Json("ramp"sv)).number("from"sv, g.from, Always);
                out.number("to"sv, g.to, Always).number("period"sv, g.period, Always);
                if (!g.repeat)
                    out.add("repeat"sv, Json(false));
            },
            [&](const Walk &g) {
                out.add("generator"sv, Json("walk"sv)).number("start"sv, g.start, Always);
                out.number("min"sv, g.min, Always).number("max"sv, g.max, Always);
                out.number("step"sv, g.step, Always);
            },
            [&](const Uniform &g) {
                out.add("generator"sv, Json("uniform"sv)).number("min"sv, g.min, Always);
                out.number("max"sv, g.max, Always);
            },
            [&](const Approach &g) {
                out.add("generator"sv, Json("approach"sv)).text("to"sv, g.to);
                out.number("start"sv, g.start, Always).number("timeConstant"sv, g.timeConstant, Always);
            },
            [&](const Greatest &g) {
                out.add("generator"sv, Json("greatest"sv)).text("of"sv, g.of);
                out.number("start"sv, g.start, Always);
            },
        },
        generator.kind);
    if (!std::holds_alternative<Constant>(generator.kind))
        out.number("noise"sv, generator.noise, 0).number("decimals"sv, generator.decimals, 1);
}

// A plain value where nothing but a constant is to be said.
Json shortest(Json object)
{
    const Json *value = object.find("value"sv);
    return value && object.size() == 1 && !value->isContainer() && !value->isNull() ? *value : object;
}

Json toJson(const Rule &rule)
{
    Members out;
    Members when;
    if (rule.when.above)
        when.number("above"sv, *rule.when.above, Always);
    if (rule.when.below)
        when.number("below"sv, *rule.when.below, Always);
    out.filled("when"sv, when.take());
    std::visit(
        overloaded{
            [&](const Accept &r) {
                out.add("do"sv, Json("accept"sv)).number("afterSeconds"sv, r.afterSeconds, 0);
                out.text("progressText"sv, r.progressText).text("text"sv, r.text);
            },
            [&](const Clamp &r) {
                out.add("do"sv, Json("clamp"sv)).number("min"sv, r.min, Always);
                out.number("max"sv, r.max, Always).text("text"sv, r.text);
            },
            [&](const Refuse &r) {
                out.add("do"sv, Json("refuse"sv)).number("code"sv, r.code, Always).text("text"sv, r.text);
            },
            [&](const Ignore &) { out.add("do"sv, Json("ignore"sv)); },
        },
        rule.then);
    return out.text("note"sv, rule.note).take();
}

Json toJson(const WritableProperty &property)
{
    std::vector<Json> rules;
    for (const auto &rule : property.rules)
        rules.push_back(toJson(rule));
    return Members()
        .add("initial"sv, property.initial)
        .text("initialText"sv, property.initialText, u"initial value"_s)
        .filled("rules"sv, Json::array(std::move(rules)))
        .text("note"sv, property.note)
        .take();
}

Json toJson(const ReadOnlyProperty &property)
{
    Members out;
    addGenerator(out, property.value);
    return shortest(
        out.number("everySeconds"sv, property.everySeconds, 0).text("note"sv, property.note).take());
}

Json toJson(const TelemetrySet &set)
{
    Members values;
    for (const auto &value : set.values) {
        Members out;
        addGenerator(out, value.value);
        values.add(value.name.toStdString(), shortest(out.take()));
    }
    return Members()
        .number("everySeconds"sv, set.everySeconds, Always)
        .text("everyFrom"sv, set.everyFrom)
        .add("values"sv, values.take())
        .text("note"sv, set.note)
        .take();
}

Json toJson(const CommandAnswer &command)
{
    Members out;
    out.number("status"sv, command.status, 200);
    if (!command.payload.isNull())
        out.add("payload"sv, command.payload);
    out.number("afterSeconds"sv, command.afterSeconds, 0);
    if (command.silent)
        out.add("silent"sv, Json(true));
    return out.text("note"sv, command.note).take();
}

template <class Named>
Json byName(const std::vector<Named> &list)
{
    Members out;
    for (const auto &one : list)
        out.add(one.name.toStdString(), toJson(one));
    return out.take();
}

void addPart(Members &out, const Part &part)
{
    std::vector<Json> telemetry;
    for (const auto &set : part.telemetry)
        telemetry.push_back(toJson(set));
    out.filled("properties"sv, byName(part.properties)).filled("writable"sv, byName(part.writable));
    out.filled("telemetry"sv, Json::array(std::move(telemetry))).filled("commands"sv, byName(part.commands));
}

Json toJson(const Behaviour &behaviour)
{
    Members out;
    Members components;
    out.number("latencySeconds"sv, behaviour.latencySeconds, Behaviour().latencySeconds);
    for (const auto &part : behaviour.parts) {
        if (part.name.isEmpty()) {
            addPart(out, part);
            continue;
        }
        Members component;
        addPart(component, part);
        components.add(part.name.toStdString(), component.text("note"sv, part.note).take());
    }
    out.filled("components"sv, components.take());
    return out.text("note"sv, behaviour.parts.front().note).take();
}

Json toJson(const SceneDevice &device)
{
    Members out;
    out.add("id"sv, Json(device.id.toString())).text("model"sv, device.modelId);
    out.text("kind"sv, device.kind, u"device"_s);
    if (!device.powered)
        out.add("powered"sv, Json(false));
    return out.number("lastSeenSecondsAgo"sv, device.lastSeenSecondsAgo, 0)
        .filled("tags"sv, device.tags)
        .filled("desired"sv, device.desired)
        .filled("behaviour"sv, toJson(*device.behaviour))
        .text("note"sv, device.note)
        .take();
}

} // namespace

QByteArray writeScene(const Scene &scene)
{
    std::vector<Json> devices;
    for (const auto &device : scene.devices)
        devices.push_back(toJson(device));
    const Json whole = Members()
                           .add("format"sv, Json("twinscope-scene/1"sv))
                           .text("name"sv, scene.name)
                           .add("seed"sv, Json(qint64(scene.seed)))
                           .text("note"sv, scene.note)
                           .add("devices"sv, Json::array(std::move(devices)))
                           .take();
    return json::writeIndented(whole) + '\n';
}

} // namespace twin::sim
