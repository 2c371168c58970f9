// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scene.h"
#include "sim/scenecursor.h"
#include "twin/digitaltwin.h"
#include "twin/limits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr SceneCursor::Range Any{};
constexpr SceneCursor::Range Seconds{0, 1e9};
constexpr SceneCursor::Range Period{0.001, 1e9};
constexpr auto Format = "twinscope-scene/1"sv;

// Reads the parts of a scene out of a cursor; one function per struct.
class SceneReader final
{
public:
    explicit SceneReader(SceneCursor &cursor)
        : m_cursor(cursor)
    { }

    Scene scene();

private:
    SceneDevice device(const Spot &at);
    Json section(const Spot &device, Section kind);
    Behaviour behaviour(const Spot &at);
    Part part(const Spot &at, const QString &name, bool isRoot);
    void properties(const Spot &at, Part &part);
    void writable(const Spot &at, Part &part);
    void telemetry(const Spot &at, Part &part);
    void commands(const Spot &at, Part &part);
    Rule rule(const Spot &at, const Json &initial);
    Reaction reaction(const Spot &at, const Json &initial);
    Generator generator(const Spot &at, std::initializer_list<std::string_view> besides);
    Generator::Kind generatorKind(const Spot &at, const QString &name);
    Generator::Kind formula(const Spot &at, const QString &name);
    void checkLinks(const Spot &at, const Part &part, const Part &root);
    void checkLink(const Spot &at, const Generator &generator, const Part &part);

    QString dtdlName(const Spot &at);
    void allowGenerator(const Spot &at, std::vector<std::string_view> names,
                        std::initializer_list<std::string_view> besides);
    template <class Bounds>
    void bounds(const Spot &at, Bounds &bounds);

    SceneCursor &m_cursor;
};

Scene SceneReader::scene()
{
    const Spot root = m_cursor.root();
    Scene scene;
    m_cursor.allow(root, {"format"sv, "name"sv, "seed"sv, "devices"sv, "note"sv});
    if (m_cursor.fault())
        return scene;
    const Spot format = m_cursor.member(root, "format"sv);
    if (!format || format.value->toStringView() != Format)
        m_cursor.fail(format ? format : root, u"\"format\" must be \"twinscope-scene/1\"."_s);
    scene.name = m_cursor.text(root, "name"sv);
    scene.seed = quint64(m_cursor.integer(root, "seed"sv, 1, {0, 9e15}));
    scene.note = m_cursor.text(root, "note"sv);
    QSet<TwinId> seen;
    for (const Spot &at : m_cursor.elements(m_cursor.array(root, "devices"sv, true))) {
        SceneDevice one = device(at);
        if (seen.contains(one.id))
            m_cursor.fail(m_cursor.member(at, "id"sv), u"Two devices have this id."_s);
        seen.insert(one.id);
        scene.devices.push_back(std::move(one));
    }
    return scene;
}

SceneDevice SceneReader::device(const Spot &at)
{
    SceneDevice device;
    m_cursor.allow(at, {"id"sv, "model"sv, "kind"sv, "powered"sv, "lastSeenSecondsAgo"sv, "tags"sv,
                        "desired"sv, "behaviour"sv, "note"sv});
    if (m_cursor.fault())
        return device;
    const Spot id = m_cursor.member(at, "id"sv);
    if (const auto parsed = TwinId::parsePath(m_cursor.text(at, "id"sv)))
        device.id = *parsed;
    else
        m_cursor.fail(id ? id : at, id ? parsed.error().detail : u"\"id\" is missing."_s);
    device.modelId = m_cursor.text(at, "model"sv);
    device.kind = m_cursor.text(at, "kind"sv, u"device"_s);
    device.powered = m_cursor.flag(at, "powered"sv, true);
    device.lastSeenSecondsAgo = m_cursor.number(at, "lastSeenSecondsAgo"sv, 0, Seconds);
    device.tags = section(at, Section::Tags);
    device.desired = section(at, Section::Desired);
    device.note = m_cursor.text(at, "note"sv);
    if (const Spot what = m_cursor.object(at, "behaviour"sv))
        device.behaviour = std::make_shared<const Behaviour>(behaviour(what));
    return device;
}

