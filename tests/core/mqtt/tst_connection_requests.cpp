// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a connected device asks and says: its twin, its commands, its telemetry.
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/mqttpackets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using namespace testsupport;

class TestConnectionRequests : public QObject
{
    Q_OBJECT

private slots:
    // Twins

    void aDeviceReadsItsTwin()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {TwinAnswers});
        (void)rig.command(PatchTwin{line.connection.id(),
                                    jsonOf(R"({"tags":{"t":1},"properties":{"desired":{"a":21.50}}})")});
        for (const QByteArray &body : {QByteArray(" "), QByteArray(), QByteArray("{}")}) {
            line.give(publishTo("$iothub/twin/GET/?$rid=ab-1", body));
            const auto answer = line.takeOne<packet::Publish>();
            QCOMPARE(answer.topic, "$iothub/twin/res/200/?$rid=ab-1");
            QCOMPARE(answer.qos, 0);
            QCOMPARE(answer.payload, R"({"desired":{"a":21.50,"$version":2},"reported":{"$version":1}})");
        }
    }

    void aReportIsAnsweredWithItsVersion()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {TwinAnswers});
        line.give(reportOf("1", R"({"serial":"S-1","n":null})"));
        QCOMPARE(line.takeOne<packet::Publish>(),
                 (packet::Publish{.topic = "$iothub/twin/res/204/?$rid=1&$version=2"}));
        QCOMPARE(rig.hub.state().find(line.connection.id())->twin.reported.values,
                 jsonOf(R"({"serial":"S-1"})"));
        line.give(publishTo("$iothub/twin/PATCH/properties/reported/?$rid=2&$version=2", R"({"x":1})"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/204/?$rid=2&$version=3");
    }

    void everyFailedTwinRequestSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &body, int status, int code,
                            const QByteArray &parameters = "?$rid=1") {
            QTest::newRow(name) << parameters << body << status << code;
        };
        row("no JSON", "{", 400, 400006);
        row("empty", "", 400, 400006);
        row("no UTF-8", "{\"a\":\"\xff\"}", 400, 400006);
        row("no object", "[1]", 400, 400004);
        row("key with a dot", R"({"a.b":1})", 400, 400004);
        row("integer too big", R"({"a":9007199254740992})", 400, 400004);
        row("null in an array", R"({"a":[null]})", 400, 400004);
        row("string too long", "{\"a\":\"" + QByteArray(4097, 'x') + "\"}", 400, 400004);
        QByteArray large = "{";
        for (int i = 0; i < 9; ++i)
            large += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":\"" + QByteArray(4000, 'x') + "\"";
        row("over 32 KB", large + "}", 403, 403100);
        row("deep", QByteArray(R"({"a":)").repeated(12) + "1" + QByteArray("}").repeated(12), 400, 400004);
        row("very deep", QByteArray("[").repeated(5000), 400, 400004);
        row("old version", R"({"a":1})", 412, 412001, "?$rid=1&$version=7");
        row("version is no number", R"({"a":1})", 400, 400004, "?$rid=1&$version=x");
    }

    void everyFailedTwinRequestSaysWhy()
    {
        QFETCH(const QByteArray, parameters);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const int, code);
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {TwinAnswers});
        line.give(publishTo("$iothub/twin/PATCH/properties/reported/" + parameters, body));
        const auto answer = line.takeOne<packet::Publish>();
        QCOMPARE(answer.topic, "$iothub/twin/res/" + QByteArray::number(status) + "/?$rid=1");
        const auto json = json::read(answer.payload);
        QVERIFY_RESULT(json);
        QCOMPARE((*json)["errorCode"sv], Json(code));
        QVERIFY(!(*json)["message"sv].toString().isEmpty());
        QCOMPARE((*json)["trackingId"sv].toString().size(), 32);
        QVERIFY(Timestamp::parse((*json)["timestampUtc"sv].toString()));
        QCOMPARE(rig.hub.state().find(line.connection.id())->twin.reported.version, 1);

        line.give(reportOf("2", R"({"alive":true})"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/204/?$rid=2&$version=2");
    }

    void aHubThatCannotStoreSaysSoAndStays()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {TwinAnswers});
        rig.store.failing = true;
        line.give(reportOf("1", R"({"a":1})"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/503/?$rid=1");
        rig.store.failing = false;
        line.give(reportOf("2", R"({"a":1})"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/204/?$rid=2&$version=2");
    }

    void withoutAnApiVersionThereAreNoTwins()
    {
        MqttRig rig;
        rig.device(u"d"_s);
        auto connect = MqttRig::connectPacket(u"d"_s);
        connect.userName = "localhost/d";
        MqttLine &line = rig.line();
        line.give(connect);
        line.give(subscribeTo({{TwinAnswers, 0}}));
        line.take();
        line.give(getOf("1"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/400/?$rid=1");
        line.give(reportOf("2", R"({"a":1})"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/400/?$rid=2");
        line.give(publishTo("devices/d/messages/events/", "{}", 1, 5));
        QCOMPARE(line.takeOne<packet::PubAck>(), packet::PubAck{5});
    }

    void answersKeepTheOrderOfTheirRequests()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {TwinAnswers});
        rig.holdsBack = true;
        line.give(reportOf("1", R"({"a":1})"));
        line.give(getOf("2"));
        line.give(publishTo("devices/d/messages/events/", "{}", 1, 3));
        line.give(publishTo("$iothub/twin/GET/?$rid=4", {}, 1, 4));
        line.give(reportOf("5", "{"));
        QVERIFY(line.take().isEmpty());
        rig.turn();
        const auto packets = line.take();
        QCOMPARE(packets.size(), 6);
        QCOMPARE(std::get<packet::Publish>(packets[0]).topic, "$iothub/twin/res/204/?$rid=1&$version=2");
        QCOMPARE(std::get<packet::Publish>(packets[1]).payload,
                 R"({"desired":{"$version":1},"reported":{"a":1,"$version":2}})");
        QCOMPARE(std::get<packet::PubAck>(packets[2]).id, quint16(3));
        QCOMPARE(std::get<packet::Publish>(packets[3]).topic, "$iothub/twin/res/200/?$rid=4");
        QCOMPARE(std::get<packet::PubAck>(packets[4]).id, quint16(4));
        QCOMPARE(std::get<packet::Publish>(packets[5]).topic, "$iothub/twin/res/400/?$rid=5");
    }

    void aDeviceHearsOfItsDesiredProperties_data()
    {
        QTest::addColumn<Json>("body");
        QTest::addColumn<bool>("replaces");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("a patch as it was sent")
            << jsonOf(R"({"properties":{"desired":{"a":1,"n":{"x":null}}}})") << false
            << QByteArray(R"({"a":1,"n":{"x":null},"$version":3})");
        QTest::newRow("repeated value") << jsonOf(R"({"properties":{"desired":{"a":1}}})") << false
                                        << QByteArray(R"({"a":1,"$version":3})");
        QTest::newRow("metadata stripped")
            << jsonOf(R"({"properties":{"desired":{"b":3,"$metadata":{},"$version":9}}})") << false
            << QByteArray(R"({"b":3,"$version":3})");
        QTest::newRow("replaced: nulls for what vanished")
            << jsonOf(R"({"properties":{"desired":{"a":1,"c":100,"n":{"x":1}}}})") << true
            << QByteArray(R"({"a":1,"c":100,"n":{"x":1,"y":null},"b":null,"$version":3})");
        QTest::newRow("tags only") << jsonOf(R"({"tags":{"x":1}})") << false << QByteArray();
    }

    void aDeviceHearsOfItsDesiredProperties()
    {
        QFETCH(const Json, body);
        QFETCH(const bool, replaces);
        QFETCH(const QByteArray, payload);
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {DesiredFilter});
        MqttLine &other = ready(rig, u"other"_s, {DesiredFilter});
        const TwinId id = line.connection.id();
        (void)rig.command(
            PatchTwin{id, jsonOf(R"({"properties":{"desired":{"a":1,"b":2,"n":{"x":1,"y":2}}}})")});
        line.take();
        QVERIFY(replaces ? rig.command(ReplaceTwin{id, body}) : rig.command(PatchTwin{id, body}));
        if (payload.isEmpty()) {
            QVERIFY(line.take().isEmpty());
            return;
        }
        const auto message = line.takeOne<packet::Publish>();
        QCOMPARE(message.topic, "$iothub/twin/PATCH/properties/desired/?$version=3");
        QCOMPARE(message.qos, 0);
        const auto told = json::read(message.payload);
        QVERIFY_RESULT(told);
        QCOMPARE(*told, *json::read(payload));
        QVERIFY(other.take().isEmpty());
    }

    void ownReportsAreNotHeard()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {DesiredFilter});
        line.give(reportOf("1", R"({"a":1})"));
        QVERIFY(line.take().isEmpty());
        QCOMPARE(rig.hub.state().find(line.connection.id())->twin.reported.version, 2);
    }

    // Commands

    void aCommandGoesToTheDeviceAndBack_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Json>("payload");
        const auto row = [](const char *name, const char *request, const char *answer, Json payload,
                            const QByteArray &status = "200") {
            QTest::newRow(name) << QString() << QByteArray(request) << QByteArray("go") << status
                                << QByteArray(answer) << payload;
        };
        row("object", R"({"x":[1,null]})", R"({"ok":true})", jsonOf(R"({"ok":true})"));
        row("string", "\"hello \\\"ü\\\"\"", "\"x\"", Json("x"sv));
        row("number", "12.50", "12.50", jsonOf("12.50"));
        row("null", "null", "null", Json());
        row("empty answer", "{}", "", Json());
        row("text answer", "{}", "oops", Json("oops"sv));
        row("status of its own", "{}", "1", Json(1), "418");
        row("greatest status", "{}", "1", Json(1), "2147483647");
        row("negative status", "{}", "1", Json(1), "-1");
        QTest::newRow("component") << u"thermostat1"_s << QByteArray("1") << QByteArray("thermostat1*go")
                                   << QByteArray("200") << QByteArray("2") << Json(2);
    }

    void aCommandGoesToTheDeviceAndBack()
    {
        QFETCH(const QString, component);
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, level);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, answer);
        QFETCH(const Json, payload);
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {CommandFilter});
        const auto reply = rig.command(InvokeCommand{.id = line.connection.id(),
                                                     .component = component,
                                                     .name = u"go"_s,
                                                     .payload = *json::read(request)});
        QVERIFY_RESULT(reply);
        const auto asked = line.takeOne<packet::Publish>();
        const QByteArray rid = asked.topic.mid(asked.topic.indexOf("$rid=") + 5);
        QCOMPARE(asked.topic, "$iothub/methods/POST/" + level + "/?$rid=" + rid);
        QCOMPARE(asked.payload, request);
        line.give(publishTo("$iothub/methods/res/" + status + "/?$rid=" + rid, answer));
        const auto answered = rig.last<CommandAnswered>();
        QCOMPARE(answered.requestId, reply->requestId);
        QCOMPARE(answered.status, status.toInt());
        QCOMPARE(answered.payload, payload);
        QVERIFY(!line.isClosed());
    }

    void answersThatFitNoRequestAreIgnored()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {CommandFilter});
        MqttLine &other = ready(rig, u"other"_s, {CommandFilter});
        const auto reply =
            rig.command(InvokeCommand{.id = line.connection.id(), .name = u"go"_s, .payload = {}});
        const QByteArray rid = QByteArray::number(reply->requestId, 16);
        other.give(publishTo("$iothub/methods/res/200/?$rid=" + rid, "\"stolen\""));
        line.give(publishTo("$iothub/methods/res/fine/?$rid=" + rid));
        line.give(publishTo("$iothub/methods/res/99999999999/?$rid=" + rid));
        line.give(publishTo("$iothub/methods/res/200/?$rid=zz"));
        line.give(publishTo("$iothub/methods/res/200/?$rid=ffff"));
        line.give(publishTo("$iothub/methods/res/200/?"));
        QCOMPARE(rig.hub.state().invocations().size(), 1);
        QVERIFY(!line.isClosed());
        QVERIFY(!other.isClosed());
        line.give(publishTo("$iothub/methods/res/200/?$rid=" + rid, {}, 1, 8));
        QVERIFY(rig.hub.state().invocations().isEmpty());
    }

    void anAnswerThatIsTooLargeEndsTheConnection()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {CommandFilter});
        const auto reply =
            rig.command(InvokeCommand{.id = line.connection.id(), .name = u"go"_s, .payload = {}});
        const QByteArray large = '"' + QByteArray(128 * 1024, 'x') + '"';
        line.give(
            publishTo("$iothub/methods/res/200/?$rid=" + QByteArray::number(reply->requestId, 16), large));
        QVERIFY(line.isClosed());
        QCOMPARE(line.closing->reason, CloseReason::TooLarge);
        QCOMPARE(rig.hub.state().invocations().size(), 1); // its caller hears of the time-out
    }

    void aModuleHasItsOwnTwinAndCommands()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d/m"_s, {TwinAnswers, CommandFilter});
        line.give(reportOf("1", R"({"mod":1})"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/204/?$rid=1&$version=2");
        const TwinId id = TwinId::parse(u"d"_s, u"m"_s).value();
        QCOMPARE(rig.hub.state().find(id)->twin.reported.values, jsonOf(R"({"mod":1})"));
        QCOMPARE(rig.hub.state().find(id.deviceId())->twin.reported.version, 1);
        QVERIFY(rig.command(InvokeCommand{.id = id, .name = u"ping"_s, .payload = {}}));
        QVERIFY(line.takeOne<packet::Publish>().topic.startsWith("$iothub/methods/POST/ping/"));
        line.give(publishTo("devices/d/modules/m/messages/events/%24.on=out1", "{}", 1, 4));
        QCOMPARE(line.takeOne<packet::PubAck>(), packet::PubAck{4});
        QCOMPARE(rig.changes.last().id, id);
        QCOMPARE(rig.last<TelemetrySent>().origin.system, jsonOf(R"({"iothub-outputname":"out1"})"));
    }

    // Telemetry

    void telemetryIsAcknowledgedAtItsQoS()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        line.give(publishTo("devices/d/messages/events/%24.sub=thermostat1&a=1", R"({"t":1})", 1, 1234));
        QCOMPARE(line.takeOne<packet::PubAck>(), packet::PubAck{1234});
        const auto sent = rig.last<TelemetrySent>();
        QCOMPARE(sent.component, u"thermostat1"_s);
        QCOMPARE(sent.properties, jsonOf(R"({"a":"1"})"));
        QCOMPARE(sent.origin.authMethod, u"{\"type\":\"sas\"}"_s);
        line.give(publishTo("devices/d/messages/events/", "x"));
        QVERIFY(line.take().isEmpty());
        QCOMPARE(rig.last<TelemetrySent>().payload, Json("x"sv));
        line.give(publishTo("devices/d/messages/events/", QByteArray(262'144, 'x'), 1, 7));
        QCOMPARE(line.takeOne<packet::PubAck>(), packet::PubAck{7});
    }

    void aRetainedMessageIsPassedOnWithAMark()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        auto message = publishTo("devices/d/messages/events/a=1", "1");
        message.retain = true;
        line.give(message);
        QCOMPARE(rig.last<TelemetrySent>().properties, jsonOf(R"({"a":"1","mqtt-retain":"true"})"));
    }

    void whoeverOwesManyAnswersHasToWait()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {TwinAnswers});
        rig.holdsBack = true;
        int given = 0;
        while (line.connection.wantsPackets() && given < 100'000) {
            line.give(reportOf(QByteArray::number(given), "{}"));
            ++given;
        }
        QVERIFY(given < 10'000);
        rig.turn();
        QCOMPARE(line.take().size(), given);
        QVERIFY(line.connection.wantsPackets());
    }
};

QTEST_GUILESS_MAIN(TestConnectionRequests)
#include "tst_connection_requests.moc"
