// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/parser.h"

#include <map>
#include <unordered_set>

namespace twin::dtdl {

/// The language that holds at some place of a text: DTDL version, limits, extensions.
struct ActiveContext {
    const ContextSpec *core = nullptr;
    LimitSet limits = LimitSet::Standard;
    std::vector<const ContextSpec *> extensions;
    bool isImplied = false; ///< an extension has told the version, the DTDL context itself is still to come
    bool isComplete = true; ///< false when some extension is not known: unknown words are then tolerated

    int version() const { return core->dtdlVersion; }
    bool restrictsKeywords() const { return version() >= 3; }
    /// The id that a term stands for; empty when it is none here.
    std::string_view expand(std::string_view term) const;
    /// The id that a term or DTMI stands for; empty when it is neither.
    std::string_view toDtmi(std::string_view text) const;
};

using ContextPointer = std::shared_ptr<const ActiveContext>;

/// Which part of a member an error is about.
enum class Part { Key, Value, Range };

/// A place in a text before lines are known: the address of its value.
struct RawPlace {
    int text = -1;
    const Json *value = nullptr;
    Part part = Part::Key;
};

struct RawProblem {
    Problem problem;
    RawPlace primary;
    RawPlace secondary;
};

/// Where an element stands: the property that holds it.
struct Holder {
    Element *parent = nullptr;
    const Property *property = nullptr;
    const Rule *rule = nullptr;
    const CotypeProperty *supplemental = nullptr;
    const Json *member = nullptr; ///< the property's value in the text

    std::string_view name() const { return property ? property->name() : supplemental->row->name; }
    QString reportedName() const;
};

/// One parse under way. Its functions are grouped by phase in reading.cpp, contexts.cpp, elements.cpp,
/// types.cpp, literals.cpp, linking.cpp, inheritance.cpp, depths.cpp and cotyperules.cpp.
class Builder final
{
public:
    Builder(const ParseOptions &options, const Resolver &resolver);

    ParseResult run(const QList<ModelText> &texts);
    /// The elements of the language, without checks.
    std::shared_ptr<const ModelSet> runStandard();

private:
    // reading.cpp
    bool readText(const ModelText &text, bool fromResolver);
    void reportDuplicates(int text);
    void scan(const Json &value);
    void scanContext(const Json &context);
    void parseTop(const Json &value);
    void parseTopElement(const Json &object);
    bool isRootable(const Json &object, const ActiveContext &context) const;
    ParseResult finish();
    void locate(ParseResult &result);

    // contexts.cpp
    ContextPointer childContext(const Json *context, const ContextPointer &inherited);
    bool addEntry(ActiveContext &next, const Json &entry, bool isFirst, bool inherits, bool *leading,
                  const Json *following);
    bool addCore(ActiveContext &next, const Json &entry, std::string_view version, std::string_view fragment,
                 bool mayLead, const Json *following);
    bool addExtension(ActiveContext &next, const Json &entry, std::string_view id);
    bool missingCore(const Json &entry);
    bool allowsUndefined(const ActiveContext &context) const;
    bool acceptsLimits(std::string_view id) const;
    bool contextProblem(ProblemKind kind, const Json &entry, Part part = Part::Value,
                        QString restriction = {});

    // elements.cpp
    Element *parseElement(const Json &object, const Holder &holder, const ContextPointer &outer);
    bool checkKeywords(const Json &object, const Holder &holder, const ActiveContext &context);
    bool makeId(const Json &object, const Holder &holder, const ActiveContext &context, std::string *id);
    bool checkGivenId(const Json &id, const ActiveContext &context);
    std::string automaticId(const Holder &holder, std::optional<std::string_view> segment) const;
    const Property *findProperty(const Element &element, const json::Key &key,
                                 const ActiveContext &context) const;
    const CotypeProperty *findCotypeProperty(const Element &element, std::string_view key,
                                             const ActiveContext &context) const;
    bool isReservedId(std::string_view id, const ActiveContext &context) const;
    bool isNewId(const std::string &id, const Json &object, const Holder &holder,
                 const ActiveContext &context);
    void parseProperties(Element &element, const Json &object, const ContextPointer &context);
    void parseProperty(Element &element, const json::Member &member, const ContextPointer &context);
    void parseUnknown(Element &element, const json::Member &member, const ActiveContext &context);
    void parseReferences(Element &element, const Holder &holder, PropertyValue &value, const Json &json,
                         const ContextPointer &context);
    void parseReference(Element &element, PropertyValue &value, const Json &json,
                        const ActiveContext &context);
    void parseInline(Element &element, const Holder &holder, PropertyValue &value, const Json &json,
                     const ContextPointer &context);
    void checkPresence(Element &element);
    bool tolerates(const ActiveContext &context) const;