Json SceneReader::section(const Spot &device, Section kind)
{
    const Spot at = m_cursor.object(device, kind == Section::Tags ? "tags"sv : "desired"sv);
    if (!at)
        return Json::emptyObject();
    if (const auto checked = checkValues(*at.value, {}); !checked) {
        const auto inside = json::Pointer::parse(checked.error().place);
        json::Pointer place = at.pointer;
        if (inside) {
            for (const auto &token : inside->tokens())
                place = place.child(token);
        }
        m_cursor.fail({at.value, place}, checked.error().detail);
    }
    return *at.value;
}

Behaviour SceneReader::behaviour(const Spot &at)
{
    Behaviour behaviour;
    behaviour.latencySeconds = m_cursor.number(at, "latencySeconds"sv, behaviour.latencySeconds, Seconds);
    behaviour.parts = {part(at, {}, true)};
    for (const Spot &component : m_cursor.members(m_cursor.object(at, "components"sv)))
        behaviour.parts.push_back(part(component, dtdlName(component), false));
    const auto &parts = behaviour.parts;
    for (const auto &one : parts)
        checkLinks(one.name.isEmpty()
                       ? at
                       : m_cursor.member(m_cursor.member(at, "components"sv), one.name.toStdString()),
                   one, parts.front());
    return behaviour;
}

Part SceneReader::part(const Spot &at, const QString &name, bool isRoot)
{
    Part part;
    part.name = name;
    if (isRoot)
        m_cursor.allow(at, {"latencySeconds"sv, "properties"sv, "writable"sv, "telemetry"sv, "commands"sv,
                            "components"sv, "note"sv});
    else
        m_cursor.allow(at, {"properties"sv, "writable"sv, "telemetry"sv, "commands"sv, "note"sv});
    properties(at, part);
    writable(at, part);
    telemetry(at, part);
    commands(at, part);
    part.note = m_cursor.text(at, "note"sv);
    return part;
}

void SceneReader::properties(const Spot &at, Part &part)
{
    for (const Spot &spot : m_cursor.members(m_cursor.object(at, "properties"sv))) {
        ReadOnlyProperty property;
        property.name = dtdlName(spot);
        property.value = generator(spot, {"everySeconds"sv, "note"sv});
        property.everySeconds = m_cursor.number(spot, "everySeconds"sv, 0, Period);
        property.note = m_cursor.text(spot, "note"sv);
        part.properties.push_back(std::move(property));
    }
}

void SceneReader::writable(const Spot &at, Part &part)
{
    for (const Spot &spot : m_cursor.members(m_cursor.object(at, "writable"sv))) {
        WritableProperty property;
        m_cursor.allow(spot, {"initial"sv, "initialText"sv, "rules"sv, "note"sv});
        const Spot initial = m_cursor.member(spot, "initial"sv);
        property.name = dtdlName(spot);
        if (!initial || initial.value->isNull())
            m_cursor.fail(initial ? initial : spot, u"\"initial\" must be a value that is not null."_s);
        else
            property.initial = *initial.value;
        property.initialText = m_cursor.text(spot, "initialText"sv, u"initial value"_s);
        for (const Spot &row : m_cursor.elements(m_cursor.array(spot, "rules"sv)))
            property.rules.push_back(rule(row, property.initial));
        property.note = m_cursor.text(spot, "note"sv);
        const bool taken = std::any_of(part.properties.begin(), part.properties.end(),
                                       [&](const auto &other) { return other.name == property.name; });
        if (taken)
            m_cursor.fail(spot, u"A read-only property has this name."_s, true);
        part.writable.push_back(std::move(property));
    }
}

