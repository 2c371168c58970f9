// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QAbstractTableModel>

#include <vector>

namespace app {

/// The answer to a query that selects values and no whole devices: SELECT with columns, COUNT, GROUP BY. A
/// column for each name that one of the rows has.
class AnswerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<twin::Json> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<twin::Json> m_rows;
    QStringList m_columns;
};

} // namespace app
