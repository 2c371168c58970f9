// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/language.h"

#include "dtdl/dtmi.h"

#include <algorithm>
#include <charconv>

namespace twin::dtdl {

namespace {

constexpr std::string_view NamePattern = "^[A-Za-z](?:[A-Za-z0-9_]*[A-Za-z0-9])?$";
constexpr std::string_view ClassPrefix = "dtmi:dtdl:class:";

int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// The name in dtmi:dtdl:class:NAME;V.
std::string_view classNameIn(std::string_view dtmi)
{
    if (!dtmi.starts_with(ClassPrefix))
        return {};
    dtmi.remove_prefix(ClassPrefix.size());
    return dtmi.substr(0, dtmi.find(';'));
}

} // namespace

std::vector<std::string_view> wordsOf(std::string_view list)
{
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const std::size_t space = list.find(' ');
        words.push_back(list.substr(0, space));
        if (space == std::string_view::npos)
            break;
        list.remove_prefix(space + 1);
    }
    return words;
}

VersionSet::VersionSet(std::string_view words)
{
    for (const std::string_view word : wordsOf(words))
        m_bits |= 1U << numberOf(word);
}

Pattern::Pattern(std::string_view expression)
{
    if (expression.empty())
        return;
    if (expression == NamePattern) {
        m_form = Form::Name;
    } else if (expression.starts_with("^dtmi:[A-Za-z]")) {
        m_form = expression.ends_with("{0,8}$") ? Form::UserDtmi2 : Form::UserDtmi3;
    } else {
        m_form = Form::Expression;
        QString text = QString::fromUtf8(expression.data(), qsizetype(expression.size()));
        if (text.endsWith(u'$')) // $ would also match before a final newline
            text = text.chopped(1) + QStringLiteral("\\z");
        m_expression.setPattern(text);
        m_expression.optimize();
    }
}

bool Pattern::matches(std::string_view text) const
{
    switch (m_form) {
    case Form::None:
        return true;
    case Form::Name:
        return isName(text);
    case Form::UserDtmi2:
        return isUserDtmi(text, 2);
    case Form::UserDtmi3:
        return isUserDtmi(text, 3);
    case Form::Expression:
        break;
    }
    return m_expression.match(QString::fromUtf8(text.data(), qsizetype(text.size()))).hasMatch();
}

bool Class::isA(std::string_view className) const
{
    for (const Class *c = this; c; c = c->parent) {
        if (c->name() == className)
            return true;
    }
    return false;
}

const Property *Class::find(std::string_view property) const
{
    for (const Property *p : properties) {
        if (p->name() == property)
            return p;
    }
    return nullptr;
}

std::string_view Cotype::name() const
{
    std::string_view text = row->id.substr(0, row->id.find(';'));
    return text.substr(text.rfind(':') + 1);
}

bool Cotype::isA(const Cotype *other) const
{
    for (const Cotype *c = this; c; c = c->parent) {
        if (c == other)
            return true;
    }
    return false;
}

bool Cotype::isA(std::string_view dtmi) const
{
    for (const Cotype *c = this; c; c = c->parent) {
        if (c->id() == dtmi)
            return true;
    }
    return false;
}

const Language &Language::ofTables()
{
    static const Language language;
    return language;
}

Language::Language()
{
    addClasses();
    addProperties();
    addContexts();
    addCotypes();
    inheritCotypes();
}

void Language::addClasses()
{
    for (const ClassRow &row : classRows()) {
        Class &c = m_classes.emplace_back();
        c.row = &row;
        c.index = m_classes.size() - 1;
        c.versions = VersionSet(row.versions);
        c.typeOptional = VersionSet(row.typeOptional);
        c.idRequired = VersionSet(row.idRequired);
        m_classByName.emplace(row.name, &c);
    }
    for (Class &c : m_classes)
        c.parent = findClass(c.row->parent);
    for (Class &c : m_classes) {
        for (const Class *p = &c; p; p = p->parent)
            c.kinds.set(p->index);
        for (const std::string_view own :
             {"PrimitiveSchema", "CommandType", "Unit", "UnitAttribute", "LatentType", "NamedLatentType"})
            c.isDefinable &= !c.isA(own);
    }
}

void Language::addProperties()
{
    const auto ruleOf = [this](const VersionRule &row) {
        Rule rule;
        if (!row.present)
            return rule;
        rule.row = &row;
        rule.valueClass = findClass(row.valueClass);
        rule.valueVersions = VersionSet(row.valueVersions);
        rule.pattern = Pattern(row.pattern);
        rule.unique = wordsOf(row.unique);
        rule.values = wordsOf(row.values);
        return rule;
    };
    for (const PropertyRow &row : propertyRows()) {
        Property &p = m_properties.emplace_back();
        p.row = &row;
        p.key = json::Key(row.name);
        p.rules[0] = ruleOf(row.v2);
        p.rules[1] = ruleOf(row.v3);
        p.rules[2] = ruleOf(row.v4);
    }
    for (Class &c : m_classes) {
        for (const Property &p : m_properties) {
            const Class *owner = findClass(p.row->owner);
            if (c.isA(owner))
                c.properties.push_back(&p);
        }
    }
}

