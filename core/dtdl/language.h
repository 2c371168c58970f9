// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/tables.h"
#include "json/key.h"

#include <QRegularExpression>

#include <bitset>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace twin::dtdl {

/// A set of DTDL versions.
class VersionSet final
{
public:
    VersionSet() = default;
    explicit VersionSet(std::string_view words);

    bool contains(int version) const { return (m_bits >> version) & 1U; }

private:
    unsigned m_bits = 0;
};

/// A pattern of the tables; the common ones are matched by hand.
class Pattern final
{
public:
    Pattern() = default;
    explicit Pattern(std::string_view expression);

    bool isEmpty() const { return m_form == Form::None; }
    bool matches(std::string_view text) const;

private:
    enum class Form { None, Name, UserDtmi2, UserDtmi3, Expression };

    Form m_form = Form::None;
    QRegularExpression m_expression;
};

struct Class;

/// A VersionRule, its words looked up.
struct Rule {
    const VersionRule *row = nullptr;
    const Class *valueClass = nullptr;
    VersionSet valueVersions;
    Pattern pattern;
    std::vector<std::string_view> unique;
    std::vector<std::string_view> values;
};

/// A property of a class.
struct Property {
    const PropertyRow *row = nullptr;
    json::Key key; ///< the term, as it stands in a model
    Rule rules[3];

    std::string_view name() const { return row->name; }
    /// The rule in that DTDL version, or nullptr when the version has no such property.
    const Rule *rule(int version) const
    {
        const Rule &found = rules[version - 2];
        return found.row ? &found : nullptr;
    }
};

/// A class of the language.
struct Class {
    static constexpr std::size_t MaxCount = 64;

    const ClassRow *row = nullptr;
    std::size_t index = 0;
    const Class *parent = nullptr;
    VersionSet versions;
    VersionSet typeOptional;
    VersionSet idRequired;
    bool isDefinable = true; ///< models may have elements of it; else only the language has
    std::bitset<MaxCount> kinds; ///< its own index and those of its parents
    std::vector<const Property *> properties; ///< inherited ones included

    std::string_view name() const { return row->name; }
    bool isA(const Class *other) const { return other && kinds.test(other->index); }
    bool isA(std::string_view className) const;
    const Property *find(std::string_view property) const;
};

struct Cotype;

struct CotypeProperty {
    const CotypePropertyRow *row = nullptr;
    Pattern pattern;
    const Class *valueClass = nullptr; ///< one of these two for elements
    const Cotype *valueCotype = nullptr;
};

/// A supplemental type.
struct Cotype {
    const CotypeRow *row = nullptr;
    const Cotype *parent = nullptr;
    const Class *material = nullptr; ///< the class that it stands for (Unit), or nullptr
    VersionSet versions;
    std::bitset<Class::MaxCount> classes;
    std::vector<const CotypeProperty *> properties; ///< inherited ones included
    std::vector<const ConstraintRow *> constraints;
    std::vector<const SiblingRow *> siblingRules;

    std::string_view id() const { return row->id; }
    /// The word for it in @type.
    std::string_view name() const;
    bool isA(const Cotype *other) const;
    bool isA(std::string_view dtmi) const;
};

/// A known @context.
struct ContextSpec {
    const ContextRow *row = nullptr;
    std::string_view base; ///< id without its version
    int version = 0; ///< major
    int dtdlVersion = 0; ///< of dtmi:dtdl:context;N, else 0
    std::vector<std::string_view> reserved;
    std::unordered_map<std::string_view, std::string_view> terms;
};

/// DTDL 2, 3 and 4 with all extensions, joined from the tables once. Never changes; any thread.
class Language final
{
public:
    static const Language &ofTables();

    const Class *findClass(std::string_view name) const;
    /// By term or DTMI (`Telemetry`, `dtmi:dtdl:class:Telemetry;2`); `version` receives the DTMI's, 0 for a
    /// term.
    const Class *findClassByType(std::string_view type, int *version) const;
    const Cotype *findCotype(std::string_view dtmi) const;
    const ContextSpec *findContext(std::string_view id) const;
    bool hasContextBase(std::string_view base) const;
    const ContextSpec *core(int dtdlVersion) const { return m_core[dtdlVersion - 2]; }
    /// Whether some class, property, instance or co-type has this id.
    bool isKnownId(std::string_view dtmi) const { return m_knownIds.contains(dtmi); }
    /// Whether the id starts with a prefix that some context reserves for the language.
    bool isReserved(std::string_view dtmi) const;
    const std::deque<Class> &classes() const { return m_classes; }
    const std::deque<Cotype> &cotypes() const { return m_cotypes; }

private:
    Language();
    void addClasses();
    void addProperties();
    void addContexts();
    void addCotypes();
    void inheritCotypes();

    std::deque<Class> m_classes;
    std::deque<Property> m_properties;
    std::deque<Cotype> m_cotypes;
    std::deque<CotypeProperty> m_cotypeProperties;
    std::deque<ContextSpec> m_contexts;
    std::unordered_map<std::string_view, const Class *> m_classByName;
    std::unordered_map<std::string_view, Cotype *> m_cotypeById;
    std::unordered_map<std::string_view, const ContextSpec *> m_contextById;
    std::unordered_map<std::string_view, std::string_view> m_knownIds;
    std::vector<std::string_view> m_reserved;
    const ContextSpec *m_core[3] = {};
};

/// The words of a list, parted by spaces.
std::vector<std::string_view> wordsOf(std::string_view list);

} // namespace twin::dtdl