    // types.cpp
    struct Types;
    bool parseTypes(Element &element, const Json &object, const Holder &holder, const ActiveContext &context);
    bool parseType(Types &types, const Json &word, Element &element, const Holder &holder,
                   const ActiveContext &context);
    bool parseCotype(Types &types, const Json &word, Element &element, const Holder &holder,
                     const ActiveContext &context);
    bool isAllowedClass(const Class &cls, const Holder &holder, int version) const;
    const Class *inferredClass(const Holder &holder, int version) const;
    void badType(const Element &element, const Holder &holder, QString type);
    void checkCotypes(Element &element, const Types &types);

    // literals.cpp
    struct Literal;
    void parseLiteral(Element &element, PropertyValue &value, const Json &json, const ActiveContext &context);
    void parseLangString(Element &element, PropertyValue &value, const Json &json,
                         const ActiveContext &context);
    void parseLangMap(Element &element, PropertyValue &value, const Json &json, int maxLength);
    bool parseLangEntry(Element &element, PropertyValue &value, const Json &entry,
                        const ActiveContext &context, int maxLength, std::string *language, Json *text);
    bool checkText(Element &element, const PropertyValue &value, const Json &text, int maxLength);
    const Json *unwrap(Element &element, const PropertyValue &value, const Json &json,
                       const ActiveContext &context, const Literal &kind, std::string_view *type);
    void checkString(Element &element, const PropertyValue &value, const Json &where);
    void checkInteger(Element &element, const PropertyValue &value, const Json &where);

    // linking.cpp
    bool resolveAll();
    QStringList missingIds();
    const Element *findTarget(std::string_view id);
    void addStandard(const Element *element);
    void linkAll();
    void linkReference(Element &element, PropertyValue &value, Reference &reference);
    void checkTarget(Element &element, PropertyValue &value, Reference &reference);
    void checkCounts(Element &element);

    // inheritance.cpp
    void importContents();
    struct Reach;
    bool orderInterfaces(std::vector<Element *> &order, std::unordered_map<const Element *, Reach> &reaches);
    bool checkReaches(const std::vector<Element *> &order,
                      std::unordered_map<const Element *, Reach> &reaches);
    void importInto(Element &element);
    void checkUnique(Element &element);

    // depths.cpp
    void checkDepths();
    void checkPartitions();

    // cotyperules.cpp
    void checkCotypeRules(Element &element);
    void checkValueRule(Element &element, const ConstraintRow &row);
    void checkParentRule(Element &element, const Cotype &cotype, const ConstraintRow &row);
    void checkSiblings(const Element &interface);
    void checkSiblingRule(const Element &interface, const Element &element, const SiblingRow &row);
    void checkOverride(const Element &interface, const Element &element, const ConstraintRow &row);

    RawProblem &report(ProblemKind kind, const Element *element, RawPlace primary, RawPlace secondary = {});
    RawProblem &reportValue(ProblemKind kind, const Element &element, const PropertyValue &value,
                            Part part = Part::Key);
    RawPlace placeOf(const Element &element, Part part = Part::Range) const;
    RawPlace here(const Json &value, Part part) const { return {m_text, &value, part}; }

    struct Text {
        QString name;
        QByteArray bytes;
        const Json *root = nullptr;
    };

    const Language &m_language;
    const ParseOptions &m_options;
    const Resolver &m_resolver;
    std::shared_ptr<ModelSet> m_set;
    std::deque<Text> m_texts;
    std::vector<RawProblem> m_problems;
    std::vector<std::pair<UnresolvedReference, RawPlace>> m_unresolved;
    QList<QStringList> m_resolverCalls;
    int m_text = -1; ///< index of the text being parsed
    bool m_fromResolver = false;
    bool m_quit = false; ///< an error that ends the parse at once
    bool m_isStandard = false; ///< parsing the language's own elements
    qsizetype m_bytes = 0;
    ContextPointer m_lastContext; ///< most texts repeat one context
    std::string m_lastContextText;
};

/// The DTDL name of a class or co-type for an element's report.
inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace twin::dtdl
