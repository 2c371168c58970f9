// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using json::Pointer;
using testsupport::jsonOf;
using testsupport::RandomJson;

namespace {

Pointer at(QStringView text)
{
    return *Pointer::parse(text);
}

QByteArray textOf(QByteArrayView text, const json::SourceMap::Node *node)
{
    return node ? text.sliced(node->offset, node->end - node->offset).toByteArray() : QByteArray("(none)");
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryKindOfValue()
    {
        QVERIFY(jsonOf("null").isNull());
        QCOMPARE(jsonOf("true"), Json(true));
        QCOMPARE(jsonOf("false"), Json(false));
        QCOMPARE(jsonOf(" \"text\" "), Json("text"sv));
        QCOMPARE(jsonOf("[]"), Json::emptyArray());
        QCOMPARE(jsonOf("{}"), Json::emptyObject());
        const Json value = jsonOf("{ \"b\" : [1, {\"c\": null}, []], \"a\" : \"x\" }");
        QCOMPARE(value.members()[0].key.toString(), u"b"_s);
        QCOMPARE(value.members()[1].key.toString(), u"a"_s);
        QCOMPARE(value["b"sv].size(), 3);
        QVERIFY(value["b"sv].at(1)["c"sv].isNull());
        QVERIFY(value["b"sv].at(1).contains("c"sv));
    }

    void anObjectIsNoOtherValue()
    {
        QCOMPARE(json::readObject("{\"a\": 1}")->size(), 1);
        for (const char *text : {"[]", "1", "null", "\"{}\""}) {
            const auto read = json::readObject(text);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::NotObject);
            QCOMPARE(read.error().at.line, 1);
        }
        QCOMPARE(json::readObject("{").error().code, ErrorCode::JsonSyntax);
    }

    void keepsTheTextOfNumbers_data()
    {
        QTest::addColumn<bool>("isInteger");
        const auto row = [](const char *text, bool isInteger) { QTest::addRow("%s", text) << isInteger; };
        row("21.80", false);
        row("1e3", false);
        row("1E+3", false);
        row("2.0", false);
        row("0.1", false);
        row("-0", true);
        row("-0.0", false);
        row("0", true);
        row("9223372036854775807", true);
        row("-9223372036854775808", true);
        row("9223372036854775808", false);
        row("123456789012345678901234567890", false);
        row("0.1000000000000000055511151231257827", false);
        row("1e308", false);
        row("5e-324", false);
        row("1e-400", false);
    }
    void keepsTheTextOfNumbers()
    {
        QFETCH(bool, isInteger);
        const char *text = QTest::currentDataTag();
        const Json value = jsonOf(text);
        QVERIFY(value.isNumber());
        QCOMPARE(value.isInteger(), isInteger);
        QCOMPARE(json::write(value), QByteArray(text));
        const QByteArray inside = QByteArray("[{\"n\":") + text + "}," + text + ']';
        QCOMPARE(json::write(jsonOf(inside.constData())), inside);
    }