Rule SceneReader::rule(const Spot &at, const Json &initial)
{
    Rule rule;
    if (!m_cursor.isObject(at))
        return rule;
    if (const Spot when = m_cursor.object(at, "when"sv)) {
        m_cursor.allow(when, {"above"sv, "below"sv});
        if (m_cursor.member(when, "above"sv))
            rule.when.above = m_cursor.number(when, "above"sv, 0, Any);
        if (m_cursor.member(when, "below"sv))
            rule.when.below = m_cursor.number(when, "below"sv, 0, Any);
    }
    rule.then = reaction(at, initial);
    rule.note = m_cursor.text(at, "note"sv);
    return rule;
}

Reaction SceneReader::reaction(const Spot &at, const Json &initial)
{
    const QString name = m_cursor.text(at, "do"sv);
    const QString text = m_cursor.text(at, "text"sv);
    if (name == u"accept") {
        m_cursor.allow(at, {"when"sv, "do"sv, "afterSeconds"sv, "progressText"sv, "text"sv, "note"sv});
        return Accept{m_cursor.number(at, "afterSeconds"sv, 0, Seconds), m_cursor.text(at, "progressText"sv),
                      text};
    }
    if (name == u"clamp") {
        Clamp clamp{.text = text};
        m_cursor.allow(at, {"when"sv, "do"sv, "min"sv, "max"sv, "text"sv, "note"sv});
        bounds(at, clamp);
        if (!initial.isNumber())
            m_cursor.fail(m_cursor.member(at, "do"sv), u"Only a property with a number can be clamped."_s);
        return clamp;
    }
    if (name == u"refuse") {
        m_cursor.allow(at, {"when"sv, "do"sv, "code"sv, "text"sv, "note"sv});
        return Refuse{int(m_cursor.integer(at, "code"sv, 400, {400, 599})), text};
    }
    if (name == u"ignore") {
        m_cursor.allow(at, {"when"sv, "do"sv, "note"sv});
        return Ignore{};
    }
    const Spot spot = m_cursor.member(at, "do"sv);
    m_cursor.fail(spot ? spot : at, u"\"do\" must be accept, clamp, refuse or ignore."_s);
    return Ignore{};
}

void SceneReader::telemetry(const Spot &at, Part &part)
{
    for (const Spot &spot : m_cursor.elements(m_cursor.array(at, "telemetry"sv))) {
        TelemetrySet set;
        m_cursor.allow(spot, {"everySeconds"sv, "everyFrom"sv, "values"sv, "note"sv});
        set.everySeconds = m_cursor.number(spot, "everySeconds"sv, set.everySeconds, Period);
        set.everyFrom = m_cursor.text(spot, "everyFrom"sv);
        set.note = m_cursor.text(spot, "note"sv);
        for (const Spot &value : m_cursor.members(m_cursor.object(spot, "values"sv, true)))
            set.values.push_back({dtdlName(value), generator(value, {})});
        part.telemetry.push_back(std::move(set));
    }
}

void SceneReader::commands(const Spot &at, Part &part)
{
    for (const Spot &spot : m_cursor.members(m_cursor.object(at, "commands"sv))) {
        CommandAnswer answer;
        m_cursor.allow(spot, {"status"sv, "payload"sv, "afterSeconds"sv, "silent"sv, "note"sv});
        answer.name = dtdlName(spot);
        answer.status = int(m_cursor.integer(spot, "status"sv, 200, {100, 599}));
        if (const Spot payload = m_cursor.member(spot, "payload"sv))
            answer.payload = *payload.value;
        answer.afterSeconds = m_cursor.number(spot, "afterSeconds"sv, 0, Seconds);
        answer.silent = m_cursor.flag(spot, "silent"sv, false);
        answer.note = m_cursor.text(spot, "note"sv);
        part.commands.push_back(std::move(answer));
    }
}

