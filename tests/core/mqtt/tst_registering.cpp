// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A device that registers with the provisioning service over MQTT.
#include "auth/token.h"
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/mqttrig.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using testsupport::MqttLine;
using testsupport::MqttRig;

namespace {

const QByteArray Key = QByteArray(32, 'k').toBase64();
constexpr QByteArrayView Answers = "$dps/registrations/res/#";

/// A hub with one individual enrolment, and a connection.
struct World {
    MqttRig rig;
    MqttLine &line = rig.line();

    World()
    {
        Enrollment enrollment{.id = u"lamp"_s, .attestation = {.primaryKey = Key, .secondaryKey = Key}};
        (void)rig.command(PutEnrollment{.enrollment = enrollment});
    }
    packet::Connect packetFor(const QByteArray &scope = "0neTEST", const QByteArray &id = "lamp",
                              const QByteArray &key = Key)
    {
        const QString resource = QString::fromLatin1(scope + "/registrations/" + id);
        return {.keepAliveSeconds = 60,
                .clientId = id,
                .userName = scope + "/registrations/" + id + "/api-version=2019-03-31&ClientVersion=test",
                .password =
                    auth::makeToken(resource, key, rig.clock.now().plusMSecs(60'000), u"registration"_s)};
    }
    packet::ConnAck::Code connect()
    {
        line.give(packetFor());
        return line.takeOne<packet::ConnAck>().code;
    }
    QList<quint8> subscribe(const QByteArray &filter = Answers.toByteArray())
    {
        line.give(packet::Subscribe{1, {{filter, 1}}});
        return line.takeOne<packet::SubAck>().codes;
    }
    /// The answer to a request; the acknowledgement comes first.
    packet::Publish ask(const QByteArray &topic, const QByteArray &body = " ")
    {
        line.give(packet::Publish{.topic = topic, .payload = body, .qos = 1, .id = 5});
        const auto packets = line.take();
        const bool isAnswered = packets.size() == 2 && std::holds_alternative<packet::PubAck>(packets[0]) &&
                                std::holds_alternative<packet::Publish>(packets[1]);
        return isAnswered ? std::get<packet::Publish>(packets[1]) : packet::Publish();
    }
    packet::Publish registerDevice(const QByteArray &body = R"({"registrationId":"lamp","payload":{"a":1}})")
    {
        return ask("$dps/registrations/PUT/iotdps-register/?$rid=r1", body);
    }
};

Json bodyOf(const packet::Publish &packet)
{
    return json::read(packet.payload).value_or(Json());
}

} // namespace

class TestRegistering : public QObject
{
    Q_OBJECT
private slots:
    void knowsARegistrationByItsUserName_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<bool>("is");
        QTest::newRow("plain") << QByteArray("0ne1/registrations/lamp/api-version=2019-03-31")
                               << QByteArray("lamp") << true;
        QTest::newRow("escaped") << QByteArray("0ne1/registrations/lamp%3A1/api-version=2019-03-31")
                                 << QByteArray("lamp:1") << true;
        QTest::newRow("without a version")
            << QByteArray("0ne1/registrations/lamp") << QByteArray("lamp") << true;
        QTest::newRow("another client id")
            << QByteArray("0ne1/registrations/lamp/") << QByteArray("other") << false;
        QTest::newRow("a module of a device of that name")
            << QByteArray("localhost/registrations/lamp/?api-version=2021-04-12")
            << QByteArray("registrations/lamp") << false;
        QTest::newRow("a device of that name")
            << QByteArray("localhost/registrations/?api-version=2021-04-12") << QByteArray("registrations")
            << false;
        QTest::newRow("a device") << QByteArray("localhost/lamp/?api-version=2021-04-12")
                                  << QByteArray("lamp") << false;
    }
    void knowsARegistrationByItsUserName()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, client);
        QFETCH(bool, is);
        const auto registrant = readRegistrant({.clientId = client, .userName = user, .password = "p"});
        QCOMPARE(registrant.has_value(), is);
        if (is)
            QCOMPARE(registrant->registrationId.toUtf8(), client);
    }

