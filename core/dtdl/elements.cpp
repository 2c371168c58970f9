// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"
#include "dtdl/dtmi.h"

#include <QVarLengthArray>

#include <algorithm>

namespace twin::dtdl {

namespace {

/// The values of a property: nested arrays are one list.
void flatten(const Json &json, QVarLengthArray<const Json *, 16> &out)
{
    if (!json.isArray()) {
        out.push_back(&json);
        return;
    }
    for (const Json &e : json.elements())
        flatten(e, out);
}

bool isReferenceObject(const Json &object)
{
    return object.size() == 1 && object.contains("@id");
}

/// The text of a string or of a value object that holds one.
/// The one literal that stands there, taken out of arrays and value objects.
const Json &plainLiteral(const Json &json)
{
    if (json.isArray() && json.size() == 1)
        return plainLiteral(json.at(0));
    return json.isObject() ? json["@value"] : json;
}

/// A number as a segment of an id: 5.5 is "5_5". It is no name, but its error needs an id.
std::string numberSegment(const Json &number)
{
    std::string text = number.numberText();
    std::replace(text.begin(), text.end(), '.', '_');
    return text;
}

qsizetype utf16Length(std::string_view utf8)
{
    qsizetype length = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        length += byte >= 0xF0 ? 2 : (byte & 0xC0) != 0x80 ? 1 : 0;
    }
    return length;
}

QString versionsText(std::string_view versions)
{
    QString text = toText(versions);
    return QStringLiteral("DTDL ") + text.replace(u' ', QStringLiteral(" or "));
}

} // namespace

QString Holder::reportedName() const
{
    return toText(property ? property->name() : supplemental->row->id);
}

bool Builder::tolerates(const ActiveContext &context) const
{
    return context.version() < 3 &&
           (m_fromResolver ? m_options.tolerateSolecismsInResolve : m_options.tolerateSolecismsInParse);
}

Element *Builder::parseElement(const Json &object, const Holder &holder, const ContextPointer &outer)
{
    const ContextPointer context = holder.parent ? childContext(object.find("@context"), outer) : outer;
    if (!context)
        return nullptr;
    if (holder.parent && !checkKeywords(object, holder, *context))
        return nullptr;
    if (holder.rule && !holder.rule->valueVersions.contains(context->version())) {
        RawProblem &raw =
            report(ProblemKind::DisallowedVersionDefinition, holder.parent,
                   here(object.contains("@context") ? object["@context"] : *holder.member, Part::Key));
        raw.problem.property = holder.reportedName();
        raw.problem.value = QString::number(context->version());
        raw.problem.restriction = versionsText(holder.rule->row->valueVersions);
        return nullptr;
    }
    std::string id;
    if (!makeId(object, holder, *context, &id) || !isNewId(id, object, holder, *context))
        return nullptr;
    if (qsizetype(m_set->m_elements.size()) >= m_options.maxElements) {
        RawProblem &raw = report(ProblemKind::TextTooLarge, nullptr, here(object, Part::Range));
        raw.problem.restriction = QString::number(m_options.maxElements);
        raw.problem.value = QStringLiteral("elements");
        m_quit = true;
        return nullptr;
    }
    Element &element = m_set->m_elements.emplace_back();
    element.id = std::move(id);
    element.dtdlVersion = context->version();
    element.limits = context->limits;
    element.parent = holder.parent;
    if (holder.parent)
        element.definedIn = holder.parent->interface ? holder.parent : holder.parent->definedIn;
    element.text = m_text;
    element.source = &object;
    element.typeSource = object.find("@type");
    m_set->m_byId.emplace(element.id, &element);
    if (!parseTypes(element, object, holder, *context))
        return nullptr;
    parseProperties(element, object, context);
    if (!m_quit)
        checkPresence(element);
    return &element;
}

bool Builder::checkKeywords(const Json &object, const Holder &holder, const ActiveContext &context)
{
    const auto complain = [&](ProblemKind kind, const Json &where, std::string_view keyword) {
        RawProblem &raw = report(kind, holder.parent, here(where, Part::Key));
        raw.problem.property = holder.reportedName();
        if (kind == ProblemKind::KeywordDisallowed)
            raw.problem.value = toText(keyword);
        return false;
    };
    for (const json::Member &m : object.members()) {
        const std::string_view key = m.key.view();
        if (!key.starts_with('@') || key == "@id" || key == "@type" || key == "@context")
            continue;
        if (key == "@graph")
            return complain(ProblemKind::GraphDisallowed, m.value, key);
        if (context.restrictsKeywords())
            return complain(ProblemKind::KeywordDisallowed, m.value, key);
    }
    return true;
}

