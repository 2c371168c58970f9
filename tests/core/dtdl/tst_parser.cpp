// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/dtmi.h"
#include "dtdl/parser.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin::dtdl;

class tst_parser : public QObject
{
    Q_OBJECT

private slots:
    void contentsOfBasesAreInheritedAndMarked();
    void aTermOfALaterVersionStandsForTheFirstElement();
    void displayNamesComeInTheReadersLanguage();
    void semanticTypeAndUnitAreFound();
    void unknownCotypesAreKeptInVersion2();
    void theResolverIsAskedInRounds();
    void whatNobodyHasIsListedWithItsPlace();
    void aSecondTextOfOneDefinitionIsRefused();
    void everyModelOfTheFolderIsAccepted_data();
    void everyModelOfTheFolderIsAccepted();
    void hostileTextsEndWithAnError_data();
    void hostileTextsEndWithAnError();
    void longChainsAndWideModelsEnd();
    void dtmisAreTakenApart();
    void pathsFollowTheRepositoryRule();
};

namespace {

QByteArray interface(const QByteArray &id, const QByteArray &members,
                     const QByteArray &context = "\"dtmi:dtdl:context;3\"")
{
    return "{\"@context\": " + context + ", \"@id\": \"" + id + "\", \"@type\": \"Interface\"" +
           QByteArray(members.isEmpty() ? "" : ", ") + members + "}";
}

QList<ModelText> folder(const QString &path)
{
    QList<ModelText> texts;
    QDirIterator it(path, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            texts.append({file.fileName(), file.readAll()});
    }
    return texts;
}

} // namespace

void tst_parser::contentsOfBasesAreInheritedAndMarked()
{
    const auto result = parseModels(
        {{u"a"_s, interface("dtmi:t:A;1",
                            R"("extends": "dtmi:t:B;1", "contents": {"@type": "Command", "name": "own"})")},
         {u"b"_s, interface("dtmi:t:B;1", R"("contents": {"@type": "Command", "name": "taken"})")}});
    QVERIFY(result.isAccepted());
    const Element &a = *result.models->find("dtmi:t:A;1"sv);
    QCOMPARE(int(a.interface->contents.size()), 2);
    QCOMPARE(a.interface->contents[0].inherited, false);
    QCOMPARE(a.interface->contents[1].inherited, true);
    QCOMPARE(a.content("taken"sv)->definedIn->idText(), u"dtmi:t:B;1"_s);
    QCOMPARE(result.models->find("dtmi:t:B;1"sv)->interface->extendedBy.front(), &a);
}

void tst_parser::aTermOfALaterVersionStandsForTheFirstElement()
{
    const auto result = parseModels(
        {{u"a"_s, interface("dtmi:t:A;1",
                            R"("contents": {"@type": "Telemetry", "name": "t", "schema": "double"})")}});
    QVERIFY(result.isAccepted());
    const Element *schema = result.models->find("dtmi:t:A;1"sv)->content("t"sv)->schema();
    QCOMPARE(schema->idText(), u"dtmi:dtdl:instance:Schema:double;2"_s);
    QCOMPARE(int(result.models->standardElements().size()), 1);
}

void tst_parser::displayNamesComeInTheReadersLanguage()
{
    const auto result =
        parseModels({{u"a"_s, interface("dtmi:t:A;1", R"("displayName": {"en": "Gate", "de": "Tor"})")}});
    QVERIFY(result.isAccepted());
    const Element &a = *result.models->find("dtmi:t:A;1"sv);
    QCOMPARE(a.displayName({u"de-AT"_s}), u"Tor"_s);
    QCOMPARE(a.displayName({u"fr"_s}), u"Gate"_s);
    QCOMPARE(a.description({u"de"_s}), QString());
}

void tst_parser::semanticTypeAndUnitAreFound()
{
    const auto result = parseModels(
        {{u"a"_s,
          interface(
              "dtmi:t:A;1",
              R"("contents": {"@type": ["Telemetry", "Temperature"], "name": "t", "schema": "double", "unit": "kelvin"})",
              "\"dtmi:dtdl:context;2\"")}});
    QVERIFY(result.isAccepted());
    const Element *t = result.models->find("dtmi:t:A;1"sv)->content("t"sv);
    QVERIFY(t->semanticType());
    QVERIFY(t->semanticType()->name() == "Temperature"sv);
    QCOMPARE(t->unit()->idText(), u"dtmi:standard:unit:kelvin;2"_s);
}

