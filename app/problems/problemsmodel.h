// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems/problem.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace twin::host {
class ConformanceService;
class ModelsClient;
} // namespace twin::host

namespace app {

/// What is wrong with models and twins, a row each: texts first, in the order of sources, then twins by id.
///
/// Follows ModelsClient and ConformanceService. At most MostTwinRows of twins are rows; found() counts all.
class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, WhereColumn, LineColumn, PositionColumn, RuleColumn, WhatColumn, ColumnCount };
    static constexpr qsizetype MostTwinRows = 2'000;
    static constexpr int SettleMSecs = 120; ///< changes that come together are shown together

    ProblemsModel(twin::host::ConformanceService &conformance, twin::host::ModelsClient &models,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Problem &problemAt(int row) const { return m_rows.at(row); }
    /// The row as one line with tabs, for the clipboard.
    QString plainText(int row) const;
    /// All problems there are, shown or not.
    qsizetype found() const { return m_found; }
    qsizetype errors() const { return m_errors; } ///< those of found() that are more than warnings

    /// Words that all must occur in a row, without regard to case.
    void setFilter(const QString &text);
    /// Only what is about this model; empty: all.
    void setScope(const QString &modelId);
    /// Reads everything now.
    void refresh();

signals:
    /// found() or errors() are different.
    void countsChanged();

private:
    void addTexts(QList<Problem> &rows) const;
    void addTwins(QList<Problem> &rows) const;
    bool isShown(const Problem &problem) const;
    void show(QList<Problem> rows);
    QString cellText(const Problem &problem, int column) const;

    twin::host::ConformanceService &m_conformance;
    twin::host::ModelsClient &m_models;
    QList<Problem> m_rows;
    qsizetype m_found = 0;
    qsizetype m_errors = 0;
    QStringList m_words;
    QString m_scope;
    QTimer m_settle;
};

} // namespace app
