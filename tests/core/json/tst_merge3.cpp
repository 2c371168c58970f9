// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/merge3.h"
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

namespace {

QByteArray textOf(const std::optional<Json> &value)
{
    return value ? json::write(*value) : QByteArray("-");
}

// "/path base theirs mine", one conflict each.
QStringList linesOf(const std::vector<json::MergeConflict> &conflicts)
{
    QStringList lines;
    for (const auto &conflict : conflicts) {
        lines.append(conflict.path.toString() + u' ' +
                     QString::fromUtf8(textOf(conflict.base) + ' ' + textOf(conflict.theirs) + ' ' +
                                       textOf(conflict.mine)));
    }
    return lines;
}

} // namespace

class TestMerge3 : public QObject
{
    Q_OBJECT
private slots:
    void mergesByTheRule_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<QStringList>("conflicts");
        const auto row = [](const char *name, const char *base, const char *theirs, const char *mine,
                            const char *merged, const QStringList &conflicts = {}) {
            QTest::addRow("%s", name) << QByteArray(base) << QByteArray(theirs) << QByteArray(mine)
                                      << QByteArray(merged) << conflicts;
        };
        row("nothing", "{\"a\":1}", "{\"a\":1}", "{\"a\":1}", "{\"a\":1}");
        row("theirs only", "{\"a\":1}", "{\"a\":2}", "{\"a\":1}", "{\"a\":2}");
        row("mine only", "{\"a\":1}", "{\"a\":1}", "{\"a\":2}", "{\"a\":2}");
        row("apart", "{\"a\":1,\"b\":1,\"c\":1}", "{\"a\":2,\"b\":1,\"c\":1}", "{\"a\":1,\"b\":1,\"c\":2}",
            "{\"a\":2,\"b\":1,\"c\":2}");
        row("apart inside one object", "{\"o\":{\"a\":1,\"b\":1}}", "{\"o\":{\"a\":2,\"b\":1}}",
            "{\"o\":{\"a\":1,\"b\":2}}", "{\"o\":{\"a\":2,\"b\":2}}");
        row("both the same", "{\"a\":1}", "{\"a\":2}", "{\"a\":2}", "{\"a\":2}");
        row("both the same Boolean", "{\"a\":true}", "{\"a\":false}", "{\"a\":false}", "{\"a\":false}");
        row("both remove", "{\"a\":1,\"b\":1}", "{\"b\":1}", "{\"b\":1}", "{\"b\":1}");
        row("removed and added", "{\"a\":1,\"b\":1}", "{\"b\":1}", "{\"a\":1,\"b\":1,\"c\":1}",
            "{\"b\":1,\"c\":1}");
        row("both add apart", "{}", "{\"a\":1}", "{\"b\":2}", "{\"a\":1,\"b\":2}");
        row("both add an object", "{}", "{\"o\":{\"a\":1}}", "{\"o\":{\"b\":2}}",
            "{\"o\":{\"a\":1,\"b\":2}}");
        row("same member in two ways", "{\"a\":1}", "{\"a\":2}", "{\"a\":3}", "{\"a\":2}", {u"/a 1 2 3"_s});
        row("true against absent", "{\"a\":true}", "{\"a\":false}", "{}", "{\"a\":false}",
            {u"/a true false -"_s});
        row("both add another value", "{}", "{\"a\":1}", "{\"a\":2}", "{\"a\":1}", {u"/a - 1 2"_s});
        row("both add an object, one member apart", "{}", "{\"o\":{\"a\":1,\"c\":1}}",
            "{\"o\":{\"a\":2,\"b\":2}}", "{\"o\":{\"a\":1,\"c\":1,\"b\":2}}", {u"/o/a - 1 2"_s});
        row("they remove what I change inside", "{\"o\":{\"a\":1,\"b\":1},\"c\":1}", "{\"c\":1}",
            "{\"o\":{\"a\":2,\"b\":1},\"c\":1}", "{\"c\":1}",
            {u"/o {\"a\":1,\"b\":1} - {\"a\":2,\"b\":1}"_s});
        row("I remove what they change inside", "{\"o\":{\"a\":1}}", "{\"o\":{\"a\":2}}", "{}",
            "{\"o\":{\"a\":2}}", {u"/o {\"a\":1} {\"a\":2} -"_s});
        row("I remove what stayed", "{\"o\":{\"a\":1},\"c\":1}", "{\"o\":{\"a\":1},\"c\":2}", "{\"c\":1}",
            "{\"c\":2}");
        row("arrays as a whole", "{\"a\":[1,2]}", "{\"a\":[1,2,3]}", "{\"a\":[0,1,2]}", "{\"a\":[1,2,3]}",
            {u"/a [1,2] [1,2,3] [0,1,2]"_s});
        row("object against number", "{\"o\":{\"a\":1}}", "{\"o\":{\"a\":2}}", "{\"o\":5}",
            "{\"o\":{\"a\":2}}", {u"/o {\"a\":1} {\"a\":2} 5"_s});
        row("a number became two objects", "{\"o\":1}", "{\"o\":{\"a\":2}}", "{\"o\":{\"b\":2}}",
            "{\"o\":{\"a\":2}}", {u"/o 1 {\"a\":2} {\"b\":2}"_s});
        row("the whole", "1", "2", "3", "2", {u" 1 2 3"_s});
        row("null is a value", "{\"a\":null}", "{\"a\":1}", "{}", "{\"a\":1}", {u"/a null 1 -"_s});
        row("outer first", "{\"a\":1,\"o\":{\"p\":{\"x\":1},\"q\":1}}",
            "{\"a\":2,\"o\":{\"p\":{\"x\":2},\"q\":2}}", "{\"a\":3,\"o\":{\"p\":{\"x\":3},\"q\":3}}",
            "{\"a\":2,\"o\":{\"p\":{\"x\":2},\"q\":2}}", {u"/a 1 2 3"_s, u"/o/p/x 1 2 3"_s, u"/o/q 1 2 3"_s});
    }
    void mergesByTheRule()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, merged);
        QFETCH(QStringList, conflicts);
        const auto result =
            json::merge3(jsonOf(base.constData()), jsonOf(theirs.constData()), jsonOf(mine.constData()));
        QCOMPARE(json::write(result.merged), merged);
        QCOMPARE(linesOf(result.conflicts), conflicts);
    }

    void takesTheOnlyChange()
    {
        RandomJson random(41);
        for (int i = 0; i < 500; ++i) {
            const Json base = random.value(4);
            const Json other = json::mergePatch(base, random.patch(base, 4));
            for (const auto &[theirs, mine] :
                 {std::pair(base, other), std::pair(other, base), std::pair(other, other)}) {
                const auto result = json::merge3(base, theirs, mine);
                QVERIFY(Json::identical(result.merged, other));
                QVERIFY(result.conflicts.empty());
            }
        }
    }

    void isTheSameFromBothSides()
    {
        RandomJson random(42);
        int conflicts = 0;
        for (int i = 0; i < 2000; ++i) {
            const Json base = random.object(4);
            const Json theirs = json::mergePatch(base, random.patch(base, 4));
            const Json mine = json::mergePatch(base, random.patch(base, 4));
            const auto result = json::merge3(base, theirs, mine);
            const auto swapped = json::merge3(base, mine, theirs);
            QCOMPARE(swapped.conflicts.size(), result.conflicts.size());
            if (result.conflicts.empty())
                QCOMPARE(swapped.merged, result.merged);
            conflicts += int(result.conflicts.size());
            checkConflicts(base, theirs, mine, result);
        }
        QVERIFY(conflicts > 100);
    }

    void keepsBothWhenTheChangesLieApart()
    {
        RandomJson random(43);
        for (int i = 0; i < 1000; ++i) {
            const Json left = random.object(3);
            const Json right = random.object(3);
            const Json newLeft = json::mergePatch(left, random.patch(left, 3));
            const Json newRight = json::mergePatch(right, random.patch(right, 3));
            const auto both = [](const Json &l, const Json &r) {
                return Json::object({{"l", l}, {"in", Json::object({{"r", r}})}});
            };
            const auto result = json::merge3(both(left, right), both(newLeft, right), both(left, newRight));
            QVERIFY(result.conflicts.empty());
            QCOMPARE(result.merged, both(newLeft, newRight));
        }
    }

    void sharesWhatNobodyChanged()
    {
        const Json base = jsonOf("{\"o\":{\"a\":1,\"b\":{\"c\":[1]}},\"p\":{\"q\":1}}");
        const Json theirs = base.with("x"sv, Json(1));
        QVERIFY(Json::sameStorage(json::merge3(base, theirs, base).merged, theirs));
        QVERIFY(Json::sameStorage(json::merge3(base, base, theirs).merged, theirs));
        const auto result = json::merge3(base, theirs, base.with("y"sv, Json(2)));
        QVERIFY(Json::sameStorage(result.merged["o"sv], base["o"sv]));
        QVERIFY(Json::sameStorage(result.merged["p"sv], base["p"sv]));
    }

private:
    // Every conflict names what stands at its path, theirs is in the result, and no path lies in another.
    void checkConflicts(const Json &base, const Json &theirs, const Json &mine, const json::Merge3 &result)
    {
        const auto isAt = [](const json::Pointer &path, const Json &document,
                             const std::optional<Json> &value) {
            const Json *found = path.find(document);
            return found ? value && Json::identical(*found, *value) : !value;
        };
        for (const auto &conflict : result.conflicts) {
            QVERIFY(isAt(conflict.path, base, conflict.base));
            QVERIFY(isAt(conflict.path, theirs, conflict.theirs));
            QVERIFY(isAt(conflict.path, mine, conflict.mine));
            QVERIFY(isAt(conflict.path, result.merged, conflict.theirs));
            for (const auto &other : result.conflicts)
                QVERIFY(&other == &conflict || !other.path.isPrefixOf(conflict.path));
        }
    }
};

QTEST_GUILESS_MAIN(TestMerge3)
#include "tst_merge3.moc"
