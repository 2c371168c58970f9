// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sentbody.h"
#include "mqtt/telemetry.h"
#include "mqtt/topic.h"
#include "mqtt/username.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using testsupport::jsonOf;

namespace {

TwinId id(const QString &path)
{
    return TwinId::parsePath(path).value();
}

} // namespace

class TestTopic : public QObject
{
    Q_OBJECT
private slots:
    void readsTheTopicsOfADevice_data()
    {
        QTest::addColumn<QByteArray>("topic");
        QTest::addColumn<DeviceTopic>("meaning");
        using namespace mqtt::topic;
        QTest::newRow("telemetry, empty bag")
            << QByteArray("devices/d/messages/events/") << DeviceTopic(Telemetry{});
        QTest::newRow("telemetry, no slash")
            << QByteArray("devices/d/messages/events") << DeviceTopic(Telemetry{});
        QTest::newRow("telemetry, a bag")
            << QByteArray("devices/d/messages/events/%24.ct=application%2Fjson&a%20b=1")
            << DeviceTopic(Telemetry{{{u"$.ct"_s, u"application/json"_s}, {u"a b"_s, u"1"_s}}});
        QTest::newRow("telemetry, slash at the end")
            << QByteArray("devices/d/messages/events/a=1/") << DeviceTopic(Telemetry{{{u"a"_s, u"1"_s}}});
        QTest::newRow("get") << QByteArray("$iothub/twin/GET/?$rid=12-ab") << DeviceTopic(TwinGet{"12-ab"});
        QTest::newRow("get, escaped dollar")
            << QByteArray("$iothub/twin/GET/?%24rid=1") << DeviceTopic(TwinGet{"1"});
        QTest::newRow("report") << QByteArray("$iothub/twin/PATCH/properties/reported/?$rid=7")
                                << DeviceTopic(ReportedPatch{"7", std::nullopt});
        QTest::newRow("report with version")
            << QByteArray("$iothub/twin/PATCH/properties/reported/?$rid=7&$version=3")
            << DeviceTopic(ReportedPatch{"7", "3"});
        QTest::newRow("report, version first")
            << QByteArray("$iothub/twin/PATCH/properties/reported/?$version=x&$rid=7")
            << DeviceTopic(ReportedPatch{"7", "x"});
        QTest::newRow("answer") << QByteArray("$iothub/methods/res/200/?$rid=1a")
                                << DeviceTopic(CommandAnswer{"200", "1a"});
        QTest::newRow("answer, negative")
            << QByteArray("$iothub/methods/res/-5/?$rid=1a") << DeviceTopic(CommandAnswer{"-5", "1a"});
        QTest::newRow("answer, bad status")
            << QByteArray("$iothub/methods/res/fine/?$rid=1a") << DeviceTopic(CommandAnswer{"fine", "1a"});
    }

