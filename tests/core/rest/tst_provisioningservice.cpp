// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Device Provisioning Service over HTTPS, without a socket: its service side and its devices.
#include "auth/access.h"
#include "auth/certificate.h"
#include "base/clock.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/serviceworld.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::bodyOf;
using testsupport::jsonOf;

namespace {

const QByteArray Key = QByteArray(32, 'k').toBase64();

/// A service that calls with the policy of the provisioning service.
struct World : testsupport::ServiceWorld {
    rest::Response owner(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                         const Lines &lines = {})
    {
        return ask(method, path, body, lines, policyToken(u"provisioningserviceowner"_s));
    }
    rest::Response put(const QByteArray &id, const QByteArray &more = {}, const Lines &lines = {})
    {
        return owner("PUT", "/enrollments/" + id,
                     R"({"registrationId":")" + id +
                         R"(","attestation":{"type":"symmetricKey","symmetricKey":{"primaryKey":")" + Key +
                         "\"}}" + more + '}',
                     lines);
    }
    rest::Response device(const QByteArray &method, const QByteArray &id, const QByteArray &path,
                          const QByteArray &body = {}, const QByteArray &key = Key,
                          const QByteArray &scope = "0neTEST")
    {
        const auto token =
            auth::makeToken(auth::registrationResource(QString::fromLatin1(scope), QString::fromLatin1(id)),
                            key, door.clockByHand.now().plusMSecs(600'000), u"registration"_s);
        return ask(method, '/' + scope + "/registrations/" + id + path, body, {}, token);
    }
};

QByteArray etagOf(const rest::Response &response)
{
    return bodyOf(response)["etag"sv].toString().toLatin1();
}

} // namespace

class TestProvisioningService : public QObject
{
    Q_OBJECT
private slots:
    void anEnrollmentIsMadeReadChangedAndDeleted()
    {
        World world;
        const auto made =
            world.put("lamp-1", R"(,"initialTwin":{"tags":{"room":"hall"},)"
                                R"("properties":{"desired":{"level":1}}},"deviceId":"the-lamp")");
        QCOMPARE(made.status, 200);
        const Json body = bodyOf(made);
        QCOMPARE(body["registrationId"sv].toString(), u"lamp-1"_s);
        QCOMPARE(body["deviceId"sv].toString(), u"the-lamp"_s);
        QCOMPARE(body["provisioningStatus"sv].toString(), u"enabled"_s);
        QCOMPARE(body["initialTwin"sv]["tags"sv], jsonOf(R"({"room":"hall"})"));
        QVERIFY(!made.body.contains(Key));
        QCOMPARE(made.headers.value("ETag"), '"' + etagOf(made) + '"');
        QCOMPARE(bodyOf(world.owner("GET", "/enrollments/LAMP-1")), body);

        QCOMPARE(world.put("lamp-1", R"(,"provisioningStatus":"disabled")", {{"If-Match", "other"}}).status,
                 412);
        const auto changed =
            world.put("lamp-1", R"(,"provisioningStatus":"Disabled")", {{"If-Match", etagOf(made)}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(bodyOf(changed)["provisioningStatus"sv].toString(), u"disabled"_s);
        QVERIFY(etagOf(changed) != etagOf(made));
        QCOMPARE(world.put("lamp-1", {}, {{"If-None-Match", "*"}}).status, 409);

        QCOMPARE(world.owner("DELETE", "/enrollments/lamp-1", {}, {{"If-Match", etagOf(made)}}).status, 412);
        QCOMPARE(world.owner("DELETE", "/enrollments/lamp-1", {}, {{"If-Match", etagOf(changed)}}).status,
                 204);
        const auto gone = world.owner("GET", "/enrollments/lamp-1");
        QCOMPARE(gone.status, 404);
        QVERIFY(bodyOf(gone)["errorCode"sv].toInteger() >= 404'000);
        QVERIFY(!bodyOf(gone)["message"sv].toString().isEmpty());
    }

    void theKeysAreShownWhenTheyAreAskedFor()
    {
        World world;
        QCOMPARE(world.put("lamp").status, 200);
        const auto shown = world.owner("POST", "/enrollments/lamp/attestationmechanism");
        QCOMPARE(shown.status, 200);
        QCOMPARE(bodyOf(shown)["symmetricKey"sv]["primaryKey"sv].toString().toLatin1(), Key);
        QCOMPARE(world.owner("POST", "/enrollments/none/attestationmechanism").status, 404);
    }

    void aDocumentThatWasReadCanBeSentBack()
    {
        World world;
        QCOMPARE(world.put("lamp").status, 200);
        const QByteArray body = world.owner("GET", "/enrollments/lamp").body;
        QCOMPARE(world.owner("PUT", "/enrollments/lamp", body).status, 200);
        const auto shown = world.owner("POST", "/enrollments/lamp/attestationmechanism");
        QCOMPARE(bodyOf(shown)["symmetricKey"sv]["primaryKey"sv].toString().toLatin1(), Key);
    }

    void certificatesAreDescribed()
    {
        World world;
        const auto now = SystemClock().now();
        const auto authority = *auth::makeAuthority(u"plant"_s, now);
        const Json certificate =
            Json::object({{"certificate", Json(QString::fromLatin1(authority.certificate))}});
        const Json body = Json::object(
            {{"enrollmentGroupId", Json("plant"sv)},
             {"attestation",
              Json::object({{"type", Json("x509"sv)},
                            {"x509", Json::object({{"signingCertificates",
                                                    Json::object({{"primary", certificate}})}})}})}});
        const auto made = world.owner("PUT", "/enrollmentGroups/plant", json::write(body));
        QCOMPARE(made.status, 200);
        const Json shown = bodyOf(made)["attestation"sv]["x509"sv]["signingCertificates"sv]["primary"sv];
        QVERIFY(shown["info"sv]["subjectName"sv].toString().contains(u"plant"));
        QVERIFY(!made.body.contains("BEGIN CERTIFICATE"));
        QCOMPARE(world.owner("PUT", "/enrollmentGroups/plant", made.body).status,
                 200); // keeps the certificate
        QVERIFY(world.door.state()
                    .provisioning()
                    .enrollment(Enrollment::Kind::Group, u"plant"_s)
                    ->attestation.primaryCertificate.contains("BEGIN"));
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("status");
        QTest::newRow("no attestation") << QByteArray(R"("a":1)") << 400;
        QTest::newRow("a TPM") << QByteArray(R"("attestation":{"type":"tpm"})") << 501;
        QTest::newRow("an unknown one") << QByteArray(R"("attestation":{"type":"magic"})") << 400;
        const QByteArray keys = R"("attestation":{"type":"symmetricKey"})";
        QTest::newRow("a status that is none") << keys + R"(,"provisioningStatus":"maybe")" << 400;
        QTest::newRow("a custom allocation") << keys + R"(,"allocationPolicy":"custom")" << 501;
        QTest::newRow("another hub") << keys + R"(,"iotHubHostName":"other.example")" << 400;
        QTest::newRow("another hub in a list") << keys + R"(,"iotHubs":["localhost","other"])" << 400;
        QTest::newRow("another id") << keys + R"(,"registrationId":"other")" << 400;
        QTest::newRow("a first twin that is none") << keys + R"(,"initialTwin":{"tags":{"a.b":1}})" << 400;
        QTest::newRow("this hub is fine")
            << keys + R"(,"iotHubHostName":"localhost","allocationPolicy":"static")" << 200;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QByteArray, more);
        QFETCH(int, status);
        World world;
        const auto answer = world.owner("PUT", "/enrollments/lamp", '{' + more + '}');
        QCOMPARE(answer.status, status);
        QCOMPARE(world.door.state().provisioning().enrollments(Enrollment::Kind::Individual).isEmpty(),
                 status != 200);
    }

    void listsInPages()
    {
        World world;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(world.put("lamp-" + QByteArray::number(i)).status, 200);
        QStringList seen;
        QByteArray next;
        int pages = 0;
        do {
            World::Lines lines{{"x-ms-max-item-count", "2"}};
            if (!next.isEmpty())
                lines.append({"x-ms-continuation", next});
            const auto page =
                world.owner("POST", "/enrollments/query", R"({"query":"SELECT * FROM enrollments"})", lines);
            QCOMPARE(page.status, 200);
            const Json body = bodyOf(page);
            for (const auto &one : body.elements())
                seen.append(one["registrationId"sv].toString());
            next = page.headers.value("x-ms-continuation");
            ++pages;
        } while (!next.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(seen, (QStringList{u"lamp-0"_s, u"lamp-1"_s, u"lamp-2"_s, u"lamp-3"_s, u"lamp-4"_s}));
        QCOMPARE(bodyOf(world.owner("POST", "/enrollmentGroups/query", R"({"query":"*"})")).size(), 0);
        QCOMPARE(
            world.owner("POST", "/enrollments/query", R"({"query":"SELECT * FROM enrollments WHERE a=1"})")
                .status,
            400);
        QCOMPARE(world.owner("POST", "/enrollments/query", "{}", {{"x-ms-continuation", "%%"}}).status, 400);
    }

    void worksInBulkAndNamesWhatFailed()
    {
        World world;
        QCOMPARE(world.put("there").status, 200);
        const auto item = [](const QByteArray &id) -> QByteArray {
            return "{\"registrationId\":\"" + id + "\",\"attestation\":{\"type\":\"symmetricKey\"}}";
        };
        const auto made = world.owner("POST", "/enrollments",
                                      R"({"mode":"create","enrollments":[)" + item("a") + ',' +
                                          item("there") + ',' + item("no good") + "]}");
        QCOMPARE(made.status, 200);
        const Json body = bodyOf(made);
        QCOMPARE(body["isSuccessful"sv], Json(false));
        QCOMPARE(body["errors"sv].size(), 2);
        QVERIFY(world.door.state().provisioning().enrollment(Enrollment::Kind::Individual, u"a"_s));
        const auto gone =
            world.owner("POST", "/enrollments",
                        R"({"mode":"delete","enrollments":[)" + item("a") + ',' + item("there") + "]}");
        QCOMPARE(bodyOf(gone)["isSuccessful"sv], Json(true));
        QVERIFY(world.door.state().provisioning().enrollments(Enrollment::Kind::Individual).isEmpty());
        QCOMPARE(world.owner("POST", "/enrollments", R"({"mode":"other","enrollments":[]})").status, 400);
    }

    void aDeviceRegistersAndAsksWhatCameOfIt()
    {
        World world;
        QCOMPARE(world.put("lamp", R"(,"initialTwin":{"tags":{"room":"hall"}})").status, 200);
        const auto started =
            world.device("PUT", "lamp", "/register", R"({"registrationId":"lamp","payload":{"site":4}})");
        QCOMPARE(started.status, 202);
        QCOMPARE(started.headers.value("Retry-After"), "1");
        QCOMPARE(bodyOf(started)["status"sv].toString(), u"assigning"_s);
        const QByteArray operation = bodyOf(started)["operationId"sv].toString().toLatin1();
        const auto done = world.device("GET", "lamp", "/operations/" + operation);
        QCOMPARE(done.status, 200);
        QCOMPARE(bodyOf(done)["registrationState"sv]["deviceId"sv].toString(), u"lamp"_s);
        QCOMPARE(bodyOf(done)["registrationState"sv]["assignedHub"sv].toString(), u"localhost"_s);
        QCOMPARE(bodyOf(world.device("POST", "lamp", "", "{}"))["deviceId"sv].toString(), u"lamp"_s);
        QCOMPARE(world.device("GET", "lamp", "/operations/other").status, 404);

        const auto state = world.owner("GET", "/registrations/lamp");
        QCOMPARE(bodyOf(state)["payload"sv], jsonOf(R"({"site":4})"));
        QCOMPARE(
            bodyOf(world.owner("GET", "/enrollments/lamp"))["registrationState"sv]["status"sv].toString(),
            u"assigned"_s);
        QCOMPARE(world.owner("DELETE", "/registrations/lamp", {}, {{"If-Match", etagOf(state)}}).status, 204);
        QCOMPARE(world.owner("GET", "/registrations/lamp").status, 404);
        QVERIFY(world.door.state().find(*TwinId::parse(u"lamp"_s)));
    }

    void aGroupKnowsWhoHasRegistered()
    {
        World world;
        const QByteArray group =
            "{\"attestation\":{\"type\":\"symmetricKey\",\"symmetricKey\":{\"primaryKey\":\"" + Key + "\"}}}";
        QCOMPARE(world.owner("PUT", "/enrollmentGroups/lamps", group).status, 200);
        for (const auto &id : {u"lamp-1"_s, u"lamp-2"_s, u"lamp-3"_s})
            QCOMPARE(world.device("PUT", id.toLatin1(), "/register", "{}", derivedKey(Key, id)).status, 202);
        const auto page = world.owner("POST", "/registrations/lamps/query", R"({"query":"*"})",
                                      {{"x-ms-max-item-count", "2"}});
        QCOMPARE(bodyOf(page).size(), 2);
        const auto rest = world.owner("POST", "/registrations/lamps/query", R"({"query":"*"})",
                                      {{"x-ms-continuation", page.headers.value("x-ms-continuation")}});
        QCOMPARE(bodyOf(rest).size(), 1);
        QVERIFY(!rest.headers.contains("x-ms-continuation"));
        QCOMPARE(world.owner("POST", "/registrations/none/query", "{}").status, 404);
    }

    void keysOfOneSideDoNotOpenTheOther()
    {
        World world;
        QCOMPARE(world.put("lamp").status, 200);
        QCOMPARE(world.ask("GET", "/enrollments/lamp").status, 401); // iothubowner
        QCOMPARE(
            world.ask("GET", "/devices", {}, {}, world.policyToken(u"provisioningserviceowner"_s)).status,
            401);
        QCOMPARE(world.device("PUT", "lamp", "/register", "{}", QByteArray(32, 'x').toBase64()).status, 401);
        QCOMPARE(world.device("PUT", "lamp", "/register", "{}", Key, "0neOTHER").status, 404);
        QCOMPARE(world.device("PUT", "other", "/register", "{}").status, 401);
        QVERIFY(world.door.state().records().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProvisioningService)
#include "tst_provisioningservice.moc"
