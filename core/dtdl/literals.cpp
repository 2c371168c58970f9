// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/builder.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace twin::dtdl {

/// The error kinds of one kind of literal.
struct Builder::Literal {
    ProblemKind wrong;
    ProblemKind multiple;
    ProblemKind tooFew;
    ProblemKind noValue;
    ProblemKind wrongType;
    ProblemKind wrongValue;
    std::string_view xsd; ///< the type that a value object may name; empty: string or integer
};

namespace {

using Kind = ProblemKind;

constexpr std::string_view XsdPrefixes[] = {"xsd:", "http://www.w3.org/2001/XMLSchema#"};

constexpr const char *DurationPattern =
    "^P(?!$)(?:(?:(?:(?:[0-9]+Y)|(?:[0-9]+\\.[0-9]+Y$))?(?:(?:[0-9]+M)|(?:[0-9]+\\.[0-9]+M$))?)"
    "|(?:(?:(?:[0-9]+W)|(?:[0-9]+\\.[0-9]+W$))?))(?:(?:[0-9]+D)|(?:[0-9]+\\.[0-9]+D$))?"
    "(?:T(?!$)(?:(?:[0-9]+H)|(?:[0-9]+\\.[0-9]+H$))?(?:(?:[0-9]+M)|(?:[0-9]+\\.[0-9]+M$))?"
    "(?:[0-9]+(?:\\.[0-9]+)?S)?)?\\z";

std::string_view xsdName(std::string_view type)
{
    for (const std::string_view prefix : XsdPrefixes) {
        if (type.starts_with(prefix))
            return type.substr(prefix.size());
    }
    return {};
}

bool isInteger32(const Json &json)
{
    if (!json.isNumber())
        return false;
    const double number = json.toDouble();
    return std::floor(number) == number && number >= std::numeric_limits<int>::min() &&
           number <= std::numeric_limits<int>::max();
}

bool isDuration(const Json &json)
{
    static const QRegularExpression expression{QLatin1String(DurationPattern)};
    return expression.match(json.toString()).hasMatch();
}

bool fits(ValueKind kind, const Json &json)
{
    switch (kind) {
    case ValueKind::Integer:
        return isInteger32(json);
    case ValueKind::Boolean:
        return json.isBoolean();
    case ValueKind::Decimal:
        return json.isNumber();
    case ValueKind::Literal:
        return json.isString() || json.isNumber() || json.isBoolean(); // the Enum says which of them
    default:
        return json.isString();
    }
}

/// How many characters at the front are of a kind.
template <class Is>
std::size_t countFront(std::string_view text, Is is)
{
    return std::size_t(std::find_if_not(text.begin(), text.end(), is) - text.begin());
}

/// Two to four small letters, then perhaps a script (Hans) and a region (CN, 419).
bool isLanguageCode(std::string_view code)
{
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t language = countFront(code, isSmall);
    if (language < 2 || language > 4)
        return false;
    code.remove_prefix(language);
    if (code.size() >= 5 && code[0] == '-' && isCapital(code[1]) && countFront(code.substr(2), isSmall) >= 3)
        code.remove_prefix(5);
    if (code.empty())
        return true;
    const std::string_view region = code.substr(1);
    return code[0] == '-' && ((region.size() == 2 && countFront(region, isCapital) == 2) ||
                              (region.size() == 3 && countFront(region, isDigit) == 3));
}

void flatten(const Json &json, QVarLengthArray<const Json *, 16> &out)
{
    if (!json.isArray()) {
        out.push_back(&json);
        return;
    }
    for (const Json &e : json.elements())
        flatten(e, out);
}

Json withLanguage(const Json &texts, std::string_view language, const Json &text)
{
    return texts.with(language, text);
}

} // namespace

