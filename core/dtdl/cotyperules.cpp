// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"
#include "dtdl/schema.h"

#include <algorithm>

namespace twin::dtdl {

namespace {

/// The name in a class's DTMI; versions do not matter to these rules (float of v3 is an element of v2).
std::string_view classNameOf(std::string_view dtmi)
{
    constexpr std::string_view Prefix = "dtmi:dtdl:class:";
    if (!dtmi.starts_with(Prefix))
        return {};
    dtmi.remove_prefix(Prefix.size());
    return dtmi.substr(0, dtmi.find(';'));
}

bool hasType(const Element &e, std::string_view dtmi)
{
    const std::string_view name = classNameOf(dtmi);
    return name.empty() ? e.hasCotype(dtmi) : e.isA(name) || e.hasCotype(dtmi);
}

bool hasAnyType(const Element &e, std::string_view list)
{
    const auto words = wordsOf(list);
    return words.empty() ||
           std::any_of(words.begin(), words.end(), [&e](std::string_view w) { return hasType(e, w); });
}

bool isOneOf(std::string_view id, std::string_view list)
{
    const auto words = wordsOf(list);
    return words.empty() || std::find(words.begin(), words.end(), id) != words.end();
}

/// The last word of an id, without its version.
QString shortName(std::string_view id)
{
    const QString text = toText(id.substr(0, id.find(';')));
    return text.section(u':', -1);
}

const PropertyValue *valueByKey(const Element &e, std::string_view key)
{
    return key.starts_with("dtmi:") ? e.findSupplemental(key) : e.find(key);
}

/// The property of the element's co-types that a word (a term or an id) names, or nullptr.
const CotypeProperty *supplementalNamed(const Element &e, std::string_view word)
{
    for (const Cotype *c : e.cotypes) {
        for (const CotypeProperty *p : c->properties) {
            if (p->row->name == word || p->row->id == word)
                return p;
        }
    }
    return nullptr;
}

/// The content of the interface whose `key` equals the element's `keyref`, or nullptr.
const Element *siblingOf(const Element &interface, const Element &e, std::string_view key,
                         std::string_view keyref)
{
    const PropertyValue *wanted = valueByKey(e, keyref);
    if (!wanted)
        return nullptr;
    for (const Content &c : interface.interface->contents) {
        const PropertyValue *found = valueByKey(*c.element, key);
        if (found && found->literal == wanted->literal)
            return c.element;
    }
    return nullptr;
}

} // namespace

void Builder::checkCotypeRules(Element &element)
{
    for (const Cotype *cotype : element.cotypes) {
        for (const ConstraintRow *row : cotype->constraints) {
            if (row->inverse)
                checkParentRule(element, *cotype, *row);
            else if (row->siblingKey.empty())
                checkValueRule(element, *row);
        }
    }
    for (const PropertyValue &v : element.values) {
        if (!v.supplemental || v.supplemental->row->conformsTo.empty())
            continue;
        const Element *schema = element.reference(v.supplemental->row->conformsTo);
        if (!schema || checkInstance(v.literal, *schema, NumberForms::AsModel).isEmpty())
            continue;
        RawProblem &raw = reportValue(ProblemKind::NonConformantPropertyValue, element, v);
        raw.problem.property = toText(v.name());
        raw.problem.value = QString::fromStdString(v.literal.numberText());
    }
}

void Builder::checkValueRule(Element &element, const ConstraintRow &row)
{
    const PropertyValue *values = element.find(row.property);
    if (!values)
        return;
    for (const Reference &r : values->references) {
        if (!hasAnyType(*r.target, row.requiredTypes)) {
            RawProblem &raw = reportValue(ProblemKind::NotRequiredType, element, *values);
            raw.problem.secondaryId = r.target->idText();
            raw.problem.type = toText(row.typesText);
        } else if (!isOneOf(r.target->id, row.requiredValues)) {
            RawProblem &raw = reportValue(ProblemKind::NotRequiredValue, element, *values);
            raw.problem.secondaryId = r.target->idText();
            raw.problem.restriction = toText(row.valuesText);
        }
    }
}

void Builder::checkParentRule(Element &element, const Cotype &cotype, const ConstraintRow &row)
{
    const PropertyValue *siblings = element.parent ? element.parent->find(row.property) : nullptr;
    const bool isHeld =
        siblings && std::any_of(siblings->references.begin(), siblings->references.end(),
                                [&element](const Reference &r) { return r.target == &element; });
    const auto complain = [&](ProblemKind kind) -> Problem & {
        RawProblem &raw = report(kind, &element, {element.text, element.typeSource, Part::Key});
        raw.problem.type = toText(cotype.name());
        raw.problem.property = toText(row.property);
        return raw.problem;
    };
    if (!isHeld)
        return;
    if (!hasAnyType(*element.parent, row.requiredTypes)) {
        complain(ProblemKind::ParentMissingCotype).restriction = toText(row.typesText);
        return;
    }
    if (!row.noneOther.empty()) {
        for (const Reference &r : siblings->references) {
            if (r.target == &element)
                break; // the later one of two is told
            if (r.target->hasCotype(row.noneOther))
                complain(ProblemKind::SiblingDuplicatesCotype).secondaryId = r.target->idText();
        }
    }
    if (!row.someOther.empty()) {
        const bool some =
            std::any_of(siblings->references.begin(), siblings->references.end(), [&](const Reference &r) {
                return r.target != &element && r.target->hasCotype(row.someOther);
            });
        if (!some)
            complain(ProblemKind::SiblingMissingCotype).restriction = shortName(row.someOther);
    }
}

void Builder::checkSiblings(const Element &interface)
{
    struct Seen {
        const Element *by;
        std::string_view property;
        const Element *sibling;
    };
    std::vector<Seen> seen;
    for (const Content &c : interface.interface->contents) {
        const Element &e = *c.element;
        for (const Cotype *cotype : e.cotypes) {
            for (const SiblingRow *row : cotype->siblingRules)
                checkSiblingRule(interface, e, *row);
            for (const ConstraintRow *row : cotype->constraints) {
                if (!row->siblingKey.empty())
                    checkOverride(interface, e, *row);
            }
            for (const SiblingRow *row : cotype->siblingRules) {
                const PropertyValue *named =
                    row->uniqueReference.empty() ? nullptr : valueByKey(e, row->uniqueReference);
                const Element *sibling = named ? siblingOf(interface, e, row->key, row->keyref) : nullptr;
                if (!sibling)
                    continue;
                const std::string_view word = named->literal.toStringView();
                for (const Seen &s : seen) {
                    if (s.sibling != sibling || s.property != word)
                        continue;
                    const bool otherFirst = s.by->text < e.text || (s.by->text == e.text);
                    const Element &first = otherFirst ? *s.by : e;
                    const Element &second = otherFirst ? e : *s.by;
                    RawProblem &raw =
                        report(ProblemKind::MultipleReference, &interface, placeOf(first), placeOf(second));
                    raw.problem.secondaryId = toText(row->uniqueReference);
                    raw.problem.property = QStringLiteral("contents");
                    raw.problem.auxProperty =
                        QStringLiteral("'%1' and '%2'")
                            .arg(shortName(row->keyref), shortName(row->uniqueReference));
                    raw.problem.value = QStringLiteral("'%1' and '%2'").arg(sibling->name(), shortName(word));
                }
                seen.push_back({&e, word, sibling});
            }
        }
    }
}

void Builder::checkSiblingRule(const Element &interface, const Element &element, const SiblingRow &row)
{
    const Element *sibling = siblingOf(interface, element, row.key, row.keyref);
    if (!sibling)
        return; // what it names may come with an interface that extends this one
    const PropertyValue &keyref = *valueByKey(element, row.keyref);
    const auto complain = [&](ProblemKind kind) -> Problem & {
        RawProblem &raw = report(kind, &element, {element.text, keyref.where, Part::Key}, placeOf(*sibling));
        raw.problem.secondaryId = sibling->idText();
        raw.problem.property = shortName(row.keyref);
        raw.problem.auxProperty = toText(row.key);
        raw.problem.value = keyref.literal.toString();
        return raw.problem;
    };
    if (!hasAnyType(*sibling, row.requiredTypes)) {
        complain(ProblemKind::NotSiblingRequiredType).type = toText(row.typesText);
        return;
    }
    if (!row.disallowedType.empty() && sibling->hasCotype(row.disallowedType)) {
        complain(ProblemKind::DisallowedType).type = shortName(row.disallowedType);
        return;
    }
    const PropertyValue *named =
        row.supplementalProperty.empty() ? nullptr : valueByKey(element, row.supplementalProperty);
    if (!named || supplementalNamed(*sibling, named->literal.toStringView()))
        return;
    const QString word = shortName(named->literal.toStringView());
    const bool isCore = sibling->cls->find(word.toStdString()) != nullptr;
    Problem &problem = complain(isCore ? ProblemKind::MatchingPropertyNotSupplemental
                                       : ProblemKind::NoMatchingSupplementalProperty);
    problem.type = toText(sibling->cls->name());
    problem.restriction = word;
}

void Builder::checkOverride(const Element &interface, const Element &element, const ConstraintRow &row)
{
    const Element *sibling = siblingOf(interface, element, row.siblingKey, row.siblingKeyref);
    const PropertyValue *named = valueByKey(element, row.siblingParentOf);
    const PropertyValue *schema = element.find(row.property);
    if (!sibling || !named || !schema || schema->references.empty())
        return;
    const CotypeProperty *overridden = supplementalNamed(*sibling, named->literal.toStringView());
    if (!overridden)
        return;
    const PropertyValue *value = sibling->findSupplemental(overridden->row->id);
    const Element *target = value && !value->references.empty() ? value->references.front().target : nullptr;
    const std::string_view wanted = !overridden->row->childOf.empty() ? overridden->row->childOf
                                    : target && target->parent        ? std::string_view(target->parent->id)
                                                                      : std::string_view();
    const Element &actual = *schema->references.front().target;
    if (wanted.empty() || actual.id == wanted)
        return;
    RawProblem &raw =
        report(ProblemKind::SiblingPropertyMismatch, &element, {element.text, schema->where, Part::Key});
    raw.problem.property = toText(row.property);
    raw.problem.value = shortName(actual.id);
    raw.problem.restriction = shortName(wanted);
}

} // namespace twin::dtdl
