// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulateddevicesmodel.h"

#include "shared/celldelegate.h"
#include "shared/shapes.h"
#include "shared/theme.h"

#include <QLocale>

#include <algorithm>

namespace app {

SimulatedDevicesModel::SimulatedDevicesModel(twin::host::SimulationClient &simulation, QObject *parent)
    : QAbstractTableModel(parent)
    , m_simulation(simulation)
{
    connect(&simulation, &twin::host::SimulationClient::devicesChanged, this,
            &SimulatedDevicesModel::onDevices);
    refresh();
}

void SimulatedDevicesModel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (m_isFollowing && m_isBehind)
        refresh();
}

void SimulatedDevicesModel::onDevices()
{
    m_isBehind = true;
    if (m_isFollowing)
        refresh();
}

void SimulatedDevicesModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

void SimulatedDevicesModel::refresh()
{
    m_isBehind = false;
    std::vector<Row> rows;
    const auto &devices = m_simulation.devices();
    for (auto device = devices.cbegin(); device != devices.cend(); ++device) {
        if (device.key().toString().contains(m_filter, Qt::CaseInsensitive) ||
            device->behaviour.contains(m_filter, Qt::CaseInsensitive))
            rows.emplace_back(device.key(), *device);
    }
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const Row &a, const Row &b) { return a.first == b.first; });
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SimulatedDevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SimulatedDevicesModel::cellText(const Row &row, int column) const
{
    const auto &[id, device] = row;
    const QLocale locale;
    switch (Column(column)) {
    case DeviceColumn:
        return id.toString();
    case KindColumn:
        return device.behaviour;
    case PowerColumn:
        return !device.fault.isEmpty() ? tr("stopped") : device.powered ? tr("on") : tr("off");
    case MessagesColumn:
        return locale.toString(device.messages);
    case ReportsColumn:
        return locale.toString(device.reports);
    case RefusalsColumn:
        return locale.toString(device.refusals);
    case FaultColumn:
        return device.fault;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant SimulatedDevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto &device = row.second;
    const int column = index.column();
    const bool isPower = column == PowerColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(row, column);
    case Qt::TextAlignmentRole:
        return column >= MessagesColumn && column <= RefusalsColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case CellDelegate::ShapeRole:
        return !isPower ? QVariant()
                        : QVariant(int(!device.fault.isEmpty() ? Shape::Triangle
                                       : device.powered        ? Shape::Dot
                                                               : Shape::RingDot));
    case CellDelegate::ToneRole:
        if (column == FaultColumn || (isPower && !device.fault.isEmpty()) ||
            (column == RefusalsColumn && device.refusals > 0))
            return int(CellDelegate::Tone::Bad);
        return isPower ? QVariant(int(device.powered ? CellDelegate::Tone::Good : CellDelegate::Tone::Quiet))
                       : QVariant();
    default:
        return {};
    }
}

QVariant SimulatedDevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case DeviceColumn:
        return tr("Device");
    case KindColumn:
        return tr("Kind");
    case PowerColumn:
        return tr("Power");
    case MessagesColumn:
        return tr("Messages");
    case ReportsColumn:
        return tr("Reports");
    case RefusalsColumn:
        return tr("Refused");
    case FaultColumn:
        return tr("Why it stopped");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace app
