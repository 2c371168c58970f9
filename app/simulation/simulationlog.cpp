// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulationlog.h"

#include "shared/celldelegate.h"
#include "shared/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

SimulationLog::SimulationLog(twin::host::SimulationClient &simulation, QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&simulation, &twin::host::SimulationClient::logged, this, &SimulationLog::append);
}

void SimulationLog::append(const std::vector<twin::host::SimulationLine> &lines)
{
    const int fresh = std::min(int(lines.size()), Capacity);
    const int surplus = std::max(0, rowCount() + fresh - Capacity);
    if (surplus > 0) {
        beginRemoveRows({}, 0, surplus - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + surplus);
        endRemoveRows();
    }
    m_dropped += surplus + qint64(lines.size()) - fresh;
    beginInsertRows({}, rowCount(), rowCount() + fresh - 1);
    m_lines.insert(m_lines.end(), lines.end() - fresh, lines.end());
    endInsertRows();
}

int SimulationLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SimulationLog::data(const QModelIndex &index, int role) const
{
    const auto &line = lineAt(index.row());
    if (role == CellDelegate::FixedRole)
        return index.column() != TextColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn:
        return dateTimeText(line.time.toDateTime().toLocalTime());
    case DeviceColumn:
        return line.device.toString();
    default:
        return line.text;
    }
}

QVariant SimulationLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Virtual time"), tr("Device"), tr("What it says")};
    return titles.value(section);
}

} // namespace app
