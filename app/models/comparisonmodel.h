// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modeldiff.h"

#include <QAbstractTableModel>

namespace app {

/// The differences between two versions of a model, breaking ones first.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { EffectColumn, PlaceColumn, WhatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const twin::dtdl::Difference &differenceAt(int row) const { return m_comparison.differences.at(row); }
    const twin::dtdl::ModelComparison &comparison() const { return m_comparison; }
    qsizetype breaking() const;

    void show(const twin::dtdl::ModelComparison &comparison);

private:
    twin::dtdl::ModelComparison m_comparison;
};

} // namespace app
