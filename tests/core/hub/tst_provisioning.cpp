// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolments, and what becomes of a device that registers by one.
#include "hub/hub.h"
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/memorystore.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

using Kind = Enrollment::Kind;
using Reprovision = Enrollment::Reprovision;

const QByteArray KeyA = QByteArray(32, 'a').toBase64();
const QByteArray KeyB = QByteArray(32, 'b').toBase64();
const QByteArray Thumbprint(64, 'A');

TwinId id(const QString &name)
{
    return TwinId::parse(name).value();
}

/// A hub whose changes are kept, and must give the same state when they are replayed.
struct World {
    ManualClock clock{Timestamp::fromTicks(638'500'000'000'000'000)};
    SeededIds ids{7};
    testsupport::MemoryStore store{};
    Hub hub{{}, {clock, ids}, &store};

    Result<Reply> put(const Enrollment &enrollment, const QString &ifMatch = {},
                      const QString &ifNoneMatch = {})
    {
        return hub.submit(
            PutEnrollment{.enrollment = enrollment, .ifNoneMatch = ifNoneMatch, .ifMatch = ifMatch});
    }
    Result<Reply> enroll(const QString &name, Kind kind = Kind::Individual,
                         Reprovision again = Reprovision::Migrate)
    {
        return put({.kind = kind,
                    .id = name,
                    .attestation = {.primaryKey = KeyA, .secondaryKey = KeyB},
                    .reprovision = again,
                    .tags = jsonOf(R"({"room":"hall"})"),
                    .desired = jsonOf(R"({"level":1})")});
    }
    Result<Reply> registerAs(const QString &registration, Kind kind = Kind::Individual,
                             const QString &enrollment = {})
    {
        clock.set(clock.now().plusMSecs(1000));
        return hub.submit(RegisterDevice{.kind = kind,
                                         .enrollmentId = enrollment.isEmpty() ? registration : enrollment,
                                         .registrationId = registration,
                                         .hub = u"localhost"_s,
                                         .thumbprint = Thumbprint,
                                         .payload = jsonOf(R"({"site":4})")},
                          {.origin = Cause::Origin::Device});
    }
    const Provisioning &provisioning() const { return hub.state().provisioning(); }
    RecordPtr record(const QString &name) const { return hub.state().find(id(name)); }
    ErrorCode refusalOf(const Enrollment &enrollment)
    {
        const auto reply = put(enrollment);
        return reply ? ErrorCode::Cancelled : reply.error().code;
    }
};

} // namespace

class TestProvisioning : public QObject
{
    Q_OBJECT

private slots:
    void makesKeysWhereNoneAreGiven()
    {
        World world;
        const auto reply = world.put({.id = u"lamp-1"_s});
        QVERIFY_RESULT(reply);
        const auto &keys = reply->enrollment->attestation;
        QCOMPARE(QByteArray::fromBase64(keys.primaryKey).size(), 32);
        QVERIFY(keys.primaryKey != keys.secondaryKey);
        QVERIFY(reply->enrollment->enabled);
        QCOMPARE(reply->enrollment->created, world.clock.now());
    }

    void anUpdateKeepsWhatItLeavesOut()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamp-1"_s));
        const auto first = world.provisioning().enrollment(Kind::Individual, u"lamp-1"_s);
        world.clock.set(world.clock.now().plusMSecs(5000));
        QVERIFY_RESULT(world.put({.id = u"LAMP-1"_s, .enabled = false}, first->etagText()));
        const auto second = world.provisioning().enrollment(Kind::Individual, u"lamp-1"_s);
        QCOMPARE(second->id, u"lamp-1"_s); // the first spelling stays
        QCOMPARE(second->attestation, first->attestation);
        QVERIFY(!second->enabled);
        QCOMPARE(second->created, first->created);
        QVERIFY(second->updated > first->updated);
        QCOMPARE(second->etag, first->etag + 1);
        QCOMPARE(world.put({.id = u"lamp-1"_s}, first->etagText()).error().code, ErrorCode::Etag);
        QCOMPARE(world.put({.id = u"lamp-1"_s}, {}, u"*"_s).error().code, ErrorCode::EnrollmentExists);
    }

