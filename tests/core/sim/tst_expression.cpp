// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "sim/cron.h"
#include "sim/expression.h"
#include "support/jsonbytes.h"
#include "support/namedscope.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;
using testsupport::jsonOf;
using testsupport::NamedScope;

namespace {

const Timestamp Now = *Timestamp::parse(u"2026-01-15T06:30:00Z"); // a Thursday

NamedScope scope()
{
    NamedScope scope;
    scope.values = {{u"t"_s, Json(21.5)},
                    {u"on"_s, Json(true)},
                    {u"mode"_s, Json("eco"sv)},
                    {u"c.x"_s, Json(4)},
                    {u"ahu-2/speed"_s, Json(55)}};
    scope.stateName = u"heating"_s;
    scope.start = Now.plusMSecs(-90'000);
    return scope;
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT
private slots:
    void computes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *text, const char *value) {
            QTest::newRow(text) << QString::fromLatin1(text) << QByteArray(value);
        };
        row("1 + 2 * 3", "7");
        row("(1 + 2) * 3", "9");
        row("7 - 2 - 1", "4");
        row("-t + 1.5", "-20");
        row("7 % 4 / 2", "1.5");
        row("1e3 + .5", "1000.5");
        row("t > 20 && on", "true");
        row("t < 20 || !on", "false");
        row("t >= 21.5", "true");
        row("t != 21.5", "false");
        row("mode == 'eco' ? 'low' : \"high\"", "\"low\"");
        row("false ? 1 : true ? 2 : 3", "2");
        row("'a' + 1", "\"a1\"");
        row("'b' > 'a'", "true");
        row("c.x * 2", "8");
        row("$root.t", "null");
        row("nothing + 1", "null");
        row("nothing == null", "true");
        row("1 / 0", "null");
        row("abs(-3)", "3");
        row("ceil(1.2) + floor(1.8)", "3");
        row("clamp(9, 0, 5)", "5");
        row("max(1, 5, 2) - min(4, 3)", "2");
        row("round(2.346, 2)", "2.35");
        row("round(2.6)", "3");
        row("pow(2, 10)", "1024");
        row("sqrt(16)", "4");
        row("sin(0) + cos(0)", "1");
        row("log(exp(2))", "2");
        row("text(3)", "\"3\"");
        row("other('ahu-2', 'speed')", "55");
        row("state()", "\"heating\"");
        row("device()", "\"pump-7\"");
        row("n()", "3");
        row("hour()", "6.5");
        row("weekday()", "4");
        row("seconds()", "90");
        row("random()", "0");
    }
    void computes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, value);
        const auto expression = Expression::parse(text);
        QVERIFY_RESULT(expression);
        QVERIFY2(expression->value(scope(), Now) == jsonOf(value),
                 json::write(expression->value(scope(), Now)).constData());
    }

    void faultsAreLocated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("says");
        QTest::newRow("end") << u"1 +"_s << 3 << u"value"_s;
        QTest::newRow("empty") << u""_s << 0 << u"value"_s;
        QTest::newRow("bracket") << u"(1 + 2"_s << 6 << u"\")\""_s;
        QTest::newRow("rest") << u"1 2"_s << 2 << u"operator"_s;
        QTest::newRow("function") << u"1 + sqr(4)"_s << 4 << u"Did you mean \"sqrt\"?"_s;
        QTest::newRow("arguments") << u"clamp(1)"_s << 0 << u"clamp(x, low, high)"_s;
        QTest::newRow("text") << u"'abc"_s << 0 << u"no end"_s;
        QTest::newRow("sign") << u"a # b"_s << 2 << u"operator"_s;
        QTest::newRow("choice") << u"a ? b"_s << 5 << u"\":\""_s;
        QTest::newRow("deep") << QString(100, u'(') << -1 << u"levels"_s;
        QTest::newRow("deep minus") << QString(10'000, u'-') << -1 << u"levels"_s;
    }
    void faultsAreLocated()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        QFETCH(QString, says);
        const auto expression = Expression::parse(text);
        QVERIFY(!expression);
        QVERIFY2(expression.error().detail.contains(says), qPrintable(expression.error().detail));
        if (offset >= 0)
            QCOMPARE(expression.error().at.offset, offset);
    }

    void aCalendarFindsItsNextMoment_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *cron, const char *after, const char *next) {
            QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromLatin1(after)
                                << QString::fromLatin1(next);
        };
        row("*/15 * * * *", "2026-01-15T06:31:00Z", "2026-01-15T06:45:00Z");
        row("0 8 * * *", "2026-01-15T08:00:00Z", "2026-01-16T08:00:00Z");
        row("0 8-10 * * 1-5", "2026-01-16T10:30:00Z", "2026-01-19T08:00:00Z");
        row("30 12 1 * *", "2026-01-15T00:00:00Z", "2026-02-01T12:30:00Z");
        row("0 0 29 2 *", "2026-01-15T00:00:00Z", "2028-02-29T00:00:00Z");
        row("0 0 13 * 5", "2026-01-15T00:00:00Z", "2026-01-16T00:00:00Z");
        row("0 0 * * 0", "2026-01-15T00:00:00Z", "2026-01-18T00:00:00Z");
        row("0 0 * * 7", "2026-01-15T00:00:00Z", "2026-01-18T00:00:00Z");
        row("*/10 * * * * *", "2026-01-15T06:31:01Z", "2026-01-15T06:31:10Z");
        row("5,35 6 * * *", "2026-01-15T06:05:00Z", "2026-01-15T06:35:00Z");
    }
    void aCalendarFindsItsNextMoment()
    {
        QFETCH(QString, cron);
        QFETCH(QString, after);
        QFETCH(QString, next);
        const auto calendar = Cron::parse(cron);
        QVERIFY_RESULT(calendar);
        QCOMPARE(calendar->next(*Timestamp::parse(after))->toString(), Timestamp::parse(next)->toString());
    }

    void anImpossibleDayNeverComes()
    {
        const auto calendar = Cron::parse(u"0 0 30 2 *"_s);
        QVERIFY_RESULT(calendar);
        QVERIFY(!calendar->next(Now));
    }

    void aBrokenCalendarSaysWhere_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("says");
        QTest::newRow("fields") << u"* * *"_s << u"five fields"_s;
        QTest::newRow("range") << u"60 * * * *"_s << u"\"60\" is no minute"_s;
        QTest::newRow("order") << u"0 9-8 * * *"_s << u"\"9-8\" is no hour"_s;
        QTest::newRow("word") << u"0 0 * * fri"_s << u"\"fri\" is no weekday"_s;
        QTest::newRow("step") << u"*/0 * * * *"_s << u"\"*/0\" is no minute"_s;
    }
    void aBrokenCalendarSaysWhere()
    {
        QFETCH(QString, cron);
        QFETCH(QString, says);
        const auto calendar = Cron::parse(cron);
        QVERIFY(!calendar);
        QVERIFY2(calendar.error().detail.contains(says), qPrintable(calendar.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
