// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace twin::store {

namespace {

// Primary result codes of SQLite; the driver's own header is not needed for them.
enum Primary {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NoDatabase = 26
};

int primaryOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

Error corruptFile(const QString &path, const QString &what)
{
    return {
        ErrorCode::StoreCorrupt,
        u"The workspace '%1' is damaged: %2. Nothing in it was changed. Copy the file to a safe place, then open a backup or a new workspace."_s
            .arg(path, what)};
}

Error lockedFile(const QString &path, const QString &holder)
{
    return {
        ErrorCode::StoreLocked,
        u"The workspace '%1' is in use by %2. Nothing was read or changed. Close it there, then open it again."_s
            .arg(path, holder)};
}

Error fullDisk(const QString &path)
{
    return {
        ErrorCode::StoreFull,
        u"There is no room on the disk of '%1'. The last write was not stored; everything before it is safe. Make room, then repeat it."_s
            .arg(path)};
}

Result<void> Connection::open(const QString &path, Mode mode)
{
    m_path = path;
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=0"_s; // another opener is told at once; nobody waits
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Unchanging)
        options += u";QSQLITE_OPEN_URI"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return errorOf(m_database.lastError());
    return {};
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

Result<QSqlQuery> Connection::prepared(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    return query;
}

Result<QSqlQuery> Connection::exec(const QString &sql, std::initializer_list<QVariant> values) const
{
    auto query = prepared(sql);
    if (!query)
        return query;
    for (const auto &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return errorOf(query->lastError());
    return query;
}

Result<QVariant> Connection::value(const QString &sql, std::initializer_list<QVariant> values) const
{
    auto query = exec(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return errorOf(query->lastError());
    return QVariant();
}

// Not QSqlDatabase::commit(): its error has no SQLite code.
Result<void> Connection::inTransaction(const std::function<Result<void>()> &work)
{
    if (auto begun = exec(u"BEGIN"_s); !begun)
        return begun.error();
    auto done = work();
    if (done) {
        auto committed = exec(u"COMMIT"_s);
        if (committed)
            return {};
        done = committed.error();
    }
    (void)exec(u"ROLLBACK"_s); // fails when SQLite has done it already
    return done;
}

Error Connection::corrupt(const QString &what) const
{
    return corruptFile(m_path, what);
}

Error Connection::errorOf(const QSqlError &error) const
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (primaryOf(error)) {
    case Busy:
    case Locked:
        return lockedFile(m_path, u"another program"_s);
    case Corrupt:
    case NoDatabase:
        return corrupt(said);
    case Full:
        return fullDisk(m_path);
    case ReadOnly:
    case CannotOpen:
        return {
            ErrorCode::StoreFailed,
            u"The workspace '%1' cannot be written (%2). Nothing was changed. Check the rights of the file and of its folder."_s
                .arg(m_path, said)};
    default:
        return {
            ErrorCode::StoreFailed,
            u"The workspace '%1' could not be used (%2). The last write was not stored; everything before it is safe."_s
                .arg(m_path, said)};
    }
}

} // namespace twin::store
