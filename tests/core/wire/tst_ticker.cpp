// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ticker.h"

#include <QTest>

#include <boost/asio/io_context.hpp>

#include <optional>

using namespace std::chrono_literals;
using twin::wire::Ticker;

class tst_Ticker : public QObject
{
    Q_OBJECT

private slots:
    void ticksUntilItIsDestroyed()
    {
        boost::asio::io_context io(1);
        int ticks = 0;
        std::optional<Ticker> ticker;
        ticker.emplace(io, 0ms, [&] {
            if (++ticks == 3)
                ticker.reset(); // from within
        });
        io.run(); // returns: nothing is waited for any more
        QCOMPARE(ticks, 3);
    }

    // Both have run out, so both handlers are in the queue when the first one is called.
    void isSilentOnceDestroyedThoughItsTimeHasCome()
    {
        boost::asio::io_context io(1);
        int ticks = 0;
        std::optional<Ticker> one;
        std::optional<Ticker> two;
        const auto task = [&](std::optional<Ticker> &other) {
            ++ticks;
            other.reset();
            if (ticks == 2)
                io.stop();
        };
        one.emplace(io, 0ms, [&] { task(two); });
        two.emplace(io, 0ms, [&] { task(one); });
        io.run_for(1ms);
        QVERIFY(!one || !two);
        QVERIFY(one || two); // only one of them had its turn
    }
};

QTEST_GUILESS_MAIN(tst_Ticker)
#include "tst_ticker.moc"
