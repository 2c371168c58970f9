// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json.h"
#include "json/reader.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;
using testsupport::RandomJson;

namespace {

// The same value with the members of every object in the reverse order and no shared storage.
Json reversed(const Json &value)
{
    if (value.isArray()) {
        std::vector<Json> elements;
        for (const auto &element : value.elements())
            elements.push_back(reversed(element));
        return Json::array(std::move(elements));
    }
    if (!value.isObject())
        return value;
    JsonObjectBuilder builder;
    for (const auto &[key, member] : value.members())
        builder.append(key, reversed(member));
    std::reverse(builder.members().begin(), builder.members().end());
    return builder.take();
}

Json wideObject(int members)
{
    JsonObjectBuilder builder;
    for (int i = 0; i < members; ++i)
        builder.append("name" + std::to_string(i), Json(i));
    return builder.take();
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void isNullByDefault()
    {
        QVERIFY(Json().isNull());
        QVERIFY(Json(nullptr).isNull());
        QVERIFY(Json(std::numeric_limits<double>::infinity()).isNull());
        QVERIFY(Json(std::numeric_limits<double>::quiet_NaN()).isNull());
    }

    void answersOtherwiseForAnotherKind()
    {
        QCOMPARE(Json("text"sv).toInteger(7), 7);
        QCOMPARE(Json("text"sv).toDouble(1.5), 1.5);
        QCOMPARE(Json(1).toBool(true), true);
        QVERIFY(Json(1).toStringView().empty());
        QVERIFY(Json(1).toString().isEmpty());
        QVERIFY(Json("text"sv).numberText().empty());
        const Json number(1);
        QVERIFY(number.members().empty());
        QVERIFY(number.elements().empty());
        QVERIFY(!Json(1).find("a"sv));
        QVERIFY(Json(1)["a"sv].isNull());
        QVERIFY(Json(1).at(0).isNull());
    }

    void keepsTextOfEveryLength()
    {
        for (std::size_t length = 0; length < 40; ++length) {
            const std::string text(length, 'x');
            const Json value{std::string_view(text)};
            QVERIFY(value.isString());
            QCOMPARE(value.toStringView(), std::string_view(text));
            QCOMPARE(Json(QString::fromStdString(text)), value);
            const Json copy = value;
            QCOMPARE(copy.toStringView(), std::string_view(text));
        }
    }

    void survivesAssignmentFromItsOwnPart()
    {
        Json value = jsonOf(R"({"inner": {"deep": "a text that does not fit inside"}})");
        value = value["inner"sv];
        value = value["deep"sv];
        QCOMPARE(value, Json("a text that does not fit inside"sv));
        Json &same = value;
        value = same;
        QCOMPARE(value, Json("a text that does not fit inside"sv));
        value = std::move(same);
        QCOMPARE(value, Json("a text that does not fit inside"sv));
    }

    void readsIntegersOutOfNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isInteger");
        QTest::addColumn<qint64>("integer"); // -1: cannot be one
        QTest::addColumn<double>("number");
        const auto row = [](const char *text, bool isInteger, qint64 integer, double number) {
            QTest::addRow("%s", text) << QByteArray(text) << isInteger << integer << number;
        };
        row("0", true, 0, 0);
        row("-0", true, 0, 0);
        row("42", true, 42, 42);
        row("2.0", false, 2, 2);
        row("1e3", false, 1000, 1000);
        row("21.80", false, -1, 21.8);
        row("0.1", false, -1, 0.1);
        row("9007199254740993", true, 9007199254740993, 9007199254740992.0);
        row("9223372036854775807", true, std::numeric_limits<qint64>::max(), 9223372036854775808.0);
        row("-9223372036854775808", true, std::numeric_limits<qint64>::min(), -9223372036854775808.0);
        row("9223372036854775808", false, -1, 9223372036854775808.0);
        row("-9223372036854775809", false, std::numeric_limits<qint64>::min(), -9223372036854775808.0);
        row("1e-400", false, 0, 0);
    }
    void readsIntegersOutOfNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isInteger);
        QFETCH(qint64, integer);
        QFETCH(double, number);

        const Json value = Json::number(text.toStdString());

        QVERIFY(value.isNumber());
        QCOMPARE(value.isInteger(), isInteger);
        QCOMPARE(value.toInteger(-1), integer);
        QCOMPARE(value.toDouble(), number);
        QCOMPARE(value.numberText(), text.toStdString());
    }

    void comparesByValue_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("equal");
        QTest::addColumn<bool>("identical");
        const auto row = [](const char *left, const char *right, bool equal, bool identical) {
            QTest::addRow("%s %s", left, right)
                << QByteArray(left) << QByteArray(right) << equal << identical;
        };
        row("true", "false", false, false);
        row("true", "true", true, true);
        row("null", "false", false, false);
        row("null", "{}", false, false);
        row("null", "0", false, false);
        row("false", "0", false, false);
        row("[]", "{}", false, false);
        row("\"\"", "null", false, false);
        row("\"1\"", "1", false, false);
        row("1", "2", false, false);
        row("2", "2.0", true, false);
        row("1e3", "1000", true, false);
        row("1e3", "1000.0", true, false);
        row("21.80", "21.8", true, false);
        row("21.80", "21.80", true, true);
        row("-0", "0", true, false);
        row("9007199254740993", "9007199254740992.0", false, false);
        row("9007199254740993", "9007199254740992", false, false);
        row("9223372036854775807", "9223372036854775808", false, false);
        row("9223372036854775807", "9223372036854775807.0", false, false);
        row("-9223372036854775808", "-9223372036854775808.0", true, false);
        row("\"a text of more than fourteen\"", "\"a text of more than fourteem\"", false, false);
        row("[1,2]", "[2,1]", false, false);
        row("[1,2]", "[1,2,3]", false, false);
        row("[true]", "[false]", false, false);
        row("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true, false);
        row("{\"a\":1}", "{\"b\":1}", false, false);
        row("{\"a\":null}", "{\"b\":null}", false, false);
        row("{\"a\":true}", "{\"a\":false}", false, false);
        row("{\"a\":{\"b\":[1,{\"c\":2}]}}", "{\"a\":{\"b\":[1,{\"c\":2}]}}", true, true);
    }
    void comparesByValue()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(bool, equal);
        QFETCH(bool, identical);
        const Json a = jsonOf(left.constData());
        const Json b = jsonOf(right.constData());

        QCOMPARE(a == b, equal);
        QCOMPARE(b == a, equal);
        QCOMPARE(Json::identical(a, b), identical);
        QCOMPARE(Json::identical(b, a), identical);
    }

    void ignoresTheOrderOfMembers_data()
    {
        QTest::addColumn<int>("members");
        for (const int members : {0, 1, 2, 23, 24, 25, 300})
            QTest::addRow("%d members", members) << members;
    }
    void ignoresTheOrderOfMembers()
    {
        QFETCH(int, members);
        const Json value = wideObject(members);
        const Json other = reversed(value);

        QVERIFY(value == other);
        QCOMPARE(Json::identical(value, other), members < 2);
        if (members == 0)
            return;
        const auto changed = other.with("name0"sv, Json("other"sv));
        QVERIFY(!(value == changed));
        QVERIFY(!(value == other.without("name0"sv).with("new"sv, Json(0))));
    }

    void findsEqualWhatChanceMadeEqual()
    {
        RandomJson random(11);
        for (int i = 0; i < 500; ++i) {
            const Json value = random.value(4);
            const Json other = random.value(4);
            QVERIFY(value == reversed(value));
            QCOMPARE(value == other, other == value);
            QVERIFY(!Json::identical(value, other) || value == other);
            const Json replaced = value.isBoolean() ? Json("other"sv) : Json(true);
            QVERIFY(!(Json::array({value, other}) == Json::array({replaced, other})));
        }
    }

    void sharesStorageBetweenCopies()
    {
        const Json value = jsonOf(R"({"a": [1, 2]})");
        const Json copy = value;
        QVERIFY(Json::sameStorage(value, copy));
        QVERIFY(!Json::sameStorage(value, jsonOf(R"({"a": [1, 2]})")));
        QVERIFY(!Json::sameStorage(Json(1), Json(1)));
        QVERIFY(Json::sameStorage(value["a"sv], value.with("b"sv, Json(1))["a"sv]));
    }

    void keepsTheOldValueWhenAMemberIsSet()
    {
        const Json old = jsonOf(R"({"a": 1, "b": 2, "c": 3})");
        QCOMPARE(json::write(old.with("b"sv, Json("x"sv))), QByteArray("{\"a\":1,\"b\":\"x\",\"c\":3}"));
        QCOMPARE(json::write(old.with("d"sv, Json())), QByteArray("{\"a\":1,\"b\":2,\"c\":3,\"d\":null}"));
        QCOMPARE(json::write(old.without("a"sv)), QByteArray("{\"b\":2,\"c\":3}"));
        QVERIFY(Json::sameStorage(old.without("nothing"sv), old));
        QCOMPARE(json::write(old), QByteArray("{\"a\":1,\"b\":2,\"c\":3}"));
        QCOMPARE(json::write(Json(5).with("a"sv, Json(1))), QByteArray("{\"a\":1}"));
        QCOMPARE(Json(5).without("a"sv), Json(5));
    }

    void findsMembersByTextOfEveryKind()
    {
        const Json value = jsonOf("{\"Z\u00fcrich\": 1, \"\": 2}");
        QCOMPARE(*value.find("Z\u00fcrich"sv), Json(1));
        QCOMPARE(*value.find(json::Key("Z\u00fcrich"sv)), Json(1));
        QCOMPARE(*value.find(QStringView(u"Z\u00fcrich")), Json(1));
        QCOMPARE(*value.find(""sv), Json(2));
        QCOMPARE(value["Z\u00fcrich"sv], Json(1));
        QVERIFY(!value.contains("zurich"sv));
        QVERIFY(value.find("Zurich"sv) == nullptr);
    }

    void buildsObjectsInPlace()
    {
        JsonObjectBuilder builder;
        builder.set("a"sv, Json(1));
        builder.set("b"sv, Json(2));
        builder.set("a"sv, Json(3));
        builder.remove(json::Key("nothing"sv));
        QCOMPARE(json::write(builder.take()), QByteArray("{\"a\":3,\"b\":2}"));
        QVERIFY(builder.isEmpty());
        builder.set("c"sv, Json(1));
        builder.remove(json::Key("c"sv));
        QCOMPARE(builder.take(), Json::emptyObject());
    }

    void reachesElementsWithinTheBoundsOnly()
    {
        const Json value = jsonOf("[10, 20]");
        QCOMPARE(value.size(), 2);
        QCOMPARE(value.at(1), Json(20));
        QVERIFY(value.at(2).isNull());
        QVERIFY(value.at(-1).isNull());
    }

    void countsTheBytesOnTheHeap()
    {
        QCOMPARE(Json(5).heapBytes(), std::size_t(0));
        QCOMPARE(Json("fourteen bytes"sv).heapBytes(), std::size_t(0));
        QVERIFY(Json("fifteen bytes.."sv).heapBytes() >= 15);
        const Json one = jsonOf(R"([{"a": "a text of more than fourteen"}])");
        QVERIFY(Json::array({one, one}).heapBytes() >= 2 * one.heapBytes());
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
