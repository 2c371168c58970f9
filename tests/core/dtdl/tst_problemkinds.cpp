// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/language.h"
#include "dtdl/parser.h"
#include "json/reader.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::dtdl;

/// One faulty model for each kind of error that tst_problem has none for, with the sentence that a person
/// reads. The models stand in data/dtdl/problems.json, those that are large are made here.
class tst_ProblemKinds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aFaultyModelGetsItsKindPlaceAndSentence_data();
    void aFaultyModelGetsItsKindPlaceAndSentence();
    void largeModelsGetTheirSentence_data();
    void largeModelsGetTheirSentence();
    void optionsHaveSentencesToo();
    void kindsThatNoTextCanHaveAreToldAsOthers_data();
    void kindsThatNoTextCanHaveAreToldAsOthers();
    void theTablesHaveNoRuleForThreeKinds();
    void noKindIsForgotten();
};

namespace {

QByteArray interface(const QByteArray &id, const QByteArray &members)
{
    return "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"" + id + "\", \"@type\": \"Interface\"" +
           (members.isEmpty() ? "" : ", ") + members + "}";
}

const Problem *find(const ParseResult &result, const QString &kind)
{
    for (const Problem &problem : result.problems) {
        if (problem.name() == kind)
            return &problem;
    }
    return nullptr;
}

} // namespace

void tst_ProblemKinds::aFaultyModelGetsItsKindPlaceAndSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("line");
    QFile file(QStringLiteral(DATA_DIR) + u"/dtdl/problems.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cases = json::read(file.readAll());
    QVERIFY(cases.has_value());
    for (const Json &one : cases->elements())
        QTest::newRow(qPrintable(one["kind"].toString()))
            << one["text"].toString().toUtf8() << one["sentence"].toString() << int(one["line"].toInteger());
}

void tst_ProblemKinds::aFaultyModelGetsItsKindPlaceAndSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    QFETCH(int, line);
    const ParseResult result = parseModels({{u"model.json"_s, text}});
    QVERIFY(!result.isAccepted());
    const Problem *problem = find(result, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(problem);
    QCOMPARE(problem->sentence(), sentence);
    QCOMPARE(problem->place().document, u"model.json"_s);
    QCOMPARE(problem->place().startLine, line);
}

void tst_ProblemKinds::largeModelsGetTheirSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const QByteArray longest(2050, 'x');
    QTest::newRow("idTooLong") << interface("dtmi:t:I;1",
                                            "\"contents\": {\"@id\": \"dtmi:t:" + longest +
                                                ";1\", \"@type\": \"Command\", \"name\": \"c\"}")
                               << u"is longer than 2048 characters."_s;
    QTest::newRow("idTooLongForType")
        << interface("dtmi:t:" + longest.first(122) + ";1", {})
        << u"is longer than the 128 characters that an element of type Interface may have."_s;
    QTest::newRow("identifierTooLong")
        << interface("dtmi:t:I;1",
                     "\"contents\": {\"@type\": \"Relationship\", \"name\": \"r\", \"target\": \"dtmi:t:" +
                         longest + ";1\"}")
        << u"target of dtmi:t:I:_contents:__r;1 is longer than 2048 characters."_s;
    QByteArrayList bases;
    QByteArrayList extends;
    for (int i = 0; i < 1'025; ++i) {
        const QByteArray id = "dtmi:t:B" + QByteArray::number(i) + ";1";
        extends.append('"' + id + '"');
        bases.append(interface(id, {}));
    }
    QTest::newRow("excessiveCount") << QByteArray("[" +
                                                  interface("dtmi:t:I;1",
                                                            "\"extends\": [" + extends.join(", ") + "]") +
                                                  ", " + bases.join(", ") + "]")
                                    << u"dtmi:t:I;1 holds more than 1024 elements below 'extends'."_s;
    QByteArrayList commands;
    for (int i = 0; i < 2'100; ++i)
        commands.append("{\"@type\": \"Command\", \"name\": \"c" + QByteArray::number(i) +
                        "\", \"comment\": \"" + longest.first(500) + "\"}");
    QTest::newRow("partitionTooLarge")
        << interface("dtmi:t:I;1", "\"contents\": [" + commands.join(", ") + "]")
        << u"The interface dtmi:t:I;1 has more than 1048576 bytes of JSON text."_s;
}

void tst_ProblemKinds::largeModelsGetTheirSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const ParseResult result = parseModels({{u"model.json"_s, text}});
    const Problem *problem = find(result, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(problem);
    QVERIFY2(problem->sentence().endsWith(sentence), qPrintable(problem->sentence()));
}

