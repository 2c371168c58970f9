// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/completion.h"

#include "sim/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

constexpr QStringView Definitions = u"#/$defs/";

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

const WordType *typeOf(const Json &schema)
{
    const QString reference = schema["$ref"sv].toString();
    const auto &types = sceneWords();
    const auto found = std::find_if(types.begin(), types.end(), [&](const WordType &type) {
        return reference == Definitions + type.title;
    });
    return found == types.end() ? nullptr : &*found;
}

// The rows that count for an object: the common ones and those of its kind.
std::vector<WordRow> rowsOf(const WordType &type, const Json &object)
{
    std::vector<WordRow> rows = type.rows;
    const QString word = object[type.key.toStdString()].toString();
    for (const auto &kind : type.kinds) {
        if (textOf(kind.word) == word)
            rows.insert(rows.begin(), kind.rows.begin(), kind.rows.end());
    }
    return rows;
}

// Walks down a scene and knows what may stand where it is.
class Walk final
{
public:
    explicit Walk(const Json &scene)
        : m_value(&scene)
        , m_type(&sceneWords().front())
    { }

    bool step(const QString &token)
    {
        const Json *next = m_value ? json::Pointer(QStringList{token}).find(*m_value) : nullptr;
        if (m_type) {
            const auto rows = rowsOf(*m_type, m_value ? *m_value : Json());
            const auto row = std::find_if(rows.begin(), rows.end(),
                                          [&](const WordRow &one) { return textOf(one.name) == token; });
            if (token == m_type->key)
                return m_isKey = true;
            if (row == rows.end())
                return false;
            m_schema = row->schema;
        } else if (const Json *items = m_schema.find("items"sv)) {
            m_schema = Json(*items);
        } else if (const Json *named = m_schema.find("additionalProperties"sv)) {
            m_schema = Json((*named)["anyOf"sv].at(0));
        } else {
            return false;
        }
        m_value = next;
        m_type = typeOf(m_schema);
        return true;
    }

    std::vector<Completion> completions() const
    {
        std::vector<Completion> found;
        if (m_isKey)
            addKinds(found);
        else if (m_type)
            addMembers(found);
        for (const auto &word : m_schema["enum"sv].elements())
            found.push_back({word.toString(), {}, false});
        return found;
    }

private:
    void addKinds(std::vector<Completion> &found) const
    {
        for (const auto &kind : m_type->kinds)
            found.push_back({textOf(kind.word), kind.says, false});
    }

    void addMembers(std::vector<Completion> &found) const
    {
        const Json object = m_value ? *m_value : Json();
        if (!m_type->key.isEmpty() && !object.find(QStringView(m_type->key)))
            found.push_back({m_type->key, m_type->says});
        for (const auto &row : rowsOf(*m_type, object)) {
            if (!object.find(row.name))
                found.push_back({textOf(row.name), row.says});
        }
    }

    const Json *m_value; // nullptr where the text has nothing yet
    const WordType *m_type;
    Json m_schema;
    bool m_isKey = false;
};

} // namespace

std::vector<Completion> completionsAt(const Json &scene, const json::Pointer &at)
{
    Walk walk(scene);
    for (const auto &token : at.tokens()) {
        if (!walk.step(token))
            return {};
    }
    return walk.completions();
}

} // namespace twin::sim
