// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin::dtdl;

namespace {

/// An interface of that DTDL version with these members behind its type.
QByteArray interface(int version, const QByteArray &members)
{
    return "{\n\"@context\": \"dtmi:dtdl:context;" + QByteArray::number(version) +
           "\",\n\"@id\": \"dtmi:t:I;1\",\n\"@type\": \"Interface\"" +
           (members.isEmpty() ? QByteArray() : QByteArray(",\n" + members)) + "\n}";
}

QByteArray v4With(const QByteArray &extension, const QByteArray &members)
{
    return "{\"@context\": [\"dtmi:dtdl:context;4\", \"" + extension +
           "\"], \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\",\n" + members + "}";
}

QByteArray telemetry(const QByteArray &members)
{
    return "\"contents\": [{\"@type\": \"Telemetry\", \"name\": \"t\", \"schema\": \"double\", " + members +
           "}]";
}

QByteArray relationship(const QByteArray &members)
{
    return "\"contents\": [{\"@type\": \"Relationship\", \"name\": \"r\", " + members + "}]";
}

QByteArray propertyWith(const QByteArray &members)
{
    return "\"contents\": [{\"@type\": \"Property\", \"name\": \"p\", " + members + "}]";
}

QByteArray enumeration(const QByteArray &members)
{
    return "\"contents\": [{\"@type\": \"Telemetry\", \"name\": \"t\", \"schema\": {\"@type\": \"Enum\", " +
           members + "}}]";
}

} // namespace

class tst_problem : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceIsCompleteAndNamesItsParts_data();
    void everySentenceIsCompleteAndNamesItsParts();
    void aFaultyModelGetsTheSentenceThatAPersonReads_data();
    void aFaultyModelGetsTheSentenceThatAPersonReads();
    void idsAreUnique();
    void aVeryLongValueIsCutInTheSentence();
};

void tst_problem::everySentenceIsCompleteAndNamesItsParts_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : Problem::allKinds())
        QTest::newRow(qPrintable(Problem::nameOf(kind))) << int(kind);
}

void tst_problem::everySentenceIsCompleteAndNamesItsParts()
{
    QFETCH(int, kind);
    Problem problem;
    problem.kind = ProblemKind(kind);
    problem.primaryId = u"dtmi:a:one;1"_s;
    problem.secondaryId = u"dtmi:a:two;1"_s;
    problem.property = u"aProperty"_s;
    problem.auxProperty = u"another"_s;
    problem.type = u"AType"_s;
    problem.value = u"aValue"_s;
    problem.restriction = u"aRestriction"_s;
    const QString sentence = problem.sentence();
    QVERIFY2(sentence.endsWith(u'.') || sentence.contains(u". "_s), qPrintable(sentence));
    QVERIFY2(sentence.size() > 25, qPrintable(sentence));
    for (const auto mark : {"{id}", "{other}", "{property}", "{aux}", "{type}", "{value}", "{restriction}"})
        QVERIFY2(!sentence.contains(QLatin1String(mark)), qPrintable(sentence));
    QCOMPARE(problem.validationId(), u"dtmi:dtdl:parsingError:"_s + problem.name());
}

