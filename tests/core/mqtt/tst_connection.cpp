// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/mqttrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using testsupport::jsonOf;
using testsupport::MqttLine;
using testsupport::MqttRig;
using Code = packet::ConnAck::Code;

Q_DECLARE_METATYPE(packet::Connect)

namespace {

constexpr const char *TwinAnswers = "$iothub/twin/res/#";
constexpr const char *DesiredFilter = "$iothub/twin/PATCH/properties/desired/#";
constexpr const char *CommandFilter = "$iothub/methods/POST/#";

packet::Subscribe subscribeTo(QList<packet::Subscribe::Filter> filters, quint16 id = 1)
{
    return {id, std::move(filters)};
}

packet::Publish publishTo(const QByteArray &topic, const QByteArray &payload = {}, int qos = 0,
                          quint16 id = 0)
{
    return {.topic = topic, .payload = payload, .qos = qos, .id = id};
}

packet::Publish reportOf(const QByteArray &rid, const QByteArray &patch)
{
    return publishTo("$iothub/twin/PATCH/properties/reported/?$rid=" + rid, patch);
}

packet::Publish getOf(const QByteArray &rid)
{
    return publishTo("$iothub/twin/GET/?$rid=" + rid, " ");
}

/// A connected device that has subscribed to these; what was sent so far is taken.
MqttLine &ready(MqttRig &rig, const QString &client, const QList<const char *> &filters, bool clean = false)
{
    (void)rig.device(client.section(u'/', 0, 0), client.section(u'/', 1));
    MqttLine &line = rig.connect(client, clean);
    for (const char *filter : filters)
        line.give(subscribeTo({{filter, 0}}));
    line.take();
    return line;
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT
private slots:
    void acceptsADevice()
    {
        MqttRig rig;
        rig.device(u"d"_s);
        MqttLine &line = rig.connect(u"d"_s);
        QCOMPARE(line.takeOne<packet::ConnAck>(), (packet::ConnAck{false, Code::Accepted}));
        QVERIFY(!line.isClosed());
        QVERIFY(rig.hub.state().find(line.connection.id())->identity->connected);
        QCOMPARE(rig.changes.last().cause.origin, Cause::Origin::Device);
    }

    void refusesAWrongConnect_data()
    {
        QTest::addColumn<packet::Connect>("connect");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, Code code, auto change) {
            packet::Connect connect = MqttRig::connectPacket(u"d"_s);
            change(connect);
            QTest::newRow(name) << connect << int(code);
        };
        row("MQTT 5", Code::WrongProtocol, [](auto &c) { c.level = 5; });
        row("MQTT 3.1", Code::WrongProtocol, [](auto &c) { c.level = 3; });
        row("no client id", Code::WrongClientId, [](auto &c) { c.clientId.clear(); });
        row("no user name", Code::BadUserName, [](auto &c) { c.userName.reset(); });
        row("bad user name", Code::BadUserName, [](auto &c) { c.userName = "d"; });
        row("client id of another", Code::NotAuthorized, [](auto &c) { c.clientId = "e"; });
        row("client id in another case", Code::NotAuthorized, [](auto &c) { c.clientId = "D"; });
        row("a module's user name", Code::NotAuthorized,
            [](auto &c) { c.userName = "localhost/d/m/?api-version=1"; });
        row("wrong password", Code::NotAuthorized, [](auto &c) { c.password = "x"; });
        row("unknown device", Code::NotAuthorized, [](auto &c) {
            c.clientId = "ghost";
            c.userName = "localhost/ghost/?api-version=1";
        });
        row("disabled device", Code::NotAuthorized, [](auto &c) {
            c.clientId = "off";
            c.userName = "localhost/off/?api-version=1";
        });
        row("will to another topic", Code::NotAuthorized,
            [](auto &c) { c.will = packet::Will{.topic = "devices/e/messages/events/"}; });
        row("will to no topic of ours", Code::NotAuthorized,
            [](auto &c) { c.will = packet::Will{.topic = "bye"}; });
    }

    void refusesAWrongConnect()
    {
        QFETCH(const packet::Connect, connect);
        QFETCH(const int, code);
        MqttRig rig;
        rig.device(u"d"_s);
        (void)rig.command(UpdateIdentity{rig.device(u"off"_s), {.enabled = false}});
        const quint64 number = rig.hub.state().number();
        MqttLine &line = rig.line();
        line.give(connect);
        QCOMPARE(line.takeOne<packet::ConnAck>(), (packet::ConnAck{false, Code(code)}));
        QVERIFY(line.isClosed());
        QCOMPARE(line.closing->reason, CloseReason::Refused);
        QVERIFY(!line.closing->detail.isEmpty());
        QCOMPARE(rig.hub.state().number(), number);
    }

