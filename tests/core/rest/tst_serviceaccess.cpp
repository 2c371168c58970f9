// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificate.h"
#include "support/jsontext.h"
#include "support/serviceworld.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::bodyOf;
using testsupport::errorOf;
using testsupport::jsonOf;
using World = testsupport::ServiceWorld;

/// Who may do what: tokens, policies, keys and authorities of the HTTPS service.
class TestServiceAccess : public QObject
{
    Q_OBJECT
private slots:
    void asksForTokenVersionAndPermission()
    {
        World world;
        QCOMPARE(world.begin("GET", "/devices")->status, 400);
        QCOMPARE(errorOf(*world.answered), QByteArray("InvalidProtocolVersion"));
        QCOMPARE(world.ask("GET", "/devices", {}, {}, "none").status, 401);
        QCOMPARE(world.ask("GET", "/devices", {}, {}, "Bearer x").status, 401);
        QCOMPARE(world.ask("GET", "/devices", {}, {}, world.policyToken(u"service"_s)).status, 401);
        QCOMPARE(errorOf(*world.answered), QByteArray("IotHubUnauthorizedAccess"));
        QCOMPARE(world.ask("GET", "/devices", {}, {}, world.policyToken(u"registryRead"_s)).status, 200);
        QCOMPARE(world.ask("PUT", "/devices/a", "{}", {}, world.policyToken(u"registryRead"_s)).status, 401);
        world.door.clockByHand.advanceMSecs(0);
        const auto narrow = world.policyToken(u"iothubowner"_s, u"localhost/twins/a"_s);
        QCOMPARE(world.ask("GET", "/twins/b", {}, {}, narrow).status, 401);
        QCOMPARE(world.ask("GET", "/twins/a", {}, {}, narrow).status, 404);
    }

    void createsWithKeysOfItsOwnWhenTheyAreEmpty()
    {
        World world;
        const auto made = world.ask("PUT", "/devices/dev1",
                                    R"({"deviceId":"dev1","authentication":{"type":"sas","symmetricKey":
                                       {"primaryKey":"","secondaryKey":""}}})");
        QCOMPARE(made.status, 200);
        const Json keys = bodyOf(made)["authentication"sv]["symmetricKey"sv];
        QCOMPARE(keys["primaryKey"sv].toString().size(), 44);
        QVERIFY(keys["primaryKey"sv] != keys["secondaryKey"sv]);
        const auto module = world.ask("PUT", "/devices/dev1/modules/m", R"({"moduleId":"m"})");
        QCOMPARE(module.status, 201);
        QCOMPARE(world.ask("PUT", "/devices/dev1/modules/m", R"({"moduleId":"m"})").status, 409);
        QCOMPARE(bodyOf(*world.answered)["errorCode"sv], Json(409301));
    }

    void takesThumbprintsWithoutATypeForSelfSigned()
    {
        World world;
        const QByteArray thumbprint(40, 'A');
        const auto made = world.ask("PUT", "/devices/x",
                                    "{\"authentication\":{\"x509Thumbprint\":{\"primaryThumbprint\":\"" +
                                        thumbprint + "\"}}}");
        QCOMPARE(bodyOf(made)["authentication"sv]["type"sv].toString(), u"selfSigned"_s);
    }

    void onlyTheOwnerHandlesPoliciesAndAuthorities()
    {
        World world;
        const auto plant = auth::makeAuthority(u"plant"_s, world.door.clockByHand.now());
        const QList<std::pair<QByteArray, QByteArray>> requests{
            {"GET", "/policies"},
            {"POST", "/policies/iothubowner/keys/swap"},
            {"POST", "/policies/device/keys/regenerate"},
            {"PUT", "/authorities/plant"},
            {"GET", "/authorities"},
            {"GET", "/authorities/plant"},
            {"DELETE", "/authorities/plant"},
        };
        for (const auto &[method, path] : requests) {
            for (const auto &policy : {u"registryReadWrite"_s, u"service"_s, u"device"_s})
                QCOMPARE(world.ask(method, path, plant->certificate, {}, world.policyToken(policy)).status,
                         401);
            QVERIFY2(world.ask(method, path, plant->certificate).status < 300, path.constData());
        }
    }

    void registersAuthoritiesAndShowsThem()
    {
        World world;
        const auto plant = auth::makeAuthority(u"plant"_s, world.door.clockByHand.now());
        const auto put = world.ask("PUT", "/authorities/plant-1", plant->certificate);
        QCOMPARE(put.status, 200);
        const Json document = bodyOf(put);
        QCOMPARE(document["name"sv].toString(), u"plant-1"_s);
        QCOMPARE(document["subject"sv].toString(), u"plant"_s);
        QCOMPARE(document["certificate"sv].toString().toLatin1().trimmed(), plant->certificate.trimmed());
        QCOMPARE(bodyOf(world.ask("GET", "/authorities")).at(0), document);
        QCOMPARE(world.ask("DELETE", "/authorities/plant-1").status, 204);
        QCOMPARE(bodyOf(world.ask("GET", "/authorities")).size(), 0);
    }

    void listsPoliciesWithTheirKeys()
    {
        World world;
        const Json policies = bodyOf(world.ask("GET", "/policies"));
        QCOMPARE(policies.size(), 6); // five of a hub, and the provisioning service's
        QCOMPARE(policies.at(1)["name"sv].toString(), u"service"_s);
        QCOMPARE(policies.at(1)["primaryKey"sv].toString().size(), 44);
    }

    void takesTelemetryFromADeviceWithItsOwnKey()
    {
        World world;
        world.create("dev1");
        world.create("dev2");
        Changes heard;
        const auto listening = world.door.listen([&heard](const Changes &changes) { heard += changes; });
        const auto post = [&world](const QByteArray &id, const QByteArray &token) {
            return world
                .ask("POST", "/devices/" + id + "/messages/events", R"({"t":1})",
                     {{"iothub-app-colour", "red"}, {"iothub-contenttype", "application/json"}}, token)
                .status;
        };
        const auto token = world.deviceToken(u"dev1");
        QCOMPARE(post("dev1", token), 204);
        QCOMPARE(post("dev2", token), 401);
        const auto &sent = std::get<TelemetrySent>(heard.last().body);
        QCOMPARE(sent.payload, jsonOf(R"({"t":1})"));
        QCOMPARE(sent.properties, jsonOf(R"({"colour":"red"})"));
        QCOMPARE(sent.origin.system["content-type"sv].toString(), u"application/json"_s);
    }

    void swapsAndRegeneratesKeys()
    {
        World world;
        world.create("dev1");
        const auto keys = [&world] {
            return world.door.state().find(*TwinId::parse(u"dev1"))->identity->authentication;
        };
        const auto before = keys();
        QCOMPARE(world.ask("POST", "/devices/dev1/keys/swap").status, 200);
        QCOMPARE(keys().primaryKey, before.secondaryKey);
        QCOMPARE(world.ask("POST", "/devices/dev1/keys/regenerate?key=secondary").status, 200);
        QCOMPARE(keys().primaryKey, before.secondaryKey);
        QVERIFY(keys().secondaryKey != before.primaryKey);
        const auto old = world.policyToken(u"iothubowner"_s);
        QCOMPARE(world.ask("POST", "/policies/iothubowner/keys/regenerate?key=both").status, 200);
        QCOMPARE(world.ask("GET", "/devices", {}, {}, old).status, 401);
        QCOMPARE(world.ask("GET", "/devices").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestServiceAccess)
#include "tst_serviceaccess.moc"