void Builder::parseLiteral(Element &element, PropertyValue &value, const Json &json,
                           const ActiveContext &context)
{
    static constexpr Literal String{Kind::StringNotString,
                                    Kind::StringMultipleValues,
                                    Kind::StringCountBelowMin,
                                    Kind::StringObjectNoValue,
                                    Kind::StringTypeNotString,
                                    Kind::StringValueNotString,
                                    "string"};
    static constexpr Literal Duration{Kind::StringNotString,
                                      Kind::StringMultipleValues,
                                      Kind::StringCountBelowMin,
                                      Kind::StringObjectNoValue,
                                      Kind::StringTypeNotString,
                                      Kind::StringValueNotString,
                                      "duration"};
    static constexpr Literal Integer{Kind::IntegerNotInteger,
                                     Kind::IntegerMultipleValues,
                                     Kind::IntegerCountBelowMin,
                                     Kind::IntegerObjectNoValue,
                                     Kind::IntegerTypeNotInteger,
                                     Kind::IntegerValueNotInteger,
                                     "integer"};
    static constexpr Literal Boolean{Kind::BooleanNotBoolean,
                                     Kind::BooleanMultipleValues,
                                     Kind::BooleanCountBelowMin,
                                     Kind::BooleanObjectNoValue,
                                     Kind::BooleanTypeNotBoolean,
                                     Kind::BooleanValueNotBoolean,
                                     "boolean"};
    static constexpr Literal Decimal{Kind::NumericNotNumeric,
                                     Kind::NumericMultipleValues,
                                     Kind::NumericCountBelowMin,
                                     Kind::NumericObjectNoValue,
                                     Kind::NumericTypeNotNumeric,
                                     Kind::NumericValueNotNumeric,
                                     "decimal"};
    static constexpr Literal Any{Kind::LiteralNotValid,
                                 Kind::LiteralMultipleValues,
                                 Kind::LiteralCountBelowMin,
                                 Kind::LiteralObjectNoValue,
                                 Kind::LiteralNotValid,
                                 Kind::LiteralNotValid,
                                 {}};
    static constexpr Literal Identifier{Kind::IdentifierNotString,
                                        Kind::IdentifierMultipleValues,
                                        Kind::IdentifierCountBelowMin,
                                        Kind::StringObjectNoValue,
                                        Kind::IdentifierNotString,
                                        Kind::IdentifierNotString,
                                        "string"};
    const ValueKind kind = value.property ? value.property->row->kind : value.supplemental->row->kind;
    const Literal &literal = kind == ValueKind::Integer      ? Integer
                             : kind == ValueKind::Boolean    ? Boolean
                             : kind == ValueKind::Decimal    ? Decimal
                             : kind == ValueKind::Literal    ? Any
                             : kind == ValueKind::Identifier ? Identifier
                             : kind == ValueKind::Duration   ? Duration
                                                             : String;
    QVarLengthArray<const Json *, 16> entries;
    flatten(json, entries);
    if (entries.isEmpty()) {
        const Rule *rule = value.property ? value.property->rule(element.dtdlVersion) : nullptr;
        if (rule ? rule->row->minCount > 0 : value.supplemental->row->required)
            reportValue(literal.tooFew, element, value);
        return;
    }
    if (entries.size() > 1) {
        reportValue(literal.multiple, element, value, Part::Range);
        return;
    }
    const Json *plain = entries.front();
    std::string_view type;
    if (plain->isObject()) {
        plain = unwrap(element, value, *plain, context, literal, &type);
        if (!plain)
            return;
    } else if (!fits(kind, *plain)) {
        reportValue(literal.wrong, element, value, Part::Key);
        return;
    }
    value.literal = *plain;
    if (kind == ValueKind::Term) {
        const std::string_view dtmi = context.toDtmi(plain->toStringView());
        if (!dtmi.empty())
            value.literal = Json(dtmi);
    }
    if (kind == ValueKind::Integer)
        checkInteger(element, value, *entries.front());
    else if (kind == ValueKind::String || kind == ValueKind::Identifier || kind == ValueKind::Duration)
        checkString(element, value, *entries.front());
}