    void aHubThatCannotStoreIsUnavailable()
    {
        MqttRig rig;
        rig.device(u"d"_s);
        rig.store.failing = true;
        MqttLine &line = rig.connect(u"d"_s);
        QCOMPARE(line.takeOne<packet::ConnAck>().code, Code::Unavailable);
        QVERIFY(line.isClosed());
    }

    void theModelIdIsInTheTwinAtOnce()
    {
        MqttRig rig;
        const TwinId id = rig.device(u"d"_s);
        auto connect = MqttRig::connectPacket(u"d"_s);
        *connect.userName += "&model-id=dtmi:com:example:Thermostat;1";
        rig.line().give(connect);
        QCOMPARE(rig.hub.state().find(id)->identity->modelId, u"dtmi:com:example:Thermostat;1"_s);
        rig.connect(u"d"_s);
        QCOMPARE(rig.hub.state().find(id)->identity->modelId, u"dtmi:com:example:Thermostat;1"_s);
    }

    // Sessions, wire.md a.9

    void sessionPresentIsTruthful_data()
    {
        QTest::addColumn<QList<bool>>("clean");
        QTest::addColumn<bool>("present");
        QTest::newRow("first") << QList{false} << false;
        QTest::newRow("again") << QList{false, false} << true;
        QTest::newRow("clean") << QList{false, true} << false;
        QTest::newRow("after clean") << QList{false, true, false} << false;
        QTest::newRow("clean twice") << QList{true, true} << false;
    }

    void sessionPresentIsTruthful()
    {
        QFETCH(const QList<bool>, clean);
        QFETCH(const bool, present);
        MqttRig rig;
        rig.device(u"d"_s);
        bool last = false;
        for (const bool isClean : clean) {
            MqttLine &line = rig.connect(u"d"_s, isClean);
            last = line.takeOne<packet::ConnAck>().sessionPresent;
            line.give(packet::Disconnect{});
        }
        QCOMPARE(last, present);
    }

    void keptSubscriptionsComeBack_data()
    {
        QTest::addColumn<bool>("graceful");
        QTest::addColumn<bool>("restart");
        QTest::newRow("after DISCONNECT") << true << false;
        QTest::newRow("after a cut") << false << false;
        QTest::newRow("after a restart") << false << true;
    }

    void keptSubscriptionsComeBack()
    {
        QFETCH(const bool, graceful);
        QFETCH(const bool, restart);
        MqttRig first;
        MqttLine &before = ready(first, u"d"_s, {TwinAnswers, DesiredFilter, CommandFilter});
        const TwinId id = before.connection.id();
        if (graceful)
            before.give(packet::Disconnect{});
        else
            before.connection.end({CloseReason::LineLost, {}});
        first.turn();
        (void)first.command(PatchTwin{id, jsonOf(R"({"properties":{"desired":{"whileAway":1}}})")});

        const auto second = restart ? std::make_unique<MqttRig>(first.store.replayed()) : nullptr;
        MqttRig &rig = restart ? *second : first;
        MqttLine &line = rig.connect(u"d"_s);
        QCOMPARE(line.takeOne<packet::ConnAck>(), (packet::ConnAck{true, Code::Accepted}));
        (void)rig.command(PatchTwin{id, jsonOf(R"({"properties":{"desired":{"a":1}}})")});
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/PATCH/properties/desired/?$version=3");
        QVERIFY(rig.command(InvokeCommand{.id = id, .name = u"go"_s, .payload = {}}));
        QVERIFY(line.takeOne<packet::Publish>().topic.startsWith("$iothub/methods/POST/go/?$rid="));
        line.give(getOf("1"));
        QCOMPARE(line.takeOne<packet::Publish>().topic, "$iothub/twin/res/200/?$rid=1");
    }

    void aCleanSessionEndsWithItsConnection()
    {
        MqttRig rig;
        MqttLine &before = ready(rig, u"d"_s, {DesiredFilter}, true);
        const TwinId id = before.connection.id();
        before.give(packet::Disconnect{});
        MqttLine &line = rig.connect(u"d"_s, false);
        line.take();
        (void)rig.command(PatchTwin{id, jsonOf(R"({"properties":{"desired":{"a":1}}})")});
        QVERIFY(line.take().isEmpty());
    }

