// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "sim/expression.h"
#include "sim/scriptengine.h"
#include "sim/wordtable.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

struct ObjectSchema {
    JsonObjectBuilder properties{};
    std::vector<Json> needed{};

    void add(const std::vector<WordRow> &rows)
    {
        for (const auto &row : rows) {
            properties.set(row.name, row.schema.with("description"sv, Json(row.says)));
            if (row.isNeeded)
                needed.emplace_back(row.name);
        }
    }
    Json take(const QString &says)
    {
        JsonObjectBuilder out;
        out.append("description"sv, Json(says));
        out.append("type"sv, Json("object"sv));
        out.append("properties"sv, properties.take());
        if (!needed.empty())
            out.append("required"sv, Json::array(std::move(needed)));
        out.append("additionalProperties"sv, Json(false));
        return out.take();
    }
};

Json kindSchema(const WordType &type, const KindWords &kind)
{
    ObjectSchema schema;
    const std::string key = type.key.toStdString();
    const bool isConstant = kind.word == "constant"sv;
    schema.properties.append(key, Json::object({{"const", Json(kind.word)}}));
    if (!isConstant)
        schema.needed.emplace_back(key);
    schema.add(kind.rows);
    schema.add(type.rows);
    return schema.take(kind.says);
}

Json typeSchema(const WordType &type)
{
    if (type.kinds.empty()) {
        ObjectSchema schema;
        schema.add(type.rows);
        return schema.take(type.says);
    }
    std::vector<Json> kinds;
    for (const auto &kind : type.kinds)
        kinds.push_back(kindSchema(type, kind));
    if (type.kinds.front().word == "constant"sv) // a plain value may stand for it
        kinds.push_back(
            Json::object({{"type", Json::array({Json("string"sv), Json("number"sv), Json("boolean"sv)})}}));
    return Json::object({{"description", Json(type.says)}, {"anyOf", Json::array(std::move(kinds))}});
}

// Devices may leave to a template what they would need by themselves, and null takes a member away.
Json relaxed(const Json &schema)
{
    return schema.find("properties"sv) ? schema.with("additionalProperties"sv, Json(true)) : schema;
}

QString rowLine(const WordRow &row)
{
    return u"| `%1`%2 | %3 | %4 |\n"_s.arg(textOf(row.name), row.isNeeded ? u" *"_s : QString(),
                                           QString(row.form).replace(u'|', u"\\|"_s), row.says);
}

QString rowTable(const std::vector<WordRow> &rows)
{
    if (rows.empty())
        return {};
    QString text = u"\n| member | holds | means |\n|---|---|---|\n"_s;
    for (const auto &row : rows)
        text += rowLine(row);
    return text;
}

QString typePage(const WordType &type)
{
    QString text = u"\n## %1\n\n%2\n"_s.arg(type.title, type.says);
    text += rowTable(type.rows);
    if (!type.kinds.empty())
        text +=
            u"\nIts member `%1` names one of these kinds, each with members of its own:\n"_s.arg(type.key);
    for (const auto &kind : type.kinds)
        text += u"\n### %1: %2\n\n%3\n"_s.arg(type.title, textOf(kind.word), kind.says) + rowTable(kind.rows);
    return text;
}

} // namespace

QByteArray sceneSchema()
{
    const auto &words = sceneWords();
    ObjectSchema scene;
    scene.properties.append("format"sv, Json::object({{"const", Json("twinscope-scene/1"sv)}}));
    scene.properties.append("$schema"sv, Json::object({{"type", Json("string"sv)}}));
    scene.needed.emplace_back("format"sv);
    scene.add(words.front().rows);
    JsonObjectBuilder definitions;
    for (std::size_t i = 1; i < words.size(); ++i)
        definitions.append(words[i].title.toStdString(),
                           words[i].title == u"device" || words[i].title == u"template"
                               ? relaxed(typeSchema(words[i]))
                               : typeSchema(words[i]));
    JsonObjectBuilder out;
    out.append("$schema"sv, Json("https://json-schema.org/draft/2020-12/schema"sv));
    out.append("title"sv, Json("Twinscope scene"sv));
    const Json whole = scene.take(words.front().says);
    for (const auto &member : whole.members())
        out.append(member.key, member.value);
    out.append("$defs"sv, definitions.take());
    return json::writeIndented(out.take()) + '\n';
}

QByteArray sceneReference()
{
    QString text =
        u"<!-- SPDX-FileCopyrightText: the Twinscope authors -->\n"
        u"<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
        u"<!-- Made by `twinscope-cli scene schema --reference`: change the descriptions in core/sim. -->\n"
        u"# Scenes: every word\n\n"
        u"A scene is one JSON text: devices, what they do, what happens to them and what must come of it. "
        u"Times are in seconds. The same scene with the same seed gives the same run. Members marked * are "
        u"needed; every other one may be left out.\n"_s;
    for (const auto &type : sceneWords())
        text += typePage(type);
    text +=
        u"\n## expression\n\nNumbers, \"texts\", true, false, null; names of values of the same component, "
        u"`component.name` of another one; `?:`, `||`, `&&`, `==`, `!=`, `<`, `<=`, `>`, `>=`, `+`, `-`, "
        u"`*`, `/`, "
        u"`%`, `!`. What is computed from a value that is not there is null, and null counts as false.\n\n"
        u"| function | means |\n|---|---|\n"_s;
    for (const auto &function : expressionFunctions()) {
        const QStringList says = textOf(function.says).split(u": "_s);
        text += u"| `%1` | %2 |\n"_s.arg(says.first(), says.mid(1).join(u": "_s));
    }
    text +=
        u"\n## device of a script\n\nWhat a script sees of its device. A call may take 1 s, and may read, "
        u"return and "
        u"send 64 KB; then it is stopped, and its device with it. Globals cannot be changed: what a device "
        u"must remember it sets as a value. Scripts see no file and no network, and run only for scenes that "
        u"somebody trusts.\n\n| member | means |\n|---|---|\n"_s;
    for (const auto &word : scriptWords())
        text += u"| `%1` | %2 |\n"_s.arg(textOf(word.call), textOf(word.says));
    return text.toUtf8();
}

} // namespace twin::sim
