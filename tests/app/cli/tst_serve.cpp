// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `twinscope-cli serve` as a program, and the verbs that talk to it.
#include "auth/certificate.h"
#include "auth/token.h"
#include "base/clock.h"
#include "hub/enrollment.h"
#include "json/reader.h"
#include "support/console.h"
#include "support/jsontext.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace testsupport;

namespace {

const QByteArray Lamps = R"({"format": "twinscope-scene/1", "name": "Lamps", "devices": [
  {"id": "lamp-1", "kind": "lamp", "behaviour": {
    "telemetry": [{"everySeconds": 10, "values": {"lux": 300}}]}},
  {"id": "lamp-2", "kind": "lamp"}]})";

} // namespace

class TestServe : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_console = std::make_unique<Console>(QStringLiteral(TWINSCOPE_CLI));
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"lamp"_s, u"--create"_s}), Done);
    }

    void saysWhereItIsReachedAndEndsOnRequest()
    {
        const Json ready = serve();
        QCOMPARE(ready["ready"sv], Json(true));
        QVERIFY(ready["https"sv].toInteger() > 0 && ready["mqtt"sv].toInteger() > 0);
        QVERIFY(QFile::exists(ready["caFile"sv].toString()));
        QCOMPARE(ready["connectionString"sv].toString(),
                 u"HostName=localhost;SharedAccessKeyName=iothubowner;SharedAccessKey="_s +
                     ready["iothubownerKey"sv].toString());
        const QFileInfo file(workspace() + u".serve"_s);
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(end(), 0);
        QVERIFY(!QFile::exists(file.filePath()));
    }

    void keepsItsKeysAndAuthorityFromStartToStart()
    {
        const Json first = serve();
        QFile authority(first["caFile"sv].toString());
        QVERIFY(authority.open(QIODevice::ReadOnly));
        const QByteArray pem = authority.readAll();
        QCOMPARE(end(), 0);
        const Json second = serve();
        QCOMPARE(second["iothubownerKey"sv], first["iothubownerKey"sv]);
        authority.seek(0);
        QCOMPARE(authority.readAll(), pem);
        QCOMPARE(end(), 0);
    }

    void saysWhyAPortCannotBeUsed()
    {
        const Json ready = serve();
        const QString port = QString::number(ready["https"sv].toInteger());
        const Run run = cli(
            {u"serve"_s, u"--data"_s, m_console->path(u"other"_s), u"--https"_s, port, u"--mqtt"_s, u"0"_s});
        VERIFY_CODE(run, Refused);
        QVERIFY2(run.err.contains(u"listen-failed") && run.err.contains(port), qPrintable(run.err));
    }

    void tellsWhoHoldsTheWorkspace()
    {
        serve();
        const Run run = cli({u"devices"_s, u"list"_s});
        VERIFY_CODE(run, NoWorkspace);
        QVERIFY2(run.err.contains(u"store-locked"), qPrintable(run.err));
    }

    void asksForAHubWhenNoneIsServed()
    {
        const Run run = cli({u"method"_s, u"lamp"_s, u"blink"_s});
        VERIFY_CODE(run, Usage);
        QVERIFY2(run.err.contains(u"serve -w"), qPrintable(run.err));
    }

    void makesTokensAndConnectionStrings()
    {
        const Json ready = serve();
        const Run service = cli({u"connection-string"_s});
        QCOMPARE(service.out.trimmed(), ready["connectionString"sv].toString());
        const Run device = cli({u"connection-string"_s, u"lamp"_s});
        QVERIFY2(device.out.startsWith(u"HostName=localhost;DeviceId=lamp;SharedAccessKey="),
                 qPrintable(device.err));
        const Run token = cli({u"sas"_s, u"lamp"_s, u"--seconds"_s, u"60"_s});
        QVERIFY(token.out.startsWith(u"SharedAccessSignature sr=localhost%2Fdevices%2Flamp&sig="));
        QVERIFY(!token.out.contains(u"skn"));
        QVERIFY(cli({u"sas"_s}).out.contains(u"&skn=iothubowner"));
        VERIFY_CODE(cli({u"sas"_s, u"ghost"_s}), NotFound);
        VERIFY_CODE(cli({u"sas"_s, u"--seconds"_s, u"soon"_s}), Usage);
    }

    void reachesDevicesThroughTheHub()
    {
        serve();
        const Run offline = cli({u"method"_s, u"lamp"_s, u"blink"_s, u"{}"_s, u"--timeout"_s, u"5"_s});
        VERIFY_CODE(offline, Refused);
        QVERIFY2(offline.err.contains(u"device-offline"), qPrintable(offline.err));
        VERIFY_CODE(cli({u"command"_s, u"ghost"_s, u"blink"_s}), NotFound);
        VERIFY_CODE(cli({u"c2d"_s, u"send"_s, u"lamp"_s, u"hello"_s, u"--ack"_s, u"full"_s}), Done);
        const Run loud = cli({u"c2d"_s, u"send"_s, u"lamp"_s, u"hello"_s, u"--ack"_s, u"loud"_s});
        VERIFY_CODE(loud, Refused);
        QVERIFY2(loud.err.startsWith(u"twinscope-cli: argument: "), qPrintable(loud.err));
        VERIFY_CODE(cli({u"c2d"_s, u"send"_s, u"ghost"_s, u"hello"_s}), NotFound);
    }

    void makesTokensOfAnyPolicy()
    {
        serve();
        const Run text = cli({u"connection-string"_s, u"--policy"_s, u"service"_s});
        VERIFY_CODE(text, Done);
        QVERIFY(text.out.contains(u";SharedAccessKeyName=service;"));
        QVERIFY(cli({u"sas"_s, u"--policy"_s, u"device"_s}).out.contains(u"&skn=device"));
        VERIFY_CODE(cli({u"sas"_s, u"--policy"_s, u"nobody"_s}), Refused);
        VERIFY_CODE(cli({u"sas"_s, u"lamp"_s, u"--policy"_s, u"device"_s}), Usage);
        VERIFY_CODE(cli({u"connection-string"_s, u"lamp"_s, u"--policy"_s, u"device"_s}), Usage);
        // A policy that may not read keys cannot be used to get others.
        const Run less = cli({u"sas"_s, u"--policy"_s, u"iothubowner"_s, u"--hub"_s,
                              u"%1;HostName=localhost:%2"_s.arg(text.out.trimmed(), httpsPort()), u"--ca"_s,
                              authorityFile()});
        VERIFY_CODE(less, Refused);
        QVERIFY2(less.err.contains(u"unauthorized"), qPrintable(less.err));
    }

    void registersAuthoritiesAndKeepsThem()
    {
        const auto now = SystemClock().now();
        m_console->write(u"plant.pem"_s, auth::makeAuthority(u"plant"_s, now)->certificate);
        m_console->write(u"notes.txt"_s, "hello");
        serve();
        VERIFY_CODE(cli({u"authority"_s, u"add"_s, u"one"_s, u"plant.pem"_s}), Done);
        VERIFY_CODE(cli({u"authority"_s, u"add"_s, u"two"_s, u"notes.txt"_s}), Refused);
        VERIFY_CODE(cli({u"authority"_s, u"add"_s, u"two"_s, u"none.pem"_s}), Usage);
        QCOMPARE(end(), 0);
        serve();
        const Json list = cli({u"authority"_s, u"list"_s, u"--json"_s}).json();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0)["subject"sv].toString(), u"plant"_s);
        QVERIFY(cli({u"authority"_s, u"list"_s}).out.contains(QRegularExpression(u"one +plant +20"_s)));
        VERIFY_CODE(cli({u"authority"_s, u"delete"_s, u"one"_s}), Done);
        VERIFY_CODE(cli({u"authority"_s, u"delete"_s, u"one"_s}), Refused);
        QCOMPARE(cli({u"authority"_s, u"list"_s, u"--json"_s}).json().size(), 0);
    }

    void keepsWhoMayRegister()
    {
        serve();
        const auto enrollment = [this](const QString &verb, const QStringList &words) {
            return cli(QStringList{u"enrollment"_s, verb} + words);
        };
        const Run group = enrollment(u"create"_s, {u"lamps"_s, u"--group"_s, u"--reprovision"_s, u"reset"_s,
                                                   u"--tags"_s, u"{\"room\": \"hall\"}"_s, u"--json"_s});
        VERIFY_CODE(group, Done);
        QCOMPARE(group.json()["initialTwin"sv]["tags"sv]["room"sv].toString(), u"hall"_s);
        const QString key = group.json()["attestation"sv]["symmetricKey"sv]["primaryKey"sv].toString();
        QCOMPARE(enrollment(u"key"_s, {u"lamps"_s, u"lamp-8"_s}).out.trimmed().toLatin1(),
                 derivedKey(key.toLatin1(), u"lamp-8"_s));
        VERIFY_CODE(enrollment(u"create"_s, {u"lamps"_s, u"--group"_s}), Refused);
        VERIFY_CODE(enrollment(u"create"_s, {u"lamps"_s, u"--group"_s, u"--replace"_s, u"--disabled"_s}),
                    Done);
        VERIFY_CODE(enrollment(u"create"_s, {u"lamp-7"_s, u"--device"_s, u"hall"_s}), Done);
        const Run list = enrollment(u"list"_s, {});
        QVERIFY2(
            list.out.contains(QRegularExpression(u"lamps +group +disabled +symmetricKey"_s)) &&
                list.out.contains(QRegularExpression(u"lamp-7 +individual +enabled +symmetricKey +hall"_s)),
            qPrintable(list.out));
        const Run shown = enrollment(u"show"_s, {u"lamps"_s, u"--group"_s, u"--json"_s});
        QVERIFY(shown.json()["attestation"sv]["symmetricKey"sv]["primaryKey"sv].isNull());
        VERIFY_CODE(enrollment(u"show"_s, {u"lamps"_s}), Refused); // that is a group
        VERIFY_CODE(enrollment(u"create"_s, {u"a"_s, u"--authority"_s, u"plant"_s}), Usage);
        VERIFY_CODE(enrollment(u"create"_s, {u"a"_s, u"--reprovision"_s, u"never"_s}), Usage);
        VERIFY_CODE(enrollment(u"create"_s, {u"a"_s, u"--certificate"_s, u"none.pem"_s}), Usage);
        VERIFY_CODE(enrollment(u"delete"_s, {u"lamps"_s, u"--group"_s, u"--if-match"_s, u"zzz"_s}), Refused);
        VERIFY_CODE(enrollment(u"delete"_s, {u"lamps"_s, u"--group"_s}), Done);
        QCOMPARE(enrollment(u"list"_s, {u"--json"_s}).json().size(), 1);
    }

    void checksTheGraphAgainstItsModels()
    {
        m_console->write(u"house.json"_s,
                         R"({"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:House;1", "@type": "Interface",
            "contents": [{"@type": "Relationship", "name": "contains"}]})");
        VERIFY_CODE(cli({u"graph"_s, u"twin"_s, u"create"_s, u"home"_s, u"--model"_s, u"dtmi:t:House;1"_s}),
                    Done);
        VERIFY_CODE(cli({u"graph"_s, u"twin"_s, u"create"_s, u"attic"_s}), Done);
        serve({u"--models"_s, u"house.json"_s});
        const Json house = request("GET", u"/digitaltwins/home?dialect=preview"_s, {});
        QCOMPARE(house["$conformance"sv].toString(), u"conformant"_s);
        const Json refused = request("PUT", u"/digitaltwins/home/relationships/r1"_s,
                                     R"({"$targetId": "attic", "$relationshipName": "feeds"})");
        QCOMPARE(refused["error"sv]["code"sv].toString(), u"InvalidRelationship"_s);
        QCOMPARE(end(), 0);
        VERIFY_CODE(cli({u"serve"_s, u"--models"_s, u"nowhere"_s, u"-w"_s, workspace()}), Usage);
    }

    void plansJobs()
    {
        serve();
        const Run made =
            cli({u"jobs"_s, u"create"_s, uR"({"jobId":"j1","type":"scheduleUpdateTwin","queryCondition":"*",
                                   "startTime":"2199-01-01T00:00:00Z","updateTwin":{"etag":"*","tags":{"a":1}}})"_s,
                 u"--json"_s});
        QCOMPARE(made.json()["status"sv].toString(), u"scheduled"_s);
        QVERIFY(cli({u"jobs"_s, u"list"_s}).out.contains(u"j1"));
        QCOMPARE(cli({u"jobs"_s, u"cancel"_s, u"j1"_s, u"--json"_s}).json()["status"sv].toString(),
                 u"cancelled"_s);
        VERIFY_CODE(cli({u"jobs"_s, u"show"_s, u"none"_s}), Refused);
        QCOMPARE(end(), 0);
        serve(); // the history is in the workspace
        QCOMPARE(cli({u"jobs"_s, u"show"_s, u"j1"_s, u"--json"_s}).json()["status"sv].toString(),
                 u"cancelled"_s);
    }

    void simulatesASceneOverTheWire()
    {
        m_console->write(u"lamps.json"_s, Lamps);
        serve({u"--scene"_s, u"lamps.json"_s});
        const Json state = cli({u"simulation"_s, u"status"_s, u"--json"_s}).json();
        QCOMPARE(state["deviceCount"sv], Json(2));
        QCOMPARE(state["clock"sv]["playing"sv], Json(true));
        const Run table = cli({u"simulation"_s, u"status"_s});
        QVERIFY2(table.out.contains(QRegularExpression(u"lamp-2 +lamp +on"_s)), qPrintable(table.out));
        VERIFY_CODE(cli({u"simulation"_s, u"pause"_s}), Done);
        const Json before = cli({u"simulation"_s, u"jump"_s, u"1h"_s, u"--wait"_s, u"--json"_s}).json();
        QVERIFY(before["jumpingTo"sv].isNull());
        QCOMPARE(before["playing"sv], Json(false)); // as it was
        const Json after = cli({u"simulation"_s, u"status"_s, u"--json"_s}).json();
        QVERIFY(after["devices"sv].at(0)["messages"sv].toInteger() >= 359);
        VERIFY_CODE(cli({u"simulation"_s, u"power"_s, u"off"_s, u"lamp-1"_s}), Done);
        const Json twin = request("GET", u"/twins/lamp-1"_s, {});
        QCOMPARE(twin["connectionState"sv].toString(), u"Disconnected"_s);
        QCOMPARE(request("GET", u"/twins/lamp-2"_s, {})["connectionState"sv].toString(), u"Connected"_s);
    }

    void changesTheSceneOfAHubThatIsServed()
    {
        m_console->write(u"one.json"_s, R"({"format": "twinscope-scene/1", "data": {"t": {"file": "t.csv"}},
            "devices": [{"id": "solo"}]})");
        m_console->write(u"t.csv"_s, "a\n1\n");
        m_console->write(u"broken.json"_s,
                         "{\n \"devices\": [], \"format\": \"twinscope-scene/1\", \"sed\": 1}");
        m_console->write(u"lamps.json"_s, Lamps);
        serve({u"--scene"_s, u"lamps.json"_s});
        const Run broken = cli({u"simulation"_s, u"scene"_s, u"broken.json"_s});
        VERIFY_CODE(broken, Refused);
        QVERIFY2(broken.err.contains(u"broken.json:2:"), qPrintable(broken.err));
        const Run swapped = cli({u"simulation"_s, u"scene"_s, u"one.json"_s});
        VERIFY_CODE(swapped, Done);
        QCOMPARE(swapped.out.trimmed(), u"1 devices. Switched on: solo. Switched off: lamp-1, lamp-2."_s);
        const Run scene = cli({u"simulation"_s, u"scene"_s});
        QVERIFY2(scene.out.contains(u"\"rows\"") && !scene.out.contains(u"t.csv"), qPrintable(scene.out));
        VERIFY_CODE(cli({u"simulation"_s, u"power"_s, u"off"_s, u"lamp-1"_s}), NotFound);
        VERIFY_CODE(cli({u"simulation"_s, u"power"_s, u"dim"_s}), Usage);
        VERIFY_CODE(cli({u"simulation"_s, u"speed"_s, u"0"_s}), Refused);
        VERIFY_CODE(cli({u"simulation"_s, u"jump"_s, u"soon"_s}), Refused);
        QCOMPARE(end(), 0);
        serve(); // the workspace keeps the scene
        QCOMPARE(cli({u"simulation"_s, u"status"_s, u"--json"_s})
                     .json()["devices"sv]
                     .at(0)["deviceId"sv]
                     .toString(),
                 u"solo"_s);
    }

    void trustsScriptsOfItsCommandLineOnly()
    {
        m_console->write(u"script.json"_s, R"({"format": "twinscope-scene/1",
            "scripts": {"s": {"code": "return 1"}}, "devices": [{"id": "a", "behaviour": {"telemetry":
            [{"everySeconds": 1, "values": {"t": {"generator": "script", "script": "s"}}}]}}]})");
        const Run refused =
            cli({u"serve"_s, u"--https"_s, u"0"_s, u"--mqtt"_s, u"0"_s, u"--scene"_s, u"script.json"_s});
        VERIFY_CODE(refused, Usage);
        QVERIFY2(refused.err.contains(u"--trust-scripts"), qPrintable(refused.err));
        serve({u"--scene"_s, u"script.json"_s, u"--trust-scripts"_s});
        const Json state = cli({u"simulation"_s, u"status"_s, u"--json"_s}).json();
        QCOMPARE(state["scene"sv]["needsTrust"sv], Json(false));
        m_console->write(u"script.json"_s, m_console->read(u"script.json"_s).replace("return 1", "return 2"));
        const Run other = cli({u"simulation"_s, u"scene"_s, u"script.json"_s});
        VERIFY_CODE(other, Done);
        QVERIFY2(other.err.contains(u"wait"), qPrintable(other.err));
    }