void tst_ProblemKinds::optionsHaveSentencesToo()
{
    const QByteArray text = interface("dtmi:t:I;1", {});
    const auto first = [&text](const ParseOptions &options) {
        const ParseResult result = parseModels({{u"model.json"_s, text}}, options);
        return result.problems.isEmpty()
                   ? QString()
                   : QString(result.problems.first().name() + u": " + result.problems.first().sentence());
    };
    QCOMPARE(first({}), QString());
    ParseOptions older;
    older.maxDtdlVersion = 2;
    QVERIFY2(first(older).startsWith(u"disallowedContextVersion: dtmi:dtdl:context;3"),
             qPrintable(first(older)));
    ParseOptions small;
    small.maxTextBytes = 10;
    QVERIFY2(first(small).startsWith(u"textTooLarge: "), qPrintable(first(small)));
    QVERIFY2(first(small).contains(u"10"), qPrintable(first(small)));

    ParseOptions tolerant;
    tolerant.tolerateSolecismsInParse = true;
    const ParseResult result = parseModels(
        {{u"model.json"_s, R"({"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:I;1", "@type": "Interface",
                               "extends": {"@id": "no dtmi"}})"}},
        tolerant);
    QVERIFY(find(result, u"idRefBadDtmiOrTerm"_s));
    QVERIFY(find(result, u"idRefBadDtmiOrTerm"_s)->sentence().contains(u"no dtmi"));
}

