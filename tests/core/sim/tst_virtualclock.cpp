// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/virtualclock.h"
#include "support/jsontext.h"

#include <QTest>

using namespace twin;
using namespace twin::sim;

namespace {

const Timestamp Start = *Timestamp::parse(u"2026-01-15T06:00:00Z");

} // namespace

class TestVirtualClock : public QObject
{
    Q_OBJECT
private slots:
    void standsUntilItPlays()
    {
        VirtualClock clock(Start);
        QCOMPARE(clock.at(Start.plusMSecs(5000)), Start);
        clock.play(Start.plusMSecs(5000));
        QCOMPARE(clock.at(Start.plusMSecs(7000)), Start.plusMSecs(2000));
        clock.pause(Start.plusMSecs(7000));
        QCOMPARE(clock.at(Start.plusMSecs(9000)), Start.plusMSecs(2000));
    }

    void aChangeOfSpeedMakesNoJump()
    {
        VirtualClock clock(Start);
        clock.play(Start);
        clock.setSpeed(60, Start.plusMSecs(1000));
        QCOMPARE(clock.at(Start.plusMSecs(1000)), Start.plusMSecs(1000));
        QCOMPARE(clock.at(Start.plusMSecs(2000)), Start.plusMSecs(61'000));
    }

    void speedIsBounded()
    {
        VirtualClock clock(Start);
        clock.setSpeed(1e9, Start);
        QCOMPARE(clock.speed(), 100'000.0);
        clock.setSpeed(0, Start);
        QCOMPARE(clock.speed(), 0.1);
    }

    void aMomentIsFoundAgain_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.1, 0.3, 1.0, 7.0, 60.0, 99'999.0, 100'000.0})
            QTest::addRow("x%g", speed) << speed;
    }
    void aMomentIsFoundAgain()
    {
        QFETCH(double, speed);
        VirtualClock clock(Start);
        clock.play(Start);
        clock.setSpeed(speed, Start);
        for (qint64 ticks = 1; ticks < 1'000'000'000'000; ticks = ticks * 3 + 1) {
            const Timestamp moment = Start.plusTicks(ticks);
            const Timestamp real = clock.realOf(moment);
            QVERIFY(clock.at(real) >= moment);
            QVERIFY(clock.at(real.plusTicks(-2)) < moment);
        }
    }
};

QTEST_GUILESS_MAIN(TestVirtualClock)
#include "tst_virtualclock.moc"
