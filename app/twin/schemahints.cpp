// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/schemahints.h"

#include "dtdl/conformance.h"
#include "shared/issuewords.h"

using twin::Json;
using twin::dtdl::Element;

namespace app {

namespace {

constexpr int MostDepth = 8; // DTDL nests objects no deeper

void addSchema(const Element *schema, int depth, QStringList &words)
{
    if (!schema || depth > MostDepth)
        return;
    for (const Element *field : schema->references("fields")) {
        words.append(field->name());
        addSchema(field->schema(), depth + 1, words);
    }
    for (const Element *value : schema->references("enumValues")) {
        if (const Json &word = value->literal("enumValue"); word.isString())
            words.append(word.toString());
    }
    if (const Element *value = schema->reference("mapValue"))
        addSchema(value->schema(), depth + 1, words);
    addSchema(schema->reference("elementSchema"), depth + 1, words);
}

void addContents(const Element &interface, QStringList &words)
{
    if (!interface.interface)
        return;
    for (const auto &content : interface.interface->contents) {
        const Element &element = *content.element;
        const bool isComponent = element.isA("Component");
        if (!isComponent && !(element.isA("Property") && element.isWritable()))
            continue;
        words.append(element.name());
        if (!isComponent)
            addSchema(element.schema(), 0, words);
        else if (element.schema())
            addContents(*element.schema(), words); // a component has none of its own
    }
}

} // namespace

QList<SchemaHint> schemaHints(const Element *interface, const Json &desired)
{
    QList<SchemaHint> hints;
    if (!interface)
        return hints;
    twin::Twin twin;
    twin.desired.values = desired;
    for (const auto &issue : twin::dtdl::issuesOfTwin(*interface, twin)) {
        if (issue.side == twin::dtdl::TwinSide::Desired)
            hints.append({.place = issue.place, .text = sentenceOf({.issue = issue})});
    }
    return hints;
}

QStringList schemaWords(const Element *interface)
{
    QStringList words;
    if (interface)
        addContents(*interface, words);
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace app
