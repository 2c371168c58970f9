// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filelook.h"
#include "support/jsontext.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::store;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

} // namespace

class TestFileLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void seesNothingWhereNoFileIs()
    {
        const QTemporaryDir folder;
        const auto look = lookAt(folder.filePath(u"none"_s));
        QVERIFY_RESULT(look);
        QVERIFY(look->kind == FileLook::Kind::None);
        QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
    }

    void takesAnEmptyFileForNone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"empty"_s);
        writeFile(path, {});
        QVERIFY(lookAt(path)->kind == FileLook::Kind::None);
    }

    void tellsOtherFilesFromDatabases_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("{\"deviceId\": \"a\"}").repeated(20);
        QTest::newRow("cut off in the header") << QByteArray("SQLite format 3");
        QTest::newRow("one wrong letter") << QByteArray("SQLite Format 3").leftJustified(4096, '\0');
    }
    void tellsOtherFilesFromDatabases()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        writeFile(path, bytes);
        QVERIFY(lookAt(path)->kind == FileLook::Kind::Other);
    }

    void readsIdAndVersionFromTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        withDatabase(path, [](QSqlQuery &query) {
            QVERIFY(query.exec(u"PRAGMA application_id = 305419896"_s));
            QVERIFY(query.exec(u"PRAGMA user_version = 7"_s));
        });
        const auto look = lookAt(path);
        QVERIFY(look->kind == FileLook::Kind::Database);
        QCOMPARE(look->applicationId, 305419896U);
        QCOMPARE(look->userVersion, 7U);
    }

    void readsTheVersionThatStandsInTheLogOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        const QString copy = folder.filePath(u"copy"_s);
        withDatabase(path, [&](QSqlQuery &query) {
            QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
            QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
            query.finish();
            QVERIFY(query.exec(u"PRAGMA user_version = 2"_s));
            QVERIFY(query.exec(u"CREATE TABLE t(x)"_s));
            // As a program that died leaves them.
            QVERIFY(QFile::copy(path, copy));
            QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
        });
        QCOMPARE(lookAt(copy)->userVersion, 2U);
        QVERIFY(QFile::remove(copy + u"-wal"_s));
        QCOMPARE(lookAt(copy)->userVersion, 1U);
    }

private:
    template <class Work>
    void withDatabase(const QString &path, Work work)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            work(query);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }
};

QTEST_GUILESS_MAIN(TestFileLook)
#include "tst_filelook.moc"
