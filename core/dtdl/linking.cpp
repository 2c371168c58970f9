// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"

#include <algorithm>

namespace twin::dtdl {

namespace {

bool isAlias(const Element &element)
{
    for (const Cotype *c : element.cotypes) {
        if (c->name() == "Alias")
            return true;
    }
    return false;
}

/// What an alias stands for: `double` of v3 is `double` of v2.
const Element *withoutAlias(const ModelSet &set, const Element *element)
{
    while (element && isAlias(*element)) {
        std::string_view id;
        for (const PropertyValue &v : element->values) {
            if (v.supplemental && v.supplemental->row->name == "aliasFor" && !v.references.empty())
                id = v.references.front().id;
        }
        element = set.find(id);
    }
    return element;
}

} // namespace

const Element *Builder::findTarget(std::string_view id)
{
    if (const auto found = m_set->m_byId.find(id); found != m_set->m_byId.end())
        return m_isStandard ? withoutAlias(*m_set, found->second) : found->second;
    if (m_isStandard)
        return nullptr;
    if (const auto found = m_set->m_standardById.find(id); found != m_set->m_standardById.end())
        return found->second;
    const Element *standard =
        m_language.isReserved(id) ? withoutAlias(standardModels(), standardModels().find(id)) : nullptr;
    if (standard)
        addStandard(standard);
    return standard;
}

void Builder::addStandard(const Element *element)
{
    if (!m_set->m_standardById.emplace(element->id, element).second)
        return;
    m_set->m_standard.push_back(element);
    for (const PropertyValue &v : element->values) {
        for (const Reference &r : v.references) {
            if (r.target)
                addStandard(r.target);
        }
    }
}

QStringList Builder::missingIds()
{
    QStringList missing;
    std::unordered_set<std::string> seen;
    m_unresolved.clear();
    for (Element &e : m_set->m_elements) {
        for (PropertyValue &v : e.values) {
            for (Reference &r : v.references) {
                if (!r.target)
                    r.target = findTarget(r.id);
                if (r.target || m_language.isKnownId(r.id))
                    continue;
                if (m_language.isReserved(r.id)) {
                    RawProblem &raw = reportValue(ProblemKind::UndefinedReservedId, e, v);
                    raw.problem.secondaryId = QString::fromStdString(r.id);
                    raw.secondary = {e.text, r.where, Part::Key};
                    continue;
                }
                UnresolvedReference reference;
                reference.id = QString::fromStdString(r.id);
                reference.fromId = e.idText();
                reference.property = toText(v.name());
                m_unresolved.emplace_back(reference, RawPlace{e.text, r.where, Part::Key});
                if (seen.insert(r.id).second)
                    missing.append(reference.id);
            }
        }
    }
    return missing;
}

bool Builder::resolveAll()
{
    for (;;) {
        const QStringList missing = missingIds();
        if (!m_problems.empty()) {
            m_unresolved.clear();
            return false;
        }
        if (missing.isEmpty())
            return true;
        if (!m_resolver)
            return false;
        m_resolverCalls.append(missing);
        const std::optional<QList<ModelText>> answer = m_resolver(missing);
        if (!answer)
            return false;
        for (const ModelText &text : *answer) {
            if (!readText(text, true)) {
                m_unresolved.clear();
                return false;
            }
        }
        for (const QString &id : missing) {
            if (m_set->m_byId.contains(std::string_view(id.toStdString())))
                continue;
            std::erase_if(m_unresolved, [this](const auto &unresolved) {
                return m_set->m_byId.contains(std::string_view(unresolved.first.id.toStdString()));
            });
            return false;
        }
    }
}

void Builder::linkAll()
{
    for (Element &e : m_set->m_elements) {
        for (PropertyValue &v : e.values) {
            for (Reference &r : v.references)
                linkReference(e, v, r);
        }
        if (!m_isStandard)
            checkCounts(e);
    }
}

void Builder::linkReference(Element &element, PropertyValue &value, Reference &reference)
{
    if (!reference.target || m_isStandard)
        reference.target = findTarget(reference.id);
    if (!reference.target) { // the id of a class or a property, not of an element
        RawProblem &raw = reportValue(ProblemKind::BadType, element, value);
        raw.problem.secondaryId = QString::fromStdString(reference.id);
        raw.secondary = {element.text, reference.where, Part::Key};
        return;
    }
    if (!m_isStandard)
        checkTarget(element, value, reference);
    reference.id = reference.target->id;
}

void Builder::checkTarget(Element &element, PropertyValue &value, Reference &reference)
{
    const Element &target = *reference.target;
    const auto complain = [&](ProblemKind kind) -> RawProblem & {
        RawProblem &raw = reportValue(kind, element, value);
        raw.problem.secondaryId = QString::fromStdString(reference.id);
        return raw;
    };
    const Rule *rule = value.property ? value.property->rule(element.dtdlVersion) : nullptr;
    if (value.supplemental) {
        const CotypePropertyRow &row = *value.supplemental->row;
        if (!row.childOf.empty() && (!target.parent || target.parent->id != row.childOf)) {
            complain(ProblemKind::WrongParent).problem.restriction = toText(row.childOf);
        } else if (value.supplemental->valueCotype && !target.hasCotype(row.valueClass)) {
            complain(ProblemKind::NotRequiredType).problem.type =
                toText(value.supplemental->valueCotype->name());
        } else if (value.supplemental->valueClass && !target.cls->isA(value.supplemental->valueClass)) {
            complain(ProblemKind::BadType).problem.value = toText(target.cls->name());
        }
        return;
    }
    if (!target.cls->isA(rule->valueClass)) {
        RawProblem &raw = complain(ProblemKind::BadType);
        raw.secondary = {element.text, reference.where, Part::Key};
        raw.problem.value = toText(target.cls->name());
        raw.problem.restriction = toText(rule->valueClass->name());
        return;
    }
    const Element *home = element.interface ? &element : element.definedIn;
    if (!target.interface && target.definedIn && target.definedIn != home) {
        RawProblem &raw = complain(ProblemKind::CrossPartitionReference);
        raw.problem.value = target.definedIn->idText();
        raw.secondary = placeOf(target);
        return;
    }
    if (!rule->valueVersions.contains(target.dtdlVersion)) {
        RawProblem &raw = complain(ProblemKind::DisallowedVersionReference);
        raw.problem.value = QString::number(target.dtdlVersion);
        raw.problem.restriction =
            QStringLiteral("DTDL ") + toText(rule->row->valueVersions).replace(u' ', QStringLiteral(" or "));
        raw.secondary = placeOf(target);
        return;
    }
    if (!rule->values.empty() &&
        std::find(rule->values.begin(), rule->values.end(), target.id) == rule->values.end()) {
        RawProblem &raw = reportValue(ProblemKind::IncorrectPropertyValue, element, value);
        raw.problem.value = target.idText().section(u':', -1).section(u';', 0, 0);
        QStringList allowed;
        for (const std::string_view id : rule->values)
            allowed.append(toText(id).section(u':', -1).section(u';', 0, 0));
        allowed.removeDuplicates();
        raw.problem.restriction = allowed.join(QStringLiteral(" or "));
    }
}

void Builder::checkCounts(Element &element)
{
    for (const PropertyValue &v : element.values) {
        const Rule *rule = v.property ? v.property->rule(element.dtdlVersion) : nullptr;
        if (!rule || rule->row->maxCount <= 1 || int(v.references.size()) <= rule->row->maxCount)
            continue;
        std::unordered_set<std::string_view> distinct;
        for (const Reference &r : v.references)
            distinct.insert(r.id);
        if (int(distinct.size()) > rule->row->maxCount)
            reportValue(ProblemKind::ObjectCountAboveMax, element, v).problem.restriction =
                QString::number(rule->row->maxCount);
    }
}

} // namespace twin::dtdl