const Json *Builder::unwrap(Element &element, const PropertyValue &value, const Json &json,
                            const ActiveContext &context, const Literal &kind, std::string_view *type)
{
    const ValueKind valueKind = value.property ? value.property->row->kind : value.supplemental->row->kind;
    const auto complain = [&](ProblemKind problem, const Json &where, Part part = Part::Key) -> Problem & {
        RawProblem &raw = reportValue(problem, element, value);
        raw.primary = here(where, part);
        return raw.problem;
    };
    const Json *typed = nullptr;
    const Json *held = nullptr;
    for (const json::Member &m : json.members()) {
        const std::string_view key = m.key.view();
        if (key == "@value")
            held = &m.value;
        else if (key == "@type")
            typed = &m.value;
        else if (key == "@id")
            return complain(Kind::ValueObjectId, m.value), nullptr;
        else if (key == "@context")
            return complain(Kind::ValueObjectContext, m.value), nullptr;
        else if (key == "@graph")
            return complain(Kind::ValueObjectGraph, m.value), nullptr;
        else if (!key.starts_with('@'))
            return complain(Kind::ValueObjectInvalidProp, m.value).value = toText(key), nullptr;
        else if (context.restrictsKeywords() && key == "@language")
            return complain(Kind::ValueObjectLanguage, m.value), nullptr;
        else if (context.restrictsKeywords())
            return complain(Kind::ValueObjectKeyword, m.value).value = toText(key), nullptr;
    }
    if (!held)
        return complain(kind.noValue, *value.where, Part::Range), nullptr;
    if (typed) {
        const Json *word = typed;
        if (typed->isArray()) {
            if (typed->size() != 1)
                return complain(Kind::LiteralTypeNotSingular, *value.where, Part::Range), nullptr;
            word = &typed->at(0);
        }
        *type = xsdName(word->toStringView());
        const bool isAny = *type == "string" || *type == "integer" || *type == "boolean";
        const bool known = kind.xsd.empty() ? isAny : *type == kind.xsd;
        if (!known)
            return complain(kind.wrongType, *value.where, Part::Range), nullptr;
    }
    const ValueKind demanded = !kind.xsd.empty() || type->empty() ? valueKind
                               : *type == "integer"               ? ValueKind::Integer
                               : *type == "boolean"               ? ValueKind::Boolean
                                                                  : ValueKind::String;
    if (!fits(demanded, *held)) {
        const Kind wrong = kind.xsd.empty() && *type == "integer"   ? Kind::IntegerValueNotInteger
                           : kind.xsd.empty() && *type == "string"  ? Kind::StringValueNotString
                           : kind.xsd.empty() && *type == "boolean" ? Kind::BooleanValueNotBoolean
                                                                    : kind.wrongValue;
        return complain(wrong, *value.where, Part::Range), nullptr;
    }
    return held;
}

void Builder::checkString(Element &element, const PropertyValue &value, const Json &where)
{
    const Rule *rule = value.property ? value.property->rule(element.dtdlVersion) : nullptr;
    const bool isIdentifier = value.property && value.property->row->kind == ValueKind::Identifier;
    const int longest = rule ? rule->row->maxLength.of(element.limits) : value.supplemental->row->maxLength;
    const Pattern &pattern = rule ? rule->pattern : value.supplemental->pattern;
    const QString text = value.literal.toString();
    if (longest >= 0 && text.size() > longest) {
        RawProblem &raw =
            reportValue(isIdentifier ? Kind::IdentifierTooLong : Kind::StringTooLong, element, value);
        raw.problem.value = text;
        raw.problem.restriction = QString::number(longest);
        return;
    }
    const bool isDurationKind = value.supplemental && value.supplemental->row->kind == ValueKind::Duration;
    if (isDurationKind ? isDuration(value.literal) : pattern.matches(value.literal.toStringView()))
        return;
    RawProblem &raw = reportValue(isIdentifier     ? Kind::IdentifierNotDtmi
                                  : isDurationKind ? Kind::DurationInvalid
                                                   : Kind::StringInvalid,
                                  element, value);
    raw.problem.value = text;
    raw.primary = here(where, Part::Key);
}

void Builder::checkInteger(Element &element, const PropertyValue &value, const Json &where)
{
    const Rule *rule = value.property ? value.property->rule(element.dtdlVersion) : nullptr;
    const int none = std::numeric_limits<int>::min();
    const int least = rule ? rule->row->minimum : value.supplemental->row->minimum;
    const int most = rule ? rule->row->maximum : std::numeric_limits<int>::max();
    const int number = int(value.literal.toDouble());
    if (number >= least && number <= most)
        return;
    const bool bothEnds = least != none && most != std::numeric_limits<int>::max();
    const Kind kind = least == most    ? Kind::ValueNotExact
                      : number < least ? (bothEnds ? Kind::ValueBelowRange : Kind::ValueBelowMin)
                                       : (bothEnds ? Kind::ValueAboveRange : Kind::ValueAboveMax);
    RawProblem &raw = reportValue(kind, element, value);
    raw.primary = here(where, Part::Key);
    raw.problem.value = QString::number(number);
    raw.problem.restriction = least == most ? QString::number(least)
                              : bothEnds    ? QStringLiteral("%1 to %2").arg(least).arg(most)
                                            : QString::number(number < least ? least : most);
}