namespace {

/// A kind of the official parser that nothing here reports, and what a text that would seem to have it gets.
struct UnusedKind {
    const char *kind;
    const char *text;
    const char *instead; ///< empty: the text is accepted
};

// Terms of one's own in @context: no version from 2 to 4 allows them, so none of them is looked into.
#define LOCAL_TERM(definition)                                                                               \
    "{\"@context\": [\"dtmi:dtdl:context;3\", " definition                                                   \
    "], \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\"}"
// An element in several parts ("layers"), told apart by fragments in their ids: a design of the official
// parser that no published version has. Two elements of one id are two definitions, and a fragment makes an
// id that is none.
#define TWO_PARTS(first, second)                                                                             \
    "[{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\"" first       \
    "}, {\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\"" second    \
    "}]"
#define MEMBERS(members)                                                                                     \
    "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\", " members "}"

constexpr UnusedKind UnusedKinds[] = {
    {"localTermEmpty", LOCAL_TERM("{\"\": \"dtmi:a:b;1\"}"), "disallowedLocalContext"},
    {"localTermInvalid", LOCAL_TERM("{\"a b\": \"dtmi:a:b;1\"}"), "disallowedLocalContext"},
    {"localTermReserved", LOCAL_TERM("{\"Interface\": \"dtmi:a:b;1\"}"), "disallowedLocalContext"},
    {"localTermSchemePrefix", LOCAL_TERM("{\"dtmi\": \"dtmi:a:b;1\"}"), "disallowedLocalContext"},
    {"localTermDefinitionInvalidUri", LOCAL_TERM("{\"a\": \"no uri\"}"), "disallowedLocalContext"},
    {"localTermDefinitionInvalidDtmi", LOCAL_TERM("{\"a\": \"dtmi:1b;1\"}"), "disallowedLocalContext"},

    {"inconsistentContext",
     "[{\"@context\": \"dtmi:dtdl:context;2\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\"}, "
     "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\"}]",
     "duplicateDefinition"},
    {"inconsistentStringValues", TWO_PARTS(", \"comment\": \"a\"", ", \"comment\": \"b\""),
     "duplicateDefinition"},
    {"inconsistentLangStringValues", TWO_PARTS(", \"displayName\": \"a\"", ", \"displayName\": \"b\""),
     "duplicateDefinition"},
    {"inconsistentIntegerValues",
     TWO_PARTS(", \"contents\": {\"@type\": \"Relationship\", \"name\": \"r\", \"maxMultiplicity\": 1}",
               ", \"contents\": {\"@type\": \"Relationship\", \"name\": \"r\", \"maxMultiplicity\": 2}"),
     "duplicateDefinition"},
    {"inconsistentBooleanValues",
     TWO_PARTS(", \"contents\": {\"@type\": \"Relationship\", \"name\": \"r\", \"writable\": true}",
               ", \"contents\": {\"@type\": \"Relationship\", \"name\": \"r\", \"writable\": false}"),
     "duplicateDefinition"},
    {"inconsistentIdentifierValues",
     TWO_PARTS(", \"contents\": {\"@type\": \"Relationship\", \"name\": \"r\", \"target\": \"dtmi:a:b;1\"}",
               ", \"contents\": {\"@type\": \"Relationship\", \"name\": \"r\", \"target\": \"dtmi:a:c;1\"}"),
     "duplicateDefinition"},
    {"inconsistentObjectValues",
     TWO_PARTS(", \"contents\": {\"@type\": \"Property\", \"name\": \"p\", \"schema\": \"double\"}",
               ", \"contents\": {\"@type\": \"Property\", \"name\": \"p\", \"schema\": \"string\"}"),
     "duplicateDefinition"},
    {"inconsistentParent",
     MEMBERS("\"contents\": [{\"@id\": \"dtmi:t:x;1\", \"@type\": \"Command\", \"name\": \"a\"}, "
             "{\"@id\": \"dtmi:t:x;1\", \"@type\": \"Command\", \"name\": \"b\"}]"),
     "duplicateDefinition"},
    {"incompatibleType",
     MEMBERS("\"contents\": [{\"@id\": \"dtmi:t:x;1\", \"@type\": \"Command\", \"name\": \"a\"}, "
             "{\"@id\": \"dtmi:t:x;1\", \"@type\": \"Property\", \"name\": \"a\", \"schema\": \"double\"}]"),
     "duplicateDefinition"},
    {"layerMissingMaterialType",
     "[{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\"}, "
     "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1#b\"}]",
     "typeNotRootable"}, // it does not say what it is
    {"mismatchedLayers",
     MEMBERS("\"contents\": {\"@id\": \"dtmi:t:x;1#b\", \"@type\": \"Command\", \"name\": \"a\"}"),
     "invalidId"},
    {"disallowedIdFragment",
     "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1#a\", \"@type\": \"Interface\"}",
     "invalidId"},
    // No type has an id of a form of its own; what is wrong with one is wrong with all: in v2 an id without a
    // version, which v3 and v4 take.
    {"invalidIdForType",
     "{\"@context\": \"dtmi:dtdl:context;2\", \"@id\": \"dtmi:t:I\", \"@type\": \"Interface\"}", "invalidId"},
    // Kinds that the official parser lists and does not report any more (errors.md).
    {"propertyCountBelowMin",
     MEMBERS("\"contents\": [{\"@id\": \"dtmi:t:c;1\", \"@type\": \"Command\", \"name\": \"c\"}, "
             "{\"@type\": \"Property\", \"name\": \"p\", \"schema\": \"dtmi:t:c;1\"}]"),
     "badType"},
    {"propertyValueNull",
     MEMBERS("\"contents\": {\"@id\": \"dtmi:t:p;1\", \"@type\": \"Property\", \"name\": null, \"schema\": "
             "\"double\"}"),
     "stringNotString"},
    {"langStringNotLangString", MEMBERS("\"displayName\": 5"), "langStringElementNotStringOrObject"},
    // Belongs to the linking of references, which begins only when no element lacks its name (errors.md: "an
    // error in one phase stops the later ones"; every class of Content requires one in all three versions).
    {"missingDictKeyPropertyValue",
     "[{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:I;1\", \"@type\": \"Interface\", "
     "\"contents\": {\"@id\": \"dtmi:t:c;1\", \"@type\": \"Command\"}}, {\"@context\": "
     "\"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:J;1\", \"@type\": \"Interface\", \"contents\": "
     "\"dtmi:t:c;1\"}]",
     "missingLiteralProperty"},
    // What an annotation names may come with an interface that extends this one.
    {"noSiblingMatches",
     "{\"@context\": [\"dtmi:dtdl:context;3\", \"dtmi:dtdl:extension:annotation;1\"], \"@id\": "
     "\"dtmi:t:I;1\", "
     "\"@type\": \"Interface\", \"contents\": {\"@type\": [\"Property\", \"ValueAnnotation\"], \"name\": "
     "\"p\", "
     "\"annotates\": \"nothing\", \"schema\": \"double\"}}",
     ""},
};

/// Those whose only rule stands in no table of the language; see theTablesHaveNoRuleForThreeKinds().
const QSet<QString> NoRule{u"booleanCountBelowMin"_s, u"identifierCountBelowMin"_s, u"valueAboveMax"_s};

/// Told in other functions of this file, and in tst_problem.
QSet<QString> toldElsewhere()
{
    return {u"disallowedContextVersion"_s, u"textTooLarge"_s, u"idRefBadDtmiOrTerm"_s, u"idTooLong"_s,
            u"idTooLongForType"_s, u"identifierTooLong"_s, u"excessiveCount"_s, u"partitionTooLarge"_s,
            // tst_problem
            u"notJson"_s, u"notJsonObject"_s, u"invalidContext"_s, u"repeatedIdProperty"_s,
            u"missingContext"_s, u"emptyContext"_s, u"missingDtdlContext"_s, u"unrecognizedContextVersion"_s,
            u"unresolvableContextSpecifier"_s, u"unresolvableContextVersion"_s, u"disallowedLocalContext"_s,
            u"missingLimitContext"_s, u"topLevelGraphDisallowed"_s, u"missingTopLevelId"_s,
            u"typeNotRootable"_s, u"idReference"_s, u"idNotString"_s, u"invalidId"_s, u"reservedId"_s,
            u"missingRequiredId"_s, u"badType"_s, u"typeUndefinedTerm"_s, u"multipleMaterialTypes"_s,
            u"invalidCotype"_s, u"missingCocotype"_s, u"disallowedCocotype"_s, u"duplicatePropertyName"_s,
            u"propertyUndefinedTerm"_s, u"noTypeThatAllows"_s, u"missingLiteralProperty"_s,
            u"missingObjectProperty"_s, u"missingSupplementalObjectProperty"_s, u"objectCountBelowMin"_s,
            u"objectMultipleValues"_s, u"refNotStringOrObject"_s, u"badDtmiOrTerm"_s, u"stringNotString"_s,
            u"stringMultipleValues"_s, u"stringTooLong"_s, u"stringInvalid"_s, u"integerNotInteger"_s,
            u"booleanNotBoolean"_s, u"durationInvalid"_s, u"valueNotExact"_s, u"valueBelowMin"_s,
            u"valueAboveRange"_s, u"valueObjectInvalidProp"_s, u"identifierNotDtmi"_s,
            u"langStringInvalidCode"_s, u"langStringValueTooLong"_s, u"langStringElementCodeNotUnique"_s,
            u"undefinedReservedId"_s, u"wrongParent"_s, u"notRequiredType"_s, u"nonUniquePropertyValue"_s,
            u"excludedType"_s, u"recursiveStructureNarrow"_s, u"nonConformantDatatype"_s,
            u"incorrectPropertyValue"_s};
}

} // namespace

