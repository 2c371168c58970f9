// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"

#include <QVarLengthArray>

#include <algorithm>

namespace twin::dtdl {

/// What @type says, word by word.
struct Builder::Types {
    QVarLengthArray<const Class *, 4> materials;
    QVarLengthArray<const Cotype *, 4> cotypes;
};

namespace {

QString namesOf(std::span<const Class *const> classes)
{
    QStringList names;
    for (const Class *c : classes)
        names.append(toText(c->name()));
    return names.join(QStringLiteral(" and "));
}

} // namespace

bool Builder::isAllowedClass(const Class &cls, const Holder &holder, int version) const
{
    if (cls.row->isAbstract || !cls.versions.contains(version))
        return false;
    if (m_isStandard)
        return true;
    const bool isOldPayload = version >= 3 && cls.name() == "CommandPayload"; // now a request or a response
    if (!holder.parent)
        return !isOldPayload; // whether it may stand at the top is another question
    if (!cls.isDefinable)
        return false;
    if (!holder.property)
        return holder.supplemental->valueClass && cls.isA(holder.supplemental->valueClass);
    return cls.isA(holder.rule->valueClass) && !isOldPayload;
}

const Class *Builder::inferredClass(const Holder &holder, int version) const
{
    if (!holder.rule || !holder.rule->row->typeOptional)
        return nullptr;
    const Class *cls = holder.rule->valueClass;
    return cls->typeOptional.contains(version) ? cls : nullptr;
}

void Builder::badType(const Element &element, const Holder &holder, QString type)
{
    RawProblem &raw = report(ProblemKind::BadType, holder.parent, {}, placeOf(element));
    raw.problem.secondaryId = element.idText();
    raw.problem.value = std::move(type);
    if (!holder.parent) {
        raw.problem.restriction = QStringLiteral("Interface");
        return;
    }
    raw.primary = here(*holder.member, Part::Key);
    raw.problem.property = holder.reportedName();
    if (holder.rule)
        raw.problem.restriction = toText(holder.rule->valueClass->name());
}

bool Builder::parseTypes(Element &element, const Json &object, const Holder &holder,
                         const ActiveContext &context)
{
    Types types;
    const Json *json = object.find("@type");
    if (!json) {
        element.cls = inferredClass(holder, context.version());
        element.typeInferred = true;
        if (!element.cls)
            badType(element, holder, {});
        return element.cls != nullptr;
    }
    const std::span<const Json> words = json->isArray() ? json->elements() : std::span(json, 1);
    if (std::none_of(words.begin(), words.end(), [](const Json &word) { return word.isString(); })) {
        badType(element, holder, {});
        return false;
    }
    for (const Json &word : words) {
        if (!parseType(types, word, element, holder, context))
            return false;
    }
    if (types.materials.size() > 1) {
        report(ProblemKind::MultipleMaterialTypes, &element, here(*json, Part::Key)).problem.value =
            namesOf({types.materials.data(), std::size_t(types.materials.size())});
        return false;
    }
    if (types.materials.empty()) {
        badType(element, holder, {});
        return false;
    }
    element.cls = types.materials.front();
    if (!isAllowedClass(*element.cls, holder, context.version())) {
        badType(element, holder, toText(element.cls->name()));
        return false;
    }
    if (element.isA("Interface")) {
        element.interface = std::make_unique<InterfaceParts>();
        const std::size_t longest = context.limits == LimitSet::Standard ? 128 : 256;
        if (element.id.size() > longest) {
            RawProblem &raw =
                report(ProblemKind::IdTooLongForType, nullptr, here(*object.find("@id"), Part::Key));
            raw.problem.value = element.idText();
            raw.problem.type = toText(element.cls->name());
            raw.problem.restriction = QString::number(longest);
            m_quit = true;
            return false;
        }
    }
    const std::size_t before = m_problems.size();
    if (!m_isStandard)
        checkCotypes(element, types);
    return m_problems.size() == before;
}

bool Builder::parseType(Types &types, const Json &word, Element &element, const Holder &holder,
                        const ActiveContext &context)
{
    if (!word.isString()) {
        report(ProblemKind::TypeNotString, &element, here(word, Part::Key));
        return false;
    }
    int version = 0;
    const Class *cls = m_language.findClassByType(word.toStringView(), &version);
    if (!cls)
        return parseCotype(types, word, element, holder, context);
    const bool fits = version == 0 || version == context.version();
    if (!fits || !isAllowedClass(*cls, holder, context.version())) {
        badType(element, holder, word.toString());
        return false;
    }
    if (std::find(types.materials.begin(), types.materials.end(), cls) == types.materials.end())
        types.materials.push_back(cls);
    return true;
}

bool Builder::parseCotype(Types &types, const Json &word, Element &element, const Holder &holder,
                          const ActiveContext &context)
{
    const std::string_view text = word.toStringView();
    const auto complain = [&](ProblemKind kind) {
        report(kind, &element, here(*element.typeSource, Part::Key)).problem.value = toText(text);
        return false;
    };
    const std::string_view dtmi = context.toDtmi(text);
    if (dtmi.empty()) {
        if (text.starts_with("dtmi:"))
            return complain(ProblemKind::TypeInvalidDtmi);
        if (context.version() >= 3 && text.find(':') != std::string_view::npos)
            return complain(ProblemKind::TypeNotDtmiNorTerm);
        if (context.version() >= 3 && context.isComplete)
            return complain(ProblemKind::TypeUndefinedTerm);
        element.undefinedTypes.emplace_back(text);
        return true;
    }
    const Cotype *cotype = m_language.findCotype(dtmi);
    if (!cotype) {
        if (context.isComplete)
            return complain(ProblemKind::TypeIrrelevantDtmiOrTerm);
        element.undefinedTypes.emplace_back(text);
        return true;
    }
    if (cotype->row->isAbstract) {
        RawProblem &raw =
            report(ProblemKind::AbstractSupplementalType, &element, here(*element.typeSource, Part::Key));
        raw.problem.type = toText(cotype->name());
        return false;
    }
    if (cotype->material && !isAllowedClass(*cotype->material, holder, context.version())) {
        badType(element, holder, word.toString());
        return false;
    }
    if (cotype->material) {
        if (std::find(types.materials.begin(), types.materials.end(), cotype->material) ==
            types.materials.end())
            types.materials.push_back(cotype->material);
    } else {
        types.cotypes.push_back(cotype);
    }
    if (std::find(element.cotypes.begin(), element.cotypes.end(), cotype) == element.cotypes.end())
        element.cotypes.push_back(cotype);
    return true;
}

void Builder::checkCotypes(Element &element, const Types &types)
{
    const auto has = [&element](std::string_view dtmi) {
        return std::any_of(element.cotypes.begin(), element.cotypes.end(),
                           [dtmi](const Cotype *c) { return c->isA(dtmi); });
    };
    const auto hasAny = [&has](std::string_view list) {
        const auto words = wordsOf(list);
        return std::any_of(words.begin(), words.end(), has);
    };
    const auto nameOf = [this](std::string_view dtmi) {
        const Cotype *c = m_language.findCotype(dtmi);
        return c ? toText(c->name()) : toText(dtmi);
    };
    for (const Cotype *cotype : types.cotypes) {
        const auto complain = [&](ProblemKind kind, QString restriction) {
            RawProblem &raw = report(kind, &element, here(*element.typeSource, Part::Key));
            raw.problem.type = toText(cotype->name());
            raw.problem.restriction = std::move(restriction);
        };
        if (!cotype->classes.test(element.cls->index) && !hasAny(cotype->row->alternatives)) {
            complain(ProblemKind::InvalidCotype,
                     toText(cotype->row->cotypes).replace(u' ', QStringLiteral(", ")));
            continue;
        }
        if (!cotype->versions.contains(element.dtdlVersion)) {
            complain(ProblemKind::InvalidCotypeVersion, {});
            continue;
        }
        for (const std::string_view companion : wordsOf(cotype->row->companions)) {
            if (!has(companion))
                complain(ProblemKind::MissingCocotype, nameOf(companion));
        }
        for (const std::string_view exclusion : wordsOf(cotype->row->exclusions)) {
            if (has(exclusion))
                complain(ProblemKind::DisallowedCocotype, nameOf(exclusion));
        }
    }
    for (std::size_t i = 0; i < element.cotypes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            for (const CotypeProperty *p : element.cotypes[i]->properties) {
                for (const CotypeProperty *q : element.cotypes[j]->properties) {
                    if (p->row->id != q->row->id)
                        continue;
                    RawProblem &raw = report(ProblemKind::ConflictingSupplementalTypes, &element,
                                             here(*element.typeSource, Part::Key));
                    raw.problem.property = toText(p->row->name);
                    raw.problem.type = toText(element.cotypes[j]->name());
                    raw.problem.restriction = toText(element.cotypes[i]->name());
                    return;
                }
            }
        }
    }
}

} // namespace twin::dtdl
