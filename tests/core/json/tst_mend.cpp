// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mend.h"

#include <QTest>

using namespace twin;
using Kind = json::Mending::Kind;

class tst_Mend : public QObject
{
    Q_OBJECT

private slots:
    void mends_data();
    void mends();
    void leavesJsonAlone();
    void saysWhereAndWhat();
    void keepsTheLines();
    void refusesWhatItCannotMend_data();
    void refusesWhatItCannotMend();
};

void tst_Mend::mends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *text, const char *mended, int count) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(mended) << count;
    };
    row("line comment", "{\"a\": 1 // one\n}", "{\"a\": 1 \n}", 1);
    row("hash comment", "# head\n{\"a\": 1}", "\n{\"a\": 1}", 1);
    row("block comment", "{/* one */\"a\": 1}", "{\"a\": 1}", 1);
    row("comment in a string is text", "{\"a\": \"// no\", }", "{\"a\": \"// no\" }", 1);
    row("comma of an object", "{\"a\": 1,}", "{\"a\": 1}", 1);
    row("comma of an array", "[1, 2, ]", "[1, 2 ]", 1);
    row("comma before a comment", "[1, // last\n]", "[1 \n]", 2);
    row("comma in a string is text", "{\"a\": \",}\",}", "{\"a\": \",}\"}", 1);
    row("single quotes", "{'a': 'it\\'s \"b\"'}", "{\"a\": \"it's \\\"b\\\"\"}", 2);
    row("bare names", "{a: true, $b-2 : null}", "{\"a\": true, \"$b-2\" : null}", 2);
    row("a word with a colon is a name", "{true: true}", "{\"true\": true}", 1);
    row("number text", "[21.80, 1e3,]", "[21.80, 1e3]", 1);
}

void tst_Mend::mends()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mended);
    QFETCH(int, count);
    const auto result = json::mend(text);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().toString()));
    QCOMPARE(result->text, mended);
    QCOMPARE(int(result->mendings.size()), count);
}

void tst_Mend::leavesJsonAlone()
{
    const QByteArray text = "{ \"a\" : [1,2] }\n";
    const auto result = json::mend(text);
    QVERIFY(result);
    QCOMPARE(result->text, text);
    QVERIFY(result->mendings.empty());
}

void tst_Mend::saysWhereAndWhat()
{
    const auto result = json::mend("{\n  a: 1, // x\n}");
    QVERIFY(result);
    QCOMPARE(result->mendings.size(), 3u);
    QCOMPARE(result->mendings[0].kind, Kind::BareName);
    QCOMPARE(result->mendings[0].at.line, 2);
    QCOMPARE(result->mendings[0].at.column, 3);
    QCOMPARE(result->mendings[1].kind, Kind::TrailingComma);
    QCOMPARE(result->mendings[1].at.column, 7);
    QCOMPARE(result->mendings[2].kind, Kind::Comment);
    QCOMPARE(result->mendings[2].at.length, 4);
}

void tst_Mend::keepsTheLines()
{
    const auto result = json::mend("{ /* one\ntwo\n*/ \"a\": 1,\n}");
    QVERIFY(result);
    QCOMPARE(result->text.count('\n'), 3);
}

void tst_Mend::refusesWhatItCannotMend_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("missing comma") << QByteArray("{\"a\": 1\n\"b\": 2}") << 2;
    QTest::newRow("open string") << QByteArray("{\"a\": \"b\n}") << 1;
    QTest::newRow("open single quotes") << QByteArray("{\"a\": 'b\\") << 1;
    QTest::newRow("two commas") << QByteArray("[1,,]") << 1;
    QTest::newRow("only a comment") << QByteArray("// nothing") << 1;
    QTest::newRow("word as a value") << QByteArray("{\"a\": yes}") << 1;
}

void tst_Mend::refusesWhatItCannotMend()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto result = json::mend(text);
    QVERIFY(!result);
    QVERIFY(result.error().hasAt);
    QCOMPARE(result.error().at.line, line);
}

QTEST_APPLESS_MAIN(tst_Mend)
#include "tst_mend.moc"
