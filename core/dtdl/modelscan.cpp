// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modelscan.h"

#include "dtdl/dtmi.h"

#include <QSet>

#include <algorithm>

namespace twin::dtdl {

namespace {

bool isWord(std::string_view text, std::string_view term, std::string_view prefix)
{
    return text == term || (text.starts_with(prefix) && text.substr(prefix.size()).starts_with(term) &&
                            text.substr(prefix.size() + term.size()).starts_with(';'));
}

bool isProperty(std::string_view key, std::string_view name)
{
    return isWord(key, name, "dtmi:dtdl:property:");
}

bool hasType(const Json &element, std::string_view name)
{
    const Json &type = element["@type"];
    const auto is = [name](const Json &word) {
        return isWord(word.toStringView(), name, "dtmi:dtdl:class:");
    };
    const auto words = type.elements();
    return is(type) || std::any_of(words.begin(), words.end(), is);
}

/// Ids, each once, in the order in which they came.
struct Ids {
    QStringList list;
    QSet<QString> seen;

    void add(const QString &id)
    {
        const auto before = seen.size();
        seen.insert(id);
        if (!id.isEmpty() && seen.size() > before)
            list.append(id);
    }
};

class Scanner final
{
public:
    void top(const Json &text)
    {
        for (const Json &e : text.elements())
            top(e);
        if (!text.isObject())
            return;
        m_roots.add(text["@id"].toString());
        visit(text);
    }

    ModelScan take()
    {
        m_needs.list.removeIf([this](const QString &id) { return m_interfaces.seen.contains(id); });
        return {m_roots.list, m_interfaces.list, m_needs.list};
    }

private:
    void visit(const Json &value)
    {
        for (const Json &e : value.elements())
            visit(e);
        if (!value.isObject())
            return;
        const bool isInterface = hasType(value, "Interface");
        const bool isComponent = hasType(value, "Component");
        if (isInterface)
            m_interfaces.add(value["@id"].toString());
        for (const json::Member &m : value.members()) {
            if ((isInterface && isProperty(m.key.view(), "extends")) ||
                (isComponent && isProperty(m.key.view(), "schema")))
                need(m.value);
            if (m.value.isContainer() && m.key != "@context")
                visit(m.value);
        }
    }

    void need(const Json &value)
    {
        if (value.isString() && isDtmi(value.toStringView()))
            m_needs.add(value.toString());
        for (const Json &e : value.elements())
            need(e);
    }

    Ids m_roots;
    Ids m_interfaces;
    Ids m_needs;
};

} // namespace

ModelScan scanModel(const Json &text)
{
    Scanner scanner;
    scanner.top(text);
    return scanner.take();
}

} // namespace twin::dtdl