void tst_parser::unknownCotypesAreKeptInVersion2()
{
    const auto result = parseModels(
        {{u"a"_s,
          interface(
              "dtmi:t:A;1",
              R"("contents": {"@type": ["Telemetry", "Colour"], "name": "t", "schema": "double", "hue": {"a": 1}})",
              "\"dtmi:dtdl:context;2\"")}});
    QVERIFY(result.isAccepted());
    const Element *t = result.models->find("dtmi:t:A;1"sv)->content("t"sv);
    QCOMPARE(t->undefinedTypes.size(), std::size_t(1));
    QVERIFY(t->undefinedProperties.front().key == "hue"sv);
}

void tst_parser::theResolverIsAskedInRounds()
{
    QHash<QString, QByteArray> shelf{{u"dtmi:t:B;1"_s, interface("dtmi:t:B;1", R"("extends": "dtmi:t:C;1")")},
                                     {u"dtmi:t:C;1"_s, interface("dtmi:t:C;1", "")}};
    const auto result = parseModels({{u"a"_s, interface("dtmi:t:A;1", R"("extends": "dtmi:t:B;1")")}}, {},
                                    [&shelf](const QStringList &ids) -> std::optional<QList<ModelText>> {
                                        QList<ModelText> texts;
                                        for (const auto &id : ids)
                                            texts.append({id, shelf.value(id)});
                                        return texts;
                                    });
    QVERIFY(result.isAccepted());
    QCOMPARE(result.resolverCalls, (QList<QStringList>{{u"dtmi:t:B;1"_s}, {u"dtmi:t:C;1"_s}}));
    QCOMPARE(int(result.models->interfaces().size()), 3);
}

void tst_parser::whatNobodyHasIsListedWithItsPlace()
{
    const auto result =
        parseModels({{u"a"_s, interface("dtmi:t:A;1", "\"contents\": [\n{\"@type\": \"Component\", \"name\": "
                                                      "\"c\",\n\"schema\": \"dtmi:t:B;1\"}]")}});
    QVERIFY(!result.isAccepted());
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.undefinedIdentifiers, QStringList{u"dtmi:t:B;1"_s});
    QCOMPARE(result.unresolved.first().fromId, u"dtmi:t:A:_contents:__c;1"_s);
    QCOMPARE(result.unresolved.first().place.startLine, 3);
}

void tst_parser::aSecondTextOfOneDefinitionIsRefused()
{
    const auto result =
        parseModels({{u"a"_s, interface("dtmi:t:A;1", "")}, {u"b"_s, interface("dtmi:t:A;1", "")}});
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.first().name(), u"duplicateDefinition"_s);
    QCOMPARE(result.problems.first().primary.document, u"a"_s);
    QCOMPARE(result.problems.first().secondary.document, u"b"_s);
}

void tst_parser::everyModelOfTheFolderIsAccepted_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("our own samples") << QStringLiteral(MODELS_DIR);
    QTest::newRow("demo models beside the project") << QStringLiteral(DEMO_MODELS_DIR);
}

void tst_parser::everyModelOfTheFolderIsAccepted()
{
    QFETCH(QString, path);
    const auto texts = folder(path);
    if (texts.isEmpty() && path == QStringLiteral(DEMO_MODELS_DIR))
        QSKIP("the demo models are not at hand");
    QVERIFY(!texts.isEmpty());
    QHash<QString, ModelText> byPath;
    for (const auto &text : texts)
        byPath.insert(text.name.mid(path.size() + 1), text);
    const Resolver resolver = [&byPath](const QStringList &ids) -> std::optional<QList<ModelText>> {
        QList<ModelText> found;
        for (const auto &id : ids) {
            if (byPath.contains(repositoryPath(id)))
                found.append(byPath.value(repositoryPath(id)));
        }
        return found;
    };
    for (const auto &text : texts) {
        const auto result = parseModels({text}, {}, resolver);
        QString why = result.undefinedIdentifiers.join(u' ');
        for (const auto &problem : result.problems)
            why += problem.sentence();
        QVERIFY2(result.isAccepted(), qPrintable(text.name + u": "_s + why));
    }
}