    void aSecondConnectionTakesOver()
    {
        MqttRig rig;
        MqttLine &one = ready(rig, u"d"_s, {DesiredFilter});
        MqttLine &two = rig.connect(u"d"_s);
        QVERIFY(one.isClosed());
        QCOMPARE(one.closing->reason, CloseReason::TakenOver);
        QCOMPARE(two.takeOne<packet::ConnAck>(), (packet::ConnAck{true, Code::Accepted}));
        QVERIFY(rig.hub.state().find(two.connection.id())->identity->connected);
        two.give(packet::Disconnect{});
        QVERIFY(!rig.hub.state().find(two.connection.id())->identity->connected);
    }

    void aRefusedConnectTakesNothingOver()
    {
        MqttRig rig;
        MqttLine &one = ready(rig, u"d"_s, {});
        auto connect = MqttRig::connectPacket(u"d"_s);
        connect.password = "wrong";
        rig.line().give(connect);
        QVERIFY(!one.isClosed());
    }

    void aLineThatGoesWhileConnectIsDecidedLeavesNobodyConnected()
    {
        MqttRig rig;
        const TwinId id = rig.device(u"d"_s);
        rig.holdsBack = true;
        MqttLine &line = rig.connect(u"d"_s);
        QVERIFY(!line.connection.wantsPackets());
        line.connection.end({CloseReason::LineLost, {}});
        rig.turn();
        QVERIFY(!rig.hub.state().find(id)->identity->connected);
        QVERIFY(line.take().isEmpty());
    }

    // Time

