// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstring>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;
using testsupport::RandomJson;

class TestWriter : public QObject
{
    Q_OBJECT
private slots:
    void writesWithoutWhiteSpace()
    {
        const QByteArray text = "{\"b\":[1,2.5,true,false,null,\"x\"],\"a\":{},\"c\":[],\"\":{\"d\":[[]]}}";
        QCOMPARE(json::write(jsonOf(text.constData())), text);
        QCOMPARE(json::write(Json()), QByteArray("null"));
        QCOMPARE(json::write(Json("x"sv)), QByteArray("\"x\""));
    }

    void writesNumbersMadeInCode_data()
    {
        QTest::addColumn<Json>("value");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *text, const Json &value) {
            QTest::addRow("%s", text) << value << QByteArray(text);
        };
        row("0", Json(0));
        row("-42", Json(-42));
        row("9223372036854775807", Json(std::numeric_limits<qint64>::max()));
        row("-9223372036854775808", Json(std::numeric_limits<qint64>::min()));
        row("2.0", Json(2.0));
        row("0.1", Json(0.1));
        row("21.8", Json(21.8));
        row("-0.0", Json(-0.0));
        row("1e+300", Json(1e300));
        row("21.80", Json::number("21.80"sv));
    }
    void writesNumbersMadeInCode()
    {
        QFETCH(Json, value);
        QFETCH(QByteArray, text);
        QCOMPARE(json::write(value), text);
        QVERIFY(Json::identical(*json::read(text), value));
    }

    void escapesOnlyWhatMustBe()
    {
        const QByteArray text = json::write(Json("\"\\/\b\f\n\r\t\x01\x1f\x7f\u00fc\U0001f600"sv));
        QCOMPARE(text, QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\u00fc\U0001f600\""));
        QCOMPARE(json::write(Json(std::string_view("\0", 1))), QByteArray("\"\\u0000\""));
        QCOMPARE(json::write(jsonOf("{\"a\\\"\\n\": 1}")), QByteArray("{\"a\\\"\\n\":1}"));
    }

    void indentsEachLevel()
    {
        const Json value = jsonOf("{\"a\": [1, {\"b\": {}}, []], \"c\": \"x\"}");
        QCOMPARE(json::writeIndented(value), QByteArray("{\n"
                                                        "  \"a\": [\n"
                                                        "    1,\n"
                                                        "    {\n"
                                                        "      \"b\": {}\n"
                                                        "    },\n"
                                                        "    []\n"
                                                        "  ],\n"
                                                        "  \"c\": \"x\"\n"
                                                        "}"));
        QCOMPARE(json::writeIndented(jsonOf("[1]"), 4), QByteArray("[\n    1\n]"));
        QCOMPARE(json::writeIndented(jsonOf("{}")), QByteArray("{}"));
        QCOMPARE(json::writeIndented(jsonOf("5")), QByteArray("5"));
    }

    void appendsToWhatIsThere()
    {
        std::string out = "x";
        json::appendTo(out, jsonOf("[1]"));
        json::appendQuoted(out, "a\"b"sv);
        QCOMPARE(out, std::string("x[1]\"a\\\"b\""));
    }

    void readsBackAsTheSameValue()
    {
        RandomJson random(7);
        for (int i = 0; i < 1000; ++i) {
            const Json value = random.value(5);
            for (const QByteArray &text : {json::write(value), json::writeIndented(value, i % 5)}) {
                const auto again = json::read(text);
                QVERIFY_RESULT(again);
                QVERIFY2(Json::identical(*again, value), text.constData());
            }
        }
    }

    void keepsEveryDouble()
    {
        std::mt19937_64 engine(3);
        for (int i = 0; i < 20'000; ++i) {
            double number = 0;
            const quint64 bits = engine();
            std::memcpy(&number, &bits, sizeof number);
            const Json value(number);
            if (value.isNull())
                continue;
            const auto again = json::read(json::write(value));
            QVERIFY_RESULT(again);
            QVERIFY2(Json::identical(*again, value), json::write(value).constData());
            QVERIFY(again->toDouble() == number);
        }
    }

    void plainTextQuotesNoString_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("string") << QByteArray(R"("a \"b\"\n")") << u"a \"b\"\n"_s;
        QTest::newRow("empty string") << QByteArray(R"("")") << u""_s;
        QTest::newRow("number") << QByteArray("1.50") << u"1.50"_s;
        QTest::newRow("boolean") << QByteArray("true") << u"true"_s;
        QTest::newRow("null") << QByteArray("null") << u"null"_s;
        QTest::newRow("object") << QByteArray(R"({"a": ["b"]})") << uR"({"a":["b"]})"_s;
    }
    void plainTextQuotesNoString()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        const auto value = json::read(json);
        QVERIFY_RESULT(value);
        QCOMPARE(json::plainText(*value), text);
    }

    void isReadByQtAsWell()
    {
        RandomJson random(8);
        for (int i = 0; i < 200; ++i) {
            const Json value = random.object(4);
            const auto document = QJsonDocument::fromJson(json::write(value));
            QVERIFY(document.isObject());
            QCOMPARE(*json::read(document.toJson()), value);
        }
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
