// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/access.h"
#include "auth/certificate.h"
#include "auth/connectionstring.h"
#include "hub/hub.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::auth;

namespace {

struct World {
    ManualClock clock{*Timestamp::parse(u"2026-11-24T11:00:00Z")};
    SeededIds ids{11};
    Hub hub{{}, {clock, ids}, nullptr};
    Access access{.policies = Policies::created(ids), .hostNames = {u"myhub.example"_s, u"localhost"_s}};
    Timestamp later = clock.now().plusMSecs(600'000);

    World()
    {
        for (const auto name : {u"dev1", u"dev10", u"dev1/m"})
            (void)hub.submit(CreateIdentity{.id = id(name)});
    }
    static TwinId id(QStringView path) { return *TwinId::parsePath(path); }
    const Authentication &keysOf(QStringView path)
    {
        return hub.state().find(id(path))->identity->authentication;
    }
    QByteArray policyKey(QStringView name) { return access.policies.find(name)->primaryKey; }

    ErrorCode service(const QByteArray &token, Permissions needed, const QString &resource)
    {
        const auto caller = access.service({.token = token}, needed, resource.split(u'/'), clock.now());
        return caller ? ErrorCode::Cancelled : caller.error().code;
    }
    ErrorCode device(const QByteArray &token, QStringView path)
    {
        const auto caller =
            access.device({.token = token}, id(path), resourceOf(id(path)), hub.state(), clock.now());
        return caller ? ErrorCode::Cancelled : caller.error().code;
    }
};

QByteArray derOf(const QByteArray &pem)
{
    const auto begin = pem.indexOf('\n') + 1;
    return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END") - begin));
}

constexpr auto Admitted = ErrorCode::Cancelled; // of the two helpers above

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT
private slots:
    void letsAServiceInByPermission_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("needed");
        QTest::addColumn<bool>("admitted");
        const auto row = [](const char16_t *policy, Permission needed, bool admitted) {
            const QString name = QString::fromUtf16(policy);
            QTest::addRow("%s %d", qPrintable(name), int(needed)) << name << int(needed) << admitted;
        };
        for (const auto needed : {Permission::RegistryRead, Permission::RegistryWrite,
                                  Permission::ServiceConnect, Permission::DeviceConnect})
            row(u"iothubowner", needed, true);
        row(u"service", Permission::ServiceConnect, true);
        row(u"service", Permission::RegistryRead, false);
        row(u"service", Permission::DeviceConnect, false);
        row(u"device", Permission::DeviceConnect, true);
        row(u"device", Permission::ServiceConnect, false);
        row(u"registryRead", Permission::RegistryRead, true);
        row(u"registryRead", Permission::RegistryWrite, false);
        row(u"registryReadWrite", Permission::RegistryRead, true);
        row(u"registryReadWrite", Permission::RegistryWrite, true);
        row(u"registryReadWrite", Permission::ServiceConnect, false);
    }
    void letsAServiceInByPermission()
    {
        QFETCH(QString, policy);
        QFETCH(int, needed);
        QFETCH(bool, admitted);
        World world;
        const auto token = makeToken(u"localhost"_s, world.policyKey(policy), world.later, policy);
        QCOMPARE(world.service(token, Permission(needed), u"devices"_s),
                 admitted ? Admitted : ErrorCode::Unauthorized);
    }

    void asksForAllPermissionsThatAreNeeded()
    {
        World world;
        const Permissions both = Permissions(Permission::RegistryWrite) | Permission::ServiceConnect;
        const auto by = [&world](const QString &policy) {
            return makeToken(u"localhost"_s, world.policyKey(policy), world.later, policy);
        };
        QCOMPARE(world.service(by(u"iothubowner"_s), both, u"policies"_s), Admitted);
        QCOMPARE(world.service(by(u"registryReadWrite"_s), both, u"policies"_s), ErrorCode::Unauthorized);
        QCOMPARE(world.service(by(u"service"_s), both, u"policies"_s), ErrorCode::Unauthorized);
    }

