// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/frommodel.h"

#include "dtdl/schema.h"
#include "sim/believable.h"
#include "sim/sampler.h"
#include "twin/digitaltwin.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr int Trials = 20; // samples of a generator that must all conform
const Timestamp Noon = *Timestamp::parse(u"2026-01-15T12:00:00Z");

class Nobody final : public Scope
{
public:
    std::optional<Json> value(QStringView) const override { return std::nullopt; }
    QString device() const override { return u"device-1"_s; }
};

// Whether what the generator gives is what the schema wants.
bool conforms(const Generator &generator, const dtdl::Element &schema)
{
    const Nobody nobody;
    Sampler sampler(generator, 1, Noon);
    for (int i = 0; i < Trials; ++i) {
        const Sample sample = sampler.next(Noon.plusMSecs(i * 3'600'000), nobody);
        if (!sample || !dtdl::checkInstance(sample.value, schema).isEmpty())
            return false;
    }
    return true;
}

std::optional<Generator> conforming(const dtdl::Element &content, const dtdl::Element *schema)
{
    if (!schema || !dtdl::canHaveInstances(*schema))
        return std::nullopt;
    // What is usual first; else a small number, which fits the narrow integers.
    for (auto &generator :
         {generatorFor(content, *schema), Generator{.kind = Uniform{.max = 100}, .decimals = 0}}) {
        if (conforms(generator, *schema))
            return generator;
    }
    return std::nullopt;
}

Json firstOf(const Generator &generator)
{
    return Sampler(generator, 1, Noon).next(Noon, Nobody()).value;
}

// What is asked of "targetTemperature" or "temperatureSetpoint" moves "temperature".
QString followedBy(const QString &writable)
{
    constexpr QStringView Before[] = {u"target", u"set", u"desired", u"goal"};
    constexpr QStringView Behind[] = {u"Setpoint", u"SetPoint", u"Target"};
    QString name;
    for (const QStringView word : Before) {
        if (writable.startsWith(word) && writable.size() > word.size() && writable.at(word.size()).isUpper())
            name = writable.mid(word.size());
    }
    for (const QStringView word : Behind) {
        if (writable.endsWith(word))
            name = writable.chopped(word.size());
    }
    return name.isEmpty() ? name : QString(name.at(0).toLower() + name.mid(1));
}

void addRules(WritableProperty &property, const dtdl::Element &content)
{
    const auto refuse = [&](Condition when, const QString &text) {
        property.rules.push_back({.when = when, .then = Refuse{.code = 400, .text = text}});
    };
    const auto limits = limitsOf(content);
    if (limits.max)
        refuse({.above = *limits.max}, u"above the limit of %1"_s.arg(*limits.max));
    if (limits.min)
        refuse({.below = *limits.min}, u"below the limit of %1"_s.arg(*limits.min));
    property.rules.push_back({.then = Accept{.afterSeconds = property.initial.isNumber() ? 1.0 : 0.0,
                                             .progressText = u"in progress"_s,
                                             .text = u"done"_s}});
}

Part partOf(const dtdl::Element &interface, const QString &name)
{
    Part part{.name = name};
    TelemetrySet set{.everySeconds = 5};
    for (const auto &content : interface.interface->contents) {
        const dtdl::Element &element = *content.element;
        const QString own = QString::fromStdString(content.name);
        if (element.isA("Command")) {
            CommandAnswer command{.name = own, .afterSeconds = 0.2};
            const dtdl::Element *response = element.reference("response");
            if (const auto answer = response ? conforming(*response, response->schema()) : std::nullopt)
                command.answer = *answer;
            part.commands.push_back(std::move(command));
            continue;
        }
        const bool isTelemetry = element.isA("Telemetry");
        auto generator = conforming(element, element.schema());
        if (!generator || !(isTelemetry || element.isA("Property")))
            continue;
        if (isTelemetry) {
            set.values.push_back({own, *std::move(generator)});
        } else if (element.isWritable()) {
            WritableProperty property{.name = own, .initial = firstOf(*generator)};
            addRules(property, element);
            part.writable.push_back(std::move(property));
        } else {
            // Drawn once: what a device only reports is mostly what it is.
            const bool isMoving = std::holds_alternative<Sine>(generator->kind) ||
                                  std::holds_alternative<Walk>(generator->kind) ||
                                  std::holds_alternative<Ramp>(generator->kind);
            generator->once = !isMoving && !std::holds_alternative<Constant>(generator->kind);
            part.properties.push_back({own, *std::move(generator), isMoving ? 60.0 : 0.0});
        }
    }
    for (const auto &property : part.writable) {
        const QString followed = followedBy(property.name);
        for (auto &value : set.values) {
            if (value.name != followed || !property.initial.isNumber())
                continue;
            value.value.kind =
                Approach{.to = property.name, .start = firstOf(value.value).toDouble(), .timeConstant = 300};
        }
    }
    if (!set.values.empty())
        part.telemetry.push_back(std::move(set));
    return part;
}

} // namespace

Result<Behaviour> behaviourFromModel(const dtdl::ModelSet &models, const QString &interfaceId)
{
    const dtdl::Element *interface = models.find(QStringView(interfaceId));
    if (!interface || !interface->interface)
        return Error{.code = ErrorCode::SceneInvalid,
                     .detail = u"The models have no interface \"%1\"."_s.arg(interfaceId)};
    Behaviour behaviour;
    behaviour.root = partOf(*interface, QString());
    for (const auto &content : interface->interface->contents) {
        const dtdl::Element *schema = content.element->isA("Component") ? content.element->schema() : nullptr;
        if (schema && schema->interface)
            behaviour.components.push_back(partOf(*schema, QString::fromStdString(content.name)));
    }
    return behaviour;
}

Result<Scene> sceneFromModel(const dtdl::ModelSet &models, const QString &interfaceId,
                             const QString &deviceId)
{
    const auto id = TwinId::parsePath(deviceId);
    if (!id)
        return id.error();
    auto behaviour = behaviourFromModel(models, interfaceId);
    if (!behaviour)
        return behaviour.error();
    const QString name = interfaceId.section(u':', -1).section(u';', 0, 0);
    Scene scene{.name = name};
    scene.devices.push_back({.id = deviceId,
                             .modelId = interfaceId,
                             .kind = name.toLower(),
                             .behaviour = std::make_shared<const Behaviour>(*std::move(behaviour))});
    return scene;
}

} // namespace twin::sim
