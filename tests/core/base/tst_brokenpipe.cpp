// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/brokenpipe.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <pthread.h>
#include <unistd.h>

using twin::BrokenPipeGuard;

namespace {

/// Writes into a pipe that nobody reads, and returns the error.
int writeToNobody()
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return -1;
    close(ends[0]);
    const auto written = write(ends[1], "x", 1);
    const int error = written < 0 ? errno : 0;
    close(ends[1]);
    return error;
}

bool isWaiting()
{
    sigset_t waiting;
    return sigpending(&waiting) == 0 && sigismember(&waiting, SIGPIPE) == 1;
}

/// Whether the signal would reach this thread.
bool isLetThrough()
{
    sigset_t blocked;
    return pthread_sigmask(SIG_BLOCK, nullptr, &blocked) == 0 && sigismember(&blocked, SIGPIPE) == 0;
}

} // namespace

class TestBrokenPipe : public QObject
{
    Q_OBJECT
private slots:
    // QTest handles the signal in a way of its own.
    void init() { std::signal(SIGPIPE, SIG_DFL); }

    void aWriteToNobodyIsAnError()
    {
        {
            const BrokenPipeGuard guard;
            QCOMPARE(writeToNobody(), EPIPE);
            QCOMPARE(writeToNobody(), EPIPE);
        }
        QVERIFY(isLetThrough()); // and the program is there
        QVERIFY(!isWaiting());
    }

    void oneWithinTheOtherIsNoHarm()
    {
        {
            const BrokenPipeGuard outer;
            {
                const BrokenPipeGuard inner;
                QCOMPARE(writeToNobody(), EPIPE);
            }
            QVERIFY(!isLetThrough());
            QCOMPARE(writeToNobody(), EPIPE);
        }
        QVERIFY(isLetThrough());
        QVERIFY(!isWaiting());
    }

    // What somebody else holds back is theirs.
    void aSignalThatWaitedBeforeStays()
    {
        sigset_t broken;
        sigemptyset(&broken);
        sigaddset(&broken, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &broken, nullptr);
        QCOMPARE(writeToNobody(), EPIPE);
        QVERIFY(isWaiting());
        {
            const BrokenPipeGuard guard;
            QCOMPARE(writeToNobody(), EPIPE);
        }
        QVERIFY(isWaiting());
        QVERIFY(!isLetThrough());
        int signal = 0;
        sigwait(&broken, &signal);
        pthread_sigmask(SIG_UNBLOCK, &broken, nullptr);
    }
};

QTEST_GUILESS_MAIN(TestBrokenPipe)
#include "tst_brokenpipe.moc"