bool Builder::makeId(const Json &object, const Holder &holder, const ActiveContext &context, std::string *id)
{
    if (const Json *given = object.find("@id")) {
        if (!m_isStandard && !checkGivenId(*given, context))
            return false;
        *id = given->toStringView();
        return true;
    }
    if (!holder.parent)
        return false;
    const auto complain = [&](ProblemKind kind) -> Problem & {
        RawProblem &raw = report(kind, holder.parent, here(object, Part::Range));
        raw.problem.property = toText(holder.name());
        return raw.problem;
    };
    if (holder.rule && holder.rule->row->idRequired) {
        complain(ProblemKind::MissingRequiredId);
        m_quit = true;
        return false;
    }
    std::optional<std::string_view> segment;
    std::string number; // behind `segment`
    if (holder.property && !holder.property->row->segment.empty()) {
        const Property *naming = nullptr;
        for (const Property *p : holder.rule->valueClass->properties) {
            if (p->name() == holder.property->row->segment)
                naming = p;
        }
        const Json *named = naming ? object.find(naming->key) : nullptr;
        if (!named && naming)
            named = object.find(context.expand(naming->name()));
        const Json *literal = named ? &plainLiteral(*named) : nullptr;
        if (literal && literal->isNumber())
            segment = number = numberSegment(*literal);
        else if (literal && literal->isString())
            segment = literal->toStringView();
        if (!segment) {
            complain(ProblemKind::MissingDtmiSegPropertyValue).value = toText(holder.property->row->segment);
            return false;
        }
    }
    *id = automaticId(holder, segment);
    return true;
}

std::string Builder::automaticId(const Holder &holder, std::optional<std::string_view> segment) const
{
    const std::string &parent = holder.parent->id;
    const std::size_t semicolon = parent.find(';');
    std::string id;
    id.reserve(parent.size() + holder.name().size() + (segment ? segment->size() : 0) + 8);
    id.append(parent, 0, semicolon).append(":_").append(holder.name());
    if (segment)
        id.append(":__").append(*segment);
    if (semicolon != std::string::npos)
        id.append(parent, semicolon);
    return id;
}

bool Builder::checkGivenId(const Json &id, const ActiveContext &context)
{
    const auto complain = [&](ProblemKind kind, QString restriction = {}) {
        RawProblem &raw = report(kind, nullptr, here(id, Part::Key));
        if (id.isString())
            raw.problem.value = id.toString();
        raw.problem.restriction = std::move(restriction);
        m_quit = true;
        return false;
    };
    const std::string_view text = id.toStringView();
    if (text.empty())
        return complain(ProblemKind::IdNotString);
    const int longest = context.limits == LimitSet::Standard ? 2048 : 512;
    if (utf16Length(text) > longest)
        return complain(ProblemKind::IdTooLong, QString::number(longest));
    if (!isUserDtmi(text, context.version()))
        return complain(ProblemKind::InvalidId);
    if (isReservedId(text, context) && !tolerates(context))
        return complain(ProblemKind::ReservedId);
    return true;
}

bool Builder::isReservedId(std::string_view id, const ActiveContext &context) const
{
    const auto startsWithOne = [id](const ContextSpec *spec) {
        for (const std::string_view prefix : spec->reserved) {
            if (id.starts_with(prefix))
                return true;
        }
        return false;
    };
    if (startsWithOne(context.core))
        return true;
    for (const ContextSpec *extension : context.extensions) {
        if (startsWithOne(extension))
            return true;
    }
    return false;
}

bool Builder::isNewId(const std::string &id, const Json &object, const Holder &holder,
                      const ActiveContext &context)
{
    const auto found = m_set->m_byId.find(id);
    if (found == m_set->m_byId.end())
        return true;
    const Element &first = *found->second;
    const Json *givenId = object.find("@id");
    if (!givenId && holder.property && !holder.property->row->segment.empty()) {
        if (tolerates(context))
            return false;
        const std::string_view naming = holder.property->row->segment;
        const Json *second = object.find(naming);
        const PropertyValue *firstName = first.find(naming);
        RawProblem &raw = report(ProblemKind::NonUniquePropertyValue, holder.parent,
                                 {first.text, firstName ? firstName->where : first.source, Part::Key},
                                 here(second ? *second : object, Part::Key));
        raw.problem.property = holder.reportedName();
        if (second)
            raw.problem.value = toText(plainLiteral(*second).toStringView());
        return false;
    }
    const Json *firstId = first.source ? first.source->find("@id") : nullptr;
    RawProblem &raw = report(ProblemKind::DuplicateDefinition, &first,
                             {first.text, firstId ? firstId : first.source, Part::Key},
                             here(givenId ? *givenId : object, Part::Key));
    raw.problem.primaryId = QString::fromStdString(id);
    return false;
}

