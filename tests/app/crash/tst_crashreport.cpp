// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crashreport.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <stdexcept>

using namespace Qt::StringLiterals;

class tst_CrashReport : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatKilledIt_data();
    void writesWhatKilledIt();
    void namesAReportOnce();
};

void tst_CrashReport::writesWhatKilledIt_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("signal") << u"signal"_s << QByteArray("SIGSEGV");
    QTest::newRow("abort") << u"abort"_s << QByteArray("SIGABRT");
    QTest::newRow("exception") << u"exception"_s << QByteArray("a word of the exception");
}

void tst_CrashReport::writesWhatKilledIt()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, word);
    QTemporaryDir folder;
    QProcess victim;
    victim.setProcessChannelMode(QProcess::MergedChannels);
    victim.start(QCoreApplication::applicationFilePath(), {u"--die"_s, how, folder.path()});
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit); // it dies as it would have
    const QString path = app::takeCrashReport(folder.path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains(word), text.constData());
    QVERIFY2(text.startsWith("Twinscope 9.9.9, Qt "), text.constData());
    QVERIFY2(text.contains("tst_crashreport"), text.constData()); // the functions that were running
    QCOMPARE(text.count("Twinscope 9.9.9"), 1);
}

void tst_CrashReport::namesAReportOnce()
{
    QTemporaryDir folder;
    QVERIFY(app::takeCrashReport(folder.path()).isEmpty());
    QFile file(folder.filePath(u"crash.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    const QString path = app::takeCrashReport(folder.path());
    QVERIFY(QFile::exists(path)); // it is still there to be read
    QVERIFY(app::takeCrashReport(folder.path()).isEmpty());
}

namespace {

[[noreturn]] void die(const QString &how)
{
    if (how == u"signal"_s)
        std::raise(SIGSEGV);
    else if (how == u"exception"_s)
        throw std::runtime_error("a word of the exception");
    std::abort();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--die"_s) {
        QCoreApplication::setApplicationVersion(u"9.9.9"_s);
        app::installCrashReport(words.value(3));
        die(words.value(2));
    }
    tst_CrashReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashreport.moc"
