// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/csv.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::fleet;
using testsupport::jsonOf;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows"); // cells with | between, rows as line:cells with a space between
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << u"1:a|b 2:1|2"_s;
        QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << u"1:a|b 2:1|2"_s;
        QTest::newRow("CRLF") << QByteArray("a\r\n1\r\n") << u"1:a 2:1"_s;
        QTest::newRow("empty cells") << QByteArray("a,,b,\n") << u"1:a||b|"_s;
        QTest::newRow("blank lines") << QByteArray("a\n\n\r\nb\n") << u"1:a 4:b"_s;
        QTest::newRow("quotes") << QByteArray("\"a,\"\"b\"\"\",c\n") << u"1:a,\"b\"|c"_s;
        QTest::newRow("a line end in quotes") << QByteArray("\"a\nb\",c\nd\n") << u"1:a\nb|c 3:d"_s;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a\n")
                                         << u"1:a"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void readsRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        const auto read = readCsv(text);
        QVERIFY_RESULT(read);
        QStringList shown;
        for (const auto &row : *read) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells.append(QString::fromStdString(cell));
            shown.append(u"%1:%2"_s.arg(row.line).arg(cells.join(u'|')));
        }
        QCOMPARE(shown.join(u' '), rows);
    }

    void refusesQuotationMarksThatDoNotBelong_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("a,b\"c\n") << 1 << 4;
        QTest::newRow("a\nb,\"c\n") << 2 << 3;
        QTest::newRow("a\nb,\"c\"\"\n") << 2 << 3;
        QTest::newRow("a\n\"b\"c\n") << 2 << 4;
    }
    void refusesQuotationMarksThatDoNotBelong()
    {
        QFETCH(int, line);
        QFETCH(int, column);
        const auto read = readCsv(QTest::currentDataTag());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Argument);
        QVERIFY(read.error().hasAt);
        QCOMPARE(read.error().at.line, line);
        QCOMPARE(read.error().at.column, column);
    }

    void refusesTextThatIsNotUtf8() { QCOMPARE(readCsv("a\xff").error().code, ErrorCode::JsonEncoding); }

    void aValueInACellIsTheSameAgain_data()
    {
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *json, const char *cell) { QTest::newRow(json) << QByteArray(cell); };
        row("\"zurich\"", "zurich");
        row("\"two words\"", "two words");
        row("\"2024-05-01\"", "2024-05-01");
        row("\"007\"", "007");
        row("\"\"", "\"\"");
        row("\"1\"", "\"1\"");
        row("\" 1\"", "\" 1\"");
        row("\"true\"", "\"true\"");
        row("\"null\"", "\"null\"");
        row("\"{no json\"", "\"{no json\"");
        row("\" [x\"", "\" [x\"");
        row("\"a, \\\"b\\\"\\n\"", "a, \"b\"\n");
        row("1", "1");
        row("1.50", "1.50");
        row("true", "true");
        row("{\"a\":[1,\"x\"]}", "{\"a\":[1,\"x\"]}");
        row("{}", "{}");
    }
    void aValueInACellIsTheSameAgain()
    {
        QFETCH(QByteArray, cell);
        const Json value = jsonOf(QTest::currentDataTag());
        QCOMPARE(QByteArray::fromStdString(cellOf(value)), cell);
        std::string text;
        appendCsvRow(text, {cellOf(value), "next"});
        const auto rows = readCsv(QByteArray::fromStdString(text)).value();
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].cells.size(), 2u);
        QVERIFY(Json::identical(valueOfCell(rows[0].cells[0]).value(), value));
    }

    void aCellThatBeginsLikeJsonMustBeJson()
    {
        QVERIFY(!valueOfCell("{\"a\": 1"));
        QVERIFY(!valueOfCell("[1, 2"));
        QVERIFY(!valueOfCell("\"open"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
