// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/authorities.h"
#include "auth/certificate.h"
#include "base/clock.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::auth;

namespace {

Timestamp now()
{
    return SystemClock().now();
}

constexpr qint64 MSecsPerDay = 86'400'000;

} // namespace

class TestAuthorities : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_authority = *makeAuthority(u"plant"_s, now());
        m_server = *makeServerCertificate(m_authority, {u"dev1"_s}, now());
    }

    void keepsTheFirstCertificateOfAFileAndNothingElse()
    {
        Authorities authorities;
        const QByteArray file = "a comment\n" + m_authority.certificate + m_authority.key;
        QVERIFY_RESULT(authorities.add(u"plant"_s, file, now()));
        const auto *kept = authorities.find(u"plant");
        QVERIFY(kept);
        QCOMPARE(kept->certificate.trimmed(), m_authority.certificate.trimmed());
        QVERIFY(!kept->certificate.contains("KEY"));
    }

    void aNameIsTakenOnce()
    {
        Authorities authorities;
        const auto other = *makeAuthority(u"other"_s, now());
        for (const auto &name : {u"b"_s, u"a"_s, u"c"_s})
            QVERIFY_RESULT(authorities.add(name, m_authority.certificate, now()));
        QVERIFY_RESULT(authorities.add(u"b"_s, other.certificate, now()));
        QStringList names;
        for (const auto &one : authorities.list())
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(describeCertificate(authorities.find(u"b")->certificate)->commonName, u"other"_s);
        QVERIFY(authorities.remove(u"b"));
        QVERIFY(!authorities.remove(u"b"));
        QCOMPARE(authorities.certificates().size(), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<qint64>("days");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray &good = m_authority.certificate;
        QTest::newRow("no name") << QString() << good << qint64(0) << ErrorCode::Argument;
        QTest::newRow("a name with a space") << u"a b"_s << good << qint64(0) << ErrorCode::Argument;
        QTest::newRow("a long name") << QString(65, u'a') << good << qint64(0) << ErrorCode::Argument;
        QTest::newRow("no certificate")
            << u"a"_s << QByteArray("hello") << qint64(0) << ErrorCode::CertificateInvalid;
        QTest::newRow("half a certificate")
            << u"a"_s << good.left(200) << qint64(0) << ErrorCode::CertificateInvalid;
        QTest::newRow("the end before the beginning")
            << u"a"_s << QByteArray("-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\n") << qint64(0)
            << ErrorCode::CertificateInvalid;
        QTest::newRow("a key") << u"a"_s << m_authority.key << qint64(0) << ErrorCode::CertificateInvalid;
        QTest::newRow("one that may not sign")
            << u"a"_s << m_server.certificate << qint64(0) << ErrorCode::CertificateInvalid;
        QTest::newRow("an old one") << u"a"_s << good << qint64(4000) << ErrorCode::CertificateInvalid;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, pem);
        QFETCH(qint64, days);
        QFETCH(ErrorCode, code);
        Authorities authorities;
        const auto added = authorities.add(name, pem, now().plusMSecs(days * MSecsPerDay));
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        QVERIFY(authorities.list().isEmpty());
    }

    void isKeptAsJson()
    {
        Authorities authorities;
        QVERIFY_RESULT(authorities.add(u"plant"_s, m_authority.certificate, now()));
        const auto again = Authorities::fromJson(authorities.toJson());
        QVERIFY_RESULT(again);
        QVERIFY(*again == authorities);
        QCOMPARE(Authorities::fromJson(Json::emptyObject()).error().code, ErrorCode::StoreCorrupt);
    }

private:
    CertificatePair m_authority;
    CertificatePair m_server;
};

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authorities.moc"
