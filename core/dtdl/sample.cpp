// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/sample.h"

#include <array>

using namespace std::string_view_literals;

namespace twin::dtdl {

namespace {

constexpr int MostLevels = 12; // a schema of v4 may contain itself

/// Primitive schemas whose sample is no 0.
struct SampleRow {
    std::string_view cls;
    std::string_view text;
};

constexpr std::array Samples{
    SampleRow{"Bytes"sv, ""sv},
    SampleRow{"Date"sv, "2000-01-01"sv},
    SampleRow{"DateTime"sv, "2000-01-01T00:00:00Z"sv},
    SampleRow{"Decimal"sv, "0"sv},
    SampleRow{"Duration"sv, "PT0S"sv},
    SampleRow{"String"sv, ""sv},
    SampleRow{"Time"sv, "00:00:00Z"sv},
    SampleRow{"Uuid"sv, "00000000-0000-0000-0000-000000000000"sv},
};

Json sampleAt(const Element *schema, int levels)
{
    if (!schema || levels == 0)
        return {};
    if (schema->isA("Field") || schema->isA("MapValue"))
        return sampleAt(schema->schema(), levels);
    if (schema->isA("Object")) {
        JsonObjectBuilder fields;
        for (const Element *field : schema->references("fields")) {
            if (const Json value = sampleAt(field->schema(), levels - 1); !value.isNull())
                fields.append(field->nameView(), value);
        }
        return fields.take();
    }
    if (schema->isA("Map"))
        return Json::emptyObject();
    if (schema->isA("Array"))
        return Json::emptyArray();
    if (schema->isA("EnumValue"))
        return schema->literal("enumValue");
    if (schema->isA("Enum")) {
        const Element *first = schema->reference("enumValues");
        return first ? first->literal("enumValue") : Json();
    }
    if (schema->isA("Boolean"))
        return Json(false);
    for (const SampleRow &row : Samples) {
        if (row.cls == schema->cls->name())
            return Json(row.text);
    }
    return Json(0);
}

/// Desired and reported values of an interface's own properties and, at the root, of its components.
struct Sections {
    JsonObjectBuilder desired;
    JsonObjectBuilder reported;
};

Json acknowledged(const Json &value)
{
    return Json::object({{"value", value}, {"ac", Json(200)}, {"av", Json(1)}});
}

void fill(const Element &interface, Sections &sections, bool isRoot)
{
    for (const Content &content : interface.interface->contents) {
        const Element &element = *content.element;
        if (element.isA("Property") && element.schema()) {
            const Json value = sampleOf(*element.schema());
            if (value.isNull())
                continue;
            if (element.isWritable())
                sections.desired.append(content.name, value);
            sections.reported.append(content.name, element.isWritable() ? acknowledged(value) : value);
        } else if (isRoot && element.isA("Component") && element.schema()) {
            Sections inner;
            inner.desired.append("__t"sv, Json("c"sv));
            inner.reported.append("__t"sv, Json("c"sv));
            fill(*element.schema(), inner, false);
            const Json desired = inner.desired.take();
            if (desired.size() > 1)
                sections.desired.append(content.name, desired);
            sections.reported.append(content.name, inner.reported.take());
        }
    }
}

void fillLogical(const Element &interface, JsonObjectBuilder &values, bool isRoot)
{
    for (const Content &content : interface.interface->contents) {
        const Element &element = *content.element;
        if (element.isA("Property") && element.schema()) {
            if (const Json value = sampleOf(*element.schema()); !value.isNull())
                values.append(content.name, value);
        } else if (isRoot && element.isA("Component") && element.schema()) {
            JsonObjectBuilder inner;
            fillLogical(*element.schema(), inner, false);
            inner.append("$metadata"sv, Json::emptyObject());
            values.append(content.name, inner.take());
        }
    }
}

} // namespace

Json sampleOf(const Element &schema)
{
    return sampleAt(&schema, MostLevels);
}

Json skeletonTwin(const Element &interface)
{
    Sections sections;
    fill(interface, sections, true);
    return Json::object({{"modelId", Json(interface.idText())},
                         {"tags", Json::emptyObject()},
                         {"properties", Json::object({{"desired", sections.desired.take()},
                                                      {"reported", sections.reported.take()}})}});
}

Json skeletonLogicalTwin(const Element &interface, const QString &id)
{
    JsonObjectBuilder values;
    values.append("$dtId"sv, Json(id));
    fillLogical(interface, values, true);
    values.append("$metadata"sv, Json::object({{"$model", Json(interface.idText())}}));
    return values.take();
}

} // namespace twin::dtdl
