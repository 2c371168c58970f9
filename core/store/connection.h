// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>

namespace twin::store {

/// One open SQLite file under a name of its own. Turns SQLite's failures into Errors that say what is safe.
class Connection final
{
public:
    /// Unchanging: the path is an SQLite URI of a file that nobody writes.
    enum class Mode { Unchanging, ReadOnly, ReadWrite };

    Connection() = default;
    ~Connection() { close(); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<void> open(const QString &path, Mode mode);
    /// Requires: no query of this connection is alive.
    void close();
    const QString &path() const noexcept { return m_path; }

    /// A prepared statement. Fails like exec().
    Result<QSqlQuery> prepared(const QString &sql) const;
    /// Prepares, binds and runs. For a query the rows are then read with QSqlQuery::next().
    Result<QSqlQuery> exec(const QString &sql, std::initializer_list<QVariant> values = {}) const;
    /// The first column of the first row; an invalid value when there is no row.
    Result<QVariant> value(const QString &sql, std::initializer_list<QVariant> values = {}) const;
    /// Runs `work` in one transaction: all of it is on the disk, or nothing.
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    Error errorOf(const QSqlError &error) const;
    /// StoreCorrupt: `what` is wrong with the file, what is safe and what to do.
    Error corrupt(const QString &what) const;

private:
    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

/// StoreCorrupt for the file.
Error corruptFile(const QString &path, const QString &what);
/// StoreLocked for the file; `holder` says who has it.
Error lockedFile(const QString &path, const QString &holder);
/// StoreFull for the file.
Error fullDisk(const QString &path);

} // namespace twin::store
