// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/functions.h"
#include "query/parser.h"
#include "query/query.h"
#include "query/targets.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::query;

class TestQueryParser : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QByteArray(text); };
        row("select top 3 deviceId as Id from DEVICES where not true or false and null = undefined");
        row("SELECT\n\t*\r\nFROM/* all of */devices");
        row("SELECT * FROM devices WHERE tags . site = 'a'");
        row("SELECT tags.[[group]], tags.[[a b/c:d-e]] FROM devices");
        row("SELECT deviceId FROM devices WHERE $metadata = 1 AND _x1 = 2 AND größe = 3 AND имя = 4");
        row("SELECT * FROM devices WHERE 0x1F = 31 AND 1.5e-3 < 2E+4 AND --1 = 1");
        row("SELECT * FROM devices WHERE x IN [1, -2, 'a', \"b\", true, null, undefined]");
        row("SELECT * FROM devices WHERE '\\u00fc \\' \\\" \\\\ \\ud83d\\ude00' = 'a'");
        row("SELECT * FROM devices WHERE (((1 + 2) * 3 - 4) / 5 % 6) = 7 AND (a = b) = true");
        row("SELECT COUNT() , AVG(tags.a) AS a, count() as n FROM devices");
        row("SELECT devices.deviceId FROM devices WHERE devices.tags.x = 1 GROUP BY devices.deviceId");
        row("SELECT tags.count, tags.devices FROM devices WHERE count = 1 AND is_defined = 2");
        row("SELECT TOP 99999999999999999999 * FROM devices");
        row("SELECT * FROM devices.jobs WHERE devices.jobs.jobId = 'j'");
        row("SELECT DeviceId, deviceid AS d FROM devices");
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        QVERIFY_RESULT(Query::parse(text));
    }

    // The caret stands where | stands in the text; the part behind it up to the next | is marked.
    void refusesAtTheRightPlace_data()
    {
        QTest::addColumn<QByteArray>("marked");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char *marked, const char *reason, const char *expected,
                            const char *nearest) {
            QTest::newRow(marked) << QByteArray(marked) << QString::fromUtf8(reason)
                                  << QString::fromUtf8(expected) << QString::fromUtf8(nearest);
        };
        row("||", "syntax", "SELECT", "");
        row("|SELCT| * FROM devices", "syntax", "SELECT", "SELECT");
        row("|FROM| devices", "syntax", "SELECT", "");
        row("SELECT |FROM| devices", "syntax", "path", "");
        row("SELECT * |FORM| devices", "syntax", "FROM", "FROM");
        row("SELECT *||", "syntax", "FROM", "");
        row("SELECT * FROM||", "syntax", "collection", "");
        row("SELECT * FROM |'devices'|", "syntax", "collection", "");
        row("SELECT * FROM |device|", "unknown-collection", "", "devices");
        row("SELECT * FROM |devices.job|", "unknown-collection", "", "devices.jobs");
        row("SELECT * FROM |elsewhere|", "unknown-collection", "", "");
        row("SELECT * FROM devices |WEHRE| x = 1", "syntax", "end", "WHERE");
        row("SELECT * FROM devices WHERE||", "syntax", "value", "");
        row("SELECT * FROM devices WHERE a |==| 1", "syntax", "", "=");
        row("SELECT * FROM devices WHERE a = 1 |&&| b = 2", "syntax", "", "AND");
        row("SELECT * FROM devices WHERE a = 1|;|", "syntax", "", "");
        row("SELECT * FROM devices WHERE a = |\u2018|x\u2019", "syntax", "", "'");
        row("SELECT * FROM devices WHERE a = |'x|", "syntax", "'", "");
        row("SELECT * FROM devices WHERE a = 'x|\\n|'", "syntax", "", "\\\\");
        row("SELECT * FROM devices WHERE a = '|\\ud800|'", "syntax", "", "");
        row("SELECT * FROM devices WHERE a = |12ab|", "syntax", "number", "");
        row("SELECT * FROM devices |/*| x", "syntax", "*/", "");
        row("SELECT tags.|[[|x FROM devices", "syntax", "]]", "");
        row("SELECT |[|[x]] FROM devices", "syntax", "path", "");
        row("SELECT * FROM devices WHERE tags.|group| = 1", "syntax", "name", "[[group]]");
        row("SELECT * FROM devices WHERE tags.|5th| = 1", "syntax", "name", "[[5th]]");
        row("SELECT * FROM devices WHERE tags.|5| = 1", "syntax", "name", "");
        row("SELECT * FROM devices WHERE a IN |(|1)", "syntax", "[", "[");
        row("SELECT * FROM devices WHERE a IN [|]|", "syntax", "constant", "");
        row("SELECT * FROM devices WHERE a IN [|b|]", "syntax", "constant", "");
        row("SELECT * FROM devices WHERE a IN [-|'b'|]", "syntax", "number", "");
        row("SELECT * FROM devices WHERE a |NOT IN| [1]", "syntax", "", "NIN");
        row("SELECT * FROM devices WHERE 1 < 2 |<| 3", "syntax", "AND", "");
        row("SELECT * FROM devices WHERE a IN [1] |=| true", "syntax", "AND", "");
        row("SELECT * FROM devices WHERE a |LIKE| 'b%'", "syntax", "end", "=");
        row("SELECT * FROM devices WHERE (a = 1||", "syntax", ")", "");
        row("SELECT * FROM devices WHERE a|[|0] = 1", "syntax", "end", "");
        row("SELECT * FROM devices |ORDER| BY deviceId", "syntax", "end", "");
        row("SELECT * FROM devices |LIMIT| 5", "syntax", "end", "");
        row("SELECT DISTINCT |tags|.env FROM devices", "syntax", "FROM", "");
        row("SELECT TOP |0| * FROM devices", "syntax", "whole number", "");
        row("SELECT TOP |1.5| * FROM devices", "syntax", "whole number", "");
        row("SELECT TOP |x| * FROM devices", "syntax", "whole number", "");
        row("SELECT deviceId AS |from| FROM devices", "syntax", "name", "");
        row("SELECT *|,| deviceId FROM devices", "syntax", "FROM", "");
        row("SELECT * FROM devices GROUP |tags|.env", "syntax", "BY", "");
        row("SELECT tags.a FROM devices GROUP BY tags.a|,| tags.b", "syntax", "end", "");
        row("SELECT * FROM devices WHERE |STARTS_WITH|(deviceId, 'a')", "unknown-function", "", "STARTSWITH");
        row("SELECT * FROM devices WHERE |COUNT|() > 1", "unknown-function", "", "");
        row("SELECT |AVERAGE|(tags.a) FROM devices", "unknown-function", "", "");
        row("SELECT |CUONT|() FROM devices", "unknown-function", "", "COUNT");
        row("SELECT |IS_DEFINED|(tags.a) FROM devices", "syntax", "path", "");
        row("SELECT * FROM devices WHERE |IS_DEFINED()|", "function-arguments", "", "");
        row("SELECT * FROM devices WHERE |IS_DEFINED('a')|", "function-arguments", "", "");
        row("SELECT * FROM devices WHERE |STARTSWITH(a)|", "function-arguments", "", "");
        row("SELECT COUNT(|*|) FROM devices", "aggregate-arguments", "", "");
        row("SELECT COUNT(|deviceId|) AS n FROM devices", "aggregate-arguments", "", "");
        row("SELECT |AVG()| FROM devices", "aggregate-arguments", "", "");
        row("SELECT |MAX(1)| FROM devices", "aggregate-arguments", "", "");
        row("SELECT |deviceId| FROM devices.jobs", "jobs-select-star-only", "", "*");
        row("SELECT * FROM devices.jobs GROUP BY |status|", "group-by-devices-only", "", "");
        row("SELECT COUNT() FROM devices.modules GROUP BY |status|", "group-by-devices-only", "", "");
        row("SELECT * FROM devices GROUP BY |status|", "group-by-star", "", "");
        row("SELECT |deviceId|, COUNT() AS n FROM devices", "not-grouped", "", "");
        row("SELECT |deviceId AS d| FROM devices GROUP BY status", "not-grouped", "", "");
        row("SELECT deviceId, |DEVICEID| FROM devices", "duplicate-column", "", "");
        row("SELECT COUNT(), |SUM(tags.a) AS $1| FROM devices", "duplicate-column", "", "");
    }
    void refusesAtTheRightPlace()
    {
        QFETCH(QByteArray, marked);
        QFETCH(QString, reason);
        QFETCH(QString, expected);
        QFETCH(QString, nearest);
        const auto from = marked.indexOf('|');
        const auto to = marked.lastIndexOf('|');
        QByteArray text = marked;
        text.remove(to, 1).remove(from, 1);
        const auto query = Query::parse(text);
        QVERIFY2(!query, "accepted");
        const Error &error = query.error();
        QVERIFY2(error.name() == reason, qPrintable(error.toString()));
        QVERIFY(error.hasAt);
        QCOMPARE(error.at.offset, from);
        QCOMPARE(error.at.length, to - from - 1);
        QCOMPARE(error.expected, expected);
        QCOMPARE(error.nearest, nearest);
        QVERIFY(!error.detail.isEmpty());
        QCOMPARE(error.status(), 400);
        QCOMPARE(error.serviceCode(), u"ArgumentInvalid"_s);
    }

    void countsLinesAndCharacters()
    {
        const auto query = Query::parse("SELECT *\nFROM devices\nWHERE tags.ü = == 1");
        QVERIFY(!query);
        QCOMPARE(query.error().at.line, 3);
        QCOMPARE(query.error().at.column, 16);
    }

    void textThatIsNoQueryGoesBeforeAQueryThatIsNotAllowed()
    {
        QCOMPARE(Query::parse("SELECT * FROM devices WHERE foo(a) = 1 AND").error().name(), u"syntax"_s);
    }

    void allowsAsManyCharactersAsTheService()
    {
        const QByteArray start = "SELECT * FROM devices WHERE tags.a = '";
        const auto query = [&start](int characters) { // of two bytes each
            return QByteArray(start + QByteArray("ü").repeated(characters - int(start.size()) - 1) + '\'');
        };
        QVERIFY_RESULT(Query::parse(query(8192)));
        const auto refused = Query::parse(query(8193));
        QVERIFY(!refused);
        QCOMPARE(refused.error().name(), u"query-length"_s);
        QCOMPARE(refused.error().limit, 8192);
        QCOMPARE(refused.error().actual, 8193);
    }

    void refusesWhatIsNestedTooDeepWithoutRunningOutOfStack_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("parentheses") << QByteArray("(");
        QTest::newRow("NOT") << QByteArray("NOT ");
        QTest::newRow("minus") << QByteArray("-");
        QTest::newRow("calls") << QByteArray("STARTSWITH(");
    }
    void refusesWhatIsNestedTooDeepWithoutRunningOutOfStack()
    {
        QFETCH(QByteArray, part);
        const QByteArray text = "SELECT * FROM devices WHERE " + part.repeated(8000 / int(part.size())) + "1";
        const auto query = Query::parse(text);
        QVERIFY(!query);
        QCOMPARE(query.error().name(), u"syntax"_s);
    }

    void takesLongChains()
    {
        QVERIFY_RESULT(Query::parse(
            QByteArray("SELECT * FROM devices WHERE 1" + QByteArray("+1").repeated(4000) + " = 1")));
        QVERIFY_RESULT(
            Query::parse(QByteArray("SELECT * FROM devices WHERE a" + QByteArray(" OR a").repeated(1600))));
    }

    void refusesBytesThatAreNotUtf8()
    {
        const auto query = Query::parse("SELECT * FROM devices WHERE a = '\xff'");
        QVERIFY(!query);
        QCOMPARE(query.error().at.offset, 33);
    }

    void theLenientProfileAddsTheFunctionsOfRouting()
    {
        const QByteArray text = "SELECT * FROM devices WHERE CONTAINS(LOWER(deviceId), 'a')";
        QVERIFY(!Query::parse(text));
        QVERIFY_RESULT(Query::parse(text, Profile::LenientTwins));
    }

    void readsTheTargetsOfAJob_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<int>("collection");
        const auto row = [](const char *text, bool isRead, Collection collection = Collection::Devices) {
            QTest::newRow(text) << QByteArray(text) << isRead << int(collection);
        };
        row("*", true);
        row("tags.site = 'x'", true);
        row("FROM devices WHERE tags.site = 'x'", true);
        row("FROM devices.modules WHERE moduleId = 'm'", true, Collection::Modules);
        row("FROM devices.modules", true, Collection::Modules);
        row("", false);
        row("tags.site =", false);
        row("SELECT * FROM devices", false);
        row("FROM devices.jobs", false);
        row("* WHERE true", false);
    }
    void readsTheTargetsOfAJob()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isRead);
        QFETCH(int, collection);
        const auto targets = Targets::parse(text);
        QCOMPARE(targets.has_value(), isRead);
        if (isRead)
            QCOMPARE(int(targets->collection()), collection);
        else
            QVERIFY(targets.error().hasAt);
    }

    void everyPartOfTheTreeKnowsItsPlace()
    {
        const QByteArray text = "SELECT * FROM devices WHERE tags.a = 1 AND (NOT b IN ['x'] )";
        const auto selection = parseSelection(text);
        QVERIFY_RESULT(selection);
        const auto at = [&text](TextRange range) { return text.mid(range.offset, range.length); };
        const auto &junction = std::get<Junction>(selection->condition->node);
        QCOMPARE(at(selection->condition->range), "tags.a = 1 AND (NOT b IN ['x'] )");
        QCOMPARE(at(junction.operands[0]->range), "tags.a = 1");
        QCOMPARE(at(junction.operands[1]->range), "(NOT b IN ['x'] )");
        const auto &negation = std::get<Negation>(junction.operands[1]->node);
        QCOMPARE(at(negation.operand->range), "b IN ['x']");
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
