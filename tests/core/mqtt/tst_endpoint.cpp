// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/encoder.h"
#include "support/jsontext.h"
#include "support/mqttclient.h"
#include "support/mqtthouse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using testsupport::jsonOf;
using testsupport::MqttClient;
using testsupport::MqttHouse;
using Code = packet::ConnAck::Code;

namespace {

constexpr const char *TwinAnswers = "$iothub/twin/res/#";

MqttClient clientOf(MqttHouse &house, bool tls = false)
{
    return MqttClient(house.port(tls), tls ? house.authority() : QByteArray());
}

/// Connected, and subscribed to the answers of twin requests.
MqttClient readyClient(MqttHouse &house, const QString &name, bool tls = false)
{
    const QByteArray token = house.token(name);
    MqttClient client = clientOf(house, tls);
    client.login(name, token);
    client.subscribe(TwinAnswers);
    return client;
}

bool isOnline(MqttHouse &house, const QString &name)
{
    return house.on([name](MqttHouse &h) {
        const auto record = h.state().find(*TwinId::parsePath(name));
        return record && record->identity->connected;
    });
}

packet::Publish get(const QByteArray &rid)
{
    return {.topic = "$iothub/twin/GET/?$rid=" + rid};
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void aDeviceLivesOverTcpAndTls_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("TCP") << false;
        QTest::newRow("TLS") << true;
    }

    void aDeviceLivesOverTcpAndTls()
    {
        QFETCH(const bool, tls);
        MqttHouse house;
        const QByteArray token = house.token(u"d"_s);
        MqttClient client = clientOf(house, tls);
        QCOMPARE(client.login(u"d"_s, token), (packet::ConnAck{false, Code::Accepted}));
        QVERIFY(isOnline(house, u"d"_s));
        for (const char *filter :
             {TwinAnswers, "$iothub/twin/PATCH/properties/desired/#", "$iothub/methods/POST/#"})
            QCOMPARE(client.subscribe(filter), (packet::SubAck{1, {0}}));
        QCOMPARE(client.readTwin("1").payload, R"({"desired":{"$version":1},"reported":{"$version":1}})");
        QCOMPARE(client.report("2", R"({"a":1})").topic, "$iothub/twin/res/204/?$rid=2&$version=2");
        const TwinId id = *TwinId::parsePath(u"d"_s);
        QVERIFY(house.command(PatchTwin{id, jsonOf(R"({"properties":{"desired":{"x":1}}})")}));
        QCOMPARE(client.next<packet::Publish>().payload, R"({"x":1,"$version":2})");
        const auto called = house.command(InvokeCommand{.id = id, .name = u"go"_s, .payload = Json(7)});
        QVERIFY_RESULT(called);
        const auto request = client.next<packet::Publish>();
        QCOMPARE(request.payload, "7");
        client.send(packet::Publish{.topic = "$iothub/methods/res/200/" +
                                             request.topic.mid(request.topic.indexOf('?')),
                                    .payload = "8"});
        client.send(packet::Publish{.topic = "devices/d/messages/events/",
                                    .payload = QByteArray(255 * 1024, 'x'),
                                    .qos = 1,
                                    .id = 9});
        QCOMPARE(client.next<packet::PubAck>(), packet::PubAck{9});
        QVERIFY(house.on([](MqttHouse &h) { return h.state().invocations().isEmpty(); }));
        client.send(packet::Disconnect{});
        QVERIFY(client.isClosedByHub());
        QVERIFY(!isOnline(house, u"d"_s));
    }

    void bytesMayComeInAnyPieces()
    {
        MqttHouse house;
        MqttClient client = readyClient(house, u"d"_s, true);
        const QByteArray bytes = encode(get("1")) + encode(packet::PingReq{}) + encode(get("2"));
        for (const char byte : bytes)
            client.sendBytes(QByteArray(1, byte));
        QCOMPARE(client.next<packet::Publish>().topic, "$iothub/twin/res/200/?$rid=1");
        QVERIFY(std::holds_alternative<packet::PingResp>(client.next().value()));
        QCOMPARE(client.next<packet::Publish>().topic, "$iothub/twin/res/200/?$rid=2");
    }

