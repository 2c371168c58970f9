// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/edge.h"
#include "json/mergepatch.h"
#include "sim/scenereading.h"
#include "twin/limits.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr auto Format = "twinscope-scene/1"sv;
constexpr int MaxTemplates = 8; // that build on each other

void checkSection(SceneCursor &cursor, const Spot &device, std::string_view name)
{
    const Spot at = cursor.member(device, name);
    if (!at || !cursor.isObject(at))
        return;
    const auto checked = checkValues(*at.value, {});
    if (checked)
        return;
    const auto inside = json::Pointer::parse(checked.error().place);
    const QStringList tokens = inside ? inside->tokens() : QStringList();
    cursor.fail({at.value, json::Pointer(at.pointer.tokens() + tokens)}, checked.error().detail);
}

// A parent, and the owner of a module of the Edge runtime, must be an Edge device where the scene has it.
void checkFamilies(SceneCursor &cursor, const Spot &at, const std::vector<SceneDevice> &devices)
{
    QSet<QString> plain;
    for (const auto &device : devices) {
        if (!device.edge)
            plain.insert(device.id);
    }
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const Spot spot = cursor.element(at, qsizetype(i));
        const auto sentence = [](const QString &id) {
            return u"\"%1\" is no Edge device; it needs \"edge\": true."_s.arg(id);
        };
        if (plain.contains(devices[i].parent))
            cursor.fail(cursor.member(spot, "parent"sv), sentence(devices[i].parent));
        const auto id = TwinId::parsePath(devices[i].id);
        if (id && edge::isSystemModule(*id) && plain.contains(id->device()))
            cursor.fail(cursor.member(spot, "id"sv), sentence(id->device()));
    }
}

// The templates that the entry builds on, nearest first. The fault of a missing one or of a ring is kept.
std::vector<SceneLinks::Template> basesOf(SceneCursor &cursor, const Spot &entry)
{
    std::vector<SceneLinks::Template> bases;
    Spot at = entry;
    for (Spot name = cursor.member(at, "template"sv); name; name = cursor.member(at, "template"sv)) {
        const auto &templates = cursor.links.templates;
        const auto found = templates.constFind(name.value->toString());
        if (found == templates.constEnd())
            return cursor.fail(name, u"There is no template \"%1\"."_s.arg(name.value->toString())), bases;
        if (bases.size() >= MaxTemplates)
            return cursor.fail(name, u"More than %1 templates build on each other."_s.arg(MaxTemplates)),
                   bases;
        bases.push_back(*found);
        at = {&found->source, found->place};
    }
    return bases;
}

// What the entry says merged over what its templates say.
Json merged(const Json &own, const std::vector<SceneLinks::Template> &bases)
{
    Json whole = Json::emptyObject();
    for (auto base = bases.rbegin(); base != bases.rend(); ++base)
        whole = json::mergePatch(whole, base->source);
    return json::mergePatch(whole, own);
}

void readDevice(SceneCursor &cursor, const Spot &at, SceneDevice &device)
{
    const auto bases = basesOf(cursor, at);
    if (bases.empty())
        return readStruct(cursor, at, device);
    const Json whole = merged(*at.value, bases);
    std::vector<json::Pointer> places;
    for (const auto &base : bases)
        places.push_back(base.place);
    cursor.setFallbacks(at.pointer, std::move(places));
    readStruct(cursor, {&whole, at.pointer}, device);
    cursor.setFallbacks({}, {});
    device.own = *at.value;
}

} // namespace

bool readShort(const Json &value, Generator &into)
{
    if (value.isContainer() || value.isNull())
        return false;
    into.kind = Constant{value};
    return true;
}

bool readShort(const Json &value, Field &into)
{
    return readShort(value, into.value);
}

bool readShort(const Json &value, ReadOnlyProperty &into)
{
    return readShort(value, into.value);
}

void readValue(SceneCursor &cursor, const Spot &at, Timestamp &into)
{
    if (const auto time = Timestamp::parse(cursor.text(at)))
        into = *time;
    else
        cursor.fail(at, u"A moment in ISO 8601 was expected, as 2026-01-15T06:00:00Z."_s);
}

void readValue(SceneCursor &cursor, const Spot &at, Expression &into)
{
    auto parsed = Expression::parse(cursor.text(at));
    if (parsed)
        into = *std::move(parsed);
    else
        cursor.failInside(at, parsed.error().at.offset, parsed.error().detail);
}

void readValue(SceneCursor &cursor, const Spot &at, Cron &into)
{
    auto parsed = Cron::parse(cursor.text(at));
    if (parsed)
        into = *std::move(parsed);
    else
        cursor.fail(at, parsed.error().detail);
}

void readValue(SceneCursor &cursor, const Spot &at, Pair &into)
{
    if (at.value->size() != 2 || !at.value->at(0).isNumber() || !at.value->at(1).isNumber())
        return cursor.fail(at, u"Two numbers were expected here, as [1, 2.5]."_s);
    into = {at.value->at(0).toDouble(), at.value->at(1).toDouble()};
}

void readValue(SceneCursor &cursor, const Spot &at, QStringList &into)
{
    if (at.value->isString()) {
        into = {at.value->toString()};
        return;
    }
    for (qsizetype i = 0; cursor.isArray(at) && i < at.value->size(); ++i)
        into.append(cursor.text(cursor.element(at, i)));
}

void readValue(SceneCursor &cursor, const Spot &at, Selector &into)
{
    readValue(cursor, at, into.words);
}