    void readsItsTopics_data()
    {
        QTest::addColumn<QByteArray>("topic");
        QTest::addColumn<QByteArray>("rid");
        QTest::addColumn<QString>("operation"); // null: a topic that is none
        const auto row = [](const QByteArray &topic, const QByteArray &rid, const QString &operation) {
            QTest::newRow(topic.constData()) << topic << rid << operation;
        };
        row("$dps/registrations/PUT/iotdps-register/?$rid=1", "1", u""_s);
        row("$dps/registrations/GET/iotdps-get-operationstatus/?$rid=1&operationId=5.a.b", "1", u"5.a.b"_s);
        row("$dps/registrations/GET/iotdps-get-operationstatus/?operationId=x%20y&$rid=7", "7", u"x y"_s);
        row("$dps/registrations/GET/iotdps-get-operationstatus/?$rid=1", "", {});
        row("$dps/registrations/PUT/iotdps-register/?$rid=", "", {});
        row("$dps/registrations/PUT/iotdps-register/", "", {});
        row("$dps/registrations/DELETE/iotdps-register/?$rid=1", "", {});
        row("devices/lamp/messages/events/", "", {});
    }
    void readsItsTopics()
    {
        QFETCH(QByteArray, topic);
        QFETCH(QByteArray, rid);
        QFETCH(QString, operation);
        const auto read = parseRegistrationTopic(topic);
        QCOMPARE(read.has_value(), !operation.isNull());
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::TopicInvalid);
            return;
        }
        if (const auto *get = std::get_if<topic::OperationGet>(&*read)) {
            QCOMPARE(get->rid, rid);
            QCOMPARE(get->operation, operation);
        } else {
            QCOMPARE(std::get<topic::Register>(*read).rid, rid);
        }
    }

    void registersAndIsToldItsHub()
    {
        World world;
        QCOMPARE(world.connect(), packet::ConnAck::Accepted);
        QCOMPARE(world.subscribe(), QList<quint8>{1});
        const auto started = world.registerDevice();
        QCOMPARE(started.topic, "$dps/registrations/res/202/?$rid=r1&retry-after=1");
        QCOMPARE(bodyOf(started)["status"sv].toString(), u"assigning"_s);
        const QByteArray operation = bodyOf(started)["operationId"sv].toString().toLatin1();
        const auto done =
            world.ask("$dps/registrations/GET/iotdps-get-operationstatus/?$rid=r2&operationId=" + operation);
        QCOMPARE(done.topic, "$dps/registrations/res/200/?$rid=r2");
        const Json body = bodyOf(done);
        QCOMPARE(body["status"sv].toString(), u"assigned"_s);
        const Json &state = body["registrationState"sv];
        QCOMPARE(state["assignedHub"sv].toString(), u"localhost"_s);
        QCOMPARE(state["deviceId"sv].toString(), u"lamp"_s);
        QCOMPARE(state["registrationId"sv].toString(), u"lamp"_s);
        QCOMPARE(world.rig.hub.state().provisioning().registration(u"lamp"_s)->payload,
                 testsupport::jsonOf(R"({"a":1})"));
        QVERIFY(world.rig.hub.state().find(world.rig.device(u"lamp"_s)));
        world.line.give(packet::PingReq{});
        QVERIFY(std::holds_alternative<packet::PingResp>(world.line.take().value(0)));
        world.line.give(packet::Disconnect{});
        QCOMPARE(world.line.closing->reason, CloseReason::Disconnected);
        QVERIFY(!world.rig.hub.state().find(world.rig.device(u"lamp"_s))->identity->connected);
    }

    void turnsAwayWhoProvesNothing()
    {
        for (const auto &[scope, key] : {std::pair<QByteArray, QByteArray>{"0neOTHER", Key},
                                         {"0neTEST", QByteArray(32, 'x').toBase64()}}) {
            World world;
            world.line.give(world.packetFor(scope, "lamp", key));
            QCOMPARE(world.line.takeOne<packet::ConnAck>().code, packet::ConnAck::NotAuthorized);
            QCOMPARE(world.line.closing->reason, CloseReason::Refused);
        }
    }

    void saysWhatIsWrongWithARequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no JSON") << QByteArray("{") << 400;
        QTest::newRow("an array") << QByteArray("[]") << 400;
        QTest::newRow("another registration") << QByteArray(R"({"registrationId":"other"})") << 400;
        QTest::newRow("a TPM") << QByteArray(R"({"tpm":{"endorsementKey":"x"}})") << 501;
        QTest::newRow("too large") << QByteArray("{\"payload\":\"" + QByteArray(70'000, 'x') + "\"}") << 413;
        QTest::newRow("nothing is fine") << QByteArray(" ") << 202;
        QTest::newRow("another letter case is fine") << QByteArray(R"({"registrationId":"LAMP"})") << 202;
    }
    void saysWhatIsWrongWithARequest()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        World world;
        QCOMPARE(world.connect(), packet::ConnAck::Accepted);
        world.subscribe();
        const auto answer = world.registerDevice(body);
        const QByteArray expected = "$dps/registrations/res/" + QByteArray::number(status);
        QVERIFY2(answer.topic.startsWith(expected), answer.topic.constData());
        if (status >= 400)
            QVERIFY(bodyOf(answer)["errorCode"sv].toInteger() >= status * 1000);
        QVERIFY(!world.line.isClosed());
    }

    void anEnrollmentThatWasDisabledMeanwhileCounts()
    {
        World world;
        QCOMPARE(world.connect(), packet::ConnAck::Accepted);
        world.subscribe();
        QVERIFY_RESULT(world.rig.command(PutEnrollment{.enrollment = {.id = u"lamp"_s, .enabled = false}}));
        QVERIFY(world.registerDevice().topic.startsWith("$dps/registrations/res/401/"));
    }

    void anUnknownOperationIsNotFound()
    {
        World world;
        QCOMPARE(world.connect(), packet::ConnAck::Accepted);
        world.subscribe();
        const auto answer =
            world.ask("$dps/registrations/GET/iotdps-get-operationstatus/?$rid=r2&operationId=none");
        QVERIFY(answer.topic.startsWith("$dps/registrations/res/404/"));
    }

    void nothingIsSentToWhoHasNotSubscribed()
    {
        World world;
        QCOMPARE(world.connect(), packet::ConnAck::Accepted);
        world.line.give(packet::Publish{
            .topic = "$dps/registrations/PUT/iotdps-register/?$rid=1", .payload = "{}", .qos = 1, .id = 9});
        QCOMPARE(world.line.takeOne<packet::PubAck>().id, quint16(9));
        QVERIFY(world.rig.hub.state().provisioning().registration(u"lamp"_s));
    }

    void staysWithItsOwnTopics()
    {
        World world;
        QCOMPARE(world.connect(), packet::ConnAck::Accepted);
        QCOMPARE(world.subscribe("$iothub/twin/res/#"), QList<quint8>{packet::SubAck::Refused});
        world.line.give(packet::Publish{.topic = "devices/lamp/messages/events/", .payload = "{}"});
        QVERIFY(world.line.isClosed());
        QCOMPARE(world.line.closing->reason, CloseReason::BadTopic);
    }

    void isClosedWhenItIsSilentOrItsTokenEnds()
    {
        World world;
        QCOMPARE(world.connect(), packet::ConnAck::Accepted);
        world.rig.clock.set(world.rig.clock.now().plusMSecs(61'000));
        world.line.connection.onTime();
        QVERIFY(world.line.isClosed());
        QCOMPARE(world.line.closing->reason, CloseReason::TokenExpired);
    }
};

QTEST_GUILESS_MAIN(TestRegistering)
#include "tst_registering.moc"