void Language::addContexts()
{
    for (const ContextRow &row : contextRows()) {
        ContextSpec &context = m_contexts.emplace_back();
        const std::size_t semicolon = row.id.find(';');
        context.row = &row;
        context.base = row.id.substr(0, semicolon);
        context.version = numberOf(row.id.substr(semicolon + 1));
        context.reserved = wordsOf(row.reserved);
        for (const std::string_view prefix : context.reserved) {
            if (std::find(m_reserved.begin(), m_reserved.end(), prefix) == m_reserved.end())
                m_reserved.push_back(prefix);
        }
        if (context.base == "dtmi:dtdl:context") {
            context.dtdlVersion = context.version;
            m_core[context.version - 2] = &context;
        }
        m_contextById.emplace(row.id, &context);
    }
    ContextSpec *current = nullptr;
    for (const TermRow &row : termRows()) {
        if (!current || current->row->id != row.context) {
            for (ContextSpec &context : m_contexts) {
                if (context.row->id == row.context)
                    current = &context;
            }
        }
        current->terms.emplace(row.term, row.id);
        m_knownIds.emplace(row.id, row.term);
    }
}

void Language::addCotypes()
{
    for (const CotypeRow &row : cotypeRows()) {
        Cotype &c = m_cotypes.emplace_back();
        c.row = &row;
        c.versions = VersionSet(row.versions);
        for (const std::string_view name : wordsOf(row.cotypes)) {
            if (const Class *cls = findClass(name))
                c.classes.set(cls->index);
        }
        c.material = findClass(row.kind);
        m_cotypeById.emplace(row.id, &c);
        m_knownIds.emplace(row.id, row.id);
    }
    for (Cotype &c : m_cotypes) {
        const auto found = m_cotypeById.find(c.row->parent);
        c.parent = found == m_cotypeById.end() ? nullptr : found->second;
    }
}

void Language::inheritCotypes()
{
    for (const CotypePropertyRow &row : cotypePropertyRows()) {
        CotypeProperty &p = m_cotypeProperties.emplace_back();
        p.row = &row;
        p.pattern = Pattern(row.pattern);
        p.valueClass = findClass(classNameIn(row.valueClass));
        p.valueCotype = p.valueClass ? nullptr : findCotype(row.valueClass);
        m_cotypeById.at(row.cotype)->properties.push_back(&p);
        m_knownIds.emplace(row.id, row.name);
    }
    for (const ConstraintRow &row : constraintRows())
        m_cotypeById.at(row.cotype)->constraints.push_back(&row);
    for (const SiblingRow &row : siblingRows())
        m_cotypeById.at(row.cotype)->siblingRules.push_back(&row);
    // each level hands down what its parents own; the own rows of a type go first and hide the parents'
    const std::vector<std::size_t> ownProperties = [this] {
        std::vector<std::size_t> sizes;
        for (const Cotype &c : m_cotypes)
            sizes.push_back(c.properties.size());
        return sizes;
    }();
    std::vector<std::vector<const ConstraintRow *>> ownConstraints;
    for (const Cotype &c : m_cotypes)
        ownConstraints.push_back(c.constraints);
    for (Cotype &c : m_cotypes) {
        for (const Cotype *p = c.parent; p; p = p->parent) {
            std::size_t index = 0;
            while (&m_cotypes[index] != p)
                ++index;
            for (std::size_t i = 0; i < ownProperties[index]; ++i) {
                const CotypeProperty *inherited = p->properties[i];
                const bool hidden = std::any_of(
                    c.properties.begin(), c.properties.end(),
                    [inherited](const CotypeProperty *own) { return own->row->id == inherited->row->id; });
                if (!hidden)
                    c.properties.push_back(inherited);
            }
            c.constraints.insert(c.constraints.end(), ownConstraints[index].begin(),
                                 ownConstraints[index].end());
        }
    }
}

const Class *Language::findClass(std::string_view name) const
{
    const auto found = m_classByName.find(name);
    return found == m_classByName.end() ? nullptr : found->second;
}

const Class *Language::findClassByType(std::string_view type, int *version) const
{
    *version = 0;
    if (!type.starts_with(ClassPrefix))
        return findClass(type);
    const std::size_t semicolon = type.find(';');
    if (semicolon == std::string_view::npos)
        return nullptr;
    *version = numberOf(type.substr(semicolon + 1));
    return findClass(classNameIn(type));
}

const Cotype *Language::findCotype(std::string_view dtmi) const
{
    const auto found = m_cotypeById.find(dtmi);
    return found == m_cotypeById.end() ? nullptr : found->second;
}

const ContextSpec *Language::findContext(std::string_view id) const
{
    const auto found = m_contextById.find(id);
    return found == m_contextById.end() ? nullptr : found->second;
}

bool Language::isReserved(std::string_view dtmi) const
{
    return std::any_of(m_reserved.begin(), m_reserved.end(),
                       [dtmi](std::string_view prefix) { return dtmi.starts_with(prefix); });
}

bool Language::hasContextBase(std::string_view base) const
{
    for (const ContextSpec &context : m_contexts) {
        if (context.base == base)
            return true;
    }
    return false;
}

} // namespace twin::dtdl
