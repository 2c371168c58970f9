// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pointer.h"
#include "json/writer.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using json::Pointer;
using testsupport::jsonOf;

class TestPointer : public QObject
{
    Q_OBJECT
private slots:
    void readsAndWritesTokens_data()
    {
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("") << QStringList();
        QTest::newRow("/") << QStringList{u""_s};
        QTest::newRow("/a") << QStringList{u"a"_s};
        QTest::newRow("/a/") << QStringList{u"a"_s, u""_s};
        QTest::newRow("/a/b/0") << QStringList{u"a"_s, u"b"_s, u"0"_s};
        QTest::newRow("/a~1b/c~0d/~01/~0~1") << QStringList{u"a/b"_s, u"c~d"_s, u"~1"_s, u"~/"_s};
        QTest::newRow("/ /%20") << QStringList{u" "_s, u"%20"_s};
    }
    void readsAndWritesTokens()
    {
        QFETCH(QStringList, tokens);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto pointer = Pointer::parse(text);
        QVERIFY_RESULT(pointer);
        QCOMPARE(pointer->tokens(), tokens);
        QCOMPARE(pointer->toString(), text);
        QCOMPARE(Pointer(tokens).toString(), text);
        QCOMPARE(pointer->isRoot(), text.isEmpty());
    }

    void refusesWhatIsNoPointer_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"a", "a/b", "#/a", "/~", "/~2", "/a~", "/~/a"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoPointer()
    {
        QFETCH(QString, text);
        const auto pointer = Pointer::parse(text);
        QVERIFY(!pointer);
        QCOMPARE(pointer.error().code, ErrorCode::Path);
    }

    void findsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("found"); // empty: nothing
        const auto row = [](const char *pointer, const char *found) {
            QTest::addRow("%s", pointer) << QByteArray(found);
        };
        row("", "{\"a\":[10,{\"b\":null}],\"\":5,\"x/y~\":6,\"0\":7}");
        row("/a", "[10,{\"b\":null}]");
        row("/a/0", "10");
        row("/a/1/b", "null");
        row("/", "5");
        row("/x~1y~0", "6");
        row("/0", "7");
        row("/a/2", "");
        row("/a/-", "");
        row("/a/00", "");
        row("/a/+1", "");
        row("/a/-1", "");
        row("/a/1e0", "");
        row("/a/", "");
        row("/a/99999999999999999999", "");
        row("/a/0/b", "");
        row("/a/1/b/c", "");
        row("/A", "");
    }
    void findsWhatIsThere()
    {
        QFETCH(QByteArray, found);
        const Json document = jsonOf("{\"a\": [10, {\"b\": null}], \"\": 5, \"x/y~\": 6, \"0\": 7}");
        const Json *value = Pointer::parse(QString::fromUtf8(QTest::currentDataTag()))->find(document);
        QCOMPARE(value ? json::write(*value) : QByteArray(), found);
    }

    void leadsUpAndDown()
    {
        const Pointer pointer = Pointer().child(u"a/b"_s).child(3);
        QCOMPARE(pointer.toString(), u"/a~1b/3"_s);
        QCOMPARE(pointer.last(), u"3"_s);
        QCOMPARE(pointer.parent().toString(), u"/a~1b"_s);
        QVERIFY(pointer.parent().parent().isRoot());
        QVERIFY(Pointer().parent().isRoot());
        QCOMPARE(Pointer().last(), QString());
        QVERIFY(pointer.parent().isPrefixOf(pointer));
        QVERIFY(pointer.isPrefixOf(pointer));
        QVERIFY(Pointer().isPrefixOf(pointer));
        QVERIFY(!pointer.isPrefixOf(pointer.parent()));
        QVERIFY(!Pointer().child(u"a"_s).isPrefixOf(pointer));
        QVERIFY(Pointer().child(u"a"_s) < Pointer().child(u"b"_s));
        QCOMPARE(json::escapedToken(u"~1/"), u"~01~1"_s);
    }

    void setsAndRemovesValues_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QByteArray>("removed");
        const QByteArray same = "{\"a\":[1,{\"b\":2}],\"c\":3}";
        const auto row = [](const char *pointer, const QByteArray &set, const QByteArray &removed) {
            QTest::addRow("%s", pointer) << set << removed;
        };
        row("", "\"new\"", same);
        row("/c", "{\"a\":[1,{\"b\":2}],\"c\":\"new\"}", "{\"a\":[1,{\"b\":2}]}");
        row("/d", "{\"a\":[1,{\"b\":2}],\"c\":3,\"d\":\"new\"}", same);
        row("/d/e/f", "{\"a\":[1,{\"b\":2}],\"c\":3,\"d\":{\"e\":{\"f\":\"new\"}}}", same);
        row("/a/0", "{\"a\":[\"new\",{\"b\":2}],\"c\":3}", "{\"a\":[{\"b\":2}],\"c\":3}");
        row("/a/1/b", "{\"a\":[1,{\"b\":\"new\"}],\"c\":3}", "{\"a\":[1,{}],\"c\":3}");
        row("/a/2", "{\"a\":[1,{\"b\":2},\"new\"],\"c\":3}", same);
        row("/a/2/x", "{\"a\":[1,{\"b\":2},{\"x\":\"new\"}],\"c\":3}", same);
        row("/a/3", same, same);
        row("/a/x", same, same);
        row("/a/-", same, same);
    }
    void setsAndRemovesValues()
    {
        QFETCH(QByteArray, set);
        QFETCH(QByteArray, removed);
        const Json document = jsonOf("{\"a\": [1, {\"b\": 2}], \"c\": 3}");
        const Pointer pointer = *Pointer::parse(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(json::write(json::withValueAt(document, pointer, Json("new"sv))), set);
        QCOMPARE(json::write(json::withoutValueAt(document, pointer)), removed);
        QCOMPARE(json::write(document), QByteArray("{\"a\":[1,{\"b\":2}],\"c\":3}"));
    }

    void sharesWhatItDoesNotTouch()
    {
        const Json document = jsonOf("{\"a\": {\"b\": [1]}, \"c\": {\"d\": 1}}");
        const Json changed = json::withValueAt(document, *Pointer::parse(u"/c/d"), Json(2));
        QVERIFY(Json::sameStorage(document["a"sv], changed["a"sv]));
        QVERIFY(Json::sameStorage(json::withoutValueAt(document, *Pointer::parse(u"/x/y")), document));
    }
};

QTEST_GUILESS_MAIN(TestPointer)
#include "tst_pointer.moc"
