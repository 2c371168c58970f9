// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that register with a served hub over its real ports, and connect to it afterwards.
#include "auth/access.h"
#include "base/clock.h"
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/mqttclient.h"
#include "support/servedhub.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using testsupport::MqttClient;
using testsupport::ServedHub;

namespace {

constexpr int Patience = 20'000; // ms; the machine may be busy

Timestamp later()
{
    return SystemClock().now().plusMSecs(600'000);
}

QByteArray authorityOf(ServedHub &hub)
{
    QFile file(hub.addresses().authorityFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json bodyOf(const packet::Publish &packet)
{
    return json::read(packet.payload).value_or(Json());
}

packet::Connect registrant(ServedHub &hub, const QString &id, const QByteArray &key)
{
    const QString scope = hub.addresses().idScope;
    const QByteArray resource = (scope + u"/registrations/" + id).toUtf8();
    packet::Connect connect{.keepAliveSeconds = 240,
                            .clientId = id.toUtf8(),
                            .userName = resource + "/api-version=2019-03-31&ClientVersion=test"};
    if (!key.isEmpty())
        connect.password =
            auth::makeToken(auth::registrationResource(scope, id), key, later(), u"registration"_s);
    return connect;
}

// The answer to a request; the hub acknowledges it first.
packet::Publish asked(MqttClient &client, const QByteArray &topic, const QByteArray &body = " ")
{
    client.send(packet::Publish{.topic = topic, .payload = body, .qos = 1, .id = 7});
    client.next<packet::PubAck>();
    return client.next<packet::Publish>();
}

// Registers over MQTT; the state that it is told, null when it is refused.
Json registered(ServedHub &hub, const QString &id, const QByteArray &key,
                const auth::CertificatePair &own = {})
{
    MqttClient client(hub.addresses().mqttPort, authorityOf(hub), own);
    client.send(registrant(hub, id, key));
    if (client.next<packet::ConnAck>().code != packet::ConnAck::Accepted)
        return {};
    client.subscribe("$dps/registrations/res/#", 1);
    const auto started = asked(client, "$dps/registrations/PUT/iotdps-register/?$rid=1", "{}");
    const QByteArray operation = bodyOf(started)["operationId"sv].toString().toLatin1();
    const Json done = bodyOf(
        asked(client, "$dps/registrations/GET/iotdps-get-operationstatus/?$rid=2&operationId=" + operation));
    return done["registrationState"sv];
}

// One request over HTTPS as a device; the status.
int put(ServedHub &hub, const QString &path, const auth::CertificatePair &own)
{
    QSslSocket socket;
    QSslConfiguration tls;
    tls.setCaCertificates(QSslCertificate::fromData(authorityOf(hub)));
    tls.setLocalCertificateChain(QSslCertificate::fromData(own.certificate));
    tls.setPrivateKey(QSslKey(own.key, QSsl::Ec));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, hub.addresses().httpsPort, u"localhost"_s);
    if (!socket.waitForEncrypted(Patience))
        return 0;
    socket.write("PUT " + path.toUtf8() + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
    QByteArray text;
    while (!text.contains("\r\n\r\n")) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(Patience))
            return 0;
        text += socket.readAll();
    }
    return text.mid(9, 3).toInt();
}

} // namespace

class TestProvisioningDoors : public QObject
{
    Q_OBJECT
private slots:
    void aDeviceOfAGroupRegistersByItsKeyAndConnects()
    {
        ServedHub hub;
        const QByteArray groupKey = QByteArray(32, 'g').toBase64();
        QVERIFY_RESULT(
            hub.command(PutEnrollment{.enrollment = {.kind = Enrollment::Kind::Group,
                                                     .id = u"lamps"_s,
                                                     .attestation = {.primaryKey = groupKey},
                                                     .desired = testsupport::jsonOf(R"({"level":3})")}}));
        const QByteArray key = derivedKey(groupKey, u"lamp-1"_s);
        QVERIFY(registered(hub, u"lamp-1"_s, groupKey).isNull());
        const Json state = registered(hub, u"lamp-1"_s, key);
        QCOMPARE(state["assignedHub"sv].toString(), u"localhost"_s);
        const QString device = state["deviceId"sv].toString();
        MqttClient client(hub.addresses().mqttPort, authorityOf(hub));
        const auto token = auth::makeToken(u"localhost/devices/"_s + device, key, later());
        QCOMPARE(client.login(device, token).code, packet::ConnAck::Accepted);
        client.subscribe("$iothub/twin/res/#");
        QVERIFY(client.readTwin("1").payload.contains("\"level\":3"));
    }