    void refusesAServiceToken_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<qint64>("validMSecs");
        QTest::addColumn<ErrorCode>("code");
        const qint64 hour = 3'600'000;
        QTest::newRow("good") << u"MyHub.example"_s << u"iothubowner"_s << hour << Admitted;
        QTest::newRow("with a port") << u"myhub.example:8443"_s << u"iothubowner"_s << hour << Admitted;
        QTest::newRow("expired") << u"localhost"_s << u"iothubowner"_s << qint64(-1000)
                                 << ErrorCode::TokenInvalid;
        QTest::newRow("other host") << u"other.example"_s << u"iothubowner"_s << hour
                                    << ErrorCode::Unauthorized;
        QTest::newRow("other resource")
            << u"localhost/twins/a"_s << u"iothubowner"_s << hour << ErrorCode::Unauthorized;
        QTest::newRow("unknown policy") << u"localhost"_s << u"nobody"_s << hour << ErrorCode::TokenInvalid;
        QTest::newRow("no policy") << u"localhost"_s << QString() << hour << ErrorCode::Unauthorized;
    }
    void refusesAServiceToken()
    {
        QFETCH(QString, resource);
        QFETCH(QString, policy);
        QFETCH(qint64, validMSecs);
        QFETCH(ErrorCode, code);
        World world;
        const auto token = makeToken(resource, world.policyKey(u"iothubowner"),
                                     world.clock.now().plusMSecs(validMSecs), policy);
        QCOMPARE(world.service(token, Permission::RegistryRead, u"devices"_s), code);
    }

    void letsADeviceInWithEitherKeyOfItsOwn()
    {
        World world;
        const auto &keys = world.keysOf(u"dev1");
        const auto primary = makeToken(u"localhost/devices/dev1"_s, keys.primaryKey, world.later);
        const auto secondary = makeToken(u"localhost/devices/dev1"_s, keys.secondaryKey, world.later);
        QCOMPARE(world.device(primary, u"dev1"), Admitted);
        QCOMPARE(world.device(secondary, u"dev1"), Admitted);
        QCOMPARE(world.device(primary, u"dev1/m"), Admitted); // a device answers for its modules
        QCOMPARE(world.device(primary, u"dev10"), ErrorCode::Unauthorized);
    }

    void letsAModuleInWithItsKeyOnly()
    {
        World world;
        const auto resource = u"localhost/devices/dev1/modules/m"_s;
        const auto own = makeToken(resource, world.keysOf(u"dev1/m").primaryKey, world.later);
        QCOMPARE(world.device(own, u"dev1/m"), Admitted);
        QCOMPARE(world.device(own, u"dev1"), ErrorCode::Unauthorized);
        const auto foreign = makeToken(resource, world.keysOf(u"dev10").primaryKey, world.later);
        QCOMPARE(world.device(foreign, u"dev1/m"), ErrorCode::TokenInvalid);
    }

    void refusesATokenThatAnotherDeviceSigned()
    {
        World world;
        const auto &foreign = world.keysOf(u"dev10");
        const auto token = makeToken(u"localhost/devices/dev1"_s, foreign.primaryKey, world.later);
        QCOMPARE(world.device(token, u"dev1"), ErrorCode::TokenInvalid);
    }

    void letsADeviceInWithAPolicyThatMayConnect()
    {
        World world;
        const auto by = [&world](const QString &policy) {
            return makeToken(u"localhost/devices"_s, world.policyKey(policy), world.later, policy);
        };
        QCOMPARE(world.device(by(u"device"_s), u"dev1"), Admitted);
        QCOMPARE(world.device(by(u"service"_s), u"dev1"), ErrorCode::Unauthorized);
    }

    void refusesUnknownAndDisabledDevices()
    {
        World world;
        const auto by = makeToken(u"localhost"_s, world.policyKey(u"device"), world.later, u"device"_s);
        QCOMPARE(world.device(by, u"ghost"), ErrorCode::DeviceNotFound);
        QCOMPARE(world.device(by, u"dev1/ghost"), ErrorCode::ModuleNotFound);
        (void)world.hub.submit(UpdateIdentity{.id = World::id(u"dev1"), .spec = {.enabled = false}});
        QCOMPARE(world.device(by, u"dev1"), ErrorCode::DeviceDisabled);
        QCOMPARE(world.device(by, u"dev1/m"), ErrorCode::DeviceDisabled);
    }

    void aDeviceWithCertificatesShowsOne_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("self-signed") << int(Authentication::Type::SelfSigned);
        QTest::newRow("by authority") << int(Authentication::Type::CertificateAuthority);
        QTest::newRow("none") << int(Authentication::Type::None);
    }
    void aDeviceWithCertificatesShowsOne()
    {
        QFETCH(int, type);
        World world;
        const auto own =
            makeToken(u"localhost/devices/dev1"_s, world.keysOf(u"dev1").primaryKey, world.later);
        const auto by = makeToken(u"localhost"_s, world.policyKey(u"device"), world.later, u"device"_s);
        Authentication authentication{.type = Authentication::Type(type)};
        authentication.primaryThumbprint = QByteArray(40, 'A');
        QVERIFY_RESULT(world.hub.submit(
            UpdateIdentity{.id = World::id(u"dev1"), .spec = {.authentication = authentication}}));
        QVERIFY(world.device(own, u"dev1") != Admitted);
        QCOMPARE(world.device(by, u"dev1"), ErrorCode::Unauthorized);
        QCOMPARE(world.device(by, u"dev10"), Admitted);
    }

    void letsADeviceInWhoseCertificateLeadsToAnAuthority()
    {
        World world;
        const auto today = SystemClock().now(); // OpenSSL reads the clock of the system
        const auto plant = *makeAuthority(u"plant"_s, today);
        const auto device = *makeServerCertificate(plant, {u"dev1"_s}, today);
        const Authentication byAuthority{.type = Authentication::Type::CertificateAuthority};
        for (const auto name : {u"dev1", u"dev10"})
            QVERIFY_RESULT(world.hub.submit(
                UpdateIdentity{.id = World::id(name), .spec = {.authentication = byAuthority}}));
        const Credentials shown{.certificates = {derOf(device.certificate)}};
        const auto isIn = [&](QStringView name) {
            const auto id = World::id(name);
            return bool(world.access.device(shown, id, resourceOf(id), world.hub.state(), world.clock.now()));
        };
        QVERIFY(!isIn(u"dev1"));
        QVERIFY_RESULT(
            world.access.authorities.add(u"a"_s, makeAuthority(u"another"_s, today)->certificate, today));
        QVERIFY(!isIn(u"dev1"));
        QVERIFY_RESULT(world.access.authorities.add(u"plant"_s, plant.certificate, today));
        QVERIFY(isIn(u"dev1"));
        QVERIFY(!isIn(u"dev10")); // another name than the certificate's
    }

    void tellsEventsHowTheCallerProvedItself()
    {
        QCOMPARE(Caller{}.authMethod(),
                 uR"({"scope":"device","type":"sas","issuer":"iothub","acceptingIpFilterRule":null})"_s);
        QVERIFY(Caller{.policy = u"device"_s}.authMethod().contains(u"\"hub\""));
        QVERIFY(Caller{.usesCertificate = true}.authMethod().contains(u"\"x509\""));
    }

    void keepsPoliciesAsJson()
    {
        World world;
        auto &policies = world.access.policies;
        const auto before = policies.find(u"service")->primaryKey;
        QVERIFY(policies.swapKeys(u"service"));
        QCOMPARE(policies.find(u"service")->secondaryKey, before);
        QVERIFY(policies.regenerate(u"service", WhichKey::Secondary, world.ids));
        QVERIFY(policies.find(u"service")->secondaryKey != before);
        QVERIFY(!policies.swapKeys(u"nobody"));
        const auto again = Policies::fromJson(policies.toJson());
        QVERIFY_RESULT(again);
        QVERIFY(*again == policies);
        QCOMPARE(Policies::fromJson(Json::emptyArray()).error().code, ErrorCode::StoreCorrupt);
    }

    void writesAndReadsConnectionStrings()
    {
        World world;
        const auto &identity = *world.hub.state().find(World::id(u"dev1/m"))->identity;
        const auto text = ConnectionString::ofIdentity(u"localhost"_s, identity);
        QVERIFY_RESULT(text);
        const auto parsed = ConnectionString::parse(*text);
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->hostName(), u"localhost"_s);
        QCOMPARE(parsed->value(u"ModuleId"_s), u"m"_s);
        QCOMPARE(parsed->value(u"SharedAccessKey"_s).toLatin1(), identity.authentication.primaryKey);
        Identity odd = identity;
        odd.id = *TwinId::parse(u"a;b");
        QCOMPARE(ConnectionString::ofIdentity(u"localhost"_s, odd).error().code, ErrorCode::Argument);
    }

    void readsHostAndPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<int>("port"); // 0: none named
        QTest::newRow("host") << u"hub.example"_s << u"hub.example"_s << 0;
        QTest::newRow("host and port") << u"hub.example:8443"_s << u"hub.example"_s << 8443;
        QTest::newRow("largest port") << u"h:65535"_s << u"h"_s << 65535;
        QTest::newRow("address") << u"127.0.0.1:1"_s << u"127.0.0.1"_s << 1;
        QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << 0;
        QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"[::1]"_s << 0;
        QTest::newRow("IPv6 and port") << u"[::1]:443"_s << u"[::1]"_s << 443;
        QTest::newRow("no port behind the colon") << u"h:"_s << QString() << 0;
        QTest::newRow("a word") << u"h:x"_s << QString() << 0;
        QTest::newRow("port 0") << u"h:0"_s << QString() << 0;
        QTest::newRow("too large") << u"h:65536"_s << QString() << 0;
    }
    void readsHostAndPort()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto read = HostPort::parse(text);
        if (host.isEmpty()) {
            QCOMPARE(read.error().code, ErrorCode::Argument);
            QVERIFY(read.error().detail.startsWith(text));
            return;
        }
        QVERIFY_RESULT(read);
        QCOMPARE(read->host, host);
        QCOMPARE(read->port, port == 0 ? std::nullopt : std::optional<quint16>(quint16(port)));
    }

    void namesWhatATokenIsFor()
    {
        QCOMPARE(tokenResource(u"h"_s, World::id(u"dev1")), u"h/devices/dev1"_s);
        QCOMPARE(tokenResource(u"h"_s, World::id(u"dev1/m")), u"h/devices/dev1/modules/m"_s);
    }

    void readsConnectionStringsAsTheSdksDo()
    {
        const auto parsed = ConnectionString::parse(u"HostName=a;HostName=b;DeviceId=;Odd=1=2;");
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->hostName(), u"b"_s);
        QCOMPARE(parsed->value(u"DeviceId"_s), QString());
        QCOMPARE(parsed->value(u"Odd"_s), u"1=2"_s);
        QVERIFY(!ConnectionString::parse(u"HostName=a;x"));
        QVERIFY(!ConnectionString::parse(u"DeviceId=a"));
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
