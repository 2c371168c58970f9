// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may register with the provisioning service, and the certificates of enrolments.
#include "auth/access.h"
#include "auth/attestation.h"
#include "auth/certificate.h"
#include "base/clock.h"
#include "support/jsontext.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::auth;

namespace {

using Kind = Enrollment::Kind;

const QByteArray KeyA = QByteArray(32, 'a').toBase64();
const QByteArray KeyB = QByteArray(32, 'b').toBase64();

Timestamp now()
{
    return SystemClock().now();
}

QByteArray derOf(const QByteArray &pem)
{
    return QSslCertificate(pem).toDer();
}

/// A provisioning service with some enrolments.
struct World {
    Access access{.policies = {}, .hostNames = {u"localhost"_s}, .authorities = {}, .idScope = u"0ne1"_s};
    State state;

    void put(const Enrollment &enrollment)
    {
        state.provisioning().put(std::make_shared<const Enrollment>(enrollment));
    }
    Result<Caller> byKey(const QString &id, const QByteArray &key, const QString &scope = u"0ne1"_s) const
    {
        const auto token =
            makeToken(registrationResource(scope, id), key, now().plusMSecs(60'000), u"registration"_s);
        return access.registration({.token = token}, scope, id, state, now());
    }
    Result<Caller> byCertificate(const QString &id, const QByteArray &pem) const
    {
        return access.registration({.certificates = {derOf(pem)}}, u"0ne1"_s, id, state, now());
    }
};

ErrorCode codeOf(const Result<Caller> &caller)
{
    return caller ? ErrorCode::Cancelled : caller.error().code;
}

} // namespace

class TestRegistrants : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_authority = *makeAuthority(u"plant"_s, now());
        m_own = *makeServerCertificate(m_authority, {u"dev1"_s}, now());
        m_stranger = *makeServerCertificate(*makeAuthority(u"elsewhere"_s, now()), {u"dev1"_s}, now());
    }

    void eitherKeyOfAnIndividualEnrollmentWillDo()
    {
        World world;
        world.put({.id = u"dev1"_s, .attestation = {.primaryKey = KeyA, .secondaryKey = KeyB}});
        for (const auto &key : {KeyA, KeyB}) {
            const auto caller = world.byKey(u"dev1"_s, key);
            QVERIFY_RESULT(caller);
            QCOMPARE(caller->enrolled->kind, Kind::Individual);
            QCOMPARE(caller->enrolled->enrollment, u"dev1"_s);
            QVERIFY(!caller->expires.isNever());
        }
        QVERIFY_RESULT(world.byKey(u"DEV1"_s, KeyA)); // letter case does not count
        QCOMPARE(codeOf(world.byKey(u"dev1"_s, QByteArray(32, 'c').toBase64())), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(world.byKey(u"dev2"_s, KeyA)), ErrorCode::Unauthorized);
    }

    void aGroupTakesDerivedKeysOnly()
    {
        World world;
        world.put({.kind = Kind::Group,
                   .id = u"other"_s,
                   .attestation = {.primaryKey = KeyB, .secondaryKey = KeyB}});
        world.put({.kind = Kind::Group,
                   .id = u"plant"_s,
                   .attestation = {.primaryKey = KeyA, .secondaryKey = KeyA}});
        const auto caller = world.byKey(u"dev1"_s, derivedKey(KeyA, u"dev1"_s));
        QVERIFY_RESULT(caller);
        QCOMPARE(caller->enrolled->enrollment, u"plant"_s);
        QCOMPARE(caller->enrolled->kind, Kind::Group);
        QCOMPARE(codeOf(world.byKey(u"dev1"_s, KeyA)), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(world.byKey(u"dev1"_s, derivedKey(KeyA, u"dev2"_s))), ErrorCode::Unauthorized);
    }

    void anIndividualEnrollmentSpeaksForItsDeviceAlone()
    {
        World world;
        world.put({.kind = Kind::Group,
                   .id = u"plant"_s,
                   .attestation = {.primaryKey = KeyA, .secondaryKey = KeyA}});
        world.put(
            {.id = u"dev1"_s, .enabled = false, .attestation = {.primaryKey = KeyB, .secondaryKey = KeyB}});
        QCOMPARE(codeOf(world.byKey(u"dev1"_s, derivedKey(KeyA, u"dev1"_s))), ErrorCode::Unauthorized);
        const auto own = world.byKey(u"dev1"_s, KeyB);
        QCOMPARE(codeOf(own), ErrorCode::Unauthorized);
        QVERIFY(own.error().detail.contains(u"disabled"));
        QVERIFY_RESULT(world.byKey(u"dev2"_s, derivedKey(KeyA, u"dev2"_s)));
    }