void tst_ProblemKinds::kindsThatNoTextCanHaveAreToldAsOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("instead");
    for (const UnusedKind &unused : UnusedKinds)
        QTest::newRow(unused.kind) << QByteArray(unused.text) << QString::fromLatin1(unused.instead);
}

void tst_ProblemKinds::kindsThatNoTextCanHaveAreToldAsOthers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, instead);
    const ParseResult result = parseModels({{u"model.json"_s, text}});
    QStringList names;
    for (const Problem &problem : result.problems)
        names.append(problem.name());
    QVERIFY(!names.contains(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(instead.isEmpty() ? result.isAccepted() : names.contains(instead),
             qPrintable(names.join(u", "_s)));
    if (const Problem *problem = find(result, instead))
        QVERIFY(problem->sentence().endsWith(u'.'));
}

void tst_ProblemKinds::theTablesHaveNoRuleForThreeKinds()
{
    for (const Class &cls : Language::ofTables().classes()) {
        for (const Property *property : cls.properties) {
            const bool isNeverCounted =
                property->row->kind == ValueKind::Boolean || property->row->kind == ValueKind::Identifier;
            for (int version = 2; version <= 4; ++version) {
                const Rule *rule = property->rule(version);
                if (!rule)
                    continue;
                QVERIFY2(!isNeverCounted || rule->row->minCount == 0, property->row->name.data());
                const bool hasMost = rule->row->maximum != std::numeric_limits<int>::max();
                const bool hasLeast = rule->row->minimum != std::numeric_limits<int>::min();
                QVERIFY2(property->row->kind != ValueKind::Integer || !hasMost || hasLeast,
                         property->row->name.data());
            }
        }
    }
    for (const Cotype &cotype : Language::ofTables().cotypes()) {
        for (const CotypeProperty *property : cotype.properties)
            QVERIFY2(
                (property->row->kind != ValueKind::Boolean && property->row->kind != ValueKind::Identifier) ||
                    !property->row->required,
                property->row->name.data());
    }
}

void tst_ProblemKinds::noKindIsForgotten()
{
    QSet<QString> told = toldElsewhere() + NoRule;
    QFile file(QStringLiteral(DATA_DIR) + u"/dtdl/problems.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cases = json::read(file.readAll());
    for (const Json &one : cases->elements())
        told.insert(one["kind"].toString());
    for (const UnusedKind &unused : UnusedKinds) {
        QVERIFY2(!told.contains(QString::fromLatin1(unused.kind)), unused.kind);
        told.insert(QString::fromLatin1(unused.kind));
    }
    for (const ProblemKind kind : Problem::allKinds())
        QVERIFY2(told.contains(Problem::nameOf(kind)), qPrintable(Problem::nameOf(kind)));
}

QTEST_GUILESS_MAIN(tst_ProblemKinds)
#include "tst_problemkinds.moc"
