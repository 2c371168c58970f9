// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/element.h"

namespace twin::dtdl {

namespace {

const Json Null;

} // namespace

bool Element::hasCotype(std::string_view dtmi) const
{
    for (const Cotype *c : cotypes) {
        if (c->isA(dtmi))
            return true;
    }
    return false;
}

const PropertyValue *Element::find(std::string_view property) const
{
    for (const PropertyValue &v : values) {
        if (v.property && v.property->name() == property)
            return &v;
    }
    return nullptr;
}

const PropertyValue *Element::findSupplemental(std::string_view dtmi) const
{
    for (const PropertyValue &v : values) {
        if (v.supplemental && v.supplemental->row->id == dtmi)
            return &v;
    }
    return nullptr;
}

const Json &Element::literal(std::string_view property) const
{
    const PropertyValue *found = find(property);
    return found ? found->literal : Null;
}

const Element *Element::reference(std::string_view property) const
{
    const PropertyValue *found = find(property);
    return found && !found->references.empty() ? found->references.front().target : nullptr;
}

std::vector<const Element *> Element::references(std::string_view property) const
{
    std::vector<const Element *> targets;
    if (const PropertyValue *found = find(property)) {
        for (const Reference &r : found->references)
            targets.push_back(r.target);
    }
    return targets;
}

QString Element::textIn(std::string_view property, const QStringList &languages) const
{
    const Json &texts = literal(property);
    const auto inLanguage = [&texts](const QString &language) -> const Json * {
        if (const Json *exact = texts.find(QStringView(language)))
            return exact;
        for (const json::Member &m : texts.members()) {
            const std::string_view code = m.key.view();
            if (code.substr(0, code.find('-')) == language.section(u'-', 0, 0).toStdString())
                return &m.value;
        }
        return nullptr;
    };
    for (QString language : languages) {
        language.replace(u'_', u'-');
        if (const Json *found = inLanguage(language))
            return found->toString();
    }
    if (const Json *english = inLanguage(QStringLiteral("en")))
        return english->toString();
    return texts.isEmpty() ? QString() : texts.members().front().value.toString();
}

const Cotype *Element::semanticType() const
{
    for (const Cotype *c : cotypes) {
        for (const Cotype *p = c; p; p = p->parent) {
            if (p->name() == "SemanticType")
                return c;
        }
    }
    return nullptr;
}

const Element *Element::unit() const
{
    for (const PropertyValue &v : values) {
        if (v.supplemental && v.supplemental->row->name == "unit" && !v.references.empty())
            return v.references.front().target;
    }
    return nullptr;
}

const Element *Element::content(std::string_view contentName) const
{
    if (!interface)
        return nullptr;
    for (const Content &c : interface->contents) {
        if (c.name == contentName)
            return c.element;
    }
    return nullptr;
}

const Element *ModelSet::find(std::string_view id) const
{
    if (const auto found = m_byId.find(id); found != m_byId.end())
        return found->second;
    const auto standard = m_standardById.find(id);
    return standard == m_standardById.end() ? nullptr : standard->second;
}

std::vector<const Element *> ModelSet::interfaces() const
{
    std::vector<const Element *> found;
    for (const Element &e : m_elements) {
        if (e.interface)
            found.push_back(&e);
    }
    return found;
}

} // namespace twin::dtdl
