// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/forecastmodel.h"

#include "json/writer.h"
#include "shared/celldelegate.h"
#include "shared/errortext.h"
#include "shared/shapes.h"
#include "shared/theme.h"

#include <QLocale>

#include <algorithm>

using twin::fleet::TwinForecast;

namespace app {

namespace {

enum Rank { Refused, Changing, Same };

Rank rankOf(const TwinForecast &twin)
{
    return twin.refusal ? Refused : twin.isChange() ? Changing : Same;
}

} // namespace

void ForecastModel::show(std::vector<TwinForecast> twins)
{
    std::stable_sort(twins.begin(), twins.end(),
                     [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    beginResetModel();
    m_rows = std::move(twins);
    endResetModel();
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ForecastModel::cellText(const TwinForecast &twin, int column) const
{
    const Rank rank = rankOf(twin);
    const QLocale locale;
    switch (Column(column)) {
    case TwinColumn:
        return twin.id.toString();
    case EffectColumn:
        return rank == Refused ? tr("refused") : rank == Changing ? tr("changes") : tr("has it already");
    case TagsColumn:
        return rank == Refused ? QString() : tr("%1 B").arg(locale.toString(twin.tagsBytes));
    case DesiredColumn:
        return rank == Refused ? QString() : tr("%1 B").arg(locale.toString(twin.desiredBytes));
    case ChangeColumn:
        return rank == Refused    ? plainTextOf(*twin.refusal)
               : rank == Changing ? QString::fromUtf8(twin::json::write(twin.change))
                                  : QString();
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TwinForecast &twin = twinAt(index.row());
    const Rank rank = rankOf(twin);
    const int column = index.column();
    const auto tone = rank == Refused    ? CellDelegate::Tone::Bad
                      : rank == Changing ? CellDelegate::Tone::Text
                                         : CellDelegate::Tone::Quiet;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(twin, column);
    case Qt::TextAlignmentRole:
        return column == TagsColumn || column == DesiredColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case CellDelegate::ToneRole:
        return column == EffectColumn || rank == Same ? QVariant(int(tone)) : QVariant();
    case CellDelegate::ShapeRole:
        return column != EffectColumn ? QVariant()
                                      : QVariant(int(rank == Refused    ? Shape::Triangle
                                                     : rank == Changing ? Shape::HalfDisc
                                                                        : Shape::Check));
    case CellDelegate::FixedRole:
        return column == ChangeColumn && rank == Changing;
    default:
        return {};
    }
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TwinColumn:
        return tr("Twin");
    case EffectColumn:
        return tr("Effect");
    case TagsColumn:
        return tr("Tags then");
    case DesiredColumn:
        return tr("Desired then");
    case ChangeColumn:
        return tr("Change, or why not");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace app
