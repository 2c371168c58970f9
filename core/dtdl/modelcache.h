// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "dtdl/modelsource.h"

#include <optional>

namespace twin::dtdl {

/// Models that came from repositories on the web, kept on the disk so that they are there without a network.
///
/// One folder for each repository, in it the layout dtmi/...; a file's time is when it was fetched. Published
/// models do not change, so an entry stays until it is fetched anew or cleared.
class ModelCache final
{
public:
    struct Entry {
        QByteArray bytes{};
        Timestamp fetched{};
    };
    /// What is kept of one repository.
    struct Summary {
        qsizetype count = 0;
        Timestamp oldest{}; ///< never when there is nothing
        Timestamp newest{};
    };

    /// `folder` is made when the first entry comes; empty: nothing is kept.
    explicit ModelCache(QString folder)
        : m_folder(std::move(folder))
    { }

    std::optional<Entry> find(const QString &repository, const QString &id) const;
    /// SourceFailed when the disk refuses; an entry is whole or not there.
    Result<void> store(const QString &repository, const QString &id, const Entry &entry) const;
    /// All texts of a repository; their file is the URL they came from.
    QList<SourceText> texts(const QString &repository, int source) const;
    Summary summary(const QString &repository) const;
    void clear(const QString &repository) const;

private:
    QString folderOf(const QString &repository) const;

    QString m_folder;
};

/// The address of a model in a repository, or of its expanded form. Empty when the id has no path
/// (dtdl-real-models.md, layout rule 1).
QString modelUrl(const QString &repository, const QString &id);
QString expandedUrl(const QString &repository, const QString &id);

} // namespace twin::dtdl
