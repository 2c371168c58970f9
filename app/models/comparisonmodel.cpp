// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "models/differencewords.h"
#include "shared/celldelegate.h"
#include "shared/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.differences.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const twin::dtdl::Difference &difference = differenceAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == EffectColumn  ? (difference.isBreaking ? tr("breaking") : tr("compatible"))
               : column == PlaceColumn ? QString(difference.path).replace(u'/', u" \u203a "_s)
                                       : sentenceOf(difference);
    case Qt::ToolTipRole:
        return sentenceOf(difference);
    case CellDelegate::ShapeRole:
        if (column != EffectColumn)
            return {};
        return int(difference.isBreaking ? Shape::Triangle : Shape::Check);
    case CellDelegate::ToneRole:
        if (column != EffectColumn)
            return {};
        return int(difference.isBreaking ? CellDelegate::Tone::Bad : CellDelegate::Tone::Good);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == EffectColumn ? tr("Effect") : section == PlaceColumn ? tr("Where") : tr("What");
}

qsizetype ComparisonModel::breaking() const
{
    return std::count_if(m_comparison.differences.cbegin(), m_comparison.differences.cend(),
                         [](const twin::dtdl::Difference &difference) { return difference.isBreaking; });
}

void ComparisonModel::show(const twin::dtdl::ModelComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

} // namespace app
