// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::auth;

namespace {

const QByteArray Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="; // bytes 0 to 31

QByteArray text(const QByteArray &resource, const QByteArray &signature, const QByteArray &rest = {})
{
    return "SharedAccessSignature sr=" + resource + "&sig=" + signature + "&se=1800000000" + rest;
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT
private slots:
    // wire.md section d.4
    void checksTheSignatureOverTheResourceAsItStands_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("host alone") << QByteArray("localhost")
                                    << QByteArray("ymMciZoVnAJKcPRYjIQeSjuaZKTbZLL3XbxQPftwqMY%3D");
        QTest::newRow("upper-case escapes") << QByteArray("localhost%2Fdevices%2Fdev1")
                                            << QByteArray("kLdvZuu%2FXSxSnduTNPbzmwX7A0kmPoFKYjTQaD3VBjw%3D");
        QTest::newRow("lower-case escapes") << QByteArray("localhost%2fdevices%2fdev1")
                                            << QByteArray("iX7ADG37YtRM8eCSGBbGgPUnLqZmTtRVmDs2vrnT6p0%3D");
        QTest::newRow("no escapes") << QByteArray("localhost/devices/dev1")
                                    << QByteArray("lGEXJ%2B7p9rtXwV2E%2B%2BIIW6BnJma9aO4N%2Fp0mOM5M268%3D");
        QTest::newRow("signature without escapes")
            << QByteArray("localhost/devices/dev1")
            << QByteArray("lGEXJ+7p9rtXwV2E++IIW6BnJma9aO4N/p0mOM5M268=");
    }
    void checksTheSignatureOverTheResourceAsItStands()
    {
        QFETCH(QByteArray, resource);
        QFETCH(QByteArray, signature);
        const auto token = Token::parse(text(resource, signature));
        QVERIFY_RESULT(token);
        QVERIFY(token->isSignedWith(Key));
        QVERIFY(!token->isSignedWith(QByteArray(32, 'x').toBase64()));
        QVERIFY(!token->isSignedWith({}));
        QCOMPARE(token->expires(), Timestamp::fromMSecsSinceEpoch(1'800'000'000'000));
    }

    void takesFieldsInAnyOrderAndPassesOverUnknownOnes()
    {
        const auto token = Token::parse("SharedAccessSignature se=1800000000&odd&skn=iothubowner&x=1&sig="
                                        "ymMciZoVnAJKcPRYjIQeSjuaZKTbZLL3XbxQPftwqMY%3D&sr=localhost");
        QVERIFY_RESULT(token);
        QVERIFY(token->isSignedWith(Key));
        QCOMPARE(token->policy, u"iothubowner"_s);
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = "ymMciZoVnAJKcPRYjIQeSjuaZKTbZLL3XbxQPftwqMY%3D";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bearer") << QByteArray("Bearer eyJ0");
        QTest::newRow("nonsense") << QByteArray("SharedAccessSignature nonsense");
        QTest::newRow("no resource") << QByteArray("SharedAccessSignature sig=" + good + "&se=1");
        QTest::newRow("no expiry") << QByteArray("SharedAccessSignature sr=a&sig=" + good);
        QTest::newRow("expiry is no number") << QByteArray("SharedAccessSignature sr=a&se=-5&sig=" + good);
        QTest::newRow("expiry too long")
            << QByteArray("SharedAccessSignature sr=a&se=1234567890123&sig=" + good);
        QTest::newRow("short signature") << text("localhost", "AAAA");
        QTest::newRow("signature is no base64") << text("localhost", "!!!!");
        QTest::newRow("too long") << text(QByteArray(5000, 'a'), good);
    }
    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, text);
        const auto token = Token::parse(text);
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::TokenInvalid);
        QVERIFY(!token.error().detail.contains(u"ymMciZ"));
    }

    void readsBackWhatItMakes()
    {
        const auto expires = Timestamp::fromMSecsSinceEpoch(1'800'000'000'000);
        const auto own = Token::parse(makeToken(u"localhost/devices/dev1"_s, Key, expires));
        QVERIFY_RESULT(own);
        QVERIFY(own->isSignedWith(Key));
        QCOMPARE(own->resource, QByteArray("localhost%2Fdevices%2Fdev1"));
        QCOMPARE(own->signature.toBase64(), QByteArray("kLdvZuu/XSxSnduTNPbzmwX7A0kmPoFKYjTQaD3VBjw="));
        const auto policy = Token::parse(makeToken(u"localhost"_s, Key, expires, u"odd name"_s));
        QVERIFY_RESULT(policy);
        QCOMPARE(policy->policy, u"odd name"_s);
    }

    void coversByWholeSegments_data()
    {
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QString>("of");
        QTest::addColumn<bool>("covers");
        QTest::newRow("host covers everything") << QByteArray("h") << u"devices/dev1"_s << true;
        QTest::newRow("itself") << QByteArray("h%2Fdevices%2Fdev1") << u"devices/dev1"_s << true;
        QTest::newRow("all devices") << QByteArray("h/devices") << u"devices/dev1"_s << true;
        QTest::newRow("module") << QByteArray("h/devices/dev1") << u"devices/dev1/modules/m"_s << true;
        QTest::newRow("messages") << QByteArray("h/devices/dev1") << u"devices/dev1/messages/events"_s
                                  << true;
        QTest::newRow("longer id") << QByteArray("h/devices/dev1") << u"devices/dev10"_s << false;
        QTest::newRow("part of a word") << QByteArray("h/dev") << u"devices"_s << false;
        QTest::newRow("other word") << QByteArray("h/twins/only") << u"devices"_s << false;
        QTest::newRow("below") << QByteArray("h/devices/dev1/modules/m") << u"devices/dev1"_s << false;
        QTest::newRow("words in any case") << QByteArray("h/Devices/dev1") << u"devices/dev1"_s << true;
        QTest::newRow("ids as they are") << QByteArray("h/devices/Dev1") << u"devices/dev1"_s << false;
    }
    void coversByWholeSegments()
    {
        QFETCH(QByteArray, resource);
        QFETCH(QString, of);
        QFETCH(bool, covers);
        QCOMPARE(Resource::parse(resource).covers(of.split(u'/')), covers);
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
