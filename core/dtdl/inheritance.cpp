// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace twin::dtdl {

namespace {

const DepthRow *extendsRow(int version)
{
    for (const DepthRow &row : depthRows()) {
        if (row.version == version && !row.imports.empty())
            return &row;
    }
    return nullptr;
}

/// Where the text names the element: its `name`, or else the element.
const Json *namePlace(const Element &element)
{
    const PropertyValue *name = element.find("name");
    return name ? name->where : element.source;
}

/// What makes a value unique: its text, with its kind, so that 1 and "1" differ.
std::string uniqueKey(const Json &value)
{
    if (value.isBoolean())
        return value.toBool() ? "b1" : "b0";
    return value.isString() ? "s" + std::string(value.toStringView())
                            : "n" + QByteArray::number(value.toDouble()).toStdString();
}

/// Whether an Enum of that valueSchema, string or integer, may list the literal; 1.0 is the integer 1.
bool isEnumLiteral(const Json &literal, bool wantsString)
{
    if (wantsString)
        return literal.isString();
    const double number = literal.toDouble();
    return literal.isNumber() && std::floor(number) == number &&
           number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
}

QString literalText(const Json &literal)
{
    if (literal.isBoolean())
        return literal.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return literal.isString() ? literal.toString() : QString::fromStdString(literal.numberText());
}

} // namespace

/// How far the bases of an interface reach.
struct Builder::Reach {
    int height = 0; ///< levels of extends below
    qint64 bases = 0; ///< adding up along every way, never more than MostBases
};

void Builder::importContents()
{
    std::vector<Element *> order;
    std::unordered_map<const Element *, Reach> reaches;
    if (!orderInterfaces(order, reaches) || !checkReaches(order, reaches))
        return;
    qsizetype taken = 0; // what all interfaces take over together could be far more than the texts
    for (Element *element : order) {
        importInto(*element);
        taken += qsizetype(element->interface->contents.size() + element->interface->bases.size());
        if (taken <= m_options.maxElements)
            continue;
        RawProblem &raw = report(ProblemKind::TextTooLarge, nullptr, placeOf(*element));
        raw.problem.restriction = QString::number(m_options.maxElements);
        raw.problem.value = QStringLiteral("elements");
        return;
    }
}

/// Bases before those that extend them. False when some interface extends itself.
bool Builder::orderInterfaces(std::vector<Element *> &order,
                              std::unordered_map<const Element *, Reach> &reaches)
{
    constexpr qint64 MostBases = 1'000'000;
    enum State : quint8 { New, Open, Done };
    std::unordered_map<const Element *, State> states;
    struct Step {
        Element *element;
        std::size_t next = 0;
    };
    for (Element &root : m_set->m_elements) {
        if (!root.interface || states[&root] != New)
            continue;
        std::vector<Step> stack{{&root}}; // a chain of a million interfaces must not end the program
        states[&root] = Open;
        while (!stack.empty()) {
            Step &step = stack.back();
            const PropertyValue *extends = step.element->find("extends");
            if (extends && step.next < extends->references.size()) {
                const Element *base = extends->references[step.next++].target;
                if (states[base] == Open) {
                    RawProblem &raw = report(ProblemKind::RecursiveStructureNarrow, base, placeOf(*base));
                    raw.problem.property = QStringLiteral("'extends'");
                    return false;
                }
                if (states[base] == New) {
                    states[base] = Open;
                    stack.push_back({m_set->m_byId.at(base->id)});
                }
                continue;
            }
            Element *element = step.element;
            stack.pop_back();
            states[element] = Done;
            order.push_back(element);
            Reach reach;
            for (std::size_t i = 0; extends && i < extends->references.size(); ++i) {
                const Reach &lower = reaches[extends->references[i].target];
                reach.height = std::max(reach.height, lower.height + 1);
                reach.bases = std::min(MostBases, reach.bases + lower.bases + 1);
            }
            reaches[element] = reach;
        }
    }
    return true;
}

bool Builder::checkReaches(const std::vector<Element *> &order,
                           std::unordered_map<const Element *, Reach> &reaches)
{
    for (const Element *e : order) { // bases first: the first one too high is too high by one level
        const DepthRow *row = extendsRow(e->dtdlVersion);
        const int most = row->maxDepth.of(e->limits);
        const int mostBases = row->maxCount.of(e->limits);
        if (reaches[e].height > most) {
            const Element *deepest = e;
            for (int level = most + 1; level > 0; --level) {
                for (const Reference &r : deepest->find("extends")->references) {
                    if (reaches[r.target].height >= level - 1) {
                        deepest = r.target;
                        break;
                    }
                }
            }
            RawProblem &raw = report(ProblemKind::ExcessiveDepthNarrow, e, placeOf(*e), placeOf(*deepest));
            raw.problem.secondaryId = deepest->idText();
            raw.problem.property = QStringLiteral("'extends'");
            raw.problem.restriction = QString::number(most);
            return false;
        }
        if (mostBases >= 0 && reaches[e].bases > mostBases) {
            RawProblem &raw = report(ProblemKind::ExcessiveCount, e, placeOf(*e));
            raw.problem.property = QStringLiteral("'extends'");
            raw.problem.restriction = QString::number(mostBases);
            return false;
        }
    }
    return true;
}