void tst_problem::aFaultyModelGetsTheSentenceThatAPersonReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("line");

    const auto row = [](const char *kind, const QByteArray &text, const QString &sentence, int line) {
        QTest::newRow(kind) << text << QString::fromLatin1(kind).section(u' ', 0, 0) << sentence << line;
    };
    row("notJsonObject", "5", u"A model is a JSON object or an array of objects; this value is neither."_s,
        1);
    row("missingContext", "{\"@id\": \"dtmi:t:I;1\"}",
        u"This element has no @context. Add \"@context\": \"dtmi:dtdl:context;3\" or the version that the model is written in."_s,
        1);
    row("emptyContext", "{\"@context\": [],\n\"@id\": \"dtmi:t:I;1\"}",
        u"The array in @context is empty; it must start with a DTDL context such as \"dtmi:dtdl:context;3\"."_s,
        1);
    row("missingDtdlContext", "{\"@context\": \"http://example.com\"}",
        u"@context must start with a DTDL context such as \"dtmi:dtdl:context;3\"."_s, 1);
    row("invalidContext", "{\"@context\": 3}", u"An entry of @context must be a string; this one is not."_s,
        1);
    row("unrecognizedContextVersion", "{\"@context\": \"dtmi:dtdl:context;9\"}",
        u"dtmi:dtdl:context;9 names a DTDL version that does not exist here; known are 2, 3 and 4."_s, 1);
    row("unresolvableContextSpecifier",
        "{\"@context\": [\"dtmi:dtdl:context;3\", \"dtmi:x:y;1\"], \"@id\": \"dtmi:t:I;1\", \"@type\": "
        "\"Interface\"}",
        u"The extension dtmi:x:y;1 in @context is not known, and unknown extensions are not allowed."_s, 1);
    row("unresolvableContextVersion",
        "{\"@context\": [\"dtmi:dtdl:context;3\", \"dtmi:dtdl:extension:mqtt;77\"], \"@id\": \"dtmi:t:I;1\", "
        "\"@type\": \"Interface\"}",
        u"The extension dtmi:dtdl:extension:mqtt;77 in @context is known, but not in this version, and unknown extensions are not allowed."_s,
        1);
    row("disallowedLocalContext",
        "{\"@context\": [\"dtmi:dtdl:context;3\",\n{\"foo\": \"dtmi:a:b;1\"}], \"@id\": \"dtmi:t:I;1\", "
        "\"@type\": \"Interface\"}",
        u"@context defines terms of its own; no DTDL version here allows that."_s, 2);
    row("missingLimitContext", "{\"@context\": \"dtmi:dtdl:context;4#limitless\"}",
        u"dtmi:dtdl:context;4#limitless must be followed directly by a context that sets limits, such as \"dtmi:dtdl:context;4#limits\"."_s,
        1);
    row("topLevelGraphDisallowed", "{\"@context\": \"dtmi:dtdl:context;2\", \"@graph\": []}",
        u"A model cannot use @graph; put the interfaces in a JSON array instead."_s, 1);
    row("missingTopLevelId", "{\"@context\": \"dtmi:dtdl:context;2\", \"@type\": \"Interface\"}",
        u"This element has no @id; every interface needs one, such as \"dtmi:com:example:Thermostat;1\"."_s,
        1);
    row("typeNotRootable",
        "{\"@context\": \"dtmi:dtdl:context;2\", \"@id\": \"dtmi:t:T;1\", \"@type\": \"Telemetry\", "
        "\"name\": \"t\", \"schema\": \"double\"}",
        u"dtmi:t:T;1 stands at the top level but is no Interface; put it inside one."_s, 1);
    row("repeatedIdProperty",
        "{\"@context\": \"dtmi:dtdl:context;2\", \"@id\": \"dtmi:t:I;1\",\n\"@id\": \"dtmi:t:J;1\", "
        "\"@type\": \"Interface\"}",
        u"This object has @id twice. Remove one of them."_s, 2);
    row("duplicatePropertyName", interface(2, "\"displayName\": \"a\",\n\"displayName\": \"b\""),
        u"dtmi:t:I;1 has the property displayName twice. Remove one of them."_s, 6);
    row("invalidId",
        "{\"@context\": \"dtmi:dtdl:context;2\", \"@id\": \"dtmi:t:I\", \"@type\": \"Interface\"}",
        u"dtmi:t:I is not a valid identifier; it must look like \"dtmi:com:example:Thermostat;1\"."_s, 1);
    row("idNotString", "{\"@context\": \"dtmi:dtdl:context;2\", \"@id\": 7, \"@type\": \"Interface\"}",
        u"@id must be a string that is not empty."_s, 1);
    row("reservedId",
        "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:dtdl:I;1\", \"@type\": \"Interface\"}",
        u"dtmi:dtdl:I;1 starts with a prefix that is reserved for the language; use a name of your own."_s,
        1);
    row("badType", interface(3, "\"contents\": [\n{\"@type\": \"Object\", \"name\": \"o\"}]"),
        u"contents of dtmi:t:I;1 cannot hold dtmi:t:I:_contents:__o;1 of type Object; it takes Content."_s,
        5);
    row("typeUndefinedTerm",
        interface(3, "\"contents\": [\n{\"@type\": [\"Telemetry\", \"Foo\"], \"name\": \"t\", \"schema\": "
                     "\"double\"}]"),
        u"dtmi:t:I:_contents:__t;1 has the type Foo, which is not known in its @context."_s, 6);
    row("multipleMaterialTypes",
        interface(3, "\"contents\": [\n{\"@type\": [\"Telemetry\", \"Property\"], \"name\": \"t\", "
                     "\"schema\": \"double\"}]"),
        u"dtmi:t:I:_contents:__t;1 is Telemetry and Property at once; an element has one of these types only."_s,
        6);
    row("invalidCotype",
        interface(2, "\"contents\": [\n{\"@type\": [\"Command\", \"Temperature\"], \"name\": \"c\"}]"),
        u"dtmi:t:I:_contents:__c;1 cannot have the type Temperature; it is meant for Property, Telemetry."_s,
        6);
    row("propertyUndefinedTerm", interface(3, telemetry("\"foo\": 1")),
        u"dtmi:t:I:_contents:__t;1 has the property foo, which is not known. Check the spelling, or remove it."_s,
        5);
    row("noTypeThatAllows", interface(2, telemetry("\"foo\": 1")),
        u"dtmi:t:I:_contents:__t;1 has the property foo, but none of its types allows it."_s, 5);
    row("missingLiteralProperty",
        interface(2, "\"contents\": [\n{\"@id\": \"dtmi:t:c;1\", \"@type\": \"Command\"}]"),
        u"dtmi:t:c;1 has no name, which is required."_s, 6);
    row("missingObjectProperty",
        interface(2, "\"contents\": [\n{\"@type\": \"Telemetry\", \"name\": \"t\"}]"),
        u"dtmi:t:I:_contents:__t;1 has no schema, which is required."_s, 6);
    row("missingSupplementalObjectProperty",
        interface(2, "\"contents\": [\n{\"@type\": [\"Telemetry\", \"Temperature\"], \"name\": \"t\", "
                     "\"schema\": \"double\"}]"),
        u"dtmi:t:I:_contents:__t;1 has no unit, which its type Temperature requires."_s, 6);
    row("objectCountBelowMin", interface(2, propertyWith("\"schema\": []")),
        u"schema of dtmi:t:I:_contents:__p;1 has fewer values than the 1 that it needs."_s, 5);
    row("objectMultipleValues", interface(2, propertyWith("\"schema\": [\"double\", \"float\"]")),
        u"schema of dtmi:t:I:_contents:__p;1 takes one value, not several."_s, 5);
    row("refNotStringOrObject", interface(2, propertyWith("\"schema\": null")),
        u"schema of dtmi:t:I:_contents:__p;1 must be an element or the identifier of one."_s, 5);
    row("badDtmiOrTerm", interface(2, propertyWith("\"schema\": \"decimal\"")),
        u"schema of dtmi:t:I:_contents:__p;1 is decimal, which is neither a valid DTMI nor a known term."_s,
        5);
    row("idReference", interface(3, "\"extends\": {\"@id\": \"dtmi:t:J;1\"}"),
        u"extends of dtmi:t:I;1 refers to dtmi:t:J;1 by an object; write the identifier as a plain string."_s,
        5);
    row("missingRequiredId", interface(3, "\"extends\": {\"@type\": \"Interface\"}"),
        u"The element in extends of dtmi:t:I;1 needs an @id."_s, 5);
    row("stringNotString", interface(3, "\"comment\": 5"), u"comment of dtmi:t:I;1 must be a string."_s, 5);
    row("stringMultipleValues", interface(3, "\"comment\": [\"a\", \"b\"]"),
        u"comment of dtmi:t:I;1 takes one string, not several."_s, 5);
    row("stringTooLong", interface(2, "\"comment\": \"" + QByteArray(513, 'x') + "\""),
        u"comment of dtmi:t:I;1 is longer than 512 characters."_s, 5);
    row("stringInvalid", interface(3, "\"contents\": {\"@type\": \"Command\", \"name\": \"1st\"}"),
        u"name of dtmi:t:I:_contents:__1st;1 is \"1st\", which does not have the required form."_s, 5);
    row("booleanNotBoolean", interface(2, propertyWith("\"schema\": \"double\", \"writable\": \"true\"")),
        u"writable of dtmi:t:I:_contents:__p;1 must be true or false."_s, 5);
    row("integerNotInteger", interface(2, relationship("\"maxMultiplicity\": 1.5")),
        u"maxMultiplicity of dtmi:t:I:_contents:__r;1 must be an integer of 32 bits."_s, 5);
    row("valueNotExact", interface(2, relationship("\"minMultiplicity\": 1")),
        u"minMultiplicity of dtmi:t:I:_contents:__r;1 is 1; it can only be 0."_s, 5);
    row("valueBelowMin", interface(3, relationship("\"maxMultiplicity\": 0")),
        u"maxMultiplicity of dtmi:t:I:_contents:__r;1 is 0; it must be at least 1."_s, 5);
    row("valueAboveRange", interface(2, relationship("\"maxMultiplicity\": 501")),
        u"maxMultiplicity of dtmi:t:I:_contents:__r;1 is 501, which is above the range 1 to 500."_s, 5);
    row("identifierNotDtmi", interface(2, relationship("\"target\": \"urn:x\"")),
        u"target of dtmi:t:I:_contents:__r;1 is urn:x, which is not a valid DTMI."_s, 5);
    row("valueObjectInvalidProp", interface(2, "\"comment\": {\"@value\": \"a\", \"b\": 1}"),
        u"The value of comment of dtmi:t:I;1 cannot have a member b."_s, 5);
    row("langStringInvalidCode", interface(2, "\"displayName\": {\"en_US\": \"a\"}"),
        u"displayName of dtmi:t:I;1 has the language en_US, which is no language code such as \"en\" or \"de-AT\"."_s,
        5);
    row("langStringElementCodeNotUnique", interface(2, "\"displayName\": [\"a\", \"b\"]"),
        u"displayName of dtmi:t:I;1 has more than one text for the language en; text without a language counts as \"en\"."_s,
        5);
    row("langStringValueTooLong", interface(2, "\"displayName\": \"" + QByteArray(65, 'x') + "\""),
        u"A text in displayName of dtmi:t:I;1 is longer than 64 characters."_s, 5);
    row("undefinedReservedId", interface(3, "\"extends\": \"dtmi:dtdl:nothing;1\""),
        u"extends of dtmi:t:I;1 refers to dtmi:dtdl:nothing;1, a reserved identifier that the language does not define."_s,
        5);
    row("notRequiredType",
        interface(2, "\"contents\": {\"@type\": [\"Telemetry\", \"Temperature\"], \"name\": \"t\", "
                     "\"schema\": \"string\", \"unit\": \"kelvin\"}"),
        u"schema of dtmi:t:I:_contents:__t;1 must be of type NumericSchema; string is not."_s, 5);
    row("wrongParent",
        v4With("dtmi:dtdl:extension:quantitativeTypes;2",
               "\"contents\": {\"@type\": [\"Telemetry\", \"Temperature\"], \"name\": \"t\", \"schema\": "
               "\"double\", \"unit\": \"metre\"}"),
        u"unit of dtmi:t:I:_contents:__t;1 is metre, which is not one of TemperatureUnit."_s, 2);
    row("nonUniquePropertyValue",
        interface(3, "\"contents\": [{\"@type\": \"Command\", \"name\": \"c\"},\n{\"@type\": \"Command\", "
                     "\"name\": \"c\"}]"),
        u"Two values in contents of dtmi:t:I;1 both have c; it must be unique."_s, 5);
    row("recursiveStructureNarrow", interface(3, "\"extends\": \"dtmi:t:I;1\""),
        u"dtmi:t:I;1 leads through 'extends' back to itself."_s, 1);
    row("excludedType",
        interface(2, propertyWith("\"schema\": {\"@type\": \"Array\", \"elementSchema\": \"double\"}")),
        u"dtmi:t:I:_contents:__p;1 leads through 'schema' to dtmi:t:I:_contents:__p:_schema;1, an element of type Array, which is not allowed there."_s,
        5);
    row("nonConformantDatatype",
        interface(
            3, enumeration(
                   "\"valueSchema\": \"integer\", \"enumValues\": {\"name\": \"a\", \"enumValue\": \"x\"}")),
        u"enumValue of dtmi:t:I:_contents:__t:_schema:_enumValues:__a;1 is x, which is not of the type that dtmi:t:I:_contents:__t:_schema;1 demands: Integer."_s,
        5);
    row("incorrectPropertyValue", interface(3, enumeration("\"valueSchema\": \"double\"")),
        u"valueSchema of dtmi:t:I:_contents:__t:_schema;1 is double; it can only be integer or string."_s, 5);
    row("missingCocotype",
        v4With("dtmi:dtdl:extension:mqtt;4",
               "\"contents\": {\"@type\": [\"Command\", \"Cacheable\"], \"name\": \"c\", \"ttl\": \"PT1M\"}"),
        u"dtmi:t:I:_contents:__c;1 has the type Cacheable, which needs the type Idempotent beside it."_s, 2);
    row("durationInvalid",
        v4With("dtmi:dtdl:extension:mqtt;4", "\"contents\": {\"@type\": [\"Command\", \"Cacheable\", "
                                             "\"Idempotent\"], \"name\": \"c\", \"ttl\": \"1 minute\"}"),
        u"ttl of dtmi:t:I:_contents:__c;1 is \"1 minute\", which is no ISO 8601 duration such as PT15M."_s,
        2);
    row("disallowedCocotype",
        v4With("dtmi:iotoperations:context;4", "\"contents\": {\"@type\": [\"Relationship\", "
                                               "\"HasCapability\", \"HasComponent\"], \"name\": \"r\"}"),
        u"dtmi:t:I:_contents:__r;1 has the type HasCapability, which cannot stand beside HasComponent."_s, 2);
}

void tst_problem::aFaultyModelGetsTheSentenceThatAPersonReads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    QFETCH(int, line);
    const auto result = parseModels({{u"model.json"_s, text}});
    QVERIFY(!result.isAccepted());
    QVERIFY(!result.problems.isEmpty());
    const Problem &problem = result.problems.first();
    QCOMPARE(problem.name(), kind);
    QCOMPARE(problem.sentence(), sentence);
    QCOMPARE(problem.place().document, u"model.json"_s);
    QCOMPARE(problem.place().startLine, line);
    QCOMPARE(problem.place().at.line, line);
    QVERIFY(problem.place().at.length > 0);
}

void tst_problem::idsAreUnique()
{
    QStringList names;
    for (const auto kind : Problem::allKinds())
        names.append(Problem::nameOf(kind));
    QVERIFY(names.size() > 168);
    QCOMPARE(names.removeDuplicates(), 0);
}

void tst_problem::aVeryLongValueIsCutInTheSentence()
{
    Problem problem;
    problem.kind = ProblemKind::InvalidId;
    problem.value = QString(100'000, u'x');
    QVERIFY(problem.sentence().size() < 300);
}

QTEST_GUILESS_MAIN(tst_problem)
#include "tst_problem.moc"
