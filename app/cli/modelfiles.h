// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/parser.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace app::cli {

/// Models in files: what `validate` and the other model verbs work on.
class ModelFiles final
{
public:
    /// One top-level interface.
    struct Unit {
        QString id;
        QString file;
        QByteArray text;
        QStringList references; ///< ids in it that other units define
    };

    /// Reads files and, in folders, every .json but .expanded.json. Returns the paths that could not be read.
    QStringList add(const QStringList &paths);

    const QStringList &files() const { return m_files; }
    QByteArray text(const QString &file) const { return m_texts.value(file); }
    /// Answers from these files; ids that none of them defines stay missing. `this` must outlive it.
    twin::dtdl::Resolver resolver() const;

    /// Every top-level interface by itself, for measuring; counts what is none.
    QList<Unit> units(int *notJson, int *notDtdl, int *duplicates) const;

private:
    void addFile(const QString &path, QStringList &unreadable);
    void index();

    QStringList m_files;
    QHash<QString, QByteArray> m_texts;
    QHash<QString, QString> m_fileOfId;
};

} // namespace app::cli
