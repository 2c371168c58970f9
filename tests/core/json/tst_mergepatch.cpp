// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mergepatch.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QTest>

using namespace std::string_view_literals;
using namespace twin;
using json::mergePatch;
using testsupport::jsonOf;
using testsupport::RandomJson;

namespace {

// RFC 7396 section 2 word by word, slow and plain: what mergePatch() must agree with.
Json plainMerge(const Json &target, const Json &patch)
{
    if (!patch.isObject())
        return patch;
    Json merged = target.isObject() ? target : Json::emptyObject();
    for (const auto &[key, change] : patch.members()) {
        const Json *old = merged.find(key);
        merged = change.isNull() ? merged.without(key.view())
                                 : merged.with(key, plainMerge(old ? *old : Json(), change));
    }
    return merged;
}

} // namespace

class TestMergePatch : public QObject
{
    Q_OBJECT
private slots:
    void mergesByTheRule_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("merged");
        const auto row = [](const char *name, const char *target, const char *patch, const char *merged) {
            QTest::addRow("%s", name) << QByteArray(target) << QByteArray(patch) << QByteArray(merged);
        };
        row("sets in place", "{\"a\":1,\"b\":2,\"c\":3}", "{\"b\":9}", "{\"a\":1,\"b\":9,\"c\":3}");
        row("adds at the end", "{\"b\":1}", "{\"c\":3,\"a\":2}", "{\"b\":1,\"c\":3,\"a\":2}");
        row("null removes", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}", "{\"c\":null,\"a\":null}",
            "{\"b\":2,\"d\":4}");
        row("null for nothing", "{\"a\":1}", "{\"b\":null}", "{\"a\":1}");
        row("removes, adds and sets", "{\"a\":1,\"b\":2}", "{\"a\":null,\"c\":3,\"b\":4}",
            "{\"b\":4,\"c\":3}");
        row("goes into objects", "{\"a\":{\"x\":1,\"y\":2}}", "{\"a\":{\"y\":null,\"z\":3}}",
            "{\"a\":{\"x\":1,\"z\":3}}");
        row("empties an object", "{\"a\":{\"x\":1}}", "{\"a\":{\"x\":null}}", "{\"a\":{}}");
        row("object over a number", "{\"a\":1}", "{\"a\":{\"x\":2,\"n\":null}}", "{\"a\":{\"x\":2}}");
        row("object over an array", "{\"a\":[1]}", "{\"a\":{}}", "{\"a\":{}}");
        row("number over an object", "{\"a\":{\"x\":1}}", "{\"a\":1}", "{\"a\":1}");
        row("arrays whole", "{\"a\":[1,{\"x\":1},3]}", "{\"a\":[{\"y\":null}]}", "{\"a\":[{\"y\":null}]}");
        row("no nulls in new objects", "{}", "{\"a\":{\"b\":{\"c\":null,\"d\":1},\"e\":null}}",
            "{\"a\":{\"b\":{\"d\":1}}}");
        row("null stays where nobody looks", "{\"a\":null}", "{\"b\":1}", "{\"a\":null,\"b\":1}");
        row("patch is an array", "{\"a\":1}", "[1]", "[1]");
        row("patch is null", "{\"a\":1}", "null", "null");
        row("target is an array", "[1,2]", "{\"a\":1,\"b\":null}", "{\"a\":1}");
        row("target is text", "\"x\"", "{}", "{}");
        row("other text of a number", "{\"a\":2}", "{\"a\":2.0}", "{\"a\":2.0}");
        row("true to false", "{\"a\":true}", "{\"a\":false}", "{\"a\":false}");
    }
    void mergesByTheRule()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, merged);
        QCOMPARE(json::write(mergePatch(jsonOf(target.constData()), jsonOf(patch.constData()))), merged);
    }

    void mergesWideObjects()
    {
        JsonObjectBuilder target, patch;
        for (int i = 0; i < 100; ++i) {
            target.append("k" + std::to_string(i), Json(i));
            patch.append("k" + std::to_string(i * 2), i % 3 == 0 ? Json() : Json(1000 + i));
        }
        const Json wide = target.take();
        const Json changes = patch.take();
        QVERIFY(Json::identical(mergePatch(wide, changes), plainMerge(wide, changes)));
    }

    void agreesWithThePlainRule()
    {
        RandomJson random(21);
        for (int i = 0; i < 2000; ++i) {
            const Json target = random.value(4);
            const Json patch = random.patch(target, 4);
            QVERIFY(Json::identical(mergePatch(target, patch), plainMerge(target, patch)));
        }
    }

    void sharesWhatThePatchDoesNotTouch()
    {
        const Json target = jsonOf("{\"a\":{\"x\":{\"p\":1},\"y\":[1,2]},\"b\":{\"z\":3}}");
        const Json merged = mergePatch(target, jsonOf("{\"a\":{\"n\":1}}"));
        QVERIFY(Json::sameStorage(merged["b"sv], target["b"sv]));
        QVERIFY(Json::sameStorage(merged["a"sv]["x"sv], target["a"sv]["x"sv]));
        QVERIFY(Json::sameStorage(merged["a"sv]["y"sv], target["a"sv]["y"sv]));
        QVERIFY(!Json::sameStorage(merged["a"sv], target["a"sv]));
    }

    // Large objects borrow values from the object they were made from; nobody may notice.
    void largeObjectsOutliveTheOnesTheyWereMadeFrom()
    {
        RandomJson random(32);
        JsonObjectBuilder builder;
        for (int i = 0; i < 100; ++i)
            builder.append("m" + std::to_string(i), random.object(3));
        Json current = builder.take();
        const std::size_t atFirst = current.heapBytes();
        std::vector<Json> kept;
        for (int round = 0; round < 600; ++round) {
            JsonObjectBuilder patch;
            for (int i = 0; i < 4; ++i)
                patch.set("m" + std::to_string(random.below(110)),
                          random.below(4) == 0 ? Json() : random.value(3));
            const Json change = patch.take();
            Json next = mergePatch(current, change);
            QCOMPARE(next, plainMerge(current, change));
            if (random.below(3) == 0)
                kept.push_back(next);
            if (random.below(3) == 0 && next.size() > 0)
                kept.push_back(next.members()[std::size_t(random.below(int(next.size())))].value);
            if (kept.size() > 20)
                kept.erase(kept.begin() + random.below(20));
            current = std::move(next);
            QCOMPARE(jsonOf(json::write(current).constData()), current);
        }
        QVERIFY(current.heapBytes() < 3 * atFirst);
        const Json last = kept.back();
        kept.clear();
        current = Json();
        QCOMPARE(jsonOf(json::write(last).constData()), last);
    }

    void valuesOfALargeObjectAreSharedAfterAMerge()
    {
        JsonObjectBuilder builder;
        for (int i = 0; i < 50; ++i)
            builder.append("m" + std::to_string(i), Json("a text that is longer than fourteen bytes"sv));
        const Json before = builder.take();
        const Json after = mergePatch(before, jsonOf(R"({"m7":1})"));
        QVERIFY(Json::sameStorage(after["m8"], before["m8"]));
        QVERIFY(Json::identical(after["m8"], before["m8"]));
        QVERIFY(Json::sameStorage(mergePatch(after, jsonOf(R"({"m7":1.0})"))["m9"], before["m9"]));
        QVERIFY(Json::sameStorage(
            mergePatch(after, jsonOf(R"({"m7":1,"m8":"a text that is longer than fourteen bytes"})")),
            after));
    }

    void sharesEverythingWhenNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("patch");
        for (const char *patch : {"{}", "{\"n\":null}", "{\"a\":{}}", "{\"b\":\"text\"}", "{\"a\":{\"x\":1}}",
                                  "{\"a\":{\"y\":[1,{\"q\":2.50}]}}", "{\"a\":{\"n\":null},\"c\":true}"}) {
            QTest::newRow(patch) << QByteArray(patch);
        }
    }
    void sharesEverythingWhenNothingChanges()
    {
        QFETCH(QByteArray, patch);
        const Json target = jsonOf("{\"a\":{\"x\":1,\"y\":[1,{\"q\":2.50}]},\"b\":\"text\",\"c\":true}");
        QVERIFY(Json::sameStorage(mergePatch(target, jsonOf(patch.constData())), target));
    }

    void writesTheSmallestDiff_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("patch");
        const auto row = [](const char *name, const char *from, const char *to, const char *patch) {
            QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << QByteArray(patch);
        };
        row("equal", "{\"a\":1,\"b\":[1]}", "{\"b\":[1],\"a\":1}", "{}");
        row("changed", "{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":3}", "{\"b\":3}");
        row("true to false", "{\"a\":true}", "{\"a\":false}", "{\"a\":false}");
        row("added", "{}", "{\"a\":{\"b\":1}}", "{\"a\":{\"b\":1}}");
        row("removed", "{\"a\":1,\"b\":2}", "{\"b\":2}", "{\"a\":null}");
        row("nested", "{\"a\":{\"x\":1,\"y\":2},\"b\":1}", "{\"a\":{\"x\":1,\"z\":3},\"b\":1}",
            "{\"a\":{\"z\":3,\"y\":null}}");
        row("arrays whole", "{\"a\":[1,2,3]}", "{\"a\":[1,2]}", "{\"a\":[1,2]}");
        row("object for a number", "{\"a\":1}", "{\"a\":{}}", "{\"a\":{}}");
        row("object for nothing", "{}", "{\"a\":{}}", "{\"a\":{}}");
        row("not an object", "{\"a\":1}", "[1]", "[1]");
        row("from no object", "5", "{\"a\":1}", "{\"a\":1}");
        row("a null member is absent", "{\"a\":1,\"b\":2}", "{\"a\":null,\"b\":2}", "{\"a\":null}");
        row("a null member that never was", "{}", "{\"a\":null,\"b\":{\"c\":null}}", "{\"b\":{}}");
        row("equal null members", "{\"a\":null,\"b\":{\"c\":null}}", "{\"a\":null,\"b\":{\"c\":null}}", "{}");
        row("equal null beside a change", "{\"b\":{\"c\":null,\"d\":1}}", "{\"b\":{\"c\":null,\"d\":2}}",
            "{\"b\":{\"d\":2}}");
        row("nulls inside arrays stay", "{}", "{\"a\":[null,{\"b\":null}]}", "{\"a\":[null,{\"b\":null}]}");
    }
    void writesTheSmallestDiff()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, patch);
        QCOMPARE(json::write(json::mergeDiff(jsonOf(from.constData()), jsonOf(to.constData()))), patch);
    }

    void turnsOneValueIntoAnother()
    {
        RandomJson random(22);
        for (int i = 0; i < 2000; ++i) {
            const Json from = random.value(4);
            const Json to = i % 2 ? random.value(4) : mergePatch(from, random.patch(from, 4));
            const Json patch = json::mergeDiff(from, to);
            QCOMPARE(mergePatch(from, patch), to);
            if (from.isObject() && from == to)
                QCOMPARE(patch, Json::emptyObject());
        }
    }

    void composesByTheLaw()
    {
        RandomJson random(23);
        int composedCount = 0;
        for (int i = 0; i < 3000; ++i) {
            const Json target = random.value(4);
            const Json first = random.patch(target, 4);
            const Json second = random.patch(mergePatch(target, first), 4);
            const Json untouched("untouched"sv);
            Json composed = untouched;
            if (json::composeMergePatches(first, second, &composed)) {
                ++composedCount;
                QCOMPARE(mergePatch(target, composed), mergePatch(mergePatch(target, first), second));
            } else {
                QVERIFY(Json::identical(composed, untouched));
            }
        }
        QVERIFY(composedCount > 1000 && composedCount < 3000);
    }

    void composesOrSaysThatItCannot_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("composed"); // empty: impossible
        const auto row = [](const char *name, const char *first, const char *second, const char *composed) {
            QTest::addRow("%s", name) << QByteArray(first) << QByteArray(second) << QByteArray(composed);
        };
        row("apart", "{\"a\":1}", "{\"b\":2}", "{\"a\":1,\"b\":2}");
        row("the later wins", "{\"a\":1,\"b\":2}", "{\"a\":3}", "{\"a\":3,\"b\":2}");
        row("null is kept", "{\"a\":1}", "{\"a\":null}", "{\"a\":null}");
        row("null then value", "{\"a\":null}", "{\"a\":1}", "{\"a\":1}");
        row("objects together", "{\"a\":{\"x\":1}}", "{\"a\":{\"y\":null}}", "{\"a\":{\"x\":1,\"y\":null}}");
        row("object then value", "{\"a\":{\"x\":1}}", "{\"a\":5}", "{\"a\":5}");
        row("null then object", "{\"a\":null}", "{\"a\":{\"x\":1}}", "");
        row("number then object", "{\"a\":{\"b\":5}}", "{\"a\":{\"b\":{\"x\":1}}}", "");
        row("array then object", "{\"a\":[1]}", "{\"a\":{\"x\":1}}", "");
        row("whole value, then object", "5", "{\"a\":1}", "");
        row("object, then whole value", "{\"a\":1}", "[1]", "[1]");
        row("two whole values", "1", "2", "2");
    }
    void composesOrSaysThatItCannot()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, composed);
        Json result = jsonOf(first.constData());
        const bool isPossible =
            json::composeMergePatches(result, jsonOf(second.constData()), &result); // aliased
        QCOMPARE(isPossible, !composed.isEmpty());
        QCOMPARE(json::write(result), isPossible ? composed : first);
    }
};

QTEST_GUILESS_MAIN(TestMergePatch)
#include "tst_mergepatch.moc"