    void aGroupAndADeviceMayHaveOneName()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamp"_s));
        QVERIFY_RESULT(world.enroll(u"lamp"_s, Kind::Group));
        QCOMPARE(world.provisioning().enrollments(Kind::Individual).size(), 1);
        QCOMPARE(world.provisioning().enrollments(Kind::Group).size(), 1);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<Enrollment>("enrollment");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const Enrollment &enrollment, ErrorCode code) {
            QTest::newRow(name) << enrollment << code;
        };
        row("no id", {}, ErrorCode::IdInvalid);
        row("a space in the id", {.id = u"a b"_s}, ErrorCode::IdInvalid);
        row("a dot at the end", {.id = u"a."_s}, ErrorCode::IdInvalid);
        row("a long id", {.id = QString(129, u'a')}, ErrorCode::IdInvalid);
        row("a short key", {.id = u"a"_s, .attestation = {.primaryKey = "YWJj"}}, ErrorCode::KeyInvalid);
        row("X.509 without a certificate", {.id = u"a"_s, .attestation = {.type = Attestation::Type::X509}},
            ErrorCode::ArgumentNull);
        row("a device id that is none", {.id = u"a"_s, .deviceId = u"no spaces"_s}, ErrorCode::IdInvalid);
        row("a group that names a device", {.kind = Kind::Group, .id = u"a"_s, .deviceId = u"b"_s},
            ErrorCode::Argument);
        row("a tag that is none", {.id = u"a"_s, .tags = jsonOf(R"({"a.b":1})")}, ErrorCode::KeyChar);
        row("no object", {.id = u"a"_s, .desired = jsonOf("[1]")}, ErrorCode::NotObject);
    }
    void refusesWhatCannotBe()
    {
        QFETCH(Enrollment, enrollment);
        QFETCH(ErrorCode, code);
        World world;
        QCOMPARE(world.refusalOf(enrollment), code);
        QVERIFY(world.store.kept.isEmpty());
    }

    void makesTheDeviceWithItsFirstTwin()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamp-1"_s));
        const auto reply = world.registerAs(u"lamp-1"_s);
        QVERIFY_RESULT(reply);
        const auto record = world.record(u"lamp-1"_s);
        QVERIFY(record);
        QCOMPARE(record->twin.tags, jsonOf(R"({"room":"hall"})"));
        QCOMPARE(record->twin.desired.values, jsonOf(R"({"level":1})"));
        QCOMPARE(record->identity->authentication.primaryKey, KeyA);
        QCOMPARE(record->identity->authentication.secondaryKey, KeyB);
        const auto registration = world.provisioning().registration(u"Lamp-1"_s);
        QVERIFY(registration);
        QCOMPARE(*registration, *reply->registration);
        QCOMPARE(registration->device, id(u"lamp-1"_s));
        QCOMPARE(registration->hub, u"localhost"_s);
        QCOMPARE(registration->payload, jsonOf(R"({"site":4})"));
        QVERIFY(registration->operation.startsWith(u"5."));
        QVERIFY(world.store.replayed() == world.hub.state());
    }

    void aDeviceMayHaveAnotherNameThanItsRegistration()
    {
        World world;
        QVERIFY_RESULT(
            world.put({.id = u"serial-17"_s, .deviceId = u"Lamp 17"_s.remove(u' '), .isEdge = true}));
        QVERIFY_RESULT(world.registerAs(u"serial-17"_s));
        QVERIFY(world.record(u"Lamp17"_s)->identity->isEdge);
        QVERIFY(!world.record(u"serial-17"_s));
    }

    // RFC 2104, with the numbers of no document: the key of a group's device is one of its own.
    void theKeysOfAGroupAreDerived()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamps"_s, Kind::Group));
        for (const auto &name : {u"lamp-1"_s, u"lamp-2"_s})
            QVERIFY_RESULT(world.registerAs(name, Kind::Group, u"lamps"_s));
        const auto first = world.record(u"lamp-1"_s)->identity->authentication;
        QCOMPARE(first.primaryKey, derivedKey(KeyA, u"lamp-1"_s));
        QCOMPARE(first.secondaryKey, derivedKey(KeyB, u"lamp-1"_s));
        QVERIFY(first.primaryKey != world.record(u"lamp-2"_s)->identity->authentication.primaryKey);
        QCOMPARE(derivedKey(QByteArray("key").toBase64(), u"The quick brown fox jumps over the lazy dog"_s),
                 QByteArray::fromHex("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8")
                     .toBase64());
    }

    void aCertificateCountsByItsThumbprint()
    {
        World world;
        QVERIFY_RESULT(
            world.put({.kind = Kind::Group,
                       .id = u"plant"_s,
                       .attestation = {.type = Attestation::Type::X509, .primaryAuthority = u"ca"_s}}));
        QVERIFY_RESULT(world.registerAs(u"dev"_s, Kind::Group, u"plant"_s));
        const auto proof = world.record(u"dev"_s)->identity->authentication;
        QCOMPARE(proof.type, Authentication::Type::SelfSigned);
        QCOMPARE(proof.primaryThumbprint, Thumbprint);
    }

    void aDeviceThatRegistersAgain_data()
    {
        QTest::addColumn<Reprovision>("policy");
        QTest::addColumn<bool>("keepsTwin");
        QTest::addColumn<bool>("takesKey");
        QTest::newRow("keep") << Reprovision::Keep << true << false;
        QTest::newRow("migrate") << Reprovision::Migrate << true << true;
        QTest::newRow("reset") << Reprovision::Reset << false << true;
    }
    void aDeviceThatRegistersAgain()
    {
        QFETCH(Reprovision, policy);
        QFETCH(bool, keepsTwin);
        QFETCH(bool, takesKey);
        World world;
        QVERIFY_RESULT(world.enroll(u"lamp"_s, Kind::Individual, policy));
        const auto first = world.registerAs(u"lamp"_s)->registration;
        QVERIFY_RESULT(
            world.hub.submit(PatchTwin{.id = id(u"lamp"_s), .body = jsonOf(R"({"tags":{"room":"attic"}})")}));
        QVERIFY_RESULT(
            world.hub.submit(PatchReported{.id = id(u"lamp"_s), .body = jsonOf(R"({"seen":true})")}));
        Enrollment other = *world.provisioning().enrollment(Kind::Individual, u"lamp"_s);
        other.attestation.primaryKey = KeyB;
        QVERIFY_RESULT(world.put(other));
        const auto again = world.registerAs(u"lamp"_s)->registration;

        const auto record = world.record(u"lamp"_s);
        QCOMPARE(record->twin.tags["room"sv].toString(), keepsTwin ? u"attic"_s : u"hall"_s);
        QCOMPARE(record->twin.reported.values.isEmpty(), !keepsTwin);
        QCOMPARE(record->identity->authentication.primaryKey, takesKey ? KeyB : KeyA);
        QCOMPARE(again->created, first->created);
        QVERIFY(again->operation != first->operation);
        QCOMPARE(again->substatus, keepsTwin ? Registration::Substatus::InitialAssignment
                                             : Registration::Substatus::DeviceDataReset);
        QVERIFY(world.store.replayed() == world.hub.state());
    }

    void aDeviceThatIsGoneIsMadeAnew()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamp"_s, Kind::Individual, Reprovision::Keep));
        QVERIFY_RESULT(world.registerAs(u"lamp"_s));
        QVERIFY_RESULT(world.hub.submit(DeleteIdentity{.id = id(u"lamp"_s)}));
        QVERIFY_RESULT(world.registerAs(u"lamp"_s));
        QVERIFY(world.record(u"lamp"_s));
    }

    void aDeviceThatIsThereAlreadyKeepsItsTwin()
    {
        World world;
        QVERIFY_RESULT(
            world.hub.submit(CreateIdentity{.id = id(u"lamp"_s), .tags = jsonOf(R"({"mine":1})")}));
        QVERIFY_RESULT(world.enroll(u"lamp"_s));
        QVERIFY_RESULT(world.registerAs(u"lamp"_s));
        QCOMPARE(world.record(u"lamp"_s)->twin.tags, jsonOf(R"({"mine":1})"));
        QCOMPARE(world.record(u"lamp"_s)->identity->authentication.primaryKey, KeyA);
    }

    void nobodyRegistersByADisabledOrUnknownOne()
    {
        World world;
        QVERIFY_RESULT(world.put({.id = u"lamp"_s, .enabled = false}));
        QCOMPARE(world.registerAs(u"lamp"_s).error().code, ErrorCode::Unauthorized);
        QCOMPARE(world.registerAs(u"other"_s).error().code, ErrorCode::EnrollmentNotFound);
        QVERIFY(world.hub.state().records().isEmpty());
        QVERIFY(world.provisioning().registrations().isEmpty());
    }

    void deletingForgetsWhoRegisteredButKeepsTheDevices()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamps"_s, Kind::Group));
        QVERIFY_RESULT(world.registerAs(u"lamp-1"_s, Kind::Group, u"lamps"_s));
        const DeleteEnrollment gone{.kind = Kind::Group, .enrollmentId = u"LAMPS"_s, .ifMatch = u"other"_s};
        QCOMPARE(world.hub.submit(gone).error().code, ErrorCode::Etag);
        QVERIFY_RESULT(world.hub.submit(DeleteEnrollment{.kind = Kind::Group, .enrollmentId = u"LAMPS"_s}));
        QVERIFY(world.provisioning().enrollments(Kind::Group).isEmpty());
        QVERIFY(world.provisioning().registrations().isEmpty());
        QVERIFY(world.record(u"lamp-1"_s));
        QCOMPARE(
            world.hub.submit(DeleteEnrollment{.kind = Kind::Group, .enrollmentId = u"lamps"_s}).error().code,
            ErrorCode::EnrollmentNotFound);
        QVERIFY(world.store.replayed() == world.hub.state());
    }

    void aRegistrationCanBeForgotten()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamp"_s));
        const auto registration = world.registerAs(u"lamp"_s)->registration;
        QCOMPARE(world.hub.submit(DeleteRegistration{u"lamp"_s, u"other"_s}).error().code, ErrorCode::Etag);
        QVERIFY_RESULT(world.hub.submit(DeleteRegistration{u"LAMP"_s, registration->etagText()}));
        QVERIFY(!world.provisioning().registration(u"lamp"_s));
        QCOMPARE(world.hub.submit(DeleteRegistration{u"lamp"_s}).error().code,
                 ErrorCode::RegistrationNotFound);
    }

    void nothingHasHappenedWhenTheStoreFails()
    {
        World world;
        QVERIFY_RESULT(world.enroll(u"lamp"_s));
        QVERIFY_RESULT(world.registerAs(u"lamp"_s));
        const State before = world.hub.state();
        world.store.failing = true;
        QVERIFY(!world.enroll(u"other"_s));
        QVERIFY(!world.registerAs(u"lamp"_s));
        QVERIFY(!world.hub.submit(DeleteRegistration{u"lamp"_s}));
        QVERIFY(!world.hub.submit(DeleteEnrollment{.enrollmentId = u"lamp"_s}));
        QVERIFY(world.hub.state() == before);
    }

    void theDocumentHidesTheKeys()
    {
        World world;
        const auto enrollment = world.enroll(u"lamp"_s)->enrollment;
        const Json document = enrollmentDocument(*enrollment, {});
        QCOMPARE(document["attestation"sv], jsonOf(R"({"type":"symmetricKey"})"));
        QCOMPARE(document["reprovisionPolicy"sv],
                 jsonOf(R"({"updateHubAssignment":true,"migrateDeviceData":true})"));
        const Json shown = attestationDocument(enrollment->attestation, enrollment->kind);
        QCOMPARE(shown["symmetricKey"sv]["primaryKey"sv].toString().toLatin1(), KeyA);
    }
};

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
