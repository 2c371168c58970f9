// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/mergepatch.h"
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/randomjson.h"
#include "twin/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;
using testsupport::RandomJson;

namespace {

// Objects inside each other: {"d": {"d": ... innermost}} with `depth` containers below the section.
Json nested(int depth, Json innermost)
{
    Json value = std::move(innermost);
    for (int i = 0; i < depth; ++i)
        value = Json::object({{"d", value}});
    return value;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT
private slots:
    void refusesByTheRule_data()
    {
        QTest::addColumn<Json>("values");
        QTest::addColumn<QString>("rule"); // empty: accepted
        QTest::addColumn<QString>("place");

        const auto row = [](const char *name, const Json &values, const QString &rule = {},
                            const QString &place = {}) {
            QTest::addRow("%s", name) << values << rule << place;
        };
        const QString longest(1024, u'k');
        row("other letters, digits first, slash", jsonOf(R"({"\u00fc":1,"1a":1,"a/b:[c]":1,"":1})"));
        row("no-break space", jsonOf("{\"a\u00a0b\":1}"));
        row("longest key", Json::object({{longest.toStdString(), Json(1)}}));
        row("key of 1025 bytes", Json::object({{longest.toStdString() + "k", Json(1)}}), u"key-length"_s,
            u"/tags/"_s + longest + u'k');
        row("key of 513 two-byte letters", Json::object({{QString(513, u'\u00e9').toStdString(), Json(1)}}),
            u"key-length"_s, u"/tags/"_s + QString(513, u'\u00e9'));
        row("dot", jsonOf(R"({"a":{"b.c":1}})"), u"key-char"_s, u"/tags/a/b.c"_s);
        row("dollar", jsonOf(R"({"$version":1})"), u"key-char"_s, u"/tags/$version"_s);
        row("number sign", jsonOf("{\"a\\u0023\":1}"), u"key-char"_s,
            u"/tags/a"_s + QChar(0x23)); // moc stumbles over the sign in a raw string
        row("space", jsonOf(R"({"a b":1})"), u"key-char"_s, u"/tags/a b"_s);
        row("control C0", jsonOf(R"({"a\u0007":1})"), u"key-char"_s, u"/tags/a\a"_s);
        row("delete", jsonOf(R"({"a\u007f":1})"), u"key-char"_s, u"/tags/a\u007f"_s);
        row("control C1", jsonOf(R"({"a\u0085":1})"), u"key-char"_s, u"/tags/a\u0085"_s);
        row("after the C1 block", jsonOf(R"({"a\u00a1":1})"));
        row("bad key with null", jsonOf(R"({"a b":null})"), u"key-char"_s, u"/tags/a b"_s);
        row("bad key inside an array", jsonOf(R"({"l":[{"a.b":1}]})"), u"key-char"_s, u"/tags/l/0/a.b"_s);
        row("slash in the place", jsonOf(R"({"a/b":{"c ":1}})"), u"key-char"_s, u"/tags/a~1b/c "_s);

        row("largest integer", jsonOf(R"({"n":4503599627370495})"));
        row("one above", jsonOf(R"({"n":4503599627370496})"), u"integer-range"_s, u"/tags/n"_s);
        row("smallest integer", jsonOf(R"({"n":-4503599627370496})"));
        row("one below", jsonOf(R"({"n":-4503599627370497})"), u"integer-range"_s, u"/tags/n"_s);
        row("beyond 64 bits", jsonOf(R"({"n":99999999999999999999})"), u"integer-range"_s, u"/tags/n"_s);
        row("a double may be large", jsonOf(R"({"n":5e15,"m":1e300,"o":9007199254740993.0})"));

        row("longest string", Json::object({{"s", Json(QString(4096, u's'))}}));
        row("string of 4097 bytes", Json::object({{"s", Json(QString(4097, u's'))}}), u"string-length"_s,
            u"/tags/s"_s);
        row("string of 2049 two-byte letters", Json::object({{"s", Json(QString(2049, u'\u00e9'))}}),
            u"string-length"_s, u"/tags/s"_s);

        row("arrays of anything", jsonOf(R"({"l":[1,"a",[true],{"b":2}]})"));
        row("null in an array", jsonOf(R"({"l":[1,null]})"), u"array-null"_s, u"/tags/l/1"_s);
        row("null member in an array", jsonOf(R"({"l":[{"a":null}]})"), u"array-null"_s, u"/tags/l/0/a"_s);
        row("null as a removal", jsonOf(R"({"l":null,"o":{"p":null}})"));

        row("ten deep with a value inside", nested(10, Json::object({{"v", Json("x"sv)}})));
        row("eleven deep, empty", nested(11, Json::emptyObject()), u"depth"_s,
            u"/tags/d/d/d/d/d/d/d/d/d/d/d"_s);
        row("array as the tenth",
            nested(10, jsonOf(R"({"l":1})")).isObject() ? nested(9, jsonOf(R"({"l":[1]})")) : Json());
        row("array as the eleventh", nested(10, jsonOf(R"({"l":[]})")), u"depth"_s,
            u"/tags/d/d/d/d/d/d/d/d/d/d/l"_s);
    }

    void refusesByTheRule()
    {
        QFETCH(const Json, values);
        QFETCH(const QString, rule);
        QFETCH(const QString, place);

        const auto result = checkValues(values, u"/tags"_s);

        QCOMPARE(result ? QString() : result.error().name(), rule);
        if (!result)
            QCOMPARE(result.error().place, place);
    }

    void anOversizeSectionMayShrinkButNotGrow()
    {
        const auto tags = [](int bytes) {
            return Json::object({{"a", Json(QString(4000, u'x'))},
                                 {"b", Json(QString(4000, u'x'))},
                                 {"c", Json(QString(bytes - 8003, u'x'))}});
        };

        QVERIFY(checkSize(Section::Tags, tags(8003), tags(8192)));
        const auto grown = checkSize(Section::Tags, tags(8003), tags(8193));
        QVERIFY(!grown);
        QCOMPARE(grown.error().name(), u"size-tags"_s);
        QCOMPARE(grown.error().limit, 8192);
        QCOMPARE(grown.error().actual, 8193);
        QVERIFY(checkSize(Section::Tags, tags(9000), tags(8500)));
        QVERIFY(!checkSize(Section::Tags, tags(9000), tags(9001)));
        QVERIFY(checkSize(Section::Desired, tags(8003), tags(11000)));
    }

    void aChangeOfSizeIsTheDifferenceOfTwoSizes()
    {
        RandomJson random(20261126);
        for (int i = 0; i < 500; ++i) {
            const Json before = random.object();
            const Json merged = json::mergePatch(before, random.patch(before));
            QCOMPARE(twinSizeChange(before, merged), twinSize(merged) - twinSize(before));
            const Json other = random.object(); // replaced, in another order
            QCOMPARE(twinSizeChange(before, other), twinSize(other) - twinSize(before));
        }
        const Json moved = Json::object({{"b", Json("two"sv)}, {"a", Json("one!"sv)}});
        QCOMPARE(twinSizeChange(Json::object({{"a", Json("one"sv)}, {"b", Json("two"sv)}}), moved), 1);
    }

    void knowsKeysThatRoutingCannotReach()
    {
        QVERIFY(isUnroutable("a\tb"sv));
        QVERIFY(isUnroutable("a/b"sv));
        QVERIFY(!isUnroutable("a-b_c"sv));
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