Generator SceneReader::generator(const Spot &at, std::initializer_list<std::string_view> besides)
{
    Generator generator;
    if (!at.value->isContainer() && !at.value->isNull()) {
        generator.kind = Constant{*at.value};
        return generator;
    }
    if (!m_cursor.isObject(at))
        return generator;
    if (const Spot value = m_cursor.member(at, "value"sv)) {
        allowGenerator(at, {"value"sv}, besides);
        generator.kind = Constant{*value.value};
        return generator;
    }
    generator.kind = generatorKind(at, m_cursor.text(at, "generator"sv));
    generator.noise = m_cursor.number(at, "noise"sv, 0, {0, 1e15});
    generator.decimals = int(m_cursor.integer(at, "decimals"sv, 1, {0, 9}));
    std::visit(
        [&]<class Kind>(const Kind &) {
            std::vector<std::string_view> names{"generator"sv, "noise"sv, "decimals"sv};
            if constexpr (requires(Kind k) { k.min; })
                names.insert(names.end(), {"min"sv, "max"sv});
            if constexpr (requires(Kind k) { k.period; })
                names.push_back("period"sv);
            if constexpr (requires(Kind k) { k.phase; })
                names.push_back("phase"sv);
            if constexpr (requires(Kind k) { k.repeat; })
                names.insert(names.end(), {"from"sv, "to"sv, "repeat"sv});
            if constexpr (requires(Kind k) { k.start; })
                names.push_back("start"sv);
            if constexpr (requires(Kind k) { k.step; })
                names.push_back("step"sv);
            if constexpr (requires(Kind k) { k.timeConstant; })
                names.insert(names.end(), {"to"sv, "timeConstant"sv});
            if constexpr (requires(Kind k) { k.of; })
                names.push_back("of"sv);
            allowGenerator(at, names, besides);
        },
        generator.kind);
    return generator;
}

Generator::Kind SceneReader::generatorKind(const Spot &at, const QString &name)
{
    if (name == u"approach") {
        return Approach{m_cursor.text(at, "to"sv), m_cursor.number(at, "start"sv, 0, Any),
                        m_cursor.number(at, "timeConstant"sv, 60, Period)};
    }
    if (name == u"greatest")
        return Greatest{m_cursor.text(at, "of"sv), m_cursor.number(at, "start"sv, 0, Any)};
    if (name == u"ramp") {
        return Ramp{m_cursor.number(at, "from"sv, 0, Any), m_cursor.number(at, "to"sv, 1, Any),
                    m_cursor.number(at, "period"sv, 3600, Period), m_cursor.flag(at, "repeat"sv, true)};
    }
    return formula(at, name);
}

// The kinds that lie between two bounds.
Generator::Kind SceneReader::formula(const Spot &at, const QString &name)
{
    if (name == u"sine") {
        Sine sine;
        bounds(at, sine);
        sine.period = m_cursor.number(at, "period"sv, sine.period, Period);
        sine.phase = m_cursor.number(at, "phase"sv, 0, Any);
        return sine;
    }
    if (name == u"walk") {
        Walk walk;
        bounds(at, walk);
        walk.start = m_cursor.number(at, "start"sv, walk.min, {walk.min, walk.max});
        walk.step = m_cursor.number(at, "step"sv, walk.step, {0, 1e15});
        return walk;
    }
    if (name == u"uniform") {
        Uniform uniform;
        bounds(at, uniform);
        return uniform;
    }
    const Spot spot = m_cursor.member(at, "generator"sv);
    m_cursor.fail(
        spot ? spot : at,
        u"\"generator\" must be sine, ramp, walk, uniform, approach or greatest; else give \"value\"."_s);
    return Constant{};
}

template <class Bounds>
void SceneReader::bounds(const Spot &at, Bounds &bounds)
{
    bounds.min = m_cursor.number(at, "min"sv, bounds.min, Any);
    bounds.max = m_cursor.number(at, "max"sv, bounds.max, Any);
    if (bounds.min <= bounds.max)
        return;
    const Spot max = m_cursor.member(at, "max"sv);
    m_cursor.fail(max ? max : at, u"\"max\" must not be below \"min\"."_s);
    bounds.max = bounds.min;
}

