// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemwords.h"

#include "shared/issuewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;
using twin::dtdl::ProblemKind;

namespace app {

namespace {

/// Faults of models come in families, in the order of ProblemKind; each begins with `first`.
struct FamilyWords {
    ProblemKind first;
    const char *name;
    const char *rule;
    const char *mend;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ProblemWords)
public:
    static std::span<const FamilyWords> families();
};

// lupdate reads no macros: app/CMakeLists.txt tells it that TEXT is QT_TR_NOOP, whose context is that of the
// class around.
#define TEXT(source) QT_TR_NOOP(source)

std::span<const FamilyWords> Words::families()
{
    static constexpr FamilyWords rows[] = {
        {ProblemKind::NotJson, TEXT("the text is a model in JSON"),
         TEXT("A model is a JSON object or an array of objects, each member given once."),
         TEXT("Correct the JSON at this place.")},
        {ProblemKind::MissingContext, TEXT("@context names the language"),
         TEXT("@context begins with the DTDL version, \"dtmi:dtdl:context;2\" to \";4\"; then come the "
              "extensions "
              "that the model uses."),
         TEXT("Name the version and the extensions that the model is written in.")},
        {ProblemKind::TopLevelGraphDisallowed, TEXT("interfaces stand at the top"),
         TEXT("At the top of a model stand interfaces, each with an @id of its own."),
         TEXT("Put the element inside an interface, or make it one.")},
        {ProblemKind::GraphDisallowed, TEXT("elements have types and ids"),
         TEXT("An element has one type of the language, co-types that fit it, and an id that nothing else "
              "has."),
         TEXT("Correct @type or @id of the element.")},
        {ProblemKind::DuplicatePropertyName, TEXT("elements have their properties"),
         TEXT("An element has the properties of its types: the required ones, each as often as allowed, no "
              "others."),
         TEXT("Add, correct or remove the property.")},
        {ProblemKind::StringNotString, TEXT("values have their form"),
         TEXT("A value is of the kind, length and range that its property takes."),
         TEXT("Write a value of that kind.")},
        {ProblemKind::LangStringNotLangString, TEXT("texts name their language"),
         TEXT("A text is a string, or one string for each language code."),
         TEXT("Write {\"en\": \"text\"} with one string for each language.")},
        {ProblemKind::UndefinedReservedId, TEXT("references lead to elements"),
         TEXT("A reference leads to an element of the model, of another model or of the language."),
         TEXT("Correct the id, or add the model that defines it.")},
        {ProblemKind::NotRequiredType, TEXT("the parts fit together"),
         TEXT("Names are unique, nothing contains itself, and what belongs together fits: types, units, "
              "schemas "
              "and "
              "values, up to the limits of the language."),
         TEXT("Change one of the parts so that they fit.")},
        {ProblemKind::InconsistentStringValues, TEXT("the parts of an element agree"),
         TEXT("Where an element is written in several parts, they say the same."),
         TEXT("Make the parts agree, or keep one of them.")},

    };
    return rows;
}

#undef TEXT

const FamilyWords &wordsOf(ProblemKind kind)
{
    const auto rows = Words::families();
    const auto behind = std::find_if(rows.begin(), rows.end(),
                                     [kind](const FamilyWords &words) { return words.first > kind; });
    return *std::prev(behind);
}

ProblemText textOfMissing(const Problem &problem)
{
    return {problem.what, Words::tr("A model needs every interface that it extends or has as a component."),
            Words::tr("Add a source that has the model, or ask the web sources for it.")};
}

} // namespace

QString ruleNameOf(ProblemKind kind)
{
    return Words::tr(wordsOf(kind).name);
}

ProblemText textOf(const Problem &problem)
{
    if (problem.issue) {
        const auto code = problem.issue->issue.code;
        return {problem.what, ruleOf(code), mendingOf(code)};
    }
    if (!problem.fault)
        return textOfMissing(problem);
    const FamilyWords &words = wordsOf(problem.fault->kind);
    return {problem.what, Words::tr(words.rule), Words::tr(words.mend)};
}

QString helpPageOf(const Problem &problem)
{
    if (problem.issue)
        return u"problem/"_s + twin::dtdl::ConformanceIssue::nameOf(problem.issue->issue.code);
    return problem.fault ? QString(u"problem/"_s + problem.fault->name()) : u"problems"_s;
}

QString nameOf(twin::dtdl::FixKind kind)
{
    using enum twin::dtdl::FixKind;
    switch (kind) {
    case AddMarker:
        return Words::tr("Add the marker");
    case CompleteAcknowledgement:
        return Words::tr("Complete the acknowledgement");
    case ConvertValue:
        return Words::tr("Convert the value");
    case RemoveMarker:
        return Words::tr("Remove the marker");
    case RemoveValue:
        return Words::tr("Remove the value");
    case UnwrapAcknowledgement:
        return Words::tr("Report the plain value");
    case WrapInAcknowledgement:
        return Words::tr("Wrap in an acknowledgement");
    }
    Q_UNREACHABLE();
}

} // namespace app