void Builder::parseLangString(Element &element, PropertyValue &value, const Json &json,
                              const ActiveContext &context)
{
    const Rule *rule = value.property->rule(element.dtdlVersion);
    const int longest = rule->row->maxLength.of(element.limits);
    value.literal = Json::emptyObject();
    if (json.isString()) {
        if (checkText(element, value, json, longest))
            value.literal = withLanguage(value.literal, "en", json);
    } else if (json.isObject()) {
        parseLangMap(element, value, json, longest);
    } else {
        QVarLengthArray<const Json *, 16> entries;
        flatten(json, entries);
        std::map<std::string, const Json *> seen;
        for (const Json *entry : entries) {
            std::string language;
            Json text;
            if (!parseLangEntry(element, value, *entry, context, longest, &language, &text))
                return;
            const auto [first, isNew] = seen.emplace(language, entry);
            if (!isNew) {
                RawProblem &raw = reportValue(Kind::LangStringElementCodeNotUnique, element, value);
                raw.primary = here(*entry, Part::Range);
                raw.secondary = here(*first->second, Part::Range);
                raw.problem.value = QString::fromStdString(language);
                return;
            }
            value.literal = withLanguage(value.literal, language, text);
        }
    }
}

void Builder::parseLangMap(Element &element, PropertyValue &value, const Json &json, int maxLength)
{
    const auto complain = [&](Kind kind, const Json &where) -> Problem & {
        RawProblem &raw = reportValue(kind, element, value);
        raw.primary = here(where, Part::Key);
        return raw.problem;
    };
    if (json.contains("@value") && json.contains("@language")) {
        reportValue(Kind::LangTagValueInLangMap, element, value, Part::Range);
        return;
    }
    for (const json::Member &m : json.members()) {
        const std::string_view code = m.key.view();
        if (code.starts_with('@')) {
            complain(Kind::LangMapObjKeyword, m.value).value = toText(code);
            return;
        }
        if (!isLanguageCode(code)) {
            complain(Kind::LangStringInvalidCode, m.value).value = toText(code);
            return;
        }
        if (!m.value.isString()) {
            complain(Kind::LangStringValueNotString, m.value);
            return;
        }
        if (!checkText(element, value, m.value, maxLength))
            return;
    }
    value.literal = json;
}

bool Builder::parseLangEntry(Element &element, PropertyValue &value, const Json &entry,
                             const ActiveContext &context, int maxLength, std::string *language, Json *text)
{
    *language = "en";
    const auto complain = [&](Kind kind, const Json &where, Part part = Part::Key,
                              std::string_view word = {}) {
        RawProblem &raw = reportValue(kind, element, value);
        raw.primary = here(where, part);
        if (!word.empty())
            raw.problem.value = toText(word);
        return false;
    };
    if (entry.isString()) {
        *text = entry;
        return checkText(element, value, entry, maxLength);
    }
    if (!entry.isObject())
        return complain(Kind::LangStringElementNotStringOrObject, entry);
    const Json *held = nullptr;
    const Json *code = nullptr;
    for (const json::Member &m : entry.members()) {
        const std::string_view key = m.key.view();
        if (key == "@value")
            held = &m.value;
        else if (key == "@language")
            code = &m.value;
        else if (key == "@id")
            return complain(Kind::LangStringElementId, m.value);
        else if (key == "@context")
            return complain(Kind::LangStringElementContext, m.value);
        else if (key == "@graph")
            return complain(Kind::LangStringElementGraph, m.value);
        else if (!key.starts_with('@'))
            return complain(Kind::LangStringElementInvalidProp, m.value, Part::Key, key);
        else if (context.restrictsKeywords())
            return complain(key == "@type" ? Kind::LangStringElementType : Kind::LangStringElementKeyword,
                            m.value, Part::Key, key == "@type" ? std::string_view() : key);
    }
    if (!held)
        return complain(Kind::LangStringElementNoValue, entry, Part::Range);
    if (!held->isString())
        return complain(Kind::LangStringElementValueNotString, *held);
    if (code && !code->isString())
        return complain(Kind::LangStringElementCodeNotString, *code);
    if (code && !isLanguageCode(code->toStringView()))
        return complain(Kind::LangStringElementInvalidCode, *code, Part::Key, code->toStringView());
    if (code)
        *language = code->toStringView();
    *text = *held;
    return checkText(element, value, *held, maxLength);
}

bool Builder::checkText(Element &element, const PropertyValue &value, const Json &text, int maxLength)
{
    if (maxLength < 0 || qsizetype(text.toStringView().size()) <= maxLength ||
        text.toString().size() <= maxLength)
        return true;
    RawProblem &raw = reportValue(Kind::LangStringValueTooLong, element, value);
    raw.primary = here(text, Part::Key);
    raw.problem.value = text.toString();
    raw.problem.restriction = QString::number(maxLength);
    return false;
}

} // namespace twin::dtdl
