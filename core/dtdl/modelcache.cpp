// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modelcache.h"

#include "dtdl/dtmi.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace twin::dtdl {

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

Error writeError(const QFileDevice &file)
{
    return {.code = ErrorCode::SourceFailed,
            .detail = u"The copy of a model cannot be kept: %1."_s.arg(file.errorString()),
            .place = file.fileName()};
}

} // namespace

std::optional<ModelCache::Entry> ModelCache::find(const QString &repository, const QString &id) const
{
    const QString path = repositoryPath(id);
    QFile file(folderOf(repository) + u'/' + path);
    if (m_folder.isEmpty() || path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Entry{file.readAll(), Timestamp::fromDateTime(QFileInfo(file).lastModified())};
}

Result<void> ModelCache::store(const QString &repository, const QString &id, const Entry &entry) const
{
    const QString path = repositoryPath(id);
    if (m_folder.isEmpty() || path.isEmpty())
        return {};
    QSaveFile file(folderOf(repository) + u'/' + path);
    QDir().mkpath(QFileInfo(file.fileName()).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(entry.bytes) != entry.bytes.size() || !file.commit())
        return writeError(file);
    QFile written(file.fileName());
    if (!written.open(QIODevice::ReadWrite) ||
        !written.setFileTime(entry.fetched.toDateTime(), QFileDevice::FileModificationTime))
        return writeError(written);
    return {};
}

QList<SourceText> ModelCache::texts(const QString &repository, int source) const
{
    QList<SourceText> texts;
    const QString folder = folderOf(repository);
    for (const QString &path : m_folder.isEmpty() ? QStringList() : filesBelow(folder)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            texts.append({source, repository + path.mid(folder.size()), file.readAll()});
    }
    return texts;
}

ModelCache::Summary ModelCache::summary(const QString &repository) const
{
    Summary summary;
    for (const QString &path : m_folder.isEmpty() ? QStringList() : filesBelow(folderOf(repository))) {
        const auto fetched = Timestamp::fromDateTime(QFileInfo(path).lastModified());
        ++summary.count;
        summary.newest = std::max(summary.newest, fetched);
        summary.oldest = summary.oldest.isNever() ? fetched : std::min(summary.oldest, fetched);
    }
    return summary;
}

void ModelCache::clear(const QString &repository) const
{
    if (!m_folder.isEmpty())
        QDir(folderOf(repository)).removeRecursively();
}

QString ModelCache::folderOf(const QString &repository) const
{
    const QByteArray hash = QCryptographicHash::hash(repository.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.first(16));
}

QString modelUrl(const QString &repository, const QString &id)
{
    const QString path = repositoryPath(id);
    return path.isEmpty() ? QString() : QString(repository + u'/' + path);
}

QString expandedUrl(const QString &repository, const QString &id)
{
    QString url = modelUrl(repository, id);
    if (!url.isEmpty())
        url.insert(url.size() - 5, u".expanded"_s);
    return url;
}

} // namespace twin::dtdl
