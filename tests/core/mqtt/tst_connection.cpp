// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsontext.h"
#include "support/mqttpackets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using namespace testsupport;
using Code = packet::ConnAck::Code;

Q_DECLARE_METATYPE(packet::Connect)

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
            rig.turn();
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
