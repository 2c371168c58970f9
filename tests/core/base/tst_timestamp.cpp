// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"
#include "support/jsontext.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using twin::Timestamp;

class TestTimestamp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void isNeverByDefault()
    {
        QVERIFY(Timestamp().isNever());
        QCOMPARE(Timestamp().toString(), u"0001-01-01T00:00:00Z"_s);
        QCOMPARE(*Timestamp::parse(u"0001-01-01T00:00:00Z"), Timestamp());
        QVERIFY(Timestamp() < Timestamp::fromMSecsSinceEpoch(0));
    }

    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const QString &written) {
            QTest::addRow("%s", text) << written;
        };
        row("1970-01-01T00:00:00Z", u"1970-01-01T00:00:00.0000000Z"_s);
        row("2024-05-01T09:00:00.0000000Z", u"2024-05-01T09:00:00.0000000Z"_s);
        row("2024-05-01T09:00:00", u"2024-05-01T09:00:00.0000000Z"_s);
        row("2024-05-01T09:00:00+00:00", u"2024-05-01T09:00:00.0000000Z"_s);
        row("2024-05-01T09:00:00.5+00:00", u"2024-05-01T09:00:00.5000000Z"_s);
        row("2024-05-01T23:59:59.1Z", u"2024-05-01T23:59:59.1000000Z"_s);
        row("2024-05-01T09:00:00.1234567Z", u"2024-05-01T09:00:00.1234567Z"_s);
        row("2024-05-01T09:00:00.123456789Z", u"2024-05-01T09:00:00.1234567Z"_s);
        row("2024-02-29T12:30:45.0000001Z", u"2024-02-29T12:30:45.0000001Z"_s);
        row("2000-02-29T00:00:00Z", u"2000-02-29T00:00:00.0000000Z"_s);
        row("1999-12-31T23:59:59.9999999Z", u"1999-12-31T23:59:59.9999999Z"_s);
        row("9999-12-31T23:59:59.9999999Z", u"9999-12-31T23:59:59.9999999Z"_s);
        row("0001-01-01T00:00:01Z", u"0001-01-01T00:00:01.0000000Z"_s);
        // These do not exist on clocks of Berlin.
        row("2024-03-31T02:30:00Z", u"2024-03-31T02:30:00.0000000Z"_s);
        row("2026-03-29T02:00:00Z", u"2026-03-29T02:00:00.0000000Z"_s);
    }
    void readsAndWrites()
    {
        QFETCH(QString, written);
        const auto time = Timestamp::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(time.has_value());
        QCOMPARE(time->toString(), written);
        QCOMPARE(Timestamp::parse(written), time);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "Z",
                                 "2024-05-01",
                                 "2024-05-01T09:00Z",
                                 "2024-05-01 09:00:00Z",
                                 "2024-13-01T00:00:00Z",
                                 "2024-00-01T00:00:00Z",
                                 "2023-02-29T00:00:00Z",
                                 "1900-02-29T00:00:00Z",
                                 "2024-05-01T24:00:00Z",
                                 "2024-05-01T09:60:00Z",
                                 "2024-05-01T09:00:60Z",
                                 "0000-01-01T00:00:00Z",
                                 "2024-05-01T09:00:00.Z",
                                 "2024-05-01T09:00:00.1234567890Z",
                                 "2024-05-01T09:00:00.12x",
                                 "2024-05-01T09:00:00.12345678xZ",
                                 "2024-05-01T09:00:00.1234567-8Z",
                                 "2024-05-01T09:00:00+02:00",
                                 "2024-05-01T09:00:00ZZ",
                                 "+024-05-01T09:00:00Z",
                                 "2024-5-01T09:00:00Z",
                                 " 2024-05-01T09:00:00Z",
                                 "2024-05-01T09:00:00 Z",
                                 "20240-05-01T09:00:00Z",
                                 "2024-05-01T-9:00:00Z",
                                 "2024/05/01T09:00:00Z"})
            QTest::addRow("'%s'", text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!Timestamp::parse(text));
    }

    void agreesWithQt()
    {
        for (qint64 day = -700'000; day < 2'900'000; day += 997) {
            const qint64 ms = day * 86'400'000 + (day * 7919 & 0x3ffffff);
            const auto time = Timestamp::fromMSecsSinceEpoch(ms);
            const auto qt = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
            QCOMPARE(time.toString(), qt.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s);
            QCOMPARE(time.toMSecsSinceEpoch(), ms);
            QCOMPARE(time.toDateTime(), qt);
            QCOMPARE(Timestamp::fromDateTime(qt), time);
            QCOMPARE(*Timestamp::parse(time.toString()), time);
        }
    }

    void countsInTicksOf100Nanoseconds()
    {
        const auto time = *Timestamp::parse(u"2024-05-01T09:00:00Z");
        QCOMPARE(time.plusTicks(1).toString(), u"2024-05-01T09:00:00.0000001Z"_s);
        QCOMPARE(time.plusMSecs(-1).toString(), u"2024-05-01T08:59:59.9990000Z"_s);
        QCOMPARE(time.msecsTo(time.plusMSecs(1500)), 1500);
        QCOMPARE(time.plusMSecs(1500).msecsTo(time), -1500);
        QCOMPARE(Timestamp::fromTicks(time.ticks()), time);
        QVERIFY(time < time.plusTicks(1));
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
