// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modelexport.h"

#include "dtdl/dtmi.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twin::dtdl {

namespace {

QString nameFor(const LibraryFile &file)
{
    const QStringList &ids = file.scan.interfaces;
    const QString path = ids.size() == 1 ? repositoryPath(ids.first()) : QString();
    return path.isEmpty() ? u"other/"_s + QFileInfo(file.text.file).fileName() : path;
}

} // namespace

QList<ZipEntry> repositoryOf(const ModelLibrary &library)
{
    QList<ZipEntry> entries;
    QSet<QString> taken;
    for (const LibraryFile &file : library.files()) {
        if (file.isShadowed)
            continue;
        const QString wanted = nameFor(file);
        const QFileInfo parts(wanted);
        QString name = wanted;
        for (int i = 2; taken.contains(name); ++i)
            name = u"%1/%2-%3.%4"_s.arg(parts.path(), parts.completeBaseName()).arg(i).arg(parts.suffix());
        taken.insert(name);
        entries.append({.name = name, .bytes = file.text.bytes});
    }
    return entries;
}

} // namespace twin::dtdl