private:
    QString workspace() const { return m_console->path(u"home.twins"_s); }
    Run cli(const QStringList &words) { return m_console->run(words); }
    Json serve(const QStringList &more = {}) { return m_ready = m_console->serve(more); }
    int end() { return m_console->endServing(); }
    QString httpsPort() const { return QString::number(m_ready["https"sv].toInteger()); }
    QString authorityFile() const { return m_ready["caFile"sv].toString(); }

    /// What the hub answered to a request of its owner; null when it did not.
    Json request(const QByteArray &method, const QString &path, const QByteArray &body)
    {
        const QString version = (path.contains(u'?') ? u"&"_s : u"?"_s) + u"api-version=2021-04-12"_s;
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1%2%3"_s.arg(httpsPort(), path, version)));
        QSslConfiguration tls;
        tls.setCaCertificates(QSslCertificate::fromPath(authorityFile()));
        request.setSslConfiguration(tls);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization",
                             auth::makeToken(u"localhost"_s,
                                             m_ready["iothubownerKey"sv].toString().toLatin1(),
                                             SystemClock().now().plusMSecs(600'000), u"iothubowner"_s));
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000);
        return json::read(reply->readAll()).value_or(Json());
    }

    std::unique_ptr<Console> m_console;
    Json m_ready;
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
