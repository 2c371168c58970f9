// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/language.h"
#include "json/json.h"

#include <QStringList>

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace twin::dtdl {

class Element;

/// One value of an element property.
struct Reference {
    std::string id; ///< of the element meant; aliases (v3 `double`) are followed
    const Element *target = nullptr; ///< set in every accepted model
    const Json *where = nullptr; ///< the value in the text: a string, or the inline object
};

/// One property of an element with its values.
struct PropertyValue {
    const Property *property = nullptr; ///< one of these two is set
    const CotypeProperty *supplemental = nullptr;
    Json literal; ///< a string, a number, a boolean, or {language: text}
    std::vector<Reference> references;
    const Json *where = nullptr; ///< the member's value in the text

    std::string_view name() const { return property ? property->name() : supplemental->row->name; }
};

/// One member of an interface, own or taken over by extends.
struct Content {
    std::string name;
    const Element *element = nullptr;
    bool inherited = false;
};

/// What only an interface has.
struct InterfaceParts {
    std::vector<Content> contents; ///< own ones first, then base by base
    std::vector<const Element *> bases; ///< all it extends, directly or not, each once, nearest first
    std::vector<const Element *> extendedBy; ///< those that extend it directly
};

/// An element of a model: an interface, one of its contents, a schema, a field and so on.
///
/// Belongs to its ModelSet and lives as long. Never changes once the set is handed out; any thread may read.
class Element final
{
public:
    std::string id;
    const Class *cls = nullptr;
    int dtdlVersion = 0;
    LimitSet limits = LimitSet::Standard;
    const Element *parent = nullptr; ///< the element it is written in, or nullptr
    const Element *definedIn = nullptr; ///< the interface it is written in, or nullptr
    std::vector<PropertyValue> values;
    std::vector<const Cotype *> cotypes;
    std::vector<std::string> undefinedTypes; ///< words in @type that no known context explains
    std::vector<json::Member> undefinedProperties;
    std::unique_ptr<InterfaceParts> interface; ///< of an interface, else null
    int text = -1; ///< index of its text, -1 for elements of the language
    const Json *source = nullptr; ///< its object in that text
    const Json *typeSource = nullptr;
    bool typeInferred = false;

    bool isA(std::string_view className) const { return cls->isA(className); }
    bool hasCotype(std::string_view dtmi) const;
    /// The property's value, or nullptr when the element does not have it.
    const PropertyValue *find(std::string_view property) const;
    const PropertyValue *findSupplemental(std::string_view dtmi) const;
    const Json &literal(std::string_view property) const; ///< null when absent
    const Element *reference(std::string_view property) const; ///< the first value, or nullptr
    std::vector<const Element *> references(std::string_view property) const;

    std::string_view nameView() const { return literal("name").toStringView(); }
    QString name() const { return literal("name").toString(); }
    QString idText() const { return QString::fromStdString(id); }
    /// A text in the first of `languages` that it has ("de-AT" also matches "de"), else English, else any; or
    /// empty.
    QString textIn(std::string_view property, const QStringList &languages) const;
    QString displayName(const QStringList &languages) const { return textIn("displayName", languages); }
    QString description(const QStringList &languages) const { return textIn("description", languages); }
    /// The schema of a telemetry, property, field, map value or payload, the interface of a component.
    const Element *schema() const { return reference("schema"); }
    bool isWritable() const { return literal("writable").toBool(); }
    /// The semantic type (Temperature), or nullptr.
    const Cotype *semanticType() const;
    /// The unit's element, or nullptr.
    const Element *unit() const;
    /// The content of that name of an interface, inherited ones included, or nullptr.
    const Element *content(std::string_view contentName) const;
};

/// Elements by id: what a parse made of its texts. Elements of the language come from one shared set.
class ModelSet final
{
public:
    ModelSet() = default;
    ModelSet(const ModelSet &) = delete;
    ModelSet &operator=(const ModelSet &) = delete;

    const Element *find(std::string_view id) const;
    const Element *find(QStringView id) const { return find(std::string_view(id.toUtf8().toStdString())); }
    /// Elements that the texts define, in their order.
    const std::deque<Element> &elements() const { return m_elements; }
    std::vector<const Element *> interfaces() const;
    /// Elements of the language that the texts refer to, directly or not.
    const std::vector<const Element *> &standardElements() const { return m_standard; }

private:
    friend class Builder;

    std::deque<Element> m_elements;
    std::unordered_map<std::string_view, Element *> m_byId;
    std::vector<const Element *> m_standard;
    std::unordered_map<std::string_view, const Element *> m_standardById;
    std::deque<Json> m_roots; ///< keep what `source` and `where` point to
};

/// The elements that the language defines (double, metre, point), parsed from the tables once.
const ModelSet &standardModels();

} // namespace twin::dtdl