const Property *Builder::findProperty(const Element &element, const json::Key &key,
                                      const ActiveContext &context) const
{
    const int version = element.dtdlVersion;
    for (const Property *p : element.cls->properties) {
        if (p->key == key)
            return p->rule(version) ? p : nullptr;
    }
    if (!key.view().starts_with("dtmi:"))
        return nullptr;
    for (const Property *p : element.cls->properties) {
        if (p->rule(version) && context.core->terms.contains(p->name()) &&
            context.core->terms.at(p->name()) == key.view())
            return p;
    }
    return nullptr;
}

const CotypeProperty *Builder::findCotypeProperty(const Element &element, std::string_view key,
                                                  const ActiveContext &context) const
{
    if (element.cotypes.empty())
        return nullptr;
    const std::string_view dtmi = key.starts_with("dtmi:") ? key : context.expand(key);
    for (const Cotype *cotype : element.cotypes) {
        for (const CotypeProperty *p : cotype->properties) {
            if (p->row->id == dtmi)
                return p;
        }
    }
    return nullptr;
}

void Builder::parseProperties(Element &element, const Json &object, const ContextPointer &context)
{
    element.values.reserve(std::size_t(object.size()));
    for (const json::Member &m : object.members()) {
        if (m_quit)
            return;
        if (!m.key.view().starts_with('@'))
            parseProperty(element, m, context);
    }
}

void Builder::parseProperty(Element &element, const json::Member &member, const ContextPointer &context)
{
    PropertyValue value;
    value.where = &member.value;
    value.property = findProperty(element, member.key, *context);
    if (!value.property)
        value.supplemental = findCotypeProperty(element, member.key.view(), *context);
    if (!value.property && !value.supplemental) {
        parseUnknown(element, member, *context);
        return;
    }
    for (const PropertyValue &other : element.values) {
        if (other.property == value.property && other.supplemental == value.supplemental) {
            RawProblem &raw = reportValue(ProblemKind::DuplicatePropertyName, element, value);
            raw.secondary = here(*other.where, Part::Key);
            raw.problem.property = toText(value.name());
            return;
        }
    }
    const ValueKind kind = value.property ? value.property->row->kind : value.supplemental->row->kind;
    if (kind == ValueKind::Element) {
        Holder holder{&element, value.property, nullptr, value.supplemental, &member.value};
        if (value.property)
            holder.rule = value.property->rule(element.dtdlVersion);
        parseReferences(element, holder, value, member.value, context);
    } else if (kind == ValueKind::LangString) {
        parseLangString(element, value, member.value, *context);
    } else {
        parseLiteral(element, value, member.value, *context);
    }
    element.values.push_back(std::move(value));
}

void Builder::parseUnknown(Element &element, const json::Member &member, const ActiveContext &context)
{
    const std::string_view key = member.key.view();
    const auto complain = [&](ProblemKind kind) -> RawProblem & {
        RawProblem &raw = report(kind, &element, here(member.value, Part::Key));
        raw.problem.property = toText(key);
        return raw;
    };
    if (context.version() >= 3) {
        const bool isDtmiForm = key.starts_with("dtmi:");
        const bool isTerm = !isDtmiForm && !context.expand(key).empty();
        if (isDtmiForm && !isUserDtmi(key, context.version())) {
            complain(ProblemKind::PropertyInvalidDtmi);
            return;
        }
        if (!isDtmiForm && !isTerm && key.find(':') != std::string_view::npos) {
            complain(ProblemKind::PropertyNotDtmiNorTerm);
            return;
        }
        if (context.isComplete) {
            RawProblem &raw = complain(isDtmiForm || isTerm ? ProblemKind::PropertyIrrelevantDtmiOrTerm
                                                            : ProblemKind::PropertyUndefinedTerm);
            if (element.typeSource)
                raw.secondary = here(*element.typeSource, Part::Key);
            return;
        }
    }
    if (!element.undefinedTypes.empty()) {
        element.undefinedProperties.push_back(member);
        return;
    }
    RawProblem &raw = complain(element.typeInferred ? ProblemKind::InferredTypeDoesNotAllow
                                                    : ProblemKind::NoTypeThatAllows);
    if (element.typeInferred)
        raw.problem.type = toText(element.cls->name());
    else if (element.typeSource)
        raw.secondary = here(*element.typeSource, Part::Key);
}