    void unescapesStrings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("string");
        QTest::newRow("all escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")
                                     << QByteArray("\"\\/\b\f\n\r\t");
        QTest::newRow("two bytes") << QByteArray("\"\\u00fc\"") << QByteArray("\u00fc");
        QTest::newRow("capital digits") << QByteArray("\"\\u20AC\"") << QByteArray("\u20ac");
        QTest::newRow("surrogate pair") << QByteArray("\"\\ud83d\\ude00\"") << QByteArray("\U0001f600");
        QTest::newRow("unescaped") << QByteArray("\"\U0001f600 \u00fc\x7f\"")
                                   << QByteArray("\U0001f600 \u00fc\x7f");
        QTest::newRow("escaped zero") << QByteArray("\"a\\u0000b\"") << QByteArray("a\0b", 3);
        QTest::newRow("escaped controls") << QByteArray("\"\\u001f\\u0001\"") << QByteArray("\x1f\x01");
    }
    void unescapesStrings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, string);
        const auto value = json::read(text);
        QVERIFY_RESULT(value);
        const auto view = value->toStringView();
        QCOMPARE(QByteArray(view.data(), qsizetype(view.size())), string);
        const auto member = json::read(QByteArray("{" + text + ":1}"));
        QVERIFY_RESULT(member);
        QVERIFY(member->contains(std::string_view(string.constData(), std::size_t(string.size()))));
    }

    void namesPlaceAndReasonOfEveryError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("sentence"); // a part of it
        const auto row = [](const char *name, const QByteArray &text, int offset, int line, int column,
                            const QString &sentence, ErrorCode code = ErrorCode::JsonSyntax) {
            QTest::addRow("%s", name) << text << code << offset << line << column << sentence;
        };
        row("empty", "", 0, 1, 1, u"the text is empty"_s);
        row("only white space", " \n ", 3, 2, 2, u"the text is empty"_s);
        row("zero byte alone", QByteArray("\0", 1), 0, 1, 1, u"U+0000"_s);
        row("zero byte behind", QByteArray("{}\0", 3), 2, 1, 3, u"U+0000"_s);
        row("zero byte in white space", QByteArray("{} \0 ", 5), 3, 1, 4, u"U+0000"_s);
        row("zero byte between", QByteArray("[1,\0 2]", 7), 3, 1, 4, u"U+0000"_s);
        row("zero byte in a string", QByteArray("[\"a\0b\"]", 7), 3, 1, 4, u"U+0000"_s);
        row("no value", "[?]", 1, 1, 2, u"A JSON value is expected, but there is '?'"_s);
        row("capital literal", "[True]", 1, 1, 2, u"A JSON value is expected, but there is 'T'"_s);
        row("cut literal", "[nul]", 4, 1, 5, u"A JSON value is expected"_s);
        row("second value", "{} []", 3, 1, 4, u"The text must end after the value, but there is '['"_s);
        row("leading zero", "01", 1, 1, 2, u"The text must end after the value, but there is '1'"_s);
        row("no name", "{1: 2}", 1, 1, 2, u"name in quotation marks is expected, but there is '1'"_s);
        row("single quotes", "{'a': 1}", 1, 1, 2, u"name in quotation marks is expected, but there is '''"_s);
        row("cut after brace", "{", 1, 1, 2, u"name in quotation marks is expected, but the text ends"_s);
        row("no colon", "{\n  \"a\" 1}", 8, 2, 7,
            u"A colon is expected after the member's name, but there is '1'"_s);
        row("no comma in object", "{\"a\": 1\n \"b\": 2}", 9, 2, 2,
            u"A comma or '}' is expected after the member"_s);
        row("no comma in array", "[1\n\n 2]", 5, 3, 2,
            u"A comma or ']' is expected after the element, but there is '2'"_s);
        row("wrong bracket", "[1}", 2, 1, 3,
            u"A comma or ']' is expected after the element, but there is '}'"_s);
        row("cut array", "[1", 2, 1, 3, u"A comma or ']' is expected after the element, but the text ends"_s);
        row("cut after colon", "{\"a\":", 5, 1, 6, u"A JSON value is expected, but the text ends"_s);
        row("comma at the end of an object", "{\"a\": 1,\n}", 9, 2, 1, u"The comma before '}' must go"_s);
        row("comma at the end of an array", "[1, 2, ]", 7, 1, 8, u"The comma before ']' must go"_s);
        row("line comment", "{\n  // why\n \"a\": 1}", 4, 2, 3, u"JSON has no comments"_s);
        row("block comment", "[1 /* one */]", 3, 1, 4, u"JSON has no comments"_s);
        row("string not closed", "[\"abc", 5, 1, 6, u"The string is not closed"_s);
        row("line end in a string", "[\"ab\nc\"]", 4, 1, 5, u"control character that must be escaped"_s);
        row("tab in a name", "{\"a\tb\": 1}", 3, 1, 4, u"control character that must be escaped"_s);
        row("unknown escape", "[\"\\q\"]", 2, 1, 3, u"After a backslash one of"_s);
        row("cut escape", "[\"\\u12\"]", 2, 1, 3, u"four hexadecimal digits"_s);
        row("half a surrogate", "[\"\\ud83d\"]", 2, 1, 3, u"A surrogate escape must have its"_s);
        row("half a surrogate and text", "[\"\\ud83dabcdef\"]", 2, 1, 3,
            u"A surrogate escape must have its"_s);
        row("second half alone", "[\"\\ude00\"]", 2, 1, 3, u"A surrogate escape must have its"_s);
        row("two first halves", "[\"\\ud83d\\ud83d\"]", 2, 1, 3, u"A surrogate escape must have its"_s);
        row("no fraction", "[1.]", 3, 1, 4,
            u"A digit is expected after the decimal point, but there is ']'"_s);
        row("no exponent", "[1e+]", 4, 1, 5, u"A digit is expected in the exponent"_s);
        row("no integer", "[-]", 2, 1, 3, u"A JSON value is expected"_s);
        row("no digit before the point", "[.5]", 1, 1, 2, u"A JSON value is expected, but there is '.'"_s);
        row("number just beyond a double", "[9e308]", 1, 1, 2, u"too large for a double"_s);
        row("fraction beyond a double", "[-0.01e311]", 1, 1, 2, u"too large for a double"_s);
        row("number beyond a double", "[1e400]", 1, 1, 2, u"too large for a double"_s);
        row("integer beyond a double", '[' + QByteArray(400, '9') + ']', 1, 1, 2,
            u"too large for a double"_s);
        row("columns count characters", "[\"\u00fc\U0001f600\", x]", 11, 1, 8, u"there is 'x'"_s);
        row("character beyond 16 bits", "[\U0001f600]", 1, 1, 2, u"there is '\U0001f600'"_s);
        row("behind a byte order mark", "\xef\xbb\xbf[x]", 4, 1, 2, u"there is 'x'"_s);
        row("only a byte order mark", "\xef\xbb\xbf", 3, 1, 1, u"the text is empty"_s);
        row("two byte order marks", "\xef\xbb\xbf\xef\xbb\xbf{}", 3, 1, 1, u"A JSON value is expected"_s);
        row("Latin-1 in a string", "[\"Z\xfcrich\"]", 3, 1, 4, u"not UTF-8"_s, ErrorCode::JsonEncoding);
        row("cut character", "[\"\xe2\x82\"]", 2, 1, 3, u"not UTF-8"_s, ErrorCode::JsonEncoding);
        row("overlong character", "[\"\xc0\xaf\"]", 2, 1, 3, u"not UTF-8"_s, ErrorCode::JsonEncoding);
        row("surrogate in UTF-8", "[\"\xed\xa0\x80\"]", 2, 1, 3, u"not UTF-8"_s, ErrorCode::JsonEncoding);
        row("beyond Unicode", "[\"\xf4\x90\x80\x80\"]", 2, 1, 3, u"not UTF-8"_s, ErrorCode::JsonEncoding);
        row("Latin-1 outside strings", "[\xfc]", 1, 1, 2, u"not UTF-8"_s, ErrorCode::JsonEncoding);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), 0, 1, 1, u"not UTF-8"_s, ErrorCode::JsonEncoding);
    }
    void namesPlaceAndReasonOfEveryError()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        QFETCH(int, offset);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, sentence);

        const auto value = json::read(text);

        QVERIFY(!value);
        const Error &error = value.error();
        QVERIFY2(error.detail.contains(sentence), qPrintable(error.detail));
        QCOMPARE(error.code, code);
        QVERIFY(error.hasAt);
        QCOMPARE(error.at.offset, offset);
        QCOMPARE(error.at.line, line);
        QCOMPARE(error.at.column, column);
        QCOMPARE(json::readWithPlaces(text).error(), error);
    }

    void skipsAByteOrderMark()
    {
        const QByteArray text = "\xef\xbb\xbf{\"a\": 1}";
        const auto parsed = json::readWithPlaces(text);
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->value, jsonOf("{\"a\": 1}"));
        QCOMPARE(parsed->places.root().offset, 3);
        QCOMPARE(textOf(text, parsed->places.find(parsed->value, at(u"/a"))), QByteArray("1"));
        QCOMPARE(json::placeAt(text, 3).column, 1);
        QCOMPARE(json::placeAt(text, 4).column, 2);
    }

    void refusesWhatIsTooDeep()
    {
        const auto nested = [](int depth) {
            return QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']'));
        };
        QVERIFY_RESULT(json::read(nested(128)));
        const auto tooDeep = json::read(nested(129));
        QVERIFY(!tooDeep);
        QCOMPARE(tooDeep.error().code, ErrorCode::JsonTooDeep);
        QCOMPARE(tooDeep.error().limit, 128);
        QCOMPARE(tooDeep.error().at.offset, 128);
        QVERIFY_RESULT(json::read(nested(3), {.maxDepth = 3}));
        QCOMPARE(json::read(nested(4), {.maxDepth = 3}).error().code, ErrorCode::JsonTooDeep);

        const auto veryDeep = json::read(QByteArray(100'000, '['));
        QVERIFY(!veryDeep);
        QCOMPARE(veryDeep.error().code, ErrorCode::JsonTooDeep);
        QByteArray objects;
        for (int i = 0; i < 100'000; ++i)
            objects += "{\"a\":";
        QCOMPARE(json::readWithPlaces(objects).error().code, ErrorCode::JsonTooDeep);
    }

    void refusesWhatIsTooLarge()
    {
        QVERIFY_RESULT(json::read("[1,2]", {.maxBytes = 5}));
        const auto value = json::read("[1,2] ", {.maxBytes = 5});
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::JsonTooLarge);
        QCOMPARE(value.error().limit, 5);
        QCOMPARE(value.error().actual, 6);
    }

    void readsLongStrings()
    {
        const QByteArray content(1024 * 1024, 'x');
        const auto value = json::read(QByteArray("[\"" + content + "\", 1]"));
        QVERIFY_RESULT(value);
        QCOMPARE(value->at(0).toStringView().size(), std::size_t(content.size()));
        QCOMPARE(value->at(1), Json(1));
        const QByteArray escaped = QByteArray("\\u00fc").repeated(200'000);
        QCOMPARE(json::read(QByteArray('"' + escaped + '"'))->toStringView().size(), std::size_t(400'000));
    }

    void reportsDuplicateMembers()
    {
        const QByteArray text = "{\n \"a\": 1,\n \"b\": 2,\n \"a\": 3}";
        const auto parsed = json::readWithPlaces(text);
        QVERIFY_RESULT(parsed);
        QCOMPARE(json::write(parsed->value), QByteArray("{\"a\":3,\"b\":2}"));
        QCOMPARE(parsed->duplicates.size(), std::size_t(1));
        const auto &duplicate = parsed->duplicates.front();
        QCOMPARE(duplicate.pointer.toString(), u"/a"_s);
        QCOMPARE(duplicate.first, (TextPlace{.offset = 3, .length = 3, .line = 2, .column = 2}));
        QCOMPARE(duplicate.second, (TextPlace{.offset = 21, .length = 3, .line = 4, .column = 2}));
        QCOMPARE(textOf(text, parsed->places.find(parsed->value, at(u"/a"))), QByteArray("3"));
        QCOMPARE(textOf(text, parsed->places.find(parsed->value, at(u"/b"))), QByteArray("2"));
        QCOMPARE(json::write(*json::read(text)), QByteArray("{\"a\":3,\"b\":2}"));
    }

    void reportsDuplicatesInsideOtherContainers()
    {
        const QByteArray text = "{\"l\": [0, {\"x\": {\"k\": 1, \"k\": 2, \"m\": [5], \"k\": 3, \"z\": 9}}], "
                                "\"l\": 1, \"t\": true}";
        const auto parsed = json::readWithPlaces(text);
        QVERIFY_RESULT(parsed);
        QStringList pointers;
        for (const auto &duplicate : parsed->duplicates)
            pointers.append(duplicate.pointer.toString());
        QCOMPARE(pointers, QStringList({u"/l/1/x/k"_s, u"/l/1/x/k"_s, u"/l"_s}));
        QCOMPARE(parsed->duplicates[0].first.offset, text.indexOf("\"k\": 1"));
        QCOMPARE(parsed->duplicates[0].second.offset, text.indexOf("\"k\": 2"));
        QCOMPARE(parsed->duplicates[1].first.offset, text.indexOf("\"k\": 2"));
        QCOMPARE(parsed->duplicates[1].second.offset, text.indexOf("\"k\": 3"));
        QCOMPARE(json::write(parsed->value), QByteArray("{\"l\":1,\"t\":true}"));
        QCOMPARE(textOf(text, parsed->places.find(parsed->value, at(u"/t"))), QByteArray("true"));
    }

    void keepsPlacesRightBehindDuplicates_data()
    {
        QTest::addColumn<int>("members");
        for (const int members : {2, 23, 24, 25, 60})
            QTest::addRow("%d members", members) << members;
    }
    void keepsPlacesRightBehindDuplicates()
    {
        QFETCH(int, members);
        QByteArray text = "{\"in\": {";
        for (int i = 0; i < members; ++i) {
            text += "\"k" + QByteArray::number(i) + "\": " + QByteArray::number(i) + ", ";
            text += "\"k" + QByteArray::number(i / 2) + "\": " + QByteArray::number(1000 + i) + ", ";
        }
        text += "\"last\": [7]}, \"end\": 8}";

        const auto parsed = json::readWithPlaces(text);

        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->duplicates.size(), std::size_t(members));
        const Json &object = parsed->value["in"sv];
        QCOMPARE(object.size(), members + 1);
        for (const auto &[key, value] : object.members()) {
            const Pointer pointer = at(u"/in").child(key.toString());
            const auto *node = parsed->places.find(parsed->value, pointer);
            QCOMPARE(textOf(text, node), json::write(value));
            QCOMPARE(text.sliced(node->keyOffset, node->keyEnd - node->keyOffset),
                     QByteArray('"' + key.toString().toUtf8() + '"'));
            QCOMPARE(parsed->places.pointerAt(parsed->value, node->offset), pointer);
        }
        QCOMPARE(textOf(text, parsed->places.find(parsed->value, at(u"/in/last/0"))), QByteArray("7"));
        QCOMPARE(textOf(text, parsed->places.find(parsed->value, at(u"/end"))), QByteArray("8"));
    }

    void takesManyDuplicatesInReasonableTime()
    {
        QByteArray text = "{";
        for (int i = 0; i < 200'000; ++i)
            text += "\"a\":1,";
        text += "\"b\":2}";
        const auto parsed = json::readWithPlaces(text); // work that grows with the square would not come back
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->value.size(), 2);
        QCOMPARE(parsed->duplicates.size(), std::size_t(199'999));
        QCOMPARE(parsed->duplicates.back().second.offset, text.lastIndexOf("\"a\""));
    }

    void findsPlacesAndPointersOfEveryValue()
    {
        RandomJson random(5);
        for (int i = 0; i < 200; ++i) {
            const Json value = random.object(4);
            const QByteArray text = json::writeIndented(value, i % 4);
            const auto parsed = json::readWithPlaces(text);
            QVERIFY_RESULT(parsed);
            checkPlaces(*parsed, text, {});
        }
    }

    void answersThePointerOfAByte()
    {
        const QByteArray text = "{\"a\": [10, {\"b~/\": true}], \"c\": {}} ";
        const auto parsed = json::readWithPlaces(text);
        QVERIFY_RESULT(parsed);
        const auto pointerAt = [&](const char *part) {
            return parsed->places.pointerAt(parsed->value, text.indexOf(part)).toString();
        };
        QCOMPARE(pointerAt("{\"a"), QString());
        QCOMPARE(pointerAt("\"a\""), u"/a"_s);
        QCOMPARE(pointerAt("[10"), u"/a"_s);
        QCOMPARE(pointerAt("0,"), u"/a/0"_s);
        QCOMPARE(pointerAt(", {"), u"/a"_s);
        QCOMPARE(pointerAt("b~"), u"/a/1/b~0~1"_s);
        QCOMPARE(pointerAt("rue"), u"/a/1/b~0~1"_s);
        QCOMPARE(pointerAt("{}"), u"/c"_s);
        QCOMPARE(parsed->places.pointerAt(parsed->value, text.size() + 5).toString(), QString());
        QVERIFY(!parsed->places.find(parsed->value, at(u"/a/2")));
        QVERIFY(!parsed->places.find(parsed->value, at(u"/x")));
        QVERIFY(json::SourceMap().isEmpty());
        QVERIFY(!json::SourceMap().find(parsed->value, {}));
    }

    void countsLinesAndCharacters()
    {
        const QByteArray text = "ab\n\u00fc\U0001f600x\r\ny";
        QCOMPARE(json::placeAt(text, 0), (TextPlace{.offset = 0, .length = 0, .line = 1, .column = 1}));
        QCOMPARE(json::placeAt(text, text.indexOf('x'), 1),
                 (TextPlace{.offset = 9, .length = 1, .line = 2, .column = 3}));
        QCOMPARE(json::placeAt(text, text.indexOf('y')).line, 3);
        QCOMPARE(json::placeAt(text, text.indexOf('y')).column, 1);
        QCOMPARE(json::placeAt(text, 1000).line, 3);
    }

private:
    // Every value of `value` is found at its pointer, its text reads as itself, and back.
    void checkPlaces(const json::ParsedText &parsed, const QByteArray &text, const Pointer &pointer)
    {
        const Json &value = *pointer.find(parsed.value);
        const auto *node = parsed.places.find(parsed.value, pointer);
        QVERIFY(node);
        const auto again = json::read(textOf(text, node));
        QVERIFY_RESULT(again);
        QVERIFY(Json::identical(*again, value));
        QCOMPARE(parsed.places.pointerAt(parsed.value, node->offset), pointer);
        QCOMPARE(parsed.places.pointerAt(parsed.value, node->end - 1), pointer);
        for (const auto &member : value.members())
            checkPlaces(parsed, text, pointer.child(member.key.toString()));
        for (qsizetype i = 0; i < qsizetype(value.elements().size()); ++i)
            checkPlaces(parsed, text, pointer.child(i));
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