void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneData> &into)
{
    readElements(cursor, at, into, AnyNumber);
    for (auto &data : into) {
        const Spot spot = cursor.member(at, data.name.toStdString());
        Result<QByteArray> text = data.rows.join(u'\n').toUtf8();
        if (!data.file.isEmpty())
            text = cursor.links.files
                       ? cursor.links.files(data.file)
                       : Error{.detail = u"This scene has no folder that files could be in."_s};
        if (!text)
            return cursor.fail(cursor.member(spot, "file"sv), text.error().detail);
        auto table = DataTable::parse(QString::fromUtf8(*text));
        if (!table)
            return cursor.fail(spot, table.error().detail);
        data.table = std::make_shared<const DataTable>(*std::move(table));
        cursor.links.tables.insert(data.name, data.table);
    }
}

void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneScript> &into)
{
    readElements(cursor, at, into, AnyNumber);
    for (const auto &script : into)
        cursor.links.scripts.append(script.name);
}

void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneTemplate> &into)
{
    if (!cursor.isObject(at))
        return;
    for (const auto &member : at.value->members()) {
        const Spot spot{&member.value, at.pointer.child(member.key.toString())};
        if (cursor.isObject(spot))
            cursor.links.templates.insert(member.key.toString(), {member.value, spot.pointer});
    }
    for (const auto &member : at.value->members()) {
        const Spot spot{&member.value, at.pointer.child(member.key.toString())};
        if (cursor.fault())
            return;
        const auto bases = basesOf(cursor, spot);
        const Json whole = merged(member.value, bases);
        std::vector<json::Pointer> places;
        for (const auto &base : bases)
            places.push_back(base.place);
        SceneTemplate one;
        one.name = member.key.toString();
        cursor.setFallbacks(spot.pointer, std::move(places));
        readStruct(cursor, {&whole, spot.pointer}, one);
        cursor.setFallbacks({}, {});
        one.source = member.value;
        into.push_back(std::move(one));
    }
}

void readValue(SceneCursor &cursor, const Spot &at, std::vector<SceneDevice> &into)
{
    QSet<QString> seen;
    for (qsizetype i = 0; cursor.isArray(at) && i < at.value->size(); ++i) {
        const Spot spot = cursor.element(at, i);
        if (!cursor.isObject(spot))
            return;
        SceneDevice device;
        readDevice(cursor, spot, device);
        if (seen.contains(device.id))
            cursor.fail(cursor.member(spot, "id"sv), u"Two devices have this id."_s);
        seen.insert(device.id);
        into.push_back(std::move(device));
    }
    checkFamilies(cursor, at, into);
}

void checkRead(SceneCursor &cursor, const Spot &at, SceneDevice &device)
{
    const Spot id = cursor.member(at, "id"sv);
    const bool isFleet = device.count > 0;
    if (isFleet && !device.id.contains(u"{n"))
        cursor.fail(id, u"The id of a fleet must hold {n}, or {n:3} for three digits."_s);
    const Json first = filledIn(Json(device.id), {.number = quint32(device.first)});
    if (const auto parsed = TwinId::parsePath(isFleet ? first.toString() : device.id); !parsed)
        cursor.fail(id, parsed.error().detail);
    const auto own = TwinId::parsePath(isFleet ? first.toString() : device.id);
    const bool isModule = own && own->isModule();
    if (isModule && device.edge)
        cursor.fail(cursor.member(at, "edge"sv), u"Only a device can be an Edge device, not a module."_s);
    if (isModule && !device.parent.isEmpty())
        cursor.fail(cursor.member(at, "parent"sv), u"Only a device has a parent, not a module."_s);
    if (!device.parent.isEmpty() && device.parent == device.id)
        cursor.fail(cursor.member(at, "parent"sv), u"A device cannot be its own parent."_s);
    checkSection(cursor, at, "tags"sv);
    checkSection(cursor, at, "desired"sv);
}

void failEnum(SceneCursor &cursor, const Spot &at, std::span<const std::string_view> words)
{
    QStringList list;
    for (const auto word : words)
        list.append(QString::fromUtf8(word.data(), qsizetype(word.size())));
    cursor.failWord(at, u'"' + at.pointer.last() + u"\" must be one of "_s + list.join(u", "_s) + u'.',
                    words);
}

Result<Scene> readScene(QByteArrayView text, const SceneFiles &files)
{
    const auto parsed = json::readWithPlaces(text);
    if (!parsed)
        return parsed.error();
    SceneCursor cursor(text, *parsed);
    cursor.links.files = files;
    for (const auto &duplicate : parsed->duplicates)
        cursor.failTwice(duplicate);
    Scene scene;
    const Spot root = cursor.root();
    if (cursor.isObject(root)) {
        const Spot format = cursor.member(root, "format"sv);
        Names names{"format"sv, "$schema"sv};
        Reading<Scene> reading(cursor, root, scene, names);
        Scene::describe(reading);
        cursor.allow(root, names);
        if (!format || format.value->toStringView() != Format)
            cursor.fail(format ? format : root, u"\"format\" must be \"twinscope-scene/1\"."_s);
    }
    if (cursor.fault())
        return *cursor.fault();
    return scene;
}

Result<Behaviour> readBehaviour(QByteArrayView text)
{
    const auto parsed = json::readWithPlaces(text);
    if (!parsed)
        return parsed.error();
    SceneCursor cursor(text, *parsed);
    Behaviour behaviour;
    readStruct(cursor, cursor.root(), behaviour);
    if (cursor.fault())
        return *cursor.fault();
    return behaviour;
}

} // namespace twin::sim
