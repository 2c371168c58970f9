// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zipwriter.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ZipWriter : public QObject
{
    Q_OBJECT

private slots:
    void othersCanUnpackIt();
    void isTheSameForTheSameFiles();
    void anEmptyArchiveIsOne();
};

namespace {

const QDateTime Noon(QDate(2026, 11, 24), QTime(12, 0, 30));

} // namespace

void tst_ZipWriter::othersCanUnpackIt()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not here to unpack the archive");
    const QByteArray large = QByteArray(300'000, 'x') + "end";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(twin::zipOf({{u"a.json"_s, "{}"}, {u"b/Größe.json"_s, large}, {u"b/empty"_s, {}}}, Noon));
    file.close();
    QProcess test;
    test.start(python, {u"-c"_s,
                        u"import sys, zipfile\n"
                        "z = zipfile.ZipFile(sys.argv[1])\n"
                        "assert z.testzip() is None\n"
                        "assert all(i.compress_size > 0 for i in z.infolist()), 'a stream without a block'\n"
                        "for i in z.infolist(): print(i.filename.encode(), i.file_size, i.date_time)\n"_s,
                        file.fileName()});
    QVERIFY(test.waitForFinished());
    QCOMPARE(test.readAllStandardError(), QByteArray());
    QCOMPARE(test.readAllStandardOutput(),
             QByteArray("b'a.json' 2 (2026, 11, 24, 12, 0, 30)\n"
                        "b'b/Gr\\xc3\\xb6\\xc3\\x9fe.json' 300003 (2026, 11, 24, 12, 0, 30)\n"
                        "b'b/empty' 0 (2026, 11, 24, 12, 0, 30)\n"));
    QVERIFY(file.size() < 2'000);
}

void tst_ZipWriter::isTheSameForTheSameFiles()
{
    QCOMPARE(twin::zipOf({{u"a"_s, "1"}}, Noon), twin::zipOf({{u"a"_s, "1"}}, Noon));
    QVERIFY(twin::zipOf({{u"a"_s, "1"}}, Noon) != twin::zipOf({{u"a"_s, "2"}}, Noon));
}

void tst_ZipWriter::anEmptyArchiveIsOne()
{
    QCOMPARE(twin::zipOf({}, Noon), QByteArray("PK\x05\x06") + QByteArray(18, '\0'));
}

QTEST_GUILESS_MAIN(tst_ZipWriter)
#include "tst_zipwriter.moc"
