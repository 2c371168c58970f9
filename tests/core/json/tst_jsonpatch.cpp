// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpatch.h"
#include "json/mergepatch.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;
using testsupport::RandomJson;

class TestJsonPatch : public QObject
{
    Q_OBJECT
private slots:
    void appliesEveryOperation_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *name, const char *document, const char *patch, const char *result) {
            QTest::addRow("%s", name) << QByteArray(document) << QByteArray(patch) << QByteArray(result);
        };
        row("nothing", "{\"a\":1}", "[]", "{\"a\":1}");
        row("add a member", "{\"a\":1}", "[{\"op\":\"add\",\"path\":\"/b\",\"value\":{\"c\":null}}]",
            "{\"a\":1,\"b\":{\"c\":null}}");
        row("add over a member", "{\"a\":1,\"b\":2}", "[{\"op\":\"add\",\"path\":\"/a\",\"value\":5}]",
            "{\"a\":5,\"b\":2}");
        row("add the whole", "{\"a\":1}", "[{\"op\":\"add\",\"path\":\"\",\"value\":[1]}]", "[1]");
        row("add null", "{}", "[{\"op\":\"add\",\"path\":\"/a\",\"value\":null}]", "{\"a\":null}");
        row("insert an element", "[1,3]", "[{\"op\":\"add\",\"path\":\"/1\",\"value\":2}]", "[1,2,3]");
        row("insert at the end", "[1]", "[{\"op\":\"add\",\"path\":\"/1\",\"value\":2}]", "[1,2]");
        row("append", "{\"l\":[1]}", "[{\"op\":\"add\",\"path\":\"/l/-\",\"value\":[2]}]", "{\"l\":[1,[2]]}");
        row("append to nothing", "[]", "[{\"op\":\"add\",\"path\":\"/-\",\"value\":1}]", "[1]");
        row("the member named -", "{}", "[{\"op\":\"add\",\"path\":\"/-\",\"value\":1}]", "{\"-\":1}");
        row("remove a member", "{\"a\":1,\"b\":2}", "[{\"op\":\"remove\",\"path\":\"/a\"}]", "{\"b\":2}");
        row("remove an element", "[1,2,3]", "[{\"op\":\"remove\",\"path\":\"/1\"}]", "[1,3]");
        row("replace", "{\"a\":[1,2]}", "[{\"op\":\"replace\",\"path\":\"/a/1\",\"value\":{}}]",
            "{\"a\":[1,{}]}");
        row("replace the whole", "1", "[{\"op\":\"replace\",\"path\":\"\",\"value\":2}]", "2");
        row("move", "{\"a\":{\"b\":1},\"c\":{}}", "[{\"op\":\"move\",\"from\":\"/a/b\",\"path\":\"/c/d\"}]",
            "{\"a\":{},\"c\":{\"d\":1}}");
        row("move in an array", "[1,2,3]", "[{\"op\":\"move\",\"from\":\"/0\",\"path\":\"/2\"}]", "[2,3,1]");
        row("move onto itself", "{\"a\":1,\"b\":2}", "[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a\"}]",
            "{\"a\":1,\"b\":2}");
        row("move up", "{\"a\":{\"b\":1}}", "[{\"op\":\"move\",\"from\":\"/a/b\",\"path\":\"/a\"}]",
            "{\"a\":1}");
        row("move to the top", "{\"a\":{\"b\":1}}", "[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"\"}]",
            "{\"b\":1}");
        row("copy", "{\"a\":[1]}", "[{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/0\"}]",
            "{\"a\":[[1],1]}");
        row("copy into itself", "{\"a\":{\"b\":1}}", "[{\"op\":\"copy\",\"from\":\"\",\"path\":\"/a/c\"}]",
            "{\"a\":{\"b\":1,\"c\":{\"a\":{\"b\":1}}}}");
        row("test", "{\"a\":{\"x\":1,\"y\":2.0}}",
            "[{\"op\":\"test\",\"path\":\"/a\",\"value\":{\"y\":2,\"x\":1}}]", "{\"a\":{\"x\":1,\"y\":2.0}}");
        row("escaped names", "{\"a/b\":1,\"~\":2}",
            "[{\"op\":\"remove\",\"path\":\"/a~1b\"},{\"op\":\"replace\",\"path\":\"/~0\",\"value\":3}]",
            "{\"~\":3}");
        row("one after the other", "{}",
            "[{\"op\":\"add\",\"path\":\"/a\",\"value\":{}},{\"op\":\"add\",\"path\":\"/a/b\",\"value\":1}]",
            "{\"a\":{\"b\":1}}");
        row("further members count for nothing", "{}",
            "[{\"op\":\"add\",\"path\":\"/a\",\"value\":1,\"note\":\"x\"}]", "{\"a\":1}");
    }
    void appliesEveryOperation()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        const auto operations = json::parsePatch(jsonOf(patch.constData()));
        QVERIFY_RESULT(operations);
        const auto applied = json::applyPatch(jsonOf(document.constData()), *operations);
        QVERIFY_RESULT(applied);
        QCOMPARE(json::write(*applied), result);
        const auto again = json::parsePatch(json::toJson(*operations));
        QVERIFY_RESULT(again);
        QVERIFY(*again == *operations);
    }

    void refusesWhatCannotBeApplied_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *operation, const QString &place) {
            QTest::addRow("%s", name) << QByteArray(operation) << place;
        };
        row("add below nothing", "{\"op\":\"add\",\"path\":\"/x/y\",\"value\":1}", u"/1/path"_s);
        row("add below a number", "{\"op\":\"add\",\"path\":\"/n/y\",\"value\":1}", u"/1/path"_s);
        row("add behind the end", "{\"op\":\"add\",\"path\":\"/l/3\",\"value\":1}", u"/1/path"_s);
        row("add at no index", "{\"op\":\"add\",\"path\":\"/l/01\",\"value\":1}", u"/1/path"_s);
        row("remove nothing", "{\"op\":\"remove\",\"path\":\"/x\"}", u"/1/path"_s);
        row("remove the end", "{\"op\":\"remove\",\"path\":\"/l/-\"}", u"/1/path"_s);
        row("replace nothing", "{\"op\":\"replace\",\"path\":\"/x\",\"value\":1}", u"/1/path"_s);
        row("replace the end", "{\"op\":\"replace\",\"path\":\"/l/2\",\"value\":1}", u"/1/path"_s);
        row("move nothing", "{\"op\":\"move\",\"from\":\"/x\",\"path\":\"/y\"}", u"/1/from"_s);
        row("move into itself", "{\"op\":\"move\",\"from\":\"/o\",\"path\":\"/o/p\"}", u"/1/path"_s);
        row("move nowhere", "{\"op\":\"move\",\"from\":\"/o\",\"path\":\"/x/y\"}", u"/1/path"_s);
        row("copy nothing", "{\"op\":\"copy\",\"from\":\"/x\",\"path\":\"/y\"}", u"/1/from"_s);
        row("test another value", "{\"op\":\"test\",\"path\":\"/b\",\"value\":false}", u"/1/value"_s);
        row("test nothing", "{\"op\":\"test\",\"path\":\"/x\",\"value\":null}", u"/1/path"_s);
    }
    void refusesWhatCannotBeApplied()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QString, place);
        const Json patch = Json::array(
            {jsonOf("{\"op\":\"add\",\"path\":\"/first\",\"value\":1}"), jsonOf(operation.constData())});
        const auto operations = json::parsePatch(patch);
        QVERIFY_RESULT(operations);
        const auto applied =
            json::applyPatch(jsonOf("{\"n\":1,\"l\":[1,2],\"o\":{\"p\":1},\"b\":true}"), *operations);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::PatchInvalid);
        QCOMPARE(applied.error().place, place);
        QVERIFY(!applied.error().detail.isEmpty());
    }

    void refusesWhatIsNoPatch_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *patch, ErrorCode code, const QString &place) {
            QTest::addRow("%s", name) << QByteArray(patch) << code << place;
        };
        row("object", "{}", ErrorCode::NotArray, QString());
        row("operation is text", "[\"add\"]", ErrorCode::PatchInvalid, u"/0"_s);
        row("no op", "[{\"path\":\"/a\"}]", ErrorCode::Op, u"/0/op"_s);
        row("unknown op", "[{\"op\":\"Add\",\"path\":\"/a\",\"value\":1}]", ErrorCode::Op, u"/0/op"_s);
        row("op is no text", "[{\"op\":1,\"path\":\"/a\",\"value\":1}]", ErrorCode::Op, u"/0/op"_s);
        row("no path", "[{\"op\":\"remove\",\"path\":\"/a\"},{\"op\":\"remove\"}]", ErrorCode::PatchInvalid,
            u"/1/path"_s);
        row("path is no text", "[{\"op\":\"remove\",\"path\":5}]", ErrorCode::PatchInvalid, u"/0/path"_s);
        row("path is no pointer", "[{\"op\":\"remove\",\"path\":\"a\"}]", ErrorCode::Path, u"/0/path"_s);
        row("no from", "[{\"op\":\"move\",\"path\":\"/a\"}]", ErrorCode::PatchInvalid, u"/0/from"_s);
        row("no value", "[{\"op\":\"add\",\"path\":\"/a\"}]", ErrorCode::ValueMissing, u"/0"_s);
        row("no value to test", "[{\"op\":\"test\",\"path\":\"/a\"}]", ErrorCode::ValueMissing, u"/0"_s);
    }
    void refusesWhatIsNoPatch()
    {
        QFETCH(QByteArray, patch);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        const auto operations = json::parsePatch(jsonOf(patch.constData()));
        QVERIFY(!operations);
        QCOMPARE(operations.error().code, code);
        QCOMPARE(operations.error().place, place);
    }

    void writesShortDiffs_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("patch");
        const auto row = [](const char *name, const char *from, const char *to, const char *patch) {
            QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << QByteArray(patch);
        };
        row("equal", "{\"a\":1,\"b\":2.0}", "{\"b\":2,\"a\":1}", "[]");
        row("true to false", "[true]", "[false]", "[{\"op\":\"replace\",\"path\":\"/0\",\"value\":false}]");
        row("null to nothing", "{\"a\":null}", "{}", "[{\"op\":\"remove\",\"path\":\"/a\"}]");
        row("removed in the middle", "[1,2,3,4]", "[1,4]",
            "[{\"op\":\"remove\",\"path\":\"/2\"},{\"op\":\"remove\",\"path\":\"/1\"}]");
        row("added in front", "[2,3]", "[1,2,3]", "[{\"op\":\"add\",\"path\":\"/0\",\"value\":1}]");
        row("inside an element", "[{\"a\":1},5]", "[{\"a\":2},5]",
            "[{\"op\":\"replace\",\"path\":\"/0/a\",\"value\":2}]");
        row("another kind", "{\"a/b\":[]}", "{\"a/b\":{}}",
            "[{\"op\":\"replace\",\"path\":\"/a~1b\",\"value\":{}}]");
    }
    void writesShortDiffs()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, patch);
        const auto found = json::diff(jsonOf(from.constData()), jsonOf(to.constData()));
        QCOMPARE(json::write(json::toJson(found)), patch);
    }

    void turnsOneValueIntoAnother()
    {
        RandomJson random(31);
        for (int i = 0; i < 2000; ++i) {
            const Json from = random.value(4);
            const Json to = i % 2 ? random.value(4) : json::mergePatch(from, random.patch(from, 4));
            const auto patch = json::diff(from, to);
            QCOMPARE(patch.empty(), from == to);
            const auto applied = json::applyPatch(from, patch);
            QVERIFY_RESULT(applied);
            QCOMPARE(*applied, to);
        }
    }

    void turnsOneArrayIntoAnother()
    {
        RandomJson random(32);
        for (int i = 0; i < 2000; ++i) {
            std::vector<Json> left, right;
            for (int n = random.below(6); n > 0; --n)
                left.push_back(Json(random.below(3)));
            for (int n = random.below(6); n > 0; --n)
                right.push_back(Json(random.below(3)));
            const Json from = Json::array(std::move(left));
            const Json to = Json::array(std::move(right));
            const auto applied = json::applyPatch(from, json::diff(from, to));
            QVERIFY_RESULT(applied);
            QCOMPARE(*applied, to);
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonPatch)
#include "tst_jsonpatch.moc"