    void closesASilentConnection_data()
    {
        QTest::addColumn<int>("keepAlive");
        QTest::addColumn<qint64>("allowedMSecs");
        QTest::newRow("10 s") << 10 << qint64(15'000);
        QTest::newRow("Node") << 180 << qint64(270'000);
        QTest::newRow("1 s") << 1 << qint64(1'500);
        QTest::newRow("just below the cap") << 1177 << qint64(1'765'500);
        QTest::newRow("capped") << 1178 << qint64(1'767'000);
        QTest::newRow("greatest") << 65535 << qint64(1'767'000);
        QTest::newRow("none") << 0 << qint64(1'767'000);
    }

    void closesASilentConnection()
    {
        QFETCH(const int, keepAlive);
        QFETCH(const qint64, allowedMSecs);
        MqttRig rig;
        rig.device(u"d"_s);
        auto connect = MqttRig::connectPacket(u"d"_s);
        connect.keepAliveSeconds = keepAlive;
        MqttLine &line = rig.line();
        line.give(connect);
        line.take();
        rig.clock.advanceMSecs(allowedMSecs - 1);
        line.connection.onTime();
        QVERIFY(!line.isClosed());
        line.give(packet::PingReq{});
        QCOMPARE(line.takeOne<packet::PingResp>(), packet::PingResp());
        rig.clock.advanceMSecs(allowedMSecs - 1);
        line.connection.onTime();
        QVERIFY(!line.isClosed());
        rig.clock.advanceMSecs(1);
        line.connection.onTime();
        QVERIFY(line.isClosed());
        QCOMPARE(line.closing->reason, CloseReason::Silent);
        rig.turn();
        QVERIFY(!rig.hub.state().find(line.connection.id())->identity->connected);
    }

    void closesALineWithoutConnect()
    {
        MqttRig rig;
        MqttLine &line = rig.line();
        rig.clock.advanceMSecs(29'999);
        line.connection.onTime();
        QVERIFY(!line.isClosed());
        rig.clock.advanceMSecs(1);
        line.connection.onTime();
        QCOMPARE(line.closing->reason, CloseReason::NoConnect);
    }

    void closesWhenTheTokenExpires()
    {
        MqttRig rig;
        rig.expiries[rig.device(u"d"_s)] = rig.clock.now().plusMSecs(8000);
        MqttLine &line = rig.connect(u"d"_s);
        rig.clock.advanceMSecs(7999);
        line.connection.onTime();
        QVERIFY(!line.isClosed());
        rig.clock.advanceMSecs(1);
        line.connection.onTime();
        QCOMPARE(line.closing->reason, CloseReason::TokenExpired);
    }

    // What ends a connection, wire.md a.10

    void aDeviceThatMayNotBeThereIsCutOff_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("what");
        for (const auto &client : {u"d"_s, u"d/m"_s}) {
            for (const auto &what : {u"disabled"_s, u"deleted"_s, u"disconnected"_s})
                QTest::addRow("%s %s", qPrintable(client), qPrintable(what)) << client << what;
        }
    }

    void aDeviceThatMayNotBeThereIsCutOff()
    {
        QFETCH(const QString, client);
        QFETCH(const QString, what);
        MqttRig rig;
        MqttLine &line = ready(rig, client, {});
        const TwinId id = line.connection.id();
        if (what == u"disabled") {
            QVERIFY(rig.command(UpdateIdentity{id.deviceId(), {.enabled = false}}));
            line.connection.reconsider(); // what the endpoint does for the modules of a device
        } else if (what == u"deleted") {
            QVERIFY(rig.command(DeleteIdentity{id.deviceId(), {}}));
        } else {
            QVERIFY(rig.command(Disconnect{id}));
        }
        QVERIFY(line.isClosed());
        const auto record = rig.hub.state().find(id);
        QVERIFY(!record || !record->identity->connected);
    }

    void newKeysEndTheConnectionThatUsedTheOldOnes()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        QVERIFY(rig.command(UpdateIdentity{line.connection.id(), {.statusReason = u"painted red"_s}}));
        QVERIFY(!line.isClosed());
        rig.passwords[line.connection.id()] = "new";
        QVERIFY(rig.command(UpdateIdentity{line.connection.id(), {.authentication = Authentication()}}));
        QCOMPARE(line.closing->reason, CloseReason::CredentialsChanged);
    }

    void badPacketsEndTheConnection_data()
    {
        QTest::addColumn<Packet>("packet");
        QTest::addColumn<CloseReason>("reason");
        using enum CloseReason;
        QTest::newRow("second CONNECT") << Packet(MqttRig::connectPacket(u"d"_s)) << BadPacket;
        QTest::newRow("publish at QoS 2")
            << Packet(publishTo("devices/d/messages/events/", {}, 2, 1)) << BadPacket;
        QTest::newRow("PUBREL") << Packet(packet::QoS2Step{6, 1}) << BadPacket;
        QTest::newRow("CONNACK") << Packet(packet::ConnAck{}) << BadPacket;
        QTest::newRow("SUBACK") << Packet(packet::SubAck{1, {0}}) << BadPacket;
        QTest::newRow("UNSUBACK") << Packet(packet::UnsubAck{1}) << BadPacket;
        QTest::newRow("PINGRESP") << Packet(packet::PingResp{}) << BadPacket;
        QTest::newRow("undocumented topic") << Packet(publishTo("a/b")) << BadTopic;
        QTest::newRow("topic of another") << Packet(publishTo("devices/e/messages/events/")) << BadTopic;
        QTest::newRow("bag that does not decode")
            << Packet(publishTo("devices/d/messages/events/a=%zz")) << BadTopic;
        QTest::newRow("over 256 KB") << Packet(
                                            publishTo("devices/d/messages/events/", QByteArray(262'145, 'x')))
                                     << TooLarge;
    }

    void badPacketsEndTheConnection()
    {
        QFETCH(const Packet, packet);
        QFETCH(const CloseReason, reason);
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        MqttLine &other = ready(rig, u"other"_s, {});
        line.give(packet);
        QVERIFY(line.take().isEmpty());
        QVERIFY(line.isClosed());
        QCOMPARE(line.closing->reason, reason);
        QVERIFY(!line.closing->detail.isEmpty());
        QVERIFY(!rig.hub.state().find(line.connection.id())->identity->connected);
        QVERIFY(!other.isClosed());
        line.give(publishTo("devices/d/messages/events/"));
        QVERIFY(line.take().isEmpty());
    }

    void nothingComesBeforeConnect_data()
    {
        QTest::addColumn<Packet>("packet");
        QTest::newRow("publish") << Packet(publishTo("devices/d/messages/events/"));
        QTest::newRow("subscribe") << Packet(subscribeTo({{TwinAnswers, 0}}));
        QTest::newRow("ping") << Packet(packet::PingReq{});
        QTest::newRow("disconnect") << Packet(packet::Disconnect{});
    }

    void nothingComesBeforeConnect()
    {
        QFETCH(const Packet, packet);
        MqttRig rig;
        MqttLine &line = rig.line();
        line.give(packet);
        QVERIFY(line.take().isEmpty());
        QCOMPARE(line.closing->reason, CloseReason::BadPacket);
    }

    // Wills

    void aWillIsSaidWhenTheLineIsCut_data()
    {
        QTest::addColumn<CloseReason>("reason");
        QTest::addColumn<bool>("said");
        using enum CloseReason;
        QTest::newRow("cut") << LineLost << true;
        QTest::newRow("silent") << Silent << true;
        QTest::newRow("taken over") << TakenOver << true;
        QTest::newRow("bad packet") << BadPacket << true;
        QTest::newRow("token expired") << TokenExpired << true;
        QTest::newRow("said goodbye") << Disconnected << false;
        QTest::newRow("the hub stops") << Shutdown << false;
    }

    void aWillIsSaidWhenTheLineIsCut()
    {
        QFETCH(const CloseReason, reason);
        QFETCH(const bool, said);
        MqttRig rig;
        rig.device(u"d"_s);
        auto connect = MqttRig::connectPacket(u"d"_s);
        connect.will = packet::Will{.topic = "devices/d/messages/events/colour=red",
                                    .payload = R"({"bye":1})",
                                    .qos = 1,
                                    .retain = true};
        MqttLine &line = rig.line();
        line.give(connect);
        if (reason == CloseReason::Disconnected)
            line.give(packet::Disconnect{});
        else
            line.connection.end({reason, {}});
        rig.turn();
        const auto sent = rig.last<TelemetrySent>();
        QCOMPARE(!sent.payload.isNull(), said);
        if (said) {
            QCOMPARE(sent.payload, jsonOf(R"({"bye":1})"));
            QCOMPARE(sent.properties,
                     jsonOf(R"({"colour":"red","mqtt-retain":"true","iothub-MessageType":"Will"})"));
        }
        QVERIFY(!rig.hub.state().find(line.connection.id())->identity->connected);
    }

    // Subscriptions

    void subackHasACodeForEachFilter()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        line.give(subscribeTo({{TwinAnswers, 0},
                               {"#", 0},
                               {"devices/d/messages/devicebound/#", 2},
                               {"devices/e/messages/devicebound/#", 1},
                               {CommandFilter, 1},
                               {DesiredFilter, 0}},
                              77));
        QCOMPARE(line.takeOne<packet::SubAck>(), (packet::SubAck{77, {0, 0x80, 1, 0x80, 1, 0}}));
        QVERIFY(!line.isClosed());
    }

    void theSameFilterAgainIsNothingNew()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        for (int i = 0; i < 20; ++i) {
            line.give(subscribeTo({{CommandFilter, 0}}, quint16(i + 1)));
            QCOMPARE(line.takeOne<packet::SubAck>(), (packet::SubAck{quint16(i + 1), {0}}));
        }
        QCOMPARE(
            std::count_if(rig.changes.begin(), rig.changes.end(),
                          [](const Change &c) { return std::holds_alternative<SessionChanged>(c.body); }),
            2); // the session, and one subscription
    }

    void afterUnsubscribingNothingComes()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {TwinAnswers, DesiredFilter, CommandFilter});
        line.give(packet::Unsubscribe{9, {TwinAnswers, DesiredFilter, CommandFilter, "#"}});
        QCOMPARE(line.takeOne<packet::UnsubAck>(), packet::UnsubAck{9});
        (void)rig.command(PatchTwin{line.connection.id(), jsonOf(R"({"properties":{"desired":{"a":1}}})")});
        QCOMPARE(rig.command(InvokeCommand{.id = line.connection.id(), .name = u"x"_s, .payload = {}})
                     .error()
                     .code,
                 ErrorCode::DeviceOffline);
        line.give(getOf("1"));
        QVERIFY(line.take().isEmpty());
    }

    void theSubackComesBeforeWhatItLetsThrough()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        rig.holdsBack = true;
        line.give(subscribeTo({{DesiredFilter, 0}}));
        line.submit(PatchTwin{line.connection.id(), jsonOf(R"({"properties":{"desired":{"a":1}}})")}, {});
        rig.turn();
        const auto packets = line.take();
        QCOMPARE(packets.size(), 2);
        QVERIFY(std::holds_alternative<packet::SubAck>(packets[0]));
        QCOMPARE(std::get<packet::Publish>(packets[1]).topic,
                 "$iothub/twin/PATCH/properties/desired/?$version=2");
    }

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
        row("deep", QByteArray(R"({"a":)").repeated(11) + "1" + QByteArray("}").repeated(11), 400, 400004);
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

    void aDeviceInsideTheProgramTakesOver()
    {
        MqttRig rig;
        MqttLine &line = ready(rig, u"d"_s, {});
        QVERIFY(rig.command(Connect{line.connection.id()}));
        QCOMPARE(line.closing->reason, CloseReason::TakenOver);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