    void aDeviceOfAnAuthorityRegistersByItsCertificateAndConnects()
    {
        ServedHub hub;
        const auto now = SystemClock().now();
        const auto plant = *auth::makeAuthority(u"plant"_s, now);
        const auto own = *auth::makeServerCertificate(plant, {u"dev1"_s}, now);
        const auto other =
            *auth::makeServerCertificate(*auth::makeAuthority(u"other"_s, now), {u"dev1"_s}, now);
        QVERIFY_RESULT(hub.command(
            PutEnrollment{.enrollment = {.kind = Enrollment::Kind::Group,
                                         .id = u"plant"_s,
                                         .attestation = {.type = Attestation::Type::X509,
                                                         .primaryCertificate = plant.certificate}}}));
        const QString path =
            u'/' + hub.addresses().idScope + u"/registrations/dev1/register?api-version=2019-03-31"_s;
        QCOMPARE(put(hub, path, other), 401);
        QCOMPARE(put(hub, path, own), 202);
        QVERIFY(registered(hub, u"dev1"_s, {}, other).isNull());
        QCOMPARE(registered(hub, u"dev1"_s, {}, own)["deviceId"sv].toString(), u"dev1"_s);
        MqttClient stranger(hub.addresses().mqttPort, authorityOf(hub), other);
        QCOMPARE(stranger.login(u"dev1"_s, {}).code, packet::ConnAck::NotAuthorized);
        MqttClient client(hub.addresses().mqttPort, authorityOf(hub), own);
        QCOMPARE(client.login(u"dev1"_s, {}).code, packet::ConnAck::Accepted);
    }

    void scopeAndKeyOutliveTheServers()
    {
        ServedHub hub;
        const auto before = hub.addresses();
        QVERIFY(before.idScope.startsWith(u"0ne") && before.idScope.size() == 11);
        QVERIFY(before.provisioningString.contains(before.provisioningKey));
        QVERIFY(before.provisioningKey != before.ownerKey);
        hub.stopServing();
        hub.serve();
        QCOMPARE(hub.addresses().idScope, before.idScope);
        QCOMPARE(hub.addresses().provisioningKey, before.provisioningKey);
    }

    void aRegistrationIsToldInTheLogWithoutItsKey()
    {
        ServedHub hub;
        hub.setLogging(true);
        const QByteArray key = QByteArray(32, 'k').toBase64();
        QVERIFY_RESULT(
            hub.command(PutEnrollment{.enrollment = {.id = u"lamp"_s, .attestation = {.primaryKey = key}}}));
        QVERIFY(!registered(hub, u"lamp"_s, key).isNull());
        int requests = 0;
        int answers = 0;
        for (const auto &entry : hub.log()) {
            QVERIFY(!entry.bytes.contains(key));
            if (entry.meaning != wire::Meaning::Registration)
                continue;
            ++(entry.direction == wire::LogEntry::Direction::In ? requests : answers);
            if (entry.direction == wire::LogEntry::Direction::Out && entry.kind == u"PUBLISH")
                QVERIFY(entry.answers > 0);
        }
        QVERIFY(requests == 2 && answers >= 2);
    }
};

QTEST_GUILESS_MAIN(TestProvisioningDoors)
#include "tst_provisioningdoors.moc"
