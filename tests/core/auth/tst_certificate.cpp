// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificatestore.h"
#include "base/clock.h"
#include "support/jsontext.h"
#include "wire/tlscontext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::auth;

namespace {

Timestamp now()
{
    return SystemClock().now();
}

QByteArray derOf(const QByteArray &pem)
{
    const auto begin = pem.indexOf('\n') + 1;
    return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END") - begin));
}

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT
private slots:
    void makesAnAuthorityAndAServerThatItSigned()
    {
        const auto authority = makeAuthority(u"test authority"_s, now());
        QVERIFY_RESULT(authority);
        const auto server = makeServerCertificate(*authority, serverNames({u"myhub.example"_s}), now());
        QVERIFY_RESULT(server);
        const auto info = describeCertificate(server->certificate);
        QVERIFY_RESULT(info);
        QCOMPARE(info->commonName, u"myhub.example"_s);
        QCOMPARE(info->issuer, u"test authority"_s);
        QVERIFY(!info->isAuthority);
        for (const auto &name : {u"myhub.example"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s})
            QVERIFY2(info->names.contains(name), qPrintable(name));
        QVERIFY(describeCertificate(authority->certificate)->isAuthority);
        QVERIFY(leadsTo({derOf(server->certificate)}, {authority->certificate}));
        QVERIFY_RESULT(wire::TlsContext::make(server->certificate, server->key));
    }

    void trustsOnlyRegisteredAuthorities()
    {
        const auto one = makeAuthority(u"one"_s, now());
        const auto other = makeAuthority(u"other"_s, now());
        const auto device = makeServerCertificate(*one, {u"dev1"_s}, now());
        const auto expired = makeServerCertificate(*one, {u"dev1"_s}, now().plusMSecs(-1000LL * 86'400'000));
        QVERIFY(leadsTo({derOf(device->certificate)}, {other->certificate, one->certificate}));
        QVERIFY(!leadsTo({derOf(device->certificate)}, {other->certificate}));
        QVERIFY(!leadsTo({derOf(device->certificate)}, {}));
        QVERIFY(!leadsTo({derOf(expired->certificate)}, {one->certificate}));
        QVERIFY(!leadsTo({"no certificate"}, {one->certificate}));
        QVERIFY(!leadsTo({}, {one->certificate}));
        QCOMPARE(commonName(derOf(device->certificate)), u"dev1"_s);
    }

    void knowsThumbprintsOfBothLengths()
    {
        const auto pair = makeAuthority(u"x"_s, now());
        const QByteArray der = derOf(pair->certificate);
        const auto hash = [&der](auto method) { return QCryptographicHash::hash(der, method).toHex(); };
        QVERIFY(hasThumbprint(der, hash(QCryptographicHash::Sha1).toUpper()));
        QVERIFY(hasThumbprint(der, hash(QCryptographicHash::Sha256)));
        QVERIFY(!hasThumbprint(der, hash(QCryptographicHash::Sha1).replace(0, 1, "x")));
        QVERIFY(!hasThumbprint(der, {}));
    }

    void keepsItsFilesFromStartToStart()
    {
        QTemporaryDir folder;
        const auto first = CertificateStore::open(folder.filePath(u"c"_s), serverNames({}), now());
        QVERIFY_RESULT(first);
        const auto second = CertificateStore::open(folder.filePath(u"c"_s), serverNames({}), now());
        QVERIFY_RESULT(second);
        QCOMPARE(second->authority(), first->authority());
        QCOMPARE(second->server().certificate, first->server().certificate);
        QVERIFY(QFile::exists(second->authorityFile()));
        const auto permissions = QFileInfo(folder.filePath(u"c/ca.key"_s)).permissions();
        QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void renewsTheServerCertificateUnderTheSameAuthority()
    {
        QTemporaryDir folder;
        const auto first = CertificateStore::open(folder.path(), serverNames({}), now());
        const auto renamed = CertificateStore::open(folder.path(), serverNames({u"new.example"_s}), now());
        QVERIFY_RESULT(renamed);
        QVERIFY(renamed->server().certificate != first->server().certificate);
        const auto late = CertificateStore::open(folder.path(), serverNames({u"new.example"_s}),
                                                 renamed->renewAt().plusMSecs(1000));
        QVERIFY_RESULT(late);
        QVERIFY(late->server().certificate != renamed->server().certificate);
        QCOMPARE(late->authority(), first->authority());
    }

    void leavesADamagedAuthorityAlone()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(CertificateStore::open(folder.path(), serverNames({}), now()));
        QFile file(folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("damaged");
        file.close();
        const auto again = CertificateStore::open(folder.path(), serverNames({}), now());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::CertificateInvalid);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("damaged"));
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
