// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_GUILESS_MAIN(tst_ProblemKinds)
#include "tst_problemkinds.moc"
