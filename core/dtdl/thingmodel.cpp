// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/thingmodel.h"

#include "dtdl/dtmi.h"

#include <array>

using namespace std::string_view_literals;

namespace twin::dtdl {

namespace {

constexpr int MostLevels = 12; // a schema of v4 may contain itself

/// A primitive schema as a data schema of JSON: its type, and the form of a string.
struct PrimitiveRow {
    std::string_view cls;
    std::string_view type;
    std::string_view format{};
};

constexpr std::array Primitives{
    PrimitiveRow{"Boolean"sv, "boolean"sv},
    PrimitiveRow{"Double"sv, "number"sv},
    PrimitiveRow{"Float"sv, "number"sv},
    PrimitiveRow{"Date"sv, "string"sv, "date"sv},
    PrimitiveRow{"DateTime"sv, "string"sv, "date-time"sv},
    PrimitiveRow{"Duration"sv, "string"sv, "duration"sv},
    PrimitiveRow{"Time"sv, "string"sv, "time"sv},
    PrimitiveRow{"Uuid"sv, "string"sv, "uuid"sv},
    PrimitiveRow{"Bytes"sv, "string"sv},
    PrimitiveRow{"Decimal"sv, "string"sv},
    PrimitiveRow{"String"sv, "string"sv},
};

/// A text of the model in its one language as `one`, or in several as `all`, with English as `one`.
void putTexts(JsonObjectBuilder &out, const Element &element, std::string_view property, std::string_view one,
              std::string_view all)
{
    const Json &texts = element.literal(property);
    if (texts.isString())
        out.append(one, texts);
    if (!texts.isObject() || texts.isEmpty())
        return;
    const Json *english = texts.find("en"sv);
    out.append(one, english ? *english : texts.members().front().value);
    if (texts.size() > 1)
        out.append(all, texts);
}

void describe(JsonObjectBuilder &out, const Element &element)
{
    if (const Cotype *type = element.semanticType())
        out.append("@type"sv, Json(type->id()));
    putTexts(out, element, "displayName"sv, "title"sv, "titles"sv);
    putTexts(out, element, "description"sv, "description"sv, "descriptions"sv);
}

std::string_view unitOf(const Element &unit)
{
    if (!unit.nameView().empty())
        return unit.nameView();
    const std::string_view id = std::string_view(unit.id).substr(0, unit.id.find(';')); // units of v2
    return id.substr(id.rfind(':') + 1);
}

void putSchema(JsonObjectBuilder &out, const Element &schema, int levels);

Json member(const Element &element, int levels)
{
    JsonObjectBuilder out;
    describe(out, element);
    if (element.schema())
        putSchema(out, *element.schema(), levels);
    if (const Element *unit = element.unit())
        out.append("unit"sv, Json(unitOf(*unit)));
    return out.take();
}

void putObject(JsonObjectBuilder &out, const Element &schema, int levels)
{
    JsonObjectBuilder fields;
    for (const Element *field : schema.references("fields"))
        fields.append(field->nameView(), member(*field, levels - 1));
    out.append("type"sv, Json("object"sv));
    out.append("properties"sv, fields.take());
}

void putEnum(JsonObjectBuilder &out, const Element &schema)
{
    std::vector<Json> values;
    for (const Element *value : schema.references("enumValues"))
        values.push_back(value->literal("enumValue"));
    out.append("type"sv, Json(!values.empty() && values.front().isString() ? "string"sv : "integer"sv));
    out.append("enum"sv, Json::array(std::move(values)));
}

void putInner(JsonObjectBuilder &out, std::string_view type, std::string_view name, const Element *inner,
              int levels)
{
    JsonObjectBuilder schema;
    if (inner)
        putSchema(schema, *inner, levels - 1);
    out.append("type"sv, Json(type));
    out.append(name, schema.take());
}

void putPrimitive(JsonObjectBuilder &out, const Element &schema)
{
    for (const PrimitiveRow &row : Primitives) {
        if (row.cls != schema.cls->name())
            continue;
        out.append("type"sv, Json(row.type));
        if (!row.format.empty())
            out.append("format"sv, Json(row.format));
        if (row.cls == "Bytes"sv)
            out.append("contentEncoding"sv, Json("base64"sv));
        return;
    }
    out.append("type"sv, Json("integer"sv));
}

void putSchema(JsonObjectBuilder &out, const Element &schema, int levels)
{
    if (levels == 0)
        return;
    if (schema.isA("Object"))
        putObject(out, schema, levels);
    else if (schema.isA("Enum"))
        putEnum(out, schema);
    else if (schema.isA("Array"))
        putInner(out, "array"sv, "items"sv, schema.reference("elementSchema"), levels);
    else if (schema.isA("Map"))
        putInner(out, "object"sv, "additionalProperties"sv,
                 schema.reference("mapValue") ? schema.reference("mapValue")->schema() : nullptr, levels);
    else
        putPrimitive(out, schema);
}

/// The three kinds of what a Thing offers.
struct Affordances {
    JsonObjectBuilder properties;
    JsonObjectBuilder actions;
    JsonObjectBuilder events;
};

Json property(const Element &element)
{
    JsonObjectBuilder out = JsonObjectBuilder::from(member(element, MostLevels), 2);
    out.append("readOnly"sv, Json(!element.isWritable()));
    out.append("observable"sv, Json(true));
    return out.take();
}

Json action(const Element &command)
{
    JsonObjectBuilder out;
    describe(out, command);
    if (const Element *request = command.reference("request"))
        out.append("input"sv, member(*request, MostLevels));
    if (const Element *response = command.reference("response"))
        out.append("output"sv, member(*response, MostLevels));
    return out.take();
}

Json event(const Element &telemetry)
{
    JsonObjectBuilder data;
    JsonObjectBuilder out;
    describe(out, telemetry);
    if (telemetry.schema())
        putSchema(data, *telemetry.schema(), MostLevels);
    if (const Element *unit = telemetry.unit())
        data.append("unit"sv, Json(unitOf(*unit)));
    out.append("data"sv, data.take());
    return out.take();
}

void add(const Element &interface, const std::string &prefix, Affordances &out)
{
    for (const Content &content : interface.interface->contents) {
        const Element &element = *content.element;
        const std::string name = prefix + content.name;
        if (element.isA("Property"))
            out.properties.append(name, property(element));
        else if (element.isA("Command"))
            out.actions.append(name, action(element));
        else if (element.isA("Telemetry"))
            out.events.append(name, event(element));
        else if (element.isA("Component") && element.schema() && prefix.empty())
            add(*element.schema(), name + '.', out);
    }
}

} // namespace

Json thingModelOf(const Element &interface)
{
    Affordances offered;
    add(interface, {}, offered);
    JsonObjectBuilder out;
    out.append("@context"sv, Json("https://www.w3.org/2022/wot/td/v1.1"sv));
    out.append("@type"sv, Json("tm:ThingModel"sv));
    out.append("id"sv, Json(interface.idText()));
    putTexts(out, interface, "displayName"sv, "title"sv, "titles"sv);
    if (interface.literal("displayName").isNull() || interface.literal("displayName").isEmpty())
        out.set("title"sv, Json(interface.idText().section(u':', -1).section(u';', 0, 0)));
    putTexts(out, interface, "description"sv, "description"sv, "descriptions"sv);
    const auto dtmi = Dtmi::parse(interface.idText());
    if (dtmi && dtmi->major > 0)
        out.append("version"sv, Json::object({{"model", Json(QString::number(dtmi->major))}}));
    out.append("properties"sv, offered.properties.take());
    out.append("actions"sv, offered.actions.take());
    out.append("events"sv, offered.events.take());
    return out.take();
}

} // namespace twin::dtdl