    void readsTheTopicsOfADevice()
    {
        QFETCH(const QByteArray, topic);
        QFETCH(const DeviceTopic, meaning);
        const auto read = parseTopic(topic, id(u"d"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QVERIFY(*read == meaning);
    }

    void refusesEveryOtherTopic_data()
    {
        QTest::addColumn<QString>("self");
        QTest::addColumn<QByteArray>("topic");
        for (const char *topic : {"a",
                                  "/",
                                  "devices/",
                                  "devices/d",
                                  "devices/d/messages",
                                  "devices/d/messages/eventsx",
                                  "devices/other/messages/events/",
                                  "devices/d2/messages/events/",
                                  "devices/D/messages/events/",
                                  "devices/d/modules/m/messages/events/",
                                  "devices/d/messages/devicebound/",
                                  "$iothub/twin/GET/",
                                  "$iothub/twin/GET/?",
                                  "$iothub/twin/GET/?$rid=",
                                  "$iothub/twin/GET/?rid=1",
                                  "$iothub/twin/get/?$rid=1",
                                  "$iothub/twin/PATCH/properties/desired/?$rid=1",
                                  "$iothub/twin/PATCH/properties/reported/?$version=1",
                                  "$iothub/methods/POST/x/?$rid=1",
                                  "$iothub/methods/res/200",
                                  "$iothub/streams/POST/x",
                                  "devices/d/messages/events/a=%",
                                  "devices/d/messages/events/a=%4",
                                  "devices/d/messages/events/a=%zz",
                                  "devices/d/messages/events/a=%ff",
                                  "devices/d/messages/events/a=%00",
                                  "devices/d/messages/events/a=b c",
                                  "devices/d/messages/events/a=\"",
                                  "devices/d/messages/events/a=b/c",
                                  "devices/d/messages/events/a=\xc3\xa9",
                                  "devices/d/messages/events/=b",
                                  "$SYS/broker",
                                  "devices/#/messages/events/",
                                  "devices/+/messages/events/"})
            QTest::newRow(topic) << u"d"_s << QByteArray(topic);
        QTest::newRow("a module's device") << u"d/m"_s << QByteArray("devices/d/messages/events/");
        QTest::newRow("another module") << u"d/m"_s << QByteArray("devices/d/modules/n/messages/events/");
    }

    void refusesEveryOtherTopic()
    {
        QFETCH(const QString, self);
        QFETCH(const QByteArray, topic);
        const auto read = parseTopic(topic, id(self));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TopicInvalid);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void anIdWithSpecialCharactersIsMeantInBothForms()
    {
        const TwinId self = id(u"a+b#c%41"_s);
        QVERIFY(parseTopic("devices/a+b#c%41/messages/events/", self));
        QVERIFY(parseTopic("devices/a%2Bb%23c%2541/messages/events/", self));
        QVERIFY(!parseTopic("devices/a+b#cA/messages/events/", self));
        QCOMPARE(parseFilter("devices/a+b#c%41/messages/devicebound/#", self), Feed::Messages);
    }

    void knowsTheDocumentedFilters_data()
    {
        QTest::addColumn<QString>("self");
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<std::optional<Feed>>("feed");
        using Maybe = std::optional<Feed>;
        const auto row = [](const QString &self, const char *filter, Maybe feed) {
            QTest::addRow("%s %s", qPrintable(self), filter) << self << QByteArray(filter) << feed;
        };
        row(u"d"_s, "$iothub/twin/res/#", Feed::TwinAnswers);
        row(u"d"_s, "$iothub/twin/PATCH/properties/desired/#", Feed::Desired);
        row(u"d"_s, "$iothub/methods/POST/#", Feed::Commands);
        row(u"d"_s, "devices/d/messages/devicebound/#", Feed::Messages);
        row(u"d/m"_s, "devices/d/modules/m/messages/devicebound/#", Feed::Messages);
        row(u"d/m"_s, "devices/d/modules/m/inputs/#", Feed::Inputs);
        row(u"d/m"_s, "devices/d/modules/m/#", Feed::Inputs);
        row(u"d/m"_s, "$iothub/methods/POST/#", Feed::Commands);
        for (const char *other :
             {"#", "+", "$iothub/#", "$iothub/twin/res/+", "$iothub/twin/res/200/#", "$iothub/+/res/#",
              "devices/other/messages/devicebound/#", "devices/+/messages/devicebound/#", "devices/d/#",
              "devices/d/messages/events/#", "devices/d/inputs/#", "$iothub/methods/POST/", "$SYS/#"})
            row(u"d"_s, other, std::nullopt);
        row(u"d/m"_s, "devices/d/messages/devicebound/#", std::nullopt);
    }

    void knowsTheDocumentedFilters()
    {
        QFETCH(const QString, self);
        QFETCH(const QByteArray, filter);
        QFETCH(const std::optional<Feed>, feed);
        QVERIFY(parseFilter(filter, id(self)) == feed);
    }

    void readsTheThreeFormsOfAProperty_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<PropertyBag>("bag");
        QTest::newRow("empty") << QByteArray() << PropertyBag();
        QTest::newRow("null") << QByteArray("k") << PropertyBag{{u"k"_s, std::nullopt}};
        QTest::newRow("empty value") << QByteArray("k=") << PropertyBag{{u"k"_s, u""_s}};
        QTest::newRow("value") << QByteArray("k=v") << PropertyBag{{u"k"_s, u"v"_s}};
        QTest::newRow("all in order")
            << QByteArray("b=1&a&c=")
            << PropertyBag{{u"b"_s, u"1"_s}, {u"a"_s, std::nullopt}, {u"c"_s, u""_s}};
        QTest::newRow("escaped key") << QByteArray("odd%20k%C3%A9y%3D=a%26b%3Dc%2Fd%20%C3%BC%2B%25")
                                     << PropertyBag{{u"odd kéy="_s, u"a&b=c/d ü+%"_s}};
        QTest::newRow("plus is a plus") << QByteArray("k=a+b") << PropertyBag{{u"k"_s, u"a+b"_s}};
        QTest::newRow("equals in the value") << QByteArray("k=YQ==") << PropertyBag{{u"k"_s, u"YQ=="_s}};
        QTest::newRow("dollar unescaped") << QByteArray("$.ct=x") << PropertyBag{{u"$.ct"_s, u"x"_s}};
        QTest::newRow("lower case escapes") << QByteArray("k=%c3%bc") << PropertyBag{{u"k"_s, u"ü"_s}};
        QTest::newRow("empty pairs") << QByteArray("&a=1&&b=2&")
                                     << PropertyBag{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    }

    void readsTheThreeFormsOfAProperty()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const PropertyBag, bag);
        const auto read = parseBag(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QVERIFY(*read == bag);
        const auto again = parseBag(encodeBag(bag));
        QVERIFY(again);
        QVERIFY(*again == bag);
    }

    void anyPropertiesGoThroughATopic()
    {
        testsupport::RandomJson random(3);
        for (int round = 0; round < 500; ++round) {
            PropertyBag bag;
            for (int i = random.below(5); i > 0; --i) {
                QString text(1 + random.below(6), QChar());
                for (auto &c : text)
                    c = QChar(1 + random.below(0x2ff));
                bag.append({text, random.below(3) ? std::optional(QString(text + u'%')) : std::nullopt});
            }
            const auto topic = parseTopic(telemetryTopic(id(u"d/m"_s), bag), id(u"d/m"_s));
            QVERIFY(topic);
            QVERIFY(std::get<mqtt::topic::Telemetry>(*topic).properties == bag);
        }
    }

    void writesTheTopicsOfTheHub()
    {
        QCOMPARE(twinAnswerTopic(200, "a-1"), "$iothub/twin/res/200/?$rid=a-1");
        QCOMPARE(twinAnswerTopic(204, "1", 12), "$iothub/twin/res/204/?$rid=1&$version=12");
        QCOMPARE(desiredTopic(3), "$iothub/twin/PATCH/properties/desired/?$version=3");
        QCOMPARE(commandTopic(u"thermostat1*get.$x"_s, "1a"),
                 "$iothub/methods/POST/thermostat1*get.$x/?$rid=1a");
        QCOMPARE(messageTopic(id(u"d"_s), {{u"$.to"_s, u"/devices/d/messages/devicebound"_s}, {u"k"_s, {}}}),
                 "devices/d/messages/devicebound/%24.to=%2Fdevices%2Fd%2Fmessages%2Fdevicebound&k");
        QCOMPARE(inputTopic(id(u"d/m"_s), u"in 1"_s, {{u"a"_s, u"b"_s}}),
                 "devices/d/modules/m/inputs/in%201/a=b");
    }

    void readsUserNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<UserName>("name");
        const UserName plain{.host = u"localhost"_s, .id = id(u"d"_s)};
        const auto with = [plain](const QString &version, const QString &model, const QString &client) {
            UserName name = plain;
            name.apiVersion = version;
            name.modelId = model;
            name.clientType = client;
            return name;
        };
        const QString model = u"dtmi:com:example:Thermostat;1"_s;
        QTest::newRow("Node")
            << QByteArray("localhost/d/?api-version=2021-04-12&model-id=dtmi:com:example:Thermostat;1&"
                          "DeviceClientType=azure-iot-device%2F1.18.4%20(node%20v20.20.2%3B%20x)")
            << with(u"2021-04-12"_s, model, u"azure-iot-device/1.18.4 (node v20.20.2; x)"_s);
        QTest::newRow("Python, .NET")
            << QByteArray(
                   "localhost/d/?api-version=2020-09-30&DeviceClientType=py&model-id=dtmi%3Acom%3Aexample%3A"
                   "Thermostat%3B1")
            << with(u"2020-09-30"_s, model, u"py"_s);
        QTest::newRow("no question mark")
            << QByteArray("localhost/d/api-version=2016-11-14") << with(u"2016-11-14"_s, {}, {});
        QTest::newRow("no parameters") << QByteArray("localhost/d") << plain;
        QTest::newRow("slash at the end") << QByteArray("localhost/d/") << plain;
        QTest::newRow("question mark only") << QByteArray("localhost/d/?") << plain;
        QTest::newRow("unknown parameters")
            << QByteArray("localhost/d/?x=1&api-version=2030-01-01&flag") << with(u"2030-01-01"_s, {}, {});
        QTest::newRow("a model id is too new for the version")
            << QByteArray("localhost/d/?api-version=2018-06-30&model-id=dtmi:a;1")
            << with(u"2018-06-30"_s, {}, {});
        QTest::newRow("preview") << QByteArray(
                                        "localhost/d/?api-version=2020-05-31-preview&model-id=dtmi:a;1")
                                 << with(u"2020-05-31-preview"_s, u"dtmi:a;1"_s, {});
        UserName module = with(u"2021-04-12"_s, {}, u"a/b"_s);
        module.id = id(u"d/m"_s);
        module.host = u"hub.example.net"_s;
        QTest::newRow("module, slash in a value")
            << QByteArray("hub.example.net/d/m/?api-version=2021-04-12&DeviceClientType=a/b") << module;
    }

