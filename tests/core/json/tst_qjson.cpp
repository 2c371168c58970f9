// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/qjson.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;
using testsupport::RandomJson;

class TestQJson : public QObject
{
    Q_OBJECT
private slots:
    void convertsEveryKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *text, const QJsonValue &value) {
            QTest::addRow("%s", text) << QByteArray(text) << value;
        };
        row("null", QJsonValue());
        row("true", true);
        row("false", false);
        row("42", 42);
        row("21.5", 21.5);
        row("9007199254740993", qint64(9007199254740993));
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("-9223372036854775808", std::numeric_limits<qint64>::min());
        row("\"Z\u00fcrich \U0001f600\"", u"Z\u00fcrich \U0001f600"_s);
        row("[1,[],{}]", QJsonArray{1, QJsonArray(), QJsonObject()});
        row("{\"a\":{\"b\":null}}", QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, QJsonValue()}}}});
    }
    void convertsEveryKind()
    {
        QFETCH(QByteArray, text);
        QFETCH(QJsonValue, value);
        const Json ours = jsonOf(text.constData());
        QCOMPARE(json::toQJsonValue(ours), value);
        QVERIFY2(Json::identical(json::fromQJsonValue(value), ours),
                 json::write(json::fromQJsonValue(value)).constData());
    }

    void keepsIntegersBeyond53Bits()
    {
        QCOMPARE(json::toQJsonValue(Json(qint64(9007199254740993))).toInteger(), qint64(9007199254740993));
        QCOMPARE(json::fromQJsonValue(qint64(9007199254740993)).toInteger(), qint64(9007199254740993));
    }

    void losesOnlyTextsOfNumbersAndOrder()
    {
        const Json value = jsonOf("{\"b\":21.80,\"a\":1e3}");
        QCOMPARE(json::fromQJsonValue(json::toQJsonValue(value)), value);
        RandomJson random(51);
        for (int i = 0; i < 500; ++i) {
            const Json any = random.value(4);
            QCOMPARE(json::fromQJsonValue(json::toQJsonValue(any)), any);
        }
    }

    void makesDocumentsOfContainersOnly()
    {
        QVERIFY(json::toQJsonDocument(jsonOf("{\"a\":1}")).isObject());
        QVERIFY(json::toQJsonDocument(jsonOf("[1]")).isArray());
        QVERIFY(json::toQJsonDocument(Json(1)).isNull());
        for (const char *text : {"{}", "[]", "{\"a\":[1]}", "[{\"a\":1}]"})
            QCOMPARE(json::fromQJsonDocument(json::toQJsonDocument(jsonOf(text))), jsonOf(text));
        QVERIFY(json::fromQJsonDocument(QJsonDocument()).isNull());
        QVERIFY(json::fromQJsonValue(QJsonValue(QJsonValue::Undefined)).isNull());
    }
};

QTEST_GUILESS_MAIN(TestQJson)
#include "tst_qjson.moc"
