// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelrows.h"

#include "dtdl/element.h"
#include "json/reader.h"
#include "shared/modelwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::json::Pointer;

namespace app {

namespace {

/// The words of @type by their short names.
QStringList typesOf(const Json &json)
{
    QStringList types;
    const auto add = [&types](const Json &type) {
        const QString word = type.toString();
        types.append(word.startsWith(u"dtmi:") ? word.section(u':', -1).section(u';', 0, 0) : word);
    };
    const Json &type = json["@type"];
    if (type.isArray())
        for (const Json &each : type.elements())
            add(each);
    else if (type.isString())
        add(type);
    return types;
}

bool isClass(const QString &word)
{
    return twin::dtdl::Language::ofTables().findClass(word.toStdString()) != nullptr;
}

ModelRow::Kind kindOf(const Json &json, const QStringList &types)
{
    using enum ModelRow::Kind;
    if (types.contains(u"Telemetry"))
        return Telemetry;
    if (types.contains(u"Property"))
        return json["writable"].toBool() ? Writable : Property;
    if (types.contains(u"Command"))
        return Command;
    if (types.contains(u"Component"))
        return Component;
    return types.contains(u"Relationship") ? Relationship : types.contains(u"Interface") ? Interface : Part;
}

/// "Temperature, °C"
QString meaningOf(const Json &json, const QStringList &types)
{
    QStringList words;
    for (const QString &type : types) {
        if (!isClass(type))
            words.append(type);
    }
    if (const QString unit = json["unit"].toString(); !unit.isEmpty())
        words.append(unitSign(unit));
    return words.join(u", "_s);
}

/// An array's elements with their pointers; anything else is its only element.
QList<std::pair<Json, Pointer>> listOf(const Json &json, const Pointer &at)
{
    QList<std::pair<Json, Pointer>> list;
    if (json.isArray())
        for (qsizetype i = 0; i < json.size(); ++i)
            list.append({json.at(i), at.child(i)});
    else if (!json.isNull())
        list.append({json, at});
    return list;
}

qsizetype countOf(const Json &json)
{
    return json.isArray() ? json.size() : json.isNull() ? 0 : 1;
}

bool markFaults(ModelRow &row, const QList<Pointer> &faults)
{
    bool below = false;
    for (ModelRow &child : row.children)
        below = (!child.isInherited && markFaults(child, faults)) || below;
    const bool inside = std::any_of(faults.begin(), faults.end(),
                                    [&row](const Pointer &fault) { return row.pointer.isPrefixOf(fault); });
    row.isFaulty = inside && !below;
    return inside;
}

} // namespace

std::vector<ModelRow> ModelRows::rowsOf(const Json &text, const QList<Pointer> &faults) const
{
    std::vector<ModelRow> rows;
    for (const auto &[json, pointer] : listOf(text, {})) {
        if (!json.isObject())
            continue;
        const QString id = json["@id"].toString();
        rows.push_back(interfaceRow(json, {.modelId = id, .pointer = pointer, .path = {}}));
        markFaults(rows.back(), faults);
    }
    return rows;
}

ModelRow ModelRows::interfaceRow(const Json &json, const Place &at) const
{
    ModelRow row;
    row.kind = ModelRow::Kind::Interface;
    row.name = shortModelName(at.modelId);
    row.schema = tr("interface");
    row.modelId = at.modelId;
    row.pointer = at.pointer;
    row.isInherited = at.inherited;
    row.path = at.path;
    describe(json, row);
    Place inside = at;
    inside.schemas = json["schemas"];
    inside.schemasAt = at.pointer.child(u"schemas"_s);
    for (const auto &[content, pointer] : listOf(json["contents"], at.pointer.child(u"contents"_s))) {
        if (!content.isObject())
            continue;
        inside.pointer = pointer;
        row.children.push_back(contentRow(content, inside));
    }
    const qsizetype own = qsizetype(row.children.size());
    addBases(json["extends"], at, row);
    qsizetype inherited = 0;
    for (size_t i = size_t(own); i < row.children.size(); ++i)
        inherited += qsizetype(row.children[i].children.size());
    row.note = inherited == 0 ? tr("%1 own").arg(own) : tr("%1 own, %2 inherited").arg(own).arg(inherited);
    return row;
}

void ModelRows::addBases(const Json &extended, const Place &at, ModelRow &row) const
{
    for (const auto &[base, pointer] : listOf(extended, at.pointer.child(u"extends"_s))) {
        const QString id = base.isString() ? base.toString() : base["@id"].toString();
        const Json text = base.isObject() ? base : interfaceText(id);
        if (at.depth >= MaxDepth)
            return;
        ModelRow inherited;
        if (text.isObject())
            inherited = interfaceRow(
                text,
                {.modelId = id, .pointer = {}, .path = at.path, .inherited = true, .depth = at.depth + 1});
        inherited.kind = ModelRow::Kind::Interface;
        inherited.name = shortModelName(id);
        inherited.schema = tr("interface");
        inherited.modelId = id;
        inherited.mark = text.isObject() ? ModelRow::Mark::Inherited : ModelRow::Mark::Missing;
        inherited.note = text.isObject() ? tr("inherited, resolved") : tr("inherited, not at hand");
        row.children.push_back(std::move(inherited));
    }
}

ModelRow ModelRows::contentRow(const Json &json, const Place &at) const
{
    const QStringList types = typesOf(json);
    ModelRow row = partRow(json, at);
    row.kind = kindOf(json, types);
    row.path = at.path + QStringList{row.name};
    Place inside = at;
    inside.path = row.path;
    switch (row.kind) {
    case ModelRow::Kind::Command:
        row.schema = tr("command");
        row.children.clear();
        addPayload(json, "request", tr("request"), inside, row);
        addPayload(json, "response", tr("response"), inside, row);
        break;
    case ModelRow::Kind::Component:
        resolveComponent(json["schema"], inside, row);
        break;
    case ModelRow::Kind::Relationship:
        row.schema = json["target"].isString() ? shortModelName(json["target"].toString()) : tr("any twin");
        row.note = tr("relationship");
        for (const auto &[property, pointer] :
             listOf(json["properties"], at.pointer.child(u"properties"_s))) {
            inside.pointer = pointer;
            row.children.push_back(partRow(property, inside));
        }
        break;
    default:
        break;
    }
    return row;
}

void ModelRows::addPayload(const Json &json, std::string_view member, const QString &note, const Place &at,
                           ModelRow &row) const
{
    const Json &payload = json[member];
    if (!payload.isObject())
        return;
    Place inside = at;
    inside.pointer = at.pointer.child(QString::fromUtf8(member.data(), qsizetype(member.size())));
    ModelRow part = partRow(payload, inside);
    part.note = part.note.isEmpty() ? note : QString(note + u", "_s + part.note);
    row.children.push_back(std::move(part));
}

void ModelRows::resolveComponent(const Json &schema, const Place &at, ModelRow &row) const
{
    const QString id = schema.isString() ? schema.toString() : schema["@id"].toString();
    const Json text = schema.isObject() ? schema : interfaceText(id);
    row.children.clear();
    row.schema = shortModelName(id);
    row.mark = text.isObject() ? ModelRow::Mark::Resolved : ModelRow::Mark::Missing;
    row.note = text.isObject() ? tr("component, resolved") : tr("component, not at hand");
    if (!text.isObject() || at.depth >= MaxDepth)
        return;
    ModelRow interface = interfaceRow(
        text, {.modelId = id, .pointer = {}, .path = at.path, .inherited = true, .depth = at.depth + 1});
    row.children = std::move(interface.children);
}

ModelRow ModelRows::partRow(const Json &json, const Place &at) const
{
    ModelRow row;
    row.name = json["name"].toString();
    row.pointer = at.pointer;
    row.modelId = at.modelId;
    row.isInherited = at.inherited;
    row.note = meaningOf(json, typesOf(json));
    describe(json, row);
    const Json &schema = json["schema"];
    row.schema = schemaText(schema, at);
    Place inside = at;
    inside.pointer = at.pointer.child(u"schema"_s);
    addSchemaParts(schema, inside, row);
    return row;
}

void ModelRows::addSchemaParts(const Json &schema, const Place &at, ModelRow &row) const
{
    if (schema.isString()) {
        for (const auto &[shared, pointer] : listOf(at.schemas, at.schemasAt)) {
            Place inside = at;
            inside.pointer = pointer;
            if (shared["@id"] == schema)
                return addSchemaParts(shared, inside, row);
        }
        return;
    }
    for (const auto &[member, isValue] : {std::pair{u"fields"_s, false}, std::pair{u"enumValues"_s, true}}) {
        for (const auto &[part, pointer] : listOf(schema[member.toStdString()], at.pointer.child(member))) {
            Place inside = at;
            inside.pointer = pointer;
            ModelRow child = partRow(part, inside);
            if (isValue)
                child.schema = part["enumValue"].isString()
                                   ? u'"' + part["enumValue"].toString() + u'"'
                                   : QString::fromStdString(std::string(part["enumValue"].numberText()));
            row.children.push_back(std::move(child));
        }
    }
    for (const auto &member : {u"elementSchema"_s, u"mapValue"_s}) {
        const Json &inner = schema[member.toStdString()];
        Place inside = at;
        inside.pointer = at.pointer.child(member);
        if (inner.isObject() && member == u"mapValue") {
            inside.pointer = inside.pointer.child(u"schema"_s);
            addSchemaParts(inner["schema"], inside, row);
        } else if (inner.isObject()) {
            addSchemaParts(inner, inside, row);
        }
    }
}

QString ModelRows::schemaText(const Json &schema, const Place &at) const
{
    if (schema.isString()) {
        for (const auto &[shared, pointer] : listOf(at.schemas, at.schemasAt)) {
            if (shared["@id"] == schema)
                return schemaText(shared, at);
        }
        return schema.toString().startsWith(u"dtmi:") ? shortModelName(schema.toString()) : schema.toString();
    }
    const QStringList types = typesOf(schema);
    if (types.contains(u"Enum"))
        return tr("enum, %n values", nullptr, int(countOf(schema["enumValues"])));
    if (types.contains(u"Object"))
        return tr("object, %n fields", nullptr, int(countOf(schema["fields"])));
    if (types.contains(u"Array"))
        return tr("array of %1").arg(schemaText(schema["elementSchema"], at));
    if (types.contains(u"Map"))
        return tr("map of %1").arg(schemaText(schema["mapValue"]["schema"], at));
    return types.value(0).toLower();
}

QString ModelRows::textIn(const Json &text) const
{
    if (!text.isObject())
        return text.toString();
    for (const QString &language : m_languages) {
        for (const QString &code : {language, language.section(u'-', 0, 0)}) {
            if (const Json *found = text.find(code.toStdString()))
                return found->toString();
        }
    }
    const Json *english = text.find("en");
    return english          ? english->toString()
           : text.isEmpty() ? QString()
                            : text.members().begin()->value.toString();
}

void ModelRows::describe(const Json &json, ModelRow &row) const
{
    const QString name = textIn(json["displayName"]);
    row.displayName = name == row.name ? QString() : name;
    row.description = textIn(json["description"]);
}

Json ModelRows::interfaceText(const QString &id) const
{
    const twin::dtdl::LibraryFile *file = m_library.fileOf(id);
    if (!file)
        return {};
    const auto read = twin::json::read(file->text.bytes);
    if (!read)
        return {};
    for (const auto &[json, pointer] : listOf(*read, {})) {
        if (json["@id"].toString() == id)
            return json;
    }
    return {};
}

} // namespace app
