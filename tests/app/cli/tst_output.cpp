// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console's output where it cannot be written. /dev/full is Linux's device that has never room.
#include "support/console.h"

#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Console;
using testsupport::Done;
using testsupport::Run;
using testsupport::Unwritten;

class TestOutput final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_console = std::make_unique<Console>(QStringLiteral(TWINSCOPE_CLI));
        testsupport::makeLamp(*m_console);
    }

    void aFullDiskIsTold()
    {
        const Run run = m_console->shell(u"twinscope-cli devices list > /dev/full"_s);
        VERIFY_CODE(run, Unwritten);
        QVERIFY2(run.err.contains(u"The output could not be written"), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void whatTheVerbDidStaysDone()
    {
        VERIFY_CODE(
            m_console->shell(
                u"twinscope-cli twin patch lamp-1 '{\"tags\": {\"room\": \"attic\"}}' --json > /dev/full"_s),
            Unwritten);
        const Run twin = m_console->run({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s});
        QCOMPARE(twin.json()["tags"]["room"].toString(), u"attic"_s);
    }

    // As after `| head`, which has what it wanted.
    void aReaderThatHasEndedIsNoComplaint()
    {
        const Run run = m_console->shell(
            u"{ until [ -e closed ]; do :; done; twinscope-cli devices list; echo $? > code; } |"
            " { exec <&-; : > closed; until [ -s code ]; do :; done; }"_s);
        QCOMPARE(m_console->read(u"code"_s), QByteArray("5\n"));
        QCOMPARE(run.err, QString());
    }

    void aRefusalKeepsItsCode()
    {
        VERIFY_CODE(m_console->shell(u"twinscope-cli twin get nobody > /dev/full"_s), testsupport::NotFound);
    }

    void aWatchThatNobodyHearsEnds()
    {
        VERIFY_CODE(m_console->shell(u"twinscope-cli query 'SELECT * FROM devices' --watch > /dev/full"_s),
                    Unwritten);
    }

private:
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
