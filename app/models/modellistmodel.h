// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellibrary.h"

#include <QAbstractItemModel>

namespace twin::host {
class ModelsClient;
} // namespace twin::host

namespace app {

/// The sources of models in their order, below each the models that count, those that match the filter.
///
/// Reset when the library or the sources change. A text that defines no interface is a row by its file's
/// name.
class ModelListModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IsSourceRole = Qt::UserRole,
        SourceRole, ///< index of the source
        ModelIdRole, ///< of a model; empty for a text without one
        FileRole,
        FaultsRole, ///< of a model: problems of its text; of a source: files with problems
        PlaceRole, ///< of a source: where it is, in words
        CountRole, ///< of a source: "7 models", "26 in cache, 3 days old"
    };

    /// `languages` for display names, which the filter also looks at.
    ModelListModel(twin::host::ModelsClient &models, const QStringList &languages, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QModelIndex indexOf(const QString &modelId) const;
    QModelIndex indexOfFile(const QString &file) const;
    bool isFiltered() const { return !m_words.isEmpty(); }
    /// Words that all must occur in id, display name, the names, semantic types or units of the contents.
    void setFilter(const QString &text);

private:
    struct Row {
        QString modelId;
        QString file;
        qsizetype faults = 0;
    };

    void reload();
    bool matches(const Row &row) const;
    QString searchTextOf(const QString &modelId) const;
    QVariant sourceData(int source, int role) const;
    QVariant modelData(const Row &row, int source, int role) const;
    QString placeText(int source) const;
    QString countText(int source) const;

    twin::host::ModelsClient &m_models;
    QStringList m_languages;
    QList<QList<Row>> m_rows; ///< by source
    QStringList m_words;
    mutable QHash<QString, QString> m_searchTexts; ///< of this library, made when first looked for
};

} // namespace app