void tst_parser::hostileTextsEndWithAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("empty") << QByteArray() << u"notJson"_s;
    QTest::newRow("cut off") << QByteArray("{\"@context\": \"dtmi:") << u"notJson"_s;
    QTest::newRow("very deep") << QByteArray(100'000, '[') << u"notJson"_s;
    QTest::newRow("deep and closed") << QByteArray(500, '[') + QByteArray(500, ']') << u"notJson"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"@id\": \"\xff\"}") << u"notJson"_s;
    QByteArray nested = "\"double\"";
    for (int i = 0; i < 30; ++i)
        nested = "{\"@type\": \"Array\", \"elementSchema\": " + nested + "}";
    QTest::newRow("schemas in schemas")
        << interface("dtmi:t:A;1",
                     "\"contents\": {\"@type\": \"Telemetry\", \"name\": \"t\", \"schema\": " + nested + "}")
        << u"excessiveDepthWide"_s;
}

void tst_parser::hostileTextsEndWithAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    const auto result = parseModels({{u"m"_s, text}});
    QVERIFY(!result.isAccepted());
    QCOMPARE(result.problems.first().name(), kind);
}

void tst_parser::longChainsAndWideModelsEnd()
{
    QList<ModelText> chain;
    for (int i = 0; i < 20'000; ++i)
        chain.append({QString::number(i), interface("dtmi:t:A" + QByteArray::number(i) + ";1",
                                                    i == 19'999 ? QByteArray()
                                                                : "\"extends\": \"dtmi:t:A" +
                                                                      QByteArray::number(i + 1) + ";1\"")});
    const auto deep = parseModels(chain);
    QCOMPARE(deep.problems.first().name(), u"excessiveDepthNarrow"_s);

    ParseOptions few;
    few.maxElements = 100;
    QByteArray contents;
    for (int i = 0; i < 200; ++i)
        contents += QByteArray(i ? "," : "") + QByteArray("{\"@type\": \"Command\", \"name\": \"c") +
                    QByteArray::number(i) + "\"}";
    const auto wide =
        parseModels({{u"m"_s, interface("dtmi:t:A;1", "\"contents\": [" + contents + "]")}}, few);
    QCOMPARE(wide.problems.first().name(), u"textTooLarge"_s);
    QCOMPARE(wide.problems.first().sentence(),
             u"The texts hold more than 100 elements; nothing larger is read."_s);
}

void tst_parser::dtmisAreTakenApart()
{
    const auto dtmi = Dtmi::parse(u"dtmi:foo:_bar;3.14#x");
    QVERIFY(dtmi);
    QCOMPARE(dtmi->major, 3);
    QCOMPARE(dtmi->minor, 14);
    QCOMPARE(dtmi->labels, (QStringList{u"foo"_s, u"_bar"_s}));
    QCOMPARE(dtmi->versionless, u"dtmi:foo:_bar#x"_s);
    QVERIFY(dtmi->isReserved);
    for (const auto text :
         {u"dtmi:", u"dtmi:1a;1", u"dtmi:a_;1", u"dtmi:a;0", u"dtmi:a;1.0", u"urn:a;1", u"dtmi:a;1#b_"})
        QVERIFY(!Dtmi::parse(text));
}

void tst_parser::pathsFollowTheRepositoryRule()
{
    QCOMPARE(repositoryPath(u"dtmi:com:Example:Thermostat;1"), u"dtmi/com/example/thermostat-1.json"_s);
    QVERIFY(repositoryPath(u"dtmi:com:example:Thermostat;1.2").isEmpty());
    QVERIFY(repositoryPath(u"dtmi:com:example:Thermostat").isEmpty());
}

QTEST_GUILESS_MAIN(tst_parser)
#include "tst_parser.moc"
