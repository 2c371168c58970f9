// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"
#include "query/routing.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::query;
using testsupport::jsonOf;

namespace {

Message message()
{
    static const Json twin = jsonOf(R"({"deviceId": "d", "tags": {"site": "x", "list": [1, [2, 3]]},
        "properties": {"reported": {"$metadata": {"$lastUpdated": "2024-05-01T10:00:00+02:00"}}}})");
    return {.systemProperties = jsonOf(R"({"contentType": "application/json", "contentEncoding": "UTF-8",
                                           "connectionDeviceId": "d", "dt-subject": "t1", "enqueuedTime": "2024-05-01"})"),
            .applicationProperties = jsonOf(R"({"level": "4", "word": "abc", "$own": "y", "Empty": ""})"),
            .body = jsonOf(
                R"({"t": 21.5, "Deep": {"list": [{"x": 1}, "two"], "nil": null, "on": true}, "s": "größer",
                               "neg": -2.5, "a b": 1})"),
            .twin = Row(twin)};
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void conditionsOverAMessage_data()
    {
        QTest::addColumn<int>("truth");
        const auto yes = [](const char *condition) { QTest::newRow(condition) << int(Truth::True); };
        const auto no = [](const char *condition) { QTest::newRow(condition) << int(Truth::False); };
        const auto undefined = [](const char *condition) {
            QTest::newRow(condition) << int(Truth::Undefined);
        };
        yes("level = '4'");
        yes("LEVEL = '4'");
        no("level = 4");
        undefined("nothing = 1");
        undefined("level.x = 1");
        undefined("level[0] = 1");
        yes("$connectionDeviceId = 'd'");
        yes("$CONNECTIONDEVICEID = 'd'");
        yes("$own = 'y'");
        yes("$dt-subject = 't1'");
        undefined("$dt-dataschema = 't1'");
        yes("$body.t > 20");
        yes("$BODY.T > 20");
        yes("$body.deep.list[0].x = 1");
        yes("$body.Deep.list[1] = 'two'");
        undefined("$body.Deep.list[2] = 'two'");
        undefined("$body.Deep[0] = 'two'");
        undefined("$body = 1");
        undefined("$body[0] = 1");
        undefined("$twin = 1");
        undefined("$body.[[a b]] = 1"); // such names are not reachable
        yes("$twin.tags.site = 'x'");
        yes("$twin.tags.list[1][0] = 2");
        yes("$twin.properties.reported.$metadata.$lastUpdated = '2024-05-01T08:00:00Z'");
        yes("IS_DEFINED($body.Deep.nil)");
        no("IS_DEFINED($body.Deep)");
        no("IS_DEFINED($body.none)");
        yes("IS_NULL($body.Deep.nil)");
        no("IS_NULL($body.none)");
        yes("IS_BOOL($body.Deep.on) AND IS_NUMBER($body.t) AND IS_STRING(level)");
        yes("IS_OBJECT($body.Deep) AND IS_ARRAY($body.Deep.list)");
        yes("IS_PRIMITIVE($body.Deep.nil)");
        no("IS_PRIMITIVE($body.Deep)");
        no("IS_PRIMITIVE(nothing)");
        yes("AS_NUMBER(level) + 1 = 5");
        yes("AS_NUMBER($body.t) = 21.5");
        yes("AS_NUMBER('-1.5e2') = -150");
        undefined("AS_NUMBER(word) = 0");
        undefined("AS_NUMBER(Empty) = 0");
        undefined("AS_NUMBER('inf') = 0");
        undefined("AS_NUMBER('1x') = 1");
        undefined("AS_NUMBER(true) = 1");
        yes("ABS($body.neg) = 2.5 AND SIGN($body.neg) = -1 AND SIGN(0) = 0");
        yes("CEILING($body.neg) = -2 AND FLOOR($body.neg) = -3");
        yes("POWER(2, 10) = 1024 AND SQUARE(3) = 9 AND SQRT(16) = 4 AND EXP(0) = 1");
        undefined("SQRT(-1) = 0");
        undefined("ABS('1') = 1");
        undefined("POWER(2, '1') = 2");
        yes("STARTS_WITH(word, 'ab') AND ENDS_WITH(word, 'bc') AND CONTAINS(word, 'b')");
        no("STARTS_WITH(word, 'AB')");
        undefined("CONTAINS($body.t, '2')");
        yes("CONCAT(word, '-', level) = 'abc-4'");
        undefined("CONCAT(word, 4) = 'abc4'");
        yes("LENGTH($body.s) = 6");
        yes("UPPER($body.s) = 'GRÖSSER'");
        yes("LOWER('ÀB') = 'àb'");
        yes("SUBSTRING($body.s, 2, 2) = 'öß'");
        yes("SUBSTRING(word, 1) = 'bc' AND SUBSTRING(word, 9) = '' AND SUBSTRING(word, 1, 99) = 'bc'");
        undefined("SUBSTRING(word, -1) = ''");
        undefined("SUBSTRING(word, 0.5) = ''");
        undefined("SUBSTRING(word, '1') = ''");
        yes("INDEX_OF($body.s, 'er') = 4 AND INDEX_OF(word, 'x') = -1");
        yes("CONCAT(UPPER(word), UPPER(word)) = 'ABCABC'");
        undefined("NOT nothing");
        yes("true");
        undefined("word");
    }
    void conditionsOverAMessage()
    {
        QFETCH(int, truth);
        const auto condition = RoutingCondition::parse(QTest::currentDataTag());
        QVERIFY_RESULT(condition);
        const Message sent = message();
        QCOMPARE(int(condition->truth(sent)), truth);
        QCOMPARE(condition->routes(sent), truth == int(Truth::True));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("STARTSWITH(word, 'a')") << u"unknown-function"_s;
        QTest::newRow("word IN ['a']") << u"syntax"_s;
        QTest::newRow("word NIN ['a']") << u"syntax"_s;
        QTest::newRow("$body.list[x] = 1") << u"syntax"_s;
        QTest::newRow("$body.list[-1] = 1") << u"syntax"_s;
        QTest::newRow("$body.list[1.5] = 1") << u"syntax"_s;
        QTest::newRow("CONCAT(word) = 'a'") << u"function-arguments"_s;
        QTest::newRow("SUBSTRING(word) = 'a'") << u"function-arguments"_s;
        QTest::newRow("SUBSTRING(word, 1, 2, 3) = 'a'") << u"function-arguments"_s;
        QTest::newRow("ABS() = 1") << u"function-arguments"_s;
        QTest::newRow("") << u"syntax"_s;
        QTest::newRow("*") << u"syntax"_s;
        QTest::newRow("SELECT * FROM devices") << u"syntax"_s;
    }
    void refuses()
    {
        QFETCH(QString, reason);
        const auto condition = RoutingCondition::parse(QTest::currentDataTag());
        QVERIFY(!condition);
        QCOMPARE(condition.error().name(), reason);
        QVERIFY(condition.error().hasAt);
    }

    void theBodyIsReadOnlyWhenItIsUnicodeJson_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("utf-8") << u"application/json"_s << u"utf-8"_s << true;
        QTest::newRow("utf-16") << u"application/json"_s << u"UTF-16"_s << true;
        QTest::newRow("utf-32") << u"application/json"_s << u"utf-32"_s << true;
        QTest::newRow("latin") << u"application/json"_s << u"latin1"_s << false;
        QTest::newRow("text") << u"text/plain"_s << u"utf-8"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void theBodyIsReadOnlyWhenItIsUnicodeJson()
    {
        QFETCH(QString, type);
        QFETCH(QString, encoding);
        QFETCH(bool, isRead);
        Message sent = message();
        sent.systemProperties =
            type.isNull() ? Json::emptyObject()
                          : Json::object({{"contentType", Json(type)}, {"contentEncoding", Json(encoding)}});
        QCOMPARE(RoutingCondition::parse("$body.t = 21.5")->routes(sent), isRead);
    }

    void asksTelemetryOfTheHub()
    {
        ManualClock clock{Timestamp()};
        SeededIds ids(1);
        Hub hub({}, {clock, ids}, nullptr);
        const TwinId id = TwinId::parse(u"d"_s).value();
        (void)hub.submit(
            CreateIdentity{.id = id, .spec = {}, .tags = jsonOf(R"({"site": "x"})"), .desired = {}});
        (void)hub.submit(Connect{.id = id, .modelId = {}});
        Changes changes;
        hub.setListener([&changes](const Changes &batch) { changes = batch; });
        QVERIFY_RESULT(hub.submit(SendTelemetry{.id = id,
                                                .component = u"t1"_s,
                                                .payload = jsonOf(R"({"t": 30})"),
                                                .properties = jsonOf(R"({"alarm": "yes"})")}));
        const auto events = eventsOf(changes.first(), u"hub"_s);
        const auto sent = Message::of(events.first(), hub.state().find(id).get());
        for (const auto *condition :
             {"$body.t > 20", "alarm = 'yes'", "$twin.tags.site = 'x'", "$connectionDeviceId = 'd'",
              "$contentType = 'application/json'", "IS_DEFINED($enqueuedTime)"})
            QVERIFY2(RoutingCondition::parse(condition)->routes(sent), condition);
    }
};

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
