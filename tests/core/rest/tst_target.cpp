// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/target.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::rest;

class TestTarget : public QObject
{
    Q_OBJECT
private slots:
    void findsTheSegments_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QStringList>("path");
        const auto row = [](const char *name, const char *raw, const QStringList &path) {
            QTest::newRow(name) << QByteArray(raw) << path;
        };
        row("plain", "/devices/dev1?api-version=2021-04-12", {u"devices"_s, u"dev1"_s});
        row("slash at the end", "/devices/?api-version=1", {u"devices"_s});
        row("slash as %2F", "/twins%2Fdev1?api-version=1", {u"twins"_s, u"dev1"_s});
        row("slash as %2f", "/twins%2fdev1%2fmethods", {u"twins"_s, u"dev1"_s, u"methods"_s});
        row("encoded twice", "/devices%252Fdev1%252Fmessages%252FdeviceBound",
            {u"devices"_s, u"dev1"_s, u"messages"_s, u"deviceBound"_s});
        row("odd id", "/devices/a%3Ab%2Bc%25_%23*%3F!()%2C%3D%40%3B%24'",
            {u"devices"_s, u"a:b+c%_#*?!(),=@;$'"_s});
        row("plus is a plus", "/devices/a+b", {u"devices"_s, u"a+b"_s});
        row("double slash", "//devices//dev1", {u"devices"_s, u"dev1"_s});
        row("whole address", "https://localhost:443/twins/a?x=1", {u"twins"_s, u"a"_s});
        row("root", "/", {});
        row("websocket", "/$iothub/websocket?iothub-no-client-cert=true", {u"$iothub"_s, u"websocket"_s});
        row("not ASCII", "/devices/z%C3%BCri", {u"devices"_s, u"züri"_s});
    }
    void findsTheSegments()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QStringList, path);
        const auto target = Target::parse(raw);
        QVERIFY_RESULT(target);
        QCOMPARE(target->path, path);
    }

    void readsParameters()
    {
        const auto target = Target::parse("/x?Api-Version=2021-04-12&top=10&TOP=5&empty=&flag&a%20b=c%26d");
        QVERIFY_RESULT(target);
        QCOMPARE(target->parameter(u"api-version"), u"2021-04-12"_s);
        QCOMPARE(target->number(u"top", 1, 1000, 7).value_or(-1), 10);
        QCOMPARE(target->number(u"none", 1, 1000, 7).value_or(-1), 7);
        QCOMPARE(target->number(u"top", 1, 9, 7).error().code, ErrorCode::Argument);
        QCOMPARE(target->number(u"api-version", 1, 9, 7).error().code, ErrorCode::Argument);
        QCOMPARE(target->parameter(u"a b"), u"c&d"_s);
        QVERIFY(target->query.contains(u"flag"_s));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("no UTF-8") << QByteArray("/devices/%FF%FE");
        QTest::newRow("line end") << QByteArray("/devices/a%0D%0Ab");
        QTest::newRow("zero") << QByteArray("/devices/%00");
        QTest::newRow("in a parameter") << QByteArray("/devices?x=%01");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, raw);
        const auto target = Target::parse(raw);
        QVERIFY(!target);
        QCOMPARE(target.error().code, ErrorCode::Argument);
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
