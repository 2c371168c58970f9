// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/draftstore.h"

#include "json/reader.h"
#include "json/writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

twin::Error failed(const QString &what)
{
    return {.code = twin::ErrorCode::StoreFailed, .detail = what};
}

} // namespace

QList<TwinDraft> DraftStore::load() const
{
    QList<TwinDraft> drafts;
    if (m_folder.isEmpty())
        return drafts;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.draft"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto json = twin::json::read(file.readAll());
        if (!json)
            continue;
        if (auto draft = TwinDraft::fromJson(*json))
            drafts.append(*draft);
    }
    return drafts;
}

twin::Result<void> DraftStore::save(const TwinDraft &draft) const
{
    if (draft.isEmpty())
        return remove(draft.id());
    if (m_folder.isEmpty())
        return {};
    if (!QDir().mkpath(m_folder))
        return failed(u"cannot make the folder "_s + m_folder);
    QSaveFile file(fileOf(draft.id()));
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.write(twin::json::write(draft.toJson()));
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

twin::Result<void> DraftStore::remove(const twin::TwinId &id) const
{
    if (m_folder.isEmpty())
        return {};
    QFile file(fileOf(id));
    if (file.exists() && !file.remove())
        return failed(file.errorString());
    return {};
}

QString DraftStore::fileOf(const twin::TwinId &id) const
{
    if (m_folder.isEmpty())
        return {};
    // Ids may hold characters that file systems refuse, and two ids may differ by case only.
    const QByteArray name =
        QCryptographicHash::hash(id.toString().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name.left(40)) + u".draft");
}

} // namespace app
