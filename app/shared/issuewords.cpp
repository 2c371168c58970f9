// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/issuewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using twin::dtdl::ConformanceCode;

namespace app {

namespace {

struct CodeWords {
    ConformanceCode code;
    const char *name;
    const char *sentence; ///< %1 the place in the twin, %2 more about it
    const char *rule;
    const char *mend;
};

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(app::IssueWords)
public:
    static std::span<const CodeWords> codes();
};

// lupdate reads no macros: app/CMakeLists.txt tells it that TEXT is QT_TR_NOOP, whose context is that of the
// class around.
#define TEXT(source) QT_TR_NOOP(source)

std::span<const CodeWords> SentenceWords::codes()
{
    static constexpr CodeWords rows[] = {
        {ConformanceCode::AckMalformed, TEXT("acknowledgement malformed"),
         TEXT("%1: the acknowledgement is not whole. %2"),
         TEXT(
             "A writable property is reported as an object with value, ac and av, and ad if there is more to "
             "say."),
         TEXT("Let the device report all of value, ac (a number) and av (the version it answers).")},
        {ConformanceCode::AckMissing, TEXT("acknowledgement missing"),
         TEXT("%1: the device reports the plain value of a writable property"),
         TEXT("A writable property is reported as an object with value, ac and av, so that a service sees "
              "what "
              "became of its wish."),
         TEXT("Let the device wrap the value into an acknowledgement.")},
        {ConformanceCode::AckOnReadonly, TEXT("acknowledgement of a read-only property"),
         TEXT("%1: the device acknowledges a property that nobody can write"),
         TEXT("A read-only property is reported as its plain value."),
         TEXT("Let the device report the value alone, or make the property writable in the model.")},
        {ConformanceCode::ComponentMarkerMissing, TEXT("component marker missing"),
         TEXT("%1: the component does not say that it is one"),
         TEXT("Every component carries \"__t\": \"c\", in each desired and each reported patch."),
         TEXT("Send the marker along with the values of the component.")},
        {ConformanceCode::ComponentUndefined, TEXT("component not in the model"),
         TEXT("%1: the model has no component of this name"),
         TEXT("A component of the twin is one of the components that the interface of its model has."),
         TEXT("Correct the name, or add the component to a new version of the model.")},
        {ConformanceCode::DesiredReadonly, TEXT("desired value of a read-only property"),
         TEXT("%1: a service asks for a value that the device decides alone"),
         TEXT("Only properties that are writable in the model have desired values."),
         TEXT("Take the value out of the desired properties, or make the property writable in the model.")},
        {ConformanceCode::NameInvalid, TEXT("name not possible in a model"),
         TEXT("%1: no model can have a property of this name"),
         TEXT("A name in a model is a letter, then letters, digits and underscores, up to 64."),
         TEXT("Take another name, in the device and in the model.")},
        {ConformanceCode::PropertyMarkedComponent, TEXT("property marked as a component"),
         TEXT("%1: a property carries the marker of a component"),
         TEXT("Only components carry \"__t\": \"c\"."), TEXT("Take the marker out of the property.")},
        {ConformanceCode::PropertyUndefined, TEXT("property not in the model"),
         TEXT("%1: the model has no property of this name"),
         TEXT("A property of the twin is one of the properties that the interface of its model has."),
         TEXT("Correct the name, remove the value, or add the property to a new version of the model.")},
        {ConformanceCode::RelationshipMultiplicity, TEXT("too many or too few relationships"),
         TEXT("%1: the number of these relationships is not as the model says"),
         TEXT("A twin has as many relationships of a name as minMultiplicity and maxMultiplicity allow."),
         TEXT("Delete or create relationships until the number fits.")},
        {ConformanceCode::RelationshipPropertyUndefined, TEXT("relationship property not in the model"),
         TEXT("%1: the relationship has a property that the model does not know"),
         TEXT("A relationship has the properties that the model gives it."),
         TEXT("Remove the property, or add it to a new version of the model.")},
        {ConformanceCode::RelationshipSchema, TEXT("relationship property fits the schema"), TEXT("%1: %2"),
         TEXT("A property of a relationship is an instance of the schema that the model gives for it."),
         TEXT("Write a value of that schema.")},
        {ConformanceCode::RelationshipTarget, TEXT("target of the relationship"),
         TEXT("%1: the relationship leads to a twin of another model than it may"),
         TEXT("A relationship leads to twins of the model that its target names."),
         TEXT("Lead the relationship to a twin of that model.")},
        {ConformanceCode::RelationshipUndefined, TEXT("relationship not in the model"),
         TEXT("%1: the model has no relationship of this name"),
         TEXT("A relationship is one of those that the interface of the twin's model has."),
         TEXT("Correct the name, or add the relationship to a new version of the model.")},
        {ConformanceCode::SchemaMismatch, TEXT("value fits the schema"), TEXT("%1: %2"),
         TEXT("A value is an instance of the schema that the model gives for the property."),
         TEXT("Send a value of that schema.")},
        {ConformanceCode::CommandUndefined, TEXT("command not in the model"),
         TEXT("%1: the model has no command of this name"),
         TEXT("A command is one of those that the interface of the device's model has."),
         TEXT("Correct the name, or add the command to a new version of the model.")},
        {ConformanceCode::RequestMismatch, TEXT("request fits the schema"), TEXT("%1: the request: %2"),
         TEXT("A request is an instance of the schema that the model gives for the command."),
         TEXT("Send a request of that schema.")},
        {ConformanceCode::ResponseMismatch, TEXT("answer fits the schema"), TEXT("%1: the answer: %2"),
         TEXT("An answer is an instance of the schema that the model gives for the command."),
         TEXT("Let the device answer with a value of that schema.")},
        {ConformanceCode::TelemetryMismatch, TEXT("telemetry fits the schema"), TEXT("%1: %2"),
         TEXT("Telemetry is an instance of the schema that the model gives for it."),
         TEXT("Let the device send a value of that schema.")},
        {ConformanceCode::TelemetryUndefined, TEXT("telemetry not in the model"),
         TEXT("%1: the model has no telemetry of this name"),
         TEXT("What a device sends is telemetry that the interface of its model has."),
         TEXT("Correct the name, or add the telemetry to a new version of the model.")},
        {ConformanceCode::DepthClose, TEXT("depth close to the limit"), TEXT("%1: %2"),
         TEXT("Values of a twin may lie ten levels deep."),
         TEXT("Store flatter values before the hub refuses a deeper one.")},
        {ConformanceCode::SizeClose, TEXT("size close to the limit"), TEXT("%1: %2"),
         TEXT("Tags may have 8 KB, desired and reported properties 32 KB each."),
         TEXT("Store less before the hub refuses more.")},

    };
    return rows;
}

#undef TEXT

const CodeWords &wordsOf(ConformanceCode code)
{
    const auto rows = SentenceWords::codes();
    return *std::find_if(rows.begin(), rows.end(),
                         [code](const CodeWords &words) { return words.code == code; });
}

QString placeText(const twin::host::TwinIssue &issue)
{
    const QStringList tokens =
        issue.issue.place.isRoot() ? issue.issue.path.tokens() : issue.issue.place.tokens();
    const QString side = twin::dtdl::ConformanceIssue::nameOf(issue.issue.side);
    const QString path = tokens.join(u'.'); // relationships have no side
    return path.isEmpty() ? side : side.isEmpty() ? path : QString(side + u'.' + path);
}

} // namespace

QString ruleNameOf(ConformanceCode code)
{
    return SentenceWords::tr(wordsOf(code).name);
}

QString ruleOf(ConformanceCode code)
{
    return SentenceWords::tr(wordsOf(code).rule);
}

QString mendingOf(ConformanceCode code)
{
    return SentenceWords::tr(wordsOf(code).mend);
}

QString sentenceOf(const twin::host::TwinIssue &issue)
{
    QString text = SentenceWords::tr(wordsOf(issue.issue.code).sentence);
    text.replace(u"%2"_s, issue.issue.detail).replace(u"%1"_s, placeText(issue));
    return issue.count > 1 ? SentenceWords::tr("%1 (%n times)", nullptr, issue.count).arg(text) : text;
}

} // namespace app
