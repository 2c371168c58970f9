// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "settings/settings.h"

#include <QSet>
#include <QStringList>

namespace app {

/// What the fleet table remembers of one workspace: columns, order, pins, and the queries that were run.
/// Reads and writes through.
class FleetStore final
{
public:
    static constexpr qsizetype MostHistory = 30;

    /// `workspace` names the part of the settings.
    FleetStore(Settings &settings, const QString &workspace)
        : m_settings(settings)
        , m_workspace(workspace)
    { }

    QStringList columns() const { return list(QStringLiteral("columns")); } ///< paths; empty: the usual ones
    void setColumns(const QStringList &paths) { setList(QStringLiteral("columns"), paths); }
    QString sortPath() const { return list(QStringLiteral("sort")).value(0); }
    bool isDescending() const { return list(QStringLiteral("sort")).value(1) == QLatin1String("down"); }
    void setSort(const QString &path, bool isDescending);
    QSet<twin::TwinId> pins() const;
    void setPins(const QSet<twin::TwinId> &pins);
    /// Newest first, each once.
    QStringList history() const { return list(QStringLiteral("history")); }
    void addHistory(const QString &query);
    QStringList starred() const { return list(QStringLiteral("starred")); }
    /// `name` may be empty.
    void setStarred(const QString &query, bool starred, const QString &name = {});
    /// Of a starred query; empty for none.
    QString nameOf(const QString &query) const { return pairs(QStringLiteral("names")).value(query); }
    /// Pixels at 100 % text of a column that somebody made wider or narrower; 0 for the usual width.
    double widthOf(const QString &path) const
    {
        return pairs(QStringLiteral("widths")).value(path).toDouble();
    }
    void setWidth(const QString &path, double width);

private:
    QStringList list(const QString &name) const;
    void setList(const QString &name, const QStringList &values);
    QMap<QString, QString> pairs(const QString &name) const;
    void setPairs(const QString &name, const QMap<QString, QString> &pairs);

    Settings &m_settings;
    QString m_workspace;
};

} // namespace app
