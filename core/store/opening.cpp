// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "store/filelook.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace twin::store {

namespace {

constexpr quint32 ApplicationId = 0x5457494e; // "TWIN"
constexpr quint32 FormatVersion = 3; // 1 had no table `node`, 2 no changes of enrolments
constexpr quint32 WithNodes = 2;

constexpr QStringView NodeTable =
    u"CREATE TABLE node(twin TEXT PRIMARY KEY, body BLOB NOT NULL, sum INTEGER NOT NULL)";

// The index leaves out the changes since the last snapshot: an entry per append would write a page each.
// history() reads those in order of number, compacting marks them as sealed.
constexpr std::array<QStringView, 6> Schema{
    u"CREATE TABLE change(number INTEGER PRIMARY KEY, time INTEGER NOT NULL, twin TEXT NOT NULL, "
    "origin INTEGER NOT NULL, correlation TEXT, body BLOB NOT NULL, sum INTEGER NOT NULL, "
    "sealed INTEGER NOT NULL DEFAULT 0)",
    u"CREATE INDEX change_of_twin ON change(twin, number) WHERE sealed = 1",
    u"CREATE TABLE record(twin TEXT PRIMARY KEY, body BLOB NOT NULL, sum INTEGER NOT NULL)",
    u"CREATE TABLE meta(name TEXT PRIMARY KEY, body BLOB NOT NULL, sum INTEGER NOT NULL)",
    u"CREATE TABLE document(name TEXT PRIMARY KEY, body BLOB NOT NULL)",
    NodeTable,
};

Error cannotWrite(const QString &path, const QString &why)
{
    return {
        ErrorCode::StoreFailed,
        u"The workspace '%1' cannot be written: %2. Nothing was changed. Check the path and the rights of the file and of its folder."_s
            .arg(path, why)};
}

QString holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return u"another program (lock file '%1')"_s.arg(lock.fileName());
    return u"%1, process %2 on %3 (lock file '%4')"_s.arg(program.isEmpty() ? u"another program"_s : program,
                                                          QString::number(process), host, lock.fileName());
}

// Looks at every page without a trace in the file. A write-ahead log must be read with its index, which is
// removed.
Result<void> checkPages(const QString &path)
{
    const bool hasLog = QFileInfo::exists(path + u"-wal"_s);
    const bool hadIndex = QFileInfo::exists(path + u"-shm"_s);
    const QString unchanging = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
    Connection connection;
    const auto mode = hasLog ? Connection::Mode::ReadOnly : Connection::Mode::Unchanging;
    auto opened = connection.open(hasLog ? path : unchanging, mode);
    const auto said =
        opened ? connection.value(u"PRAGMA quick_check(1)"_s) : Result<QVariant>(opened.error());
    connection.close();
    if (hasLog && !hadIndex)
        QFile::remove(path + u"-shm"_s);
    if (!said)
        return said.error().code == ErrorCode::StoreCorrupt ? corruptFile(path, u"SQLite cannot read it"_s)
                                                            : said.error();
    if (said->toString() != u"ok")
        return corruptFile(path, said->toString().simplified());
    return {};
}

Result<void> createTables(Connection &connection)
{
    return connection.inTransaction([&connection]() -> Result<void> {
        for (const QStringView statement : Schema) {
            if (auto done = connection.exec(statement.toString()); !done)
                return done.error();
        }
        for (const QString &statement : {u"PRAGMA application_id = %1"_s.arg(ApplicationId),
                                         u"PRAGMA user_version = %1"_s.arg(FormatVersion)}) {
            if (auto done = connection.exec(statement); !done)
                return done.error();
        }
        return {};
    });
}

// Brings a file of an older format up to this one; nothing in it is rewritten.
Result<void> upgradeTables(Connection &connection)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toUInt() == FormatVersion)
        return {};
    QStringList statements{u"PRAGMA user_version = %1"_s.arg(FormatVersion)};
    if (version->toUInt() < WithNodes)
        statements.prepend(NodeTable.toString());
    return connection.inTransaction([&]() -> Result<void> {
        for (const QString &statement : std::as_const(statements)) {
            if (auto done = connection.exec(statement); !done)
                return done.error();
        }
        return {};
    });
}

Result<void> checkTables(Connection &connection)
{
    if (auto upgraded = upgradeTables(connection); !upgraded)
        return upgraded;
    const auto count =
        connection.value(u"SELECT count(*) FROM sqlite_master WHERE name IN "
                         "('change', 'change_of_twin', 'record', 'meta', 'document', 'node')"_s);
    if (!count)
        return count.error();
    if (count->toUInt() != Schema.size())
        return connection.corrupt(u"a table is missing"_s);
    return {};
}

} // namespace

Result<QString> workspacePath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return cannotWrite(path, u"it is a folder"_s);
    if (info.exists() && !info.isWritable())
        return cannotWrite(path, u"the file is read-only"_s);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = info.absoluteDir().canonicalPath();
    if (folder.isEmpty() || info.fileName().isEmpty())
        return cannotWrite(path, u"its folder does not exist"_s);
    return QString(folder + u'/' + info.fileName());
}

Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // only a process that is gone makes a lock stale, never its age
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return lockedFile(path, holderOf(*lock));
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (lock->error() == QLockFile::UnknownError && disk.bytesAvailable() < disk.blockSize())
        return fullDisk(path);
    return cannotWrite(path, u"no lock file can be made beside it"_s);
}

Result<void> checkWorkspace(const QString &path)
{
    const auto look = lookAt(path);
    if (!look)
        return look.error();
    if (look->kind == FileLook::Kind::None)
        return {};
    if (look->kind == FileLook::Kind::Other)
        return corruptFile(path, u"it does not begin like a workspace"_s);
    if (look->applicationId != ApplicationId)
        return Error{
            ErrorCode::StoreFailed,
            u"'%1' is a database of another program. It was left untouched. Choose another file."_s.arg(
                path)};
    if (look->userVersion > FormatVersion) {
        return Error{
            .code = ErrorCode::StoreNewer,
            .detail =
                u"The workspace '%1' was written by a newer Twinscope. It was left untouched. Open it with that version, or update this one."_s
                    .arg(path),
            .limit = FormatVersion,
            .actual = look->userVersion};
    }
    // A rollback journal is left only by a workspace that died while it was made; SQLite undoes that on
    // opening.
    return QFileInfo::exists(path + u"-journal"_s) ? Result<void>() : checkPages(path);
}

Result<void> connectWorkspace(Connection &connection, const QString &path)
{
    if (auto opened = connection.open(path, Connection::Mode::ReadWrite); !opened)
        return opened;
    // Exclusive before the first read: then no other program gets in, and no shared index file is needed.
    for (const QStringView statement : {u"PRAGMA locking_mode = EXCLUSIVE", u"BEGIN EXCLUSIVE", u"COMMIT"}) {
        if (auto done = connection.exec(statement.toString()); !done)
            return done.error();
    }
    const auto tables = connection.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    if (auto ready = tables->toInt() == 0 ? createTables(connection) : checkTables(connection); !ready)
        return ready;
    for (const QStringView statement :
         {u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL", u"PRAGMA wal_autocheckpoint = 4000",
          u"PRAGMA journal_size_limit = 67108864"}) {
        if (auto done = connection.exec(statement.toString()); !done)
            return done.error();
    }
    return {};
}

} // namespace twin::store
