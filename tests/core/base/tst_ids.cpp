// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "support/jsontext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using twin::ErrorCode;
using twin::TwinId;

class TestIds : public QObject
{
    Q_OBJECT
private slots:
    void isNullByDefault()
    {
        QVERIFY(TwinId().isNull());
        QVERIFY(!TwinId().isModule());
        QCOMPARE(TwinId().toString(), QString());
    }

    void acceptsEveryAllowedCharacter()
    {
        const QString allowed =
            u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:.+%_#*?!(),=@;$'"_s;
        for (char16_t c = 0; c < 0x300; ++c) {
            const auto id = TwinId::parse(QString(u"a"_s + QChar(c)));
            QCOMPARE(id.has_value(), allowed.contains(QChar(c)));
            QCOMPARE(TwinId::parse(u"device", QString(QChar(c))).has_value(), allowed.contains(QChar(c)));
        }
        QCOMPARE(TwinId::parse(allowed)->device(), allowed);
    }

    void readsDeviceAndModule()
    {
        const auto id = TwinId::parse(u"Boiler-1", u"edge.agent");
        QVERIFY_RESULT(id);
        QCOMPARE(id->device(), u"Boiler-1"_s);
        QCOMPARE(id->module(), u"edge.agent"_s);
        QVERIFY(id->isModule());
        QCOMPARE(id->toString(), u"Boiler-1/edge.agent"_s);
        QCOMPARE(id->deviceId(), *TwinId::parse(u"Boiler-1"));
        QCOMPARE(*TwinId::parsePath(id->toString()), *id);
        QCOMPARE(*TwinId::parsePath(u"Boiler-1"), id->deviceId());
        QVERIFY(!TwinId::parse(u"Boiler-1")->isModule());
    }

    void isAPathOfAUrl()
    {
        QCOMPARE(TwinId::parse(u"Boiler-1")->urlPath(), u"devices/Boiler-1"_s);
        QCOMPARE(TwinId::parse(u"a#1", u"m?%")->urlPath(), u"devices/a%231/modules/m%3F%25"_s);
        QCOMPARE(TwinId::parse(u"a", u"m")->urlPath(u"twins"), u"twins/a/modules/m"_s);
    }

    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"", "/", "/m", "d/", "d/m/x", "d m", "d\tm", "d\"", "Z\u00fcrich", "\U0001f600", "d/m m"})
            QTest::addRow("'%s'", path) << QString::fromUtf8(path);
    }
    void refusesWhatIsNoId()
    {
        QFETCH(QString, path);
        const auto id = TwinId::parsePath(path);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::IdInvalid);
        QVERIFY(!id.error().detail.isEmpty());
    }

    void limitsTheLength()
    {
        const QString longest(128, u'x');
        QVERIFY_RESULT(TwinId::parse(longest, longest));
        for (const auto &id :
             {TwinId::parse(QString(longest + u'x')), TwinId::parse(u"d", QString(longest + u'x'))}) {
            QVERIFY(!id);
            QCOMPARE(id.error().code, ErrorCode::IdInvalid);
            QCOMPARE(id.error().limit, 128);
            QCOMPARE(id.error().actual, 129);
        }
    }

    void comparesAsWritten()
    {
        const auto id = [](QStringView path) { return *TwinId::parsePath(path); };
        QVERIFY(id(u"Device") != id(u"device"));
        QVERIFY(id(u"d/m") != id(u"d"));
        QVERIFY(id(u"d") < id(u"d/m"));
        QVERIFY(id(u"d/m") < id(u"e"));
        QVERIFY(!(id(u"d") < id(u"d")));
        QCOMPARE(qHash(id(u"d/m")), qHash(id(u"d/m")));
        const QSet<TwinId> set{id(u"d"), id(u"d/m"), id(u"d"), id(u"m/d")};
        QCOMPARE(set.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