    void manyRequestsAtOnceAreAnsweredInOrder()
    {
        MqttHouse house;
        MqttClient client = readyClient(house, u"d"_s, true);
        QByteArray bytes;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray rid = QByteArray::number(i);
            appendTo(bytes, i % 3 ? Packet(get(rid))
                                  : Packet(packet::Publish{
                                        .topic = "$iothub/twin/PATCH/properties/reported/?$rid=" + rid,
                                        .payload = "{\"n\":" + rid + "}"}));
        }
        client.sendBytes(bytes);
        for (int i = 0; i < 3000; ++i) {
            const auto answer = client.next<packet::Publish>();
            QVERIFY2(answer.topic.contains(QByteArray("$rid=" + QByteArray::number(i))),
                     answer.topic.constData());
        }
    }

    void wrongCredentialsAreRefusedAndNoted()
    {
        MqttHouse house;
        (void)house.token(u"d"_s);
        const QByteArray foreign = house.token(u"other"_s);
        MqttClient client = clientOf(house, true);
        QCOMPARE(client.login(u"d"_s, foreign).code, Code::NotAuthorized);
        QVERIFY(client.isClosedByHub());
        const auto entries = house.on([](MqttHouse &h) { return h.log().since(0); });
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().direction, wire::LogEntry::Direction::Refused);
        QVERIFY(!entries.first().line.contains(u"sig="_s));
        QVERIFY(entries.first().error);
        QVERIFY(!isOnline(house, u"d"_s));
    }

    void theUserNameMustNameThisHub()
    {
        MqttHouse house;
        const QByteArray token = house.token(u"d"_s);
        MqttClient client = clientOf(house);
        client.send(packet::Connect{
            .clientId = "d", .userName = "other.example/d/?api-version=1", .password = token});
        QCOMPARE(client.next<packet::ConnAck>().code, Code::NotAuthorized);
    }

    void aSecondConnectionClosesTheFirst()
    {
        MqttHouse house;
        MqttClient first = readyClient(house, u"d"_s);
        MqttClient second = clientOf(house, true);
        QCOMPARE(second.login(u"d"_s, house.token(u"d"_s)), (packet::ConnAck{true, Code::Accepted}));
        QVERIFY(first.isClosedByHub());
        QCOMPARE(second.readTwin("1").topic, "$iothub/twin/res/200/?$rid=1");
        QCOMPARE(house.on([](MqttHouse &h) { return h.endpoint().clients().size(); }), 1);
        QVERIFY(isOnline(house, u"d"_s));
    }

    void hostileBytesEndOnlyTheirOwnConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
        QTest::newRow("zeros") << QByteArray(100, '\0') << true;
        QTest::newRow("a length beyond the limit") << QByteArray::fromHex("30ffffff7f") << true;
        QTest::newRow("half a CONNECT") << QByteArray::fromHex("101000044d51545404") << false;
        QTest::newRow("publish first")
            << encode(packet::Publish{.topic = "devices/good/messages/events/"}) << true;
        QTest::newRow("five length bytes") << QByteArray::fromHex("10ffffffffff") << true;
    }

    void hostileBytesEndOnlyTheirOwnConnection()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isWhole);
        MqttHouse house;
        MqttClient good = readyClient(house, u"good"_s);
        MqttClient bad = clientOf(house);
        bad.sendBytes(bytes);
        if (isWhole)
            QVERIFY(bad.isClosedByHub());
        else
            bad.cut();
        QCOMPARE(good.readTwin("1").topic, "$iothub/twin/res/200/?$rid=1");
    }

    void whoSaysNothingIsClosed()
    {
        MqttHouse house;
        MqttClient silent = clientOf(house);
        MqttClient device = readyClient(house, u"d"_s);
        house.on([](MqttHouse &h) {
            h.clock().advanceMSecs(30'000);
            h.endpoint().sweep();
        });
        QVERIFY(silent.isClosedByHub());
        QCOMPARE(device.readTwin("1").topic, "$iothub/twin/res/200/?$rid=1");
        house.on([](MqttHouse &h) {
            h.clock().advanceMSecs(360'000);
            h.endpoint().sweep();
        });
        QVERIFY(device.isClosedByHub());
        QVERIFY(!isOnline(house, u"d"_s));
    }

    void whoDoesNotReadIsCutOff()
    {
        MqttHouse house({.pauseBytes = 64 * 1024, .owedBytes = 256 * 1024});
        MqttClient slow = readyClient(house, u"slow"_s);
        slow.subscribe("$iothub/twin/PATCH/properties/desired/#");
        MqttClient good = readyClient(house, u"good"_s);
        const TwinId id = *TwinId::parsePath(u"slow"_s);
        const Json large = Json(std::string_view(std::string(4000, 'x')));
        JsonObjectBuilder values;
        for (const auto name : {"a"sv, "b"sv, "c"sv, "d"sv, "e"sv, "f"sv, "g"sv})
            values.append(name, large);
        const Json body = Json::object({{"properties", Json::object({{"desired", values.take()}})}});
        int patches = 0;
        while (isOnline(house, u"slow"_s) && patches < 5000) {
            QVERIFY_RESULT(house.command(PatchTwin{id, body}));
            ++patches;
        }
        QVERIFY(!isOnline(house, u"slow"_s));
        QCOMPARE(good.readTwin("1").topic, "$iothub/twin/res/200/?$rid=1");
    }

    void whoAsksAndDoesNotReadIsNotReadEither()
    {
        MqttHouse house({.pauseBytes = 64 * 1024});
        MqttClient slow = readyClient(house, u"slow"_s);
        QVERIFY(house.command(PatchTwin{
            *TwinId::parsePath(u"slow"_s),
            Json::object({{"properties",
                           Json::object({{"desired", Json::object({{"a", Json(std::string_view(std::string(
                                                                             4000, 'x')))}})}})}})}));
        QByteArray flood;
        for (int i = 0; i < 20'000; ++i)
            appendTo(flood, get(QByteArray::number(i)));
        slow.sendBytes(flood);
        // 80 MB of answers would be owed to a client that is read from without end.
        MqttClient good = readyClient(house, u"good"_s);
        QCOMPARE(good.readTwin("1").topic, "$iothub/twin/res/200/?$rid=1");
        QVERIFY(isOnline(house, u"slow"_s));
        for (int i = 0; i < 20'000; ++i)
            QCOMPARE(slow.next<packet::Publish>().topic,
                     "$iothub/twin/res/200/?$rid=" + QByteArray::number(i));
    }

    void connectedClientsAreListedAndCanBeDisconnected()
    {
        MqttHouse house;
        MqttClient one = readyClient(house, u"d/m"_s, true);
        const auto clients = house.on([](MqttHouse &h) { return h.endpoint().clients(); });
        QCOMPARE(clients.size(), 1);
        QCOMPARE(clients.first().id.toString(), u"d/m"_s);
        QVERIFY(clients.first().peer.startsWith(u"127.0.0.1:"_s));
        QCOMPARE(clients.first().since, house.now());
        QCOMPARE(clients.first().keepAliveSeconds, 240);
        const TwinId id = clients.first().id;
        QVERIFY(
            !house.on([](MqttHouse &h) { return h.endpoint().disconnect(*TwinId::parsePath(u"x"_s), {}); }));
        QVERIFY(house.on([id](MqttHouse &h) { return h.endpoint().disconnect(id, u"by hand"_s); }));
        QVERIFY(one.isClosedByHub());
        QVERIFY(!isOnline(house, u"d/m"_s));
    }

    void aModuleGoesWithItsDisabledDevice()
    {
        MqttHouse house;
        MqttClient module = readyClient(house, u"d/m"_s);
        QVERIFY(house.command(UpdateIdentity{*TwinId::parsePath(u"d"_s), {.enabled = false}}));
        QVERIFY(module.isClosedByHub());
        QVERIFY(!isOnline(house, u"d/m"_s));
    }

    void aWrongTokenAfterNewKeysEndsTheConnection()
    {
        MqttHouse house;
        MqttClient device = readyClient(house, u"d"_s);
        QVERIFY(
            house.command(UpdateIdentity{*TwinId::parsePath(u"d"_s), {.authentication = Authentication()}}));
        QVERIFY(device.isClosedByHub());
    }

    void messagesOfTheCloudWaitForTheirPubAck()
    {
        MqttHouse house;
        const QByteArray token = house.token(u"d"_s);
        const TwinId id = *TwinId::parsePath(u"d"_s);
        const auto message = [id](const char *body) {
            return SendMessage{id,
                               {.system = jsonOf(R"({"message-id":"m=1"})"),
                                .properties = jsonOf(R"({"colour":"red"})"),
                                .body = body}};
        };
        QVERIFY(house.command(message("early")));
        {
            MqttClient client = clientOf(house);
            client.login(u"d"_s, token);
            client.send(packet::Subscribe{4, {{"devices/d/messages/devicebound/#", 1}}});
            QCOMPARE(client.next<packet::SubAck>(), (packet::SubAck{4, {1}}));
            const auto got = client.next<packet::Publish>();
            QCOMPARE(got.topic,
                     "devices/d/messages/devicebound/%24.to=%2Fdevices%2Fd%2Fmessages%2Fdevicebound&"
                     "%24.mid=m%3D1&iothub-ack=none&colour=red");
            QCOMPARE(got.payload, "early");
            QCOMPARE(got.qos, 1);
            QVERIFY(!got.duplicate);
            client.cut();
        }
        MqttClient client = clientOf(house);
        QVERIFY(client.login(u"d"_s, token).sessionPresent);
        const auto again = client.next<packet::Publish>();
        QCOMPARE(again.payload, "early");
        QVERIFY(again.duplicate);
        QVERIFY(house.command(message("late")));
        const auto late = client.next<packet::Publish>();
        QCOMPARE(late.payload, "late");
        QVERIFY(late.id != again.id);
        for (const quint16 packetId : {again.id, late.id, quint16(999)})
            client.send(packet::PubAck{packetId});
        client.send(packet::PingReq{});
        QVERIFY(std::holds_alternative<packet::PingResp>(client.next().value()));
        QVERIFY(house.command(Unsubscribe{id, Feed::Inputs})); // the next turn of the loop
        QVERIFY(house.on([id](MqttHouse &h) { return !h.state().find(id)->mailbox; }));
    }

    void theLogTiesAnswersToRequestsAndHidesSecrets()
    {
        MqttHouse house;
        house.on([](MqttHouse &h) { h.log().setOn(true); });
        MqttClient client = readyClient(house, u"d"_s);
        client.report("77", R"({"a":1})");
        const auto entries = house.on([](MqttHouse &h) { return h.log().since(0); });
        QStringList kinds;
        for (const auto &entry : entries) {
            kinds.append(entry.kind);
            QCOMPARE(entry.protocol, wire::LogEntry::Protocol::Mqtt);
            const qsizetype signature = entry.bytes.indexOf("sig=");
            QVERIFY(signature < 0 || entry.bytes.at(signature + 4) == '*');
            QVERIFY(!entry.line.contains(u"SharedAccessSignature"_s));
        }
        QCOMPARE(kinds, QStringList({u"CONNECT"_s, u"CONNACK"_s, u"SUBSCRIBE"_s, u"SUBACK"_s, u"PUBLISH"_s,
                                     u"PUBLISH"_s}));
        QCOMPARE(entries.last().requestId, u"77"_s);
        QCOMPARE(entries.last().id.toString(), u"d"_s);
        QVERIFY(entries.last().latencyUSecs >= 0);
        QCOMPARE(entries[entries.size() - 2].latencyUSecs, -1);
        QCOMPARE(entries.last().answers, entries[entries.size() - 2].number);
        QCOMPARE(entries.first().id.toString(), u"d"_s); // before the hub knows that it is
        QCOMPARE(entries[1].answers, entries[0].number);
    }

    // Device and hub number their requests on their own.
    void theLogTellsTheDevicesRequestsFromTheHubs()
    {
        using wire::Meaning;
        MqttHouse house;
        MqttClient client = readyClient(house, u"d"_s);
        client.subscribe("$iothub/methods/POST/#");
        house.on([](MqttHouse &h) { h.log().setOn(true); });
        const TwinId id = *TwinId::parsePath(u"d"_s);
        QVERIFY_RESULT(house.command(InvokeCommand{.id = id, .name = u"go"_s, .payload = Json(7)}));
        const auto call = client.next<packet::Publish>();
        const QByteArray rid = call.topic.mid(call.topic.indexOf("$rid=") + 5);
        QCOMPARE(client.report(rid, R"({"a":1})").topic, "$iothub/twin/res/204/?$rid=" + rid + "&$version=2");
        client.send(packet::Publish{.topic = "$iothub/methods/res/200/?$rid=" + rid, .payload = "8"});
        client.readTwin("x");
        const auto entries = house.on([](MqttHouse &h) { return h.log().since(0); });
        QCOMPARE(entries.size(), 6);
        QCOMPARE(entries[0].meaning, Meaning::Command);
        QCOMPARE(entries[0].subject, u"go"_s);
        QCOMPARE(entries[1].meaning, Meaning::Reported);
        QCOMPARE(entries[2].answers, entries[1].number);
        QCOMPARE(entries[2].meaning, Meaning::Reported);
        QCOMPARE(entries[2].status, 204);
        QCOMPARE(entries[2].version, qint64(2));
        QCOMPARE(entries[3].answers, entries[0].number);
        QCOMPARE(entries[3].subject, u"go"_s);
        QCOMPARE(entries[3].status, 200);
        QCOMPARE(entries[5].answers, entries[4].number);
        const auto &report = entries[1];
        QCOMPARE(report.bytes.mid(report.topicAt, report.topic.size()), report.topic.toUtf8());
        QCOMPARE(report.bytes.mid(report.payloadAt), R"({"a":1})");
        QCOMPARE(report.port, house.port(false));
    }

    void closingEndsAllConnectionsAndKeepsTheirSessions()
    {
        MqttHouse house;
        std::vector<MqttClient> clients;
        for (int i = 0; i < 20; ++i)
            clients.push_back(readyClient(house, u"d%1"_s.arg(i), i % 2 == 0));
        house.on([](MqttHouse &h) { h.close(); });
        for (auto &client : clients)
            QVERIFY(client.isClosedByHub());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!isOnline(house, u"d%1"_s.arg(i)));
            const auto session = house.on(
                [i](MqttHouse &h) { return h.state().find(*TwinId::parsePath(u"d%1"_s.arg(i)))->session; });
            QVERIFY(session.qos(Feed::TwinAnswers));
        }
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
