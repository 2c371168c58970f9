// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modelshelf.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "dtdl/modeldiff.h"

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;

namespace app::cli {

namespace {

const QStringList English{u"en"_s};

QString wordOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A schema in a word: its term or class, or the id of an interface.
QString schemaText(const Element &element)
{
    const Element *schema = element.schema();
    if (!schema)
        return u"-"_s;
    if (schema->interface)
        return schema->idText();
    const QString word = wordOf(schema->cls->name());
    return schema->isA("PrimitiveSchema") ? QString(word.first(1).toLower() + word.mid(1)) : word;
}

QString kindText(const Element &element)
{
    const QString kind = wordOf(element.cls->name()).toLower();
    return element.isWritable() ? QString(u"writable "_s + kind) : kind;
}

QString semanticText(const Element &element)
{
    const Cotype *type = element.semanticType();
    return type ? wordOf(type->name()) : u"-"_s;
}

QString unitText(const Element &element)
{
    // units of v2 have no name: the last part of their id is what models write
    return element.unit() ? element.unit()->idText().section(u':', -1).section(u';', 0, 0) : u"-"_s;
}

Json textOrNull(const QString &text)
{
    return text == u"-" || text.isEmpty() ? Json() : Json(text);
}

Json toJson(const Content &content)
{
    const Element &element = *content.element;
    return Json::object({{"name", Json(element.name())},
                         {"kind", Json(wordOf(element.cls->name()))},
                         {"writable", Json(element.isWritable())},
                         {"schema", textOrNull(schemaText(element))},
                         {"semanticType", textOrNull(semanticText(element))},
                         {"unit", textOrNull(unitText(element))},
                         {"displayName", textOrNull(element.displayName(English))},
                         {"id", Json(element.idText())},
                         {"inheritedFrom", content.inherited ? Json(element.definedIn->idText()) : Json()}});
}

Json idsOf(const std::vector<const Element *> &elements)
{
    std::vector<Json> ids;
    for (const Element *element : elements)
        ids.emplace_back(element->idText());
    return Json::array(std::move(ids));
}

Json toJson(const Element &interface, const QString &file)
{
    std::vector<Json> contents;
    for (const Content &content : interface.interface->contents)
        contents.push_back(toJson(content));
    return Json::object({{"id", Json(interface.idText())},
                         {"dtdl", Json(interface.dtdlVersion)},
                         {"file", Json(file)},
                         {"displayName", textOrNull(interface.displayName(English))},
                         {"description", textOrNull(interface.description(English))},
                         {"bases", idsOf(interface.interface->bases)},
                         {"contents", Json::array(std::move(contents))}});
}

void printTable(const Element &interface, const QString &file)
{
    printLine(u"%1  DTDL %2  %3"_s.arg(interface.idText()).arg(interface.dtdlVersion).arg(file));
    const QString about = interface.description(English);
    if (!about.isEmpty())
        printLine(about);
    Table table({u"NAME"_s, u"KIND"_s, u"SCHEMA"_s, u"SEMANTIC TYPE"_s, u"UNIT"_s, u"INHERITED FROM"_s});
    for (const Content &content : interface.interface->contents) {
        const Element &element = *content.element;
        table.add({element.name(), kindText(element), schemaText(element), semanticText(element),
                   unitText(element), content.inherited ? element.definedIn->idText() : u"-"_s});
    }
    printText(table.toString());
}

/// The elements below, indented: contents of interfaces, then what their schemas hold.
class TreePrinter final
{
public:
    void print(const Element &interface)
    {
        printLine(interface.idText());
        contents(interface, 1);
    }

private:
    static constexpr int MostLevels = 16; // a schema of v4 may contain itself

    static void line(int level, const QString &text) { printLine(QString(level * 2, u' ') + text); }

    void contents(const Element &interface, int level)
    {
        for (const Content &content : interface.interface->contents) {
            const Element &element = *content.element;
            const QString inherited =
                content.inherited ? u"  (from %1)"_s.arg(element.definedIn->idText()) : QString();
            line(level, element.name() + u": "_s + kindText(element) + details(element) + inherited);
            if (element.isA("Component") && element.schema())
                contents(*element.schema(), level + 1);
            else if (element.schema())
                schema(*element.schema(), level + 1);
            for (const char *part : {"request", "response"}) {
                if (const Element *payload = element.reference(part))
                    member(*payload, QLatin1String(part), level + 1);
            }
            for (const Element *property : element.references("properties"))
                member(*property, property->name(), level + 1);
        }
    }

    void member(const Element &element, const QString &name, int level)
    {
        line(level, name + details(element));
        if (element.schema())
            schema(*element.schema(), level + 1);
    }

    void schema(const Element &schema, int level)
    {
        if (level > MostLevels)
            return;
        for (const Element *field : schema.references("fields"))
            member(*field, field->name(), level);
        for (const Element *value : schema.references("enumValues"))
            line(level, value->name() + u" = "_s +
                            (value->literal("enumValue").isString()
                                 ? value->literal("enumValue").toString()
                                 : QString::fromStdString(value->literal("enumValue").numberText())));
        if (const Element *value = schema.reference("mapValue"))
            member(*value, value->name(), level);
        if (const Element *element = schema.reference("elementSchema"))
            this->schema(*element, level);
    }

    static QString details(const Element &element)
    {
        QString text = schemaText(element) == u"-" ? QString() : u" "_s + schemaText(element);
        if (element.semanticType())
            text += u", "_s + semanticText(element);
        if (element.unit())
            text += u" in "_s + unitText(element);
        return text;
    }
};

Json toJson(const Difference &difference)
{
    return Json::object({{"kind", Json(Difference::nameOf(difference.kind))},
                         {"breaking", Json(difference.isBreaking)},
                         {"path", Json(difference.path)},
                         {"before", textOrNull(difference.before)},
                         {"after", textOrNull(difference.after)},
                         {"message", Json(difference.sentence())}});
}

int printComparison(const Call &call, const ModelComparison &comparison)
{
    if (call.wantsJson()) {
        std::vector<Json> differences;
        for (const Difference &difference : comparison.differences)
            differences.push_back(toJson(difference));
        call.print(Json::object({{"verdict", Json(comparison.verdictText())},
                                 {"differences", Json::array(std::move(differences))}}));
    } else {
        for (const Difference &difference : comparison.differences)
            printLine((difference.isBreaking ? u"breaking    "_s : u"compatible  "_s) +
                      difference.sentence());
        printLine(u"verdict: "_s + comparison.verdictText());
    }
    return comparison.verdict() == ModelComparison::Verdict::Breaking ? Refused : Done;
}

} // namespace

int showModel(Call &call)
{
    return withInterface(call, call.argument(0), [&call](ModelShelf &shelf, const Element &interface) {
        const QString file = shelf.library().fileOf(interface.idText())->text.file;
        if (call.wantsJson())
            call.print(toJson(interface, file));
        else
            printTable(interface, file);
        return Done;
    });
}

int printModelTree(Call &call)
{
    return withInterface(call, call.argument(0), [](ModelShelf &, const Element &interface) {
        TreePrinter().print(interface);
        return Done;
    });
}

// Two texts of one id are compared from two shelves: on one shelf the first would hide the second.
int diffModels(Call &call)
{
    return withInterface(call, call.argument(0), [&call](ModelShelf &, const Element &before) {
        return withInterface(call, call.argument(1), [&](ModelShelf &, const Element &after) {
            return printComparison(call, compareModels(before, after));
        });
    });
}

} // namespace app::cli