void Builder::importInto(Element &element)
{
    InterfaceParts &parts = *element.interface;
    std::unordered_map<std::string_view, std::pair<const Element *, const Element *>>
        byName; // content, from base
    if (const PropertyValue *own = element.find("contents")) {
        parts.contents.reserve(own->references.size());
        for (const Reference &r : own->references) {
            parts.contents.push_back({std::string(r.target->nameView()), r.target, false});
        }
    }
    const PropertyValue *extends = element.find("extends");
    if (!extends)
        return;
    for (const Content &own : parts.contents)
        byName.emplace(own.element->nameView(), std::pair(own.element, nullptr));
    std::unordered_set<const Element *> known;
    const auto addBase = [&](const Element *base) {
        if (known.insert(base).second)
            parts.bases.push_back(base);
    };
    for (const Reference &r : extends->references) {
        r.target->interface->extendedBy.push_back(&element);
        addBase(r.target);
    }
    for (const Reference &r : extends->references) {
        for (const Element *base : r.target->interface->bases)
            addBase(base);
        for (const Content &c : r.target->interface->contents) {
            const auto [found, isNew] = byName.emplace(c.element->nameView(), std::pair(c.element, r.target));
            if (isNew) {
                parts.contents.push_back({c.name, c.element, true});
            } else if (found->second.first != c.element) {
                const Element &mine = *found->second.first;
                RawProblem &raw = report(ProblemKind::NonUniqueImportedPropertyValue, &element,
                                         {mine.text, namePlace(mine), Part::Key},
                                         {c.element->text, namePlace(*c.element), Part::Key});
                raw.problem.secondaryId = r.target->idText();
                raw.problem.property = QStringLiteral("contents");
                raw.problem.value = QString::fromStdString(c.name);
            }
        }
    }
    const Property *contents = element.cls->find("contents");
    const int most = contents->rule(element.dtdlVersion)->row->maxCount;
    if (most > 0 && int(parts.contents.size()) > most) {
        RawProblem &raw = report(ProblemKind::ObjectCountAboveMax, &element, placeOf(element));
        raw.problem.property = QStringLiteral("contents");
        raw.problem.restriction = QString::number(most);
    }
}

void Builder::checkUnique(Element &element)
{
    for (const PropertyValue &v : element.values) {
        const Rule *rule = v.property ? v.property->rule(element.dtdlVersion) : nullptr;
        if (!rule || v.references.size() < 2)
            continue;
        const auto differ = [&](auto &&keyOf) { // few values, as most have: no memory for a table
            constexpr std::size_t Few = 16;
            for (std::size_t i = 0; i < v.references.size() && v.references.size() <= Few; ++i) {
                const PropertyValue *value = keyOf(*v.references[i].target);
                for (std::size_t j = 0; value && j < i; ++j) {
                    const PropertyValue *earlier = keyOf(*v.references[j].target);
                    if (earlier && earlier->literal == value->literal)
                        return false;
                }
            }
            return v.references.size() <= Few;
        };
        const auto check = [&](auto &&keyOf) {
            if (differ(keyOf))
                return;
            std::unordered_map<std::string, std::pair<const Element *, const PropertyValue *>> seen;
            for (const Reference &r : v.references) {
                const PropertyValue *value = keyOf(*r.target);
                if (!value)
                    continue;
                const auto [found, isNew] =
                    seen.emplace(uniqueKey(value->literal), std::pair(r.target, value));
                if (isNew || found->second.first == r.target)
                    continue;
                const auto &[other, otherValue] = found->second;
                RawProblem &raw = reportValue(ProblemKind::NonUniquePropertyValue, element, v);
                raw.primary = {other->text, otherValue->where, Part::Key};
                raw.secondary = {r.target->text, value->where, Part::Key};
                raw.problem.value = value->literal.isString()
                                        ? value->literal.toString()
                                        : QString::number(qint64(value->literal.toDouble()));
            }
        };
        for (const std::string_view name : rule->unique)
            check([name](const Element &e) { return e.find(name); });
        std::unordered_set<std::string_view> uniqueSupplementals;
        for (const Reference &r : v.references) {
            for (const PropertyValue &s : r.target->values) {
                if (s.supplemental && s.supplemental->row->unique)
                    uniqueSupplementals.insert(s.supplemental->row->id);
            }
        }
        for (const std::string_view id : uniqueSupplementals)
            check([id](const Element &e) { return e.findSupplemental(id); });
    }
    if (element.cls->name() == "Enum") {
        const Element *schema = element.reference("valueSchema");
        const bool wantsString = schema && schema->isA("String");
        for (const Element *value : element.references("enumValues")) {
            const PropertyValue *literal = value->find("enumValue");
            if (!literal || !schema || isEnumLiteral(literal->literal, wantsString))
                continue;
            RawProblem &raw =
                report(ProblemKind::NonConformantDatatype, value, {value->text, literal->where, Part::Key},
                       {element.text, element.find("valueSchema")->where, Part::Key});
            raw.problem.secondaryId = element.idText();
            raw.problem.property = QStringLiteral("enumValue");
            raw.problem.type = toText(schema->cls->name());
            raw.problem.value = literalText(literal->literal);
        }
    }
}

} // namespace twin::dtdl