    void readsUserNames()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const UserName, name);
        const auto read = parseUserName(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QVERIFY(*read == name);
    }

    void refusesUserNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "localhost", "/d", "localhost/", "localhost/a b", "localhost/d/m/n/?api-version=1",
              "localhost/d/?api-version=%zz", "localhost//m"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("long") << QByteArray("localhost/d/?x=" + QByteArray(10'000, 'x'));
    }

    void refusesUserNames()
    {
        QFETCH(const QByteArray, text);
        const auto read = parseUserName(text);
        QVERIFY(!read);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void telemetrySortsItsProperties()
    {
        const PropertyBag bag{{u"$.mid"_s, u"m-1"_s},
                              {u"$.cid"_s, u"c"_s},
                              {u"$.ct"_s, u"application/json"_s},
                              {u"$.ce"_s, u"utf-8"_s},
                              {u"$.sub"_s, u"thermo"_s},
                              {u"$.on"_s, u"out1"_s},
                              {u"plain"_s, {}},
                              {u"colour"_s, u"red"_s},
                              {u"$.other"_s, u"x"_s},
                              {u"iothub-creation-time-utc"_s, u"2026-01-02"_s}};
        const auto message = telemetryOf(id(u"d"_s), bag, R"({"t":21.50})", u"how"_s);
        QCOMPARE(message.component, u"thermo"_s);
        QCOMPARE(message.payload, jsonOf(R"({"t":21.50})"));
        QCOMPARE(message.origin.system,
                 jsonOf(R"({"message-id":"m-1","correlation-id":"c","content-type":"application/json",
                            "content-encoding":"utf-8","iothub-outputname":"out1",
                            "iothub-creation-time-utc":"2026-01-02"})"));
        QCOMPARE(message.properties, jsonOf(R"({"plain":null,"colour":"red","$.other":"x",
                                                "iothub-creation-time-utc":"2026-01-02"})"));
        QCOMPARE(message.origin.authMethod, u"how"_s);
    }

    void aBodyIsJsonOrTextOrBase64_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Json>("payload");
        QTest::addColumn<bool>("isWrittenAlike");
        QTest::newRow("object") << QByteArray(R"({"a":1})") << jsonOf(R"({"a":1})") << true;
        QTest::newRow("number") << QByteArray("12.50") << jsonOf("12.50") << true;
        QTest::newRow("text") << QByteArray("h\xc3\xa9llo") << Json(u"héllo"_s) << false;
        QTest::newRow("empty") << QByteArray() << Json(""sv) << false;
        QTest::newRow("bytes") << QByteArray::fromHex("000102ff") << Json("AAEC/w=="sv) << false;
        QTest::newRow("blanks") << QByteArray("{ \"a\" : 1 }\n") << jsonOf(R"({"a":1})") << false;
        QTest::newRow("escapes") << QByteArray(R"({"a":"\u0041"})") << jsonOf(R"({"a":"A"})") << false;
        QTest::newRow("string") << QByteArray("\"\"") << Json(""sv) << false;
    }

    void aBodyIsJsonOrTextOrBase64()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Json, payload);
        QFETCH(const bool, isWrittenAlike);
        const auto message = telemetryOf(id(u"d"_s), {}, body, {});
        QCOMPARE(message.payload, payload);
        QCOMPARE(message.origin.bytes, isWrittenAlike ? QByteArray() : body); // kept where JSON would differ
        QCOMPARE(
            bodyOf(TelemetrySent{.payload = message.payload, .properties = {}, .origin = message.origin}),
            body);
    }

    void theCreationTimeHasTwoNames()
    {
        for (const QString &name : {u"$.ctime"_s, u"iothub-creation-time-utc"_s}) {
            const auto message = telemetryOf(id(u"d"_s), {{name, u"2026-01-02T03:04:05.5Z"_s}}, "{}", {});
            const auto made =
                creationTimeOf(TelemetrySent{.payload = {}, .properties = {}, .origin = message.origin});
            QVERIFY(made);
            QCOMPARE(made->toString(), u"2026-01-02T03:04:05.5000000Z"_s);
        }
        QVERIFY(!creationTimeOf(TelemetrySent{.payload = {}, .properties = {}}));
        const auto wrong = telemetryOf(id(u"d"_s), {{u"$.ctime"_s, u"noon"_s}}, "{}", {});
        QVERIFY(!creationTimeOf(TelemetrySent{.payload = {}, .properties = {}, .origin = wrong.origin}));
    }
};

QTEST_GUILESS_MAIN(TestTopic)
#include "tst_topic.moc"
