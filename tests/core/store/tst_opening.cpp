// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that cannot be opened: locked, newer, damaged, of another program, read-only.
#include "support/journalworkspace.h"
#include "support/jsontext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twin;
using store::Journal;
using testsupport::device;
using testsupport::runJournalWriter;
using Workspace = testsupport::JournalWorkspace;

namespace {

/// Every file of the folder with the hash of its bytes.
QMap<QString, QByteArray> filesIn(const QTemporaryDir &folder)
{
    QMap<QString, QByteArray> files;
    for (const auto &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return files;
}

/// Runs SQL on a file as another program would.
void runSql(const QString &path, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the test's database");
        QSqlQuery query(database);
        for (const auto &statement : statements) {
            if (!query.exec(statement))
                qFatal("the test's SQL failed: %s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot damage the test's file");
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"demo.twins"_s);
    }

    void isLockedForASecondObject()
    {
        Workspace workspace(m_path);
        const auto second = Journal::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        // Asking must not have opened the door for anyone else.
        QVERIFY(runJournalWriter({u"open"_s, m_path}).first().startsWith(u"store-locked"));
        appendAfterAll(workspace);
    }

    void isLockedByAnotherProcess()
    {
        QProcess holder;
        holder.start(QStringLiteral(JOURNAL_WRITER), {u"hold"_s, m_path});
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAllStandardOutput().trimmed(), "holding");
        const auto opened = Journal::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreLocked);
        QVERIFY(opened.error().detail.contains(QString::number(holder.processId())));
        QVERIFY(opened.error().detail.contains(u"Close it there"));
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QVERIFY_RESULT(Journal::open(m_path));
    }

    void opensAfterTheHolderWasKilled()
    {
        QProcess holder;
        holder.start(QStringLiteral(JOURNAL_WRITER), {u"hold"_s, m_path});
        QVERIFY(holder.waitForReadyRead());
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY_RESULT(Journal::open(m_path));
    }

    void isLockedByAProgramThatOnlyKnowsSqlite()
    {
        {
            Workspace workspace(m_path);
        }
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const auto opened = Journal::open(m_path);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::StoreLocked);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY_RESULT(Journal::open(m_path));
    }

    void leavesANewerWorkspaceUntouched_data()
    {
        QTest::addColumn<bool>("inLog");
        QTest::newRow("the version stands in the file") << false;
        QTest::newRow("the version stands in the log of a program that died") << true;
    }
    void leavesANewerWorkspaceUntouched()
    {
        QFETCH(bool, inLog);
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
        }
        QString path = m_path;
        if (inLog)
            path = diedWithNewerVersion();
        else
            runSql(m_path, {u"PRAGMA user_version = 4"_s});
        const auto before = filesIn(*m_folder);
        QCOMPARE(before.contains(u"copy.twins-wal"_s), inLog);

        const auto opened = Journal::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreNewer);
        QCOMPARE(opened.error().actual, 4);
        QVERIFY(opened.error().detail.contains(u"untouched"));
        QCOMPARE(filesIn(*m_folder), before);
    }

    void leavesDamagedFilesAsTheyAre_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("cut off in the middle") << 1;
        QTest::newRow("a page overwritten") << 2;
        QTest::newRow("a table missing") << 3;
    }
    void leavesDamagedFilesAsTheyAre()
    {
        QFETCH(int, damage);
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
            workspace.writeDesired(device(u"a"_s), 300);
        }
        QFile file(m_path);
        if (damage == 0)
            overwrite(m_path, 0, "{\"devices\": []}");
        else if (damage == 1)
            QVERIFY(file.resize(file.size() / 2));
        else if (damage == 2)
            overwrite(m_path, 4096, QByteArray(4096, '\x5a'));
        else
            runSql(m_path, {u"DROP TABLE record"_s});
        const auto before = filesIn(*m_folder);

        const auto opened = Journal::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreCorrupt);
        QVERIFY(opened.error().detail.contains(u"Copy the file to a safe place"));
        QCOMPARE(filesIn(*m_folder), before);
    }

    void namesTheDamagedChange_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("a changed byte") << u"UPDATE change SET body = replace(body, '\"n\":1', '\"n\":2')"
                                           " WHERE number = 3"_s
                                        << u"change 3"_s;
        QTest::newRow("another time")
            << u"UPDATE change SET time = time + 1 WHERE number = 3"_s << u"change 3"_s;
        QTest::newRow("another twin") << u"UPDATE change SET twin = 'b' WHERE number = 2"_s << u"change 2"_s;
        QTest::newRow("one gone") << u"DELETE FROM change WHERE number = 3"_s << u"change 3 is missing"_s;
        QTest::newRow("the first gone")
            << u"DELETE FROM change WHERE number = 1"_s << u"change 1 is missing"_s;
    }
    void namesTheDamagedChange()
    {
        QFETCH(QString, sql);
        QFETCH(QString, words);
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
            workspace.writeDesired(device(u"a"_s), 5);
        }
        runSql(m_path, {sql});
        auto journal = Journal::open(m_path);
        QVERIFY_RESULT(journal);
        const auto state = (*journal)->load();
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::StoreCorrupt);
        QVERIFY2(state.error().detail.contains(words), qPrintable(state.error().detail));
    }

    void namesTheDamagedRecordOfASnapshot()
    {
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
            QVERIFY_RESULT(workspace.journal->compact(workspace.state(), {}, workspace.clock.now()));
        }
        runSql(m_path, {u"UPDATE record SET body = replace(body, 'true', 'null')"_s});
        auto journal = Journal::open(m_path);
        QVERIFY_RESULT(journal);
        const auto state = (*journal)->load();
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::StoreCorrupt);
        QVERIFY(state.error().detail.contains(u"'a'"));
    }

    void leavesTheDatabaseOfAnotherProgramAlone()
    {
        runSql(m_path, {u"CREATE TABLE notes(text)"_s});
        const auto before = filesIn(*m_folder);
        const auto opened = Journal::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreFailed);
        QVERIFY(opened.error().detail.contains(u"another program"));
        QCOMPARE(filesIn(*m_folder), before);
    }

    void namesAPathThatCannotBeAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("no folder") << u"none/demo.twins"_s;
        QTest::newRow("no name") << QString();
    }
    void namesAPathThatCannotBeAFile()
    {
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        const auto opened = Journal::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreFailed);
        QVERIFY(opened.error().detail.contains(path));
    }