    void refusesTokensThatAreForSomethingElse()
    {
        World world;
        world.put({.id = u"dev1"_s, .attestation = {.primaryKey = KeyA, .secondaryKey = KeyA}});
        QCOMPARE(codeOf(world.byKey(u"dev1"_s, KeyA, u"0ne2"_s)), ErrorCode::IdScopeUnknown);
        const auto with = [&](const QString &resource, qint64 msecs) {
            const auto token = makeToken(resource, KeyA, now().plusMSecs(msecs), u"registration"_s);
            return codeOf(
                world.access.registration({.token = token}, u"0ne1"_s, u"dev1"_s, world.state, now()));
        };
        QCOMPARE(with(u"0ne1/registrations/dev1"_s, 60'000), ErrorCode::Cancelled); // let in
        QCOMPARE(with(u"0ne1/registrations/dev1"_s, -60'000), ErrorCode::TokenInvalid);
        QCOMPARE(with(u"0ne1/registrations/dev2"_s, 60'000), ErrorCode::Unauthorized);
        QCOMPARE(with(u"0ne1"_s, 60'000), ErrorCode::Unauthorized);
        QCOMPARE(with(u"0ne2/registrations/dev1"_s, 60'000), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(world.access.registration({}, u"0ne1"_s, u"dev1"_s, world.state, now())),
                 ErrorCode::Unauthorized);
        QCOMPARE(codeOf(world.access.registration({.token = "nonsense"}, u"0ne1"_s, u"dev1"_s, world.state,
                                                  now())),
                 ErrorCode::TokenInvalid);
    }

    void aCertificateIsComparedOrFollowedToItsAuthority_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("the device's own") << 0;
        QTest::newRow("the authority's") << 1;
        QTest::newRow("an authority that the hub knows by name") << 2;
    }
    void aCertificateIsComparedOrFollowedToItsAuthority()
    {
        QFETCH(int, how);
        World world;
        QVERIFY_RESULT(world.access.authorities.add(u"ca"_s, m_authority.certificate, now()));
        Attestation proof{.type = Attestation::Type::X509};
        if (how == 0)
            proof.primaryCertificate = firstCertificate(m_own.certificate);
        else if (how == 1)
            proof.secondaryCertificate = m_authority.certificate;
        else
            proof.primaryAuthority = u"ca"_s;
        world.put({.kind = how == 0 ? Kind::Individual : Kind::Group,
                   .id = how == 0 ? u"dev1"_s : u"plant"_s,
                   .attestation = proof});
        const auto caller = world.byCertificate(u"dev1"_s, m_own.certificate);
        QVERIFY_RESULT(caller);
        QVERIFY(caller->usesCertificate);
        QVERIFY(hasThumbprint(derOf(m_own.certificate), caller->enrolled->thumbprint));
        QCOMPARE(codeOf(world.byCertificate(u"dev1"_s, m_stranger.certificate)), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(world.byCertificate(u"dev2"_s, m_own.certificate)), ErrorCode::Unauthorized);
        QCOMPARE(codeOf(world.byKey(u"dev1"_s, KeyA)), ErrorCode::Unauthorized);
    }

    void checksTheCertificatesOfAnEnrollment_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<qint64>("days");
        QTest::addColumn<bool>("good");
        const QByteArray own = firstCertificate(m_own.certificate);
        QTest::newRow("of a device") << Kind::Individual << m_own.certificate << qint64(0) << true;
        QTest::newRow("base64 of DER") << Kind::Individual << derOf(own).toBase64() << qint64(0) << true;
        QTest::newRow("base64 of PEM") << Kind::Individual << own.toBase64() << qint64(0) << true;
        QTest::newRow("of an authority") << Kind::Group << m_authority.certificate << qint64(0) << true;
        QTest::newRow("a group by one that signs nothing") << Kind::Group << own << qint64(0) << false;
        QTest::newRow("expired") << Kind::Individual << own << qint64(500) << false;
        QTest::newRow("nonsense") << Kind::Individual << QByteArray("hello") << qint64(0) << false;
        QTest::newRow("a key") << Kind::Individual << m_own.key << qint64(0) << false;
    }
    void checksTheCertificatesOfAnEnrollment()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, certificate);
        QFETCH(qint64, days);
        QFETCH(bool, good);
        const Attestation given{.type = Attestation::Type::X509, .primaryCertificate = certificate};
        const auto checked = checkedAttestation(given, kind, {}, now().plusMSecs(days * 86'400'000));
        QCOMPARE(checked.has_value(), good);
        if (!good) {
            QCOMPARE(checked.error().code, ErrorCode::CertificateInvalid);
            QVERIFY(checked.error().place.startsWith(u"/attestation/x509/"));
            return;
        }
        QVERIFY(checked->primaryCertificate.startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(!checked->primaryCertificate.contains("KEY"));
        const Json info = certificateInfoDocument(checked->primaryCertificate);
        QCOMPARE(info["sha256Thumbprint"sv].toString().size(), 64);
        QCOMPARE(info["sha1Thumbprint"sv].toString().size(), 40);
        QVERIFY(info["subjectName"sv].toString().contains(kind == Kind::Group ? u"plant"_s : u"dev1"_s));
        QVERIFY(info["issuerName"sv].toString().contains(u"plant"));
    }

    void anAuthorityMustBeKnown()
    {
        Authorities known;
        QVERIFY_RESULT(known.add(u"ca"_s, m_authority.certificate, now()));
        const auto named = [&](Kind kind, const QString &name) {
            return checkedAttestation({.type = Attestation::Type::X509, .primaryAuthority = name}, kind,
                                      known, now());
        };
        QVERIFY_RESULT(named(Kind::Group, u"ca"_s));
        QCOMPARE(named(Kind::Group, u"other"_s).error().code, ErrorCode::Argument);
        QCOMPARE(named(Kind::Individual, u"ca"_s).error().code, ErrorCode::Argument);
    }

private:
    CertificatePair m_authority;
    CertificatePair m_own;
    CertificatePair m_stranger;
};

QTEST_GUILESS_MAIN(TestRegistrants)
#include "tst_registrants.moc"