void SceneReader::allowGenerator(const Spot &at, std::vector<std::string_view> names,
                                 std::initializer_list<std::string_view> besides)
{
    names.insert(names.end(), besides);
    for (const auto &member : at.value->members()) {
        if (std::find(names.begin(), names.end(), member.key.view()) == names.end())
            m_cursor.fail({&member.value, at.pointer.child(member.key.toString())},
                          u"\"%1\" is not known here."_s.arg(member.key.toString()), true);
    }
}

// What names another thing must find it: approach a writable number, greatest a telemetry value, everyFrom a
// root property.
void SceneReader::checkLinks(const Spot &at, const Part &part, const Part &root)
{
    const Spot properties = m_cursor.member(at, "properties"sv);
    for (const auto &property : part.properties)
        checkLink(m_cursor.member(properties, property.name.toStdString()), property.value, part);
    const Spot telemetry = m_cursor.member(at, "telemetry"sv);
    for (std::size_t i = 0; i < part.telemetry.size(); ++i) {
        const auto &set = part.telemetry[i];
        const Spot spot = m_cursor.element(telemetry, qsizetype(i));
        for (const auto &value : set.values)
            checkLink(m_cursor.member(m_cursor.member(spot, "values"sv), value.name.toStdString()),
                      value.value, part);
        const bool found = std::any_of(root.writable.begin(), root.writable.end(), [&](const auto &property) {
            return property.name == set.everyFrom && property.initial.isNumber();
        });
        if (!set.everyFrom.isEmpty() && !found)
            m_cursor.fail(m_cursor.member(spot, "everyFrom"sv),
                          u"The root has no writable property of this name that holds a number."_s);
    }
}

void SceneReader::checkLink(const Spot &at, const Generator &generator, const Part &part)
{
    if (const auto *approach = std::get_if<Approach>(&generator.kind)) {
        const bool found = std::any_of(part.writable.begin(), part.writable.end(), [&](const auto &property) {
            return property.name == approach->to && property.initial.isNumber();
        });
        if (!found)
            m_cursor.fail(m_cursor.member(at, "generator"sv),
                          u"\"to\" must name a writable property of this component that holds a number."_s);
    }
    if (const auto *greatest = std::get_if<Greatest>(&generator.kind)) {
        const bool found = std::any_of(part.telemetry.begin(), part.telemetry.end(), [&](const auto &set) {
            return std::any_of(set.values.begin(), set.values.end(),
                               [&](const auto &value) { return value.name == greatest->of; });
        });
        if (!found)
            m_cursor.fail(m_cursor.member(at, "generator"sv),
                          u"\"of\" must name a telemetry value of this component."_s);
    }
}

QString SceneReader::dtdlName(const Spot &at)
{
    const QString name = at.pointer.last();
    if (!isDtdlName(name.toStdString()))
        m_cursor.fail(
            at, u"\"%1\" is no name: letters, digits and underscores are, a letter first."_s.arg(name), true);
    return name;
}

} // namespace

bool operator==(const SceneDevice &a, const SceneDevice &b)
{
    return a.id == b.id && a.modelId == b.modelId && a.kind == b.kind && a.powered == b.powered &&
           a.lastSeenSecondsAgo == b.lastSeenSecondsAgo && a.tags == b.tags && a.desired == b.desired &&
           a.note == b.note && *a.behaviour == *b.behaviour;
}

Result<Scene> readScene(QByteArrayView text)
{
    const auto parsed = json::readWithPlaces(text);
    if (!parsed)
        return parsed.error();
    SceneCursor cursor(text, *parsed);
    for (const auto &duplicate : parsed->duplicates)
        cursor.failTwice(duplicate);
    Scene scene = SceneReader(cursor).scene();
    if (cursor.fault())
        return *cursor.fault();
    return scene;
}

} // namespace twin::sim