#ifdef Q_OS_UNIX
    void saysWhatIsReadOnly_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("the file") << false;
        QTest::newRow("the folder") << true;
    }
    // The other process gives up the rights of root, to whom nothing is read-only.
    void saysWhatIsReadOnly()
    {
        QFETCH(bool, folderToo);
        {
            Workspace workspace(m_path);
        }
        using enum QFileDevice::Permission;
        const auto readable = ReadOwner | ReadGroup | ReadOther;
        const auto searchable = readable | ExeOwner | ExeGroup | ExeOther;
        const auto writable = searchable | WriteOwner | WriteGroup | WriteOther;
        QVERIFY(QFile::setPermissions(m_path, folderToo ? writable : readable));
        QVERIFY(QFile::setPermissions(m_folder->path(), folderToo ? searchable : writable));
        const auto said = runJournalWriter({u"open-as-nobody"_s, m_path});
        QVERIFY(QFile::setPermissions(m_folder->path(), writable));
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.first().startsWith(u"store-failed"), qPrintable(said.first()));
        QVERIFY(said.first().contains(m_path));
    }
#endif

private:
    void appendAfterAll(Workspace &workspace)
    {
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"late"_s)}));
    }

    // A copy of the workspace as a newer program leaves it that raised the version and died before it was in
    // the file.
    QString diedWithNewerVersion()
    {
        const QString copy = m_folder->filePath(u"copy.twins"_s);
        {
            auto newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            newer.setDatabaseName(m_path);
            if (!newer.open())
                qFatal("cannot open the test's database");
            QSqlQuery query(newer);
            if (!query.exec(u"PRAGMA user_version = 4"_s))
                qFatal("cannot raise the version");
            for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
                if (!QFile::copy(m_path + end, copy + end))
                    qFatal("cannot copy the test's workspace");
            }
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        return copy;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