void Builder::parseReferences(Element &element, const Holder &holder, PropertyValue &value, const Json &json,
                              const ContextPointer &context)
{
    QVarLengthArray<const Json *, 16> entries;
    flatten(json, entries);
    const bool single = holder.rule ? holder.rule->row->maxCount == 1 : !holder.supplemental->row->plural;
    const int atLeast = holder.rule ? holder.rule->row->minCount : holder.supplemental->row->required ? 1 : 0;
    if (int(entries.size()) < atLeast) {
        RawProblem &raw = reportValue(ProblemKind::ObjectCountBelowMin, element, value);
        raw.problem.property = toText(value.name());
        raw.problem.restriction = QString::number(atLeast);
        return;
    }
    if (single && entries.size() > 1) {
        reportValue(ProblemKind::ObjectMultipleValues, element, value, Part::Range).problem.property =
            toText(value.name());
        return;
    }
    value.references.reserve(entries.size());
    for (const Json *entry : entries) {
        if (m_quit)
            return;
        if (entry->isString()) {
            parseReference(element, value, *entry, *context);
        } else if (entry->isObject()) {
            parseInline(element, holder, value, *entry, context);
        } else {
            RawProblem &raw = reportValue(ProblemKind::RefNotStringOrObject, element, value);
            raw.primary = here(*entry, Part::Key);
        }
    }
}

void Builder::parseReference(Element &element, PropertyValue &value, const Json &json,
                             const ActiveContext &context)
{
    const std::string_view text = json.toStringView();
    std::string_view dtmi = context.toDtmi(text);
    const std::size_t longest = context.limits == LimitSet::Standard ? 2048 : 512;
    if (m_isStandard && dtmi.empty())
        dtmi = text; // standard ids may have forms that models may not use
    if (dtmi.empty() || dtmi.size() > longest) {
        RawProblem &raw = reportValue(ProblemKind::BadDtmiOrTerm, element, value);
        raw.primary = here(json, Part::Key);
        raw.problem.value = toText(text);
        return;
    }
    value.references.push_back({std::string(dtmi), nullptr, &json});
}

void Builder::parseInline(Element &element, const Holder &holder, PropertyValue &value, const Json &json,
                          const ContextPointer &context)
{
    if (isReferenceObject(json)) {
        const Json &id = json["@id"];
        const std::string_view dtmi = context->toDtmi(id.toStringView());
        const bool tolerated = tolerates(*context);
        if (tolerated && !dtmi.empty()) {
            value.references.push_back({std::string(dtmi), nullptr, &json});
            return;
        }
        RawProblem &raw = reportValue(tolerated ? ProblemKind::IdRefBadDtmiOrTerm : ProblemKind::IdReference,
                                      element, value);
        raw.primary = tolerated ? here(id, Part::Key) : here(json, Part::Range);
        raw.problem.value = id.toString();
        return;
    }
    if (holder.supplemental && !holder.supplemental->row->childOf.empty()) {
        reportValue(ProblemKind::RefObjectNotAllowed, element, value).primary = here(json, Part::Range);
        return;
    }
    if (const Element *child = parseElement(json, holder, context))
        value.references.push_back({child->id, child, &json});
}

void Builder::checkPresence(Element &element)
{
    const auto isThere = [&element](const Property *p, const CotypeProperty *c) {
        for (const PropertyValue &v : element.values) {
            if (v.property == p && v.supplemental == c)
                return true;
        }
        return false;
    };
    for (const Property *p : element.cls->properties) {
        const Rule *rule = p->rule(element.dtdlVersion);
        if (!rule || rule->row->minCount < 1 || isThere(p, nullptr))
            continue;
        const bool isObject = p->row->kind == ValueKind::Element;
        report(isObject ? ProblemKind::MissingObjectProperty : ProblemKind::MissingLiteralProperty, &element,
               placeOf(element))
            .problem.property = toText(p->name());
    }
    for (const Cotype *cotype : element.cotypes) {
        for (const CotypeProperty *p : cotype->properties) {
            if (!p->row->required || isThere(nullptr, p))
                continue;
            const bool isObject = p->row->kind == ValueKind::Element;
            RawProblem &raw = report(isObject ? ProblemKind::MissingSupplementalObjectProperty
                                              : ProblemKind::MissingSupplementalLiteralProperty,
                                     &element, placeOf(element));
            raw.problem.property = toText(p->row->name);
            raw.problem.type = toText(cotype->name());
        }
    }
}

} // namespace twin::dtdl
