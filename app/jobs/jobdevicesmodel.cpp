// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobdevicesmodel.h"

#include "jobs/jobwords.h"
#include "shared/theme.h"
#include "shared/timetext.h"

#include <algorithm>

using twin::JobDevice;
using twin::JobStatus;

namespace app {

namespace {

int rankOf(JobStatus status)
{
    return status == JobStatus::Failed ? 0 : twin::Job::isEnd(status) ? 2 : 1;
}

} // namespace

void JobDevicesModel::show(const twin::Job *job)
{
    std::vector<JobDevice> rows;
    if (job)
        rows.assign(job->devices.cbegin(), job->devices.cend());
    std::stable_sort(rows.begin(), rows.end(), [](const JobDevice &a, const JobDevice &b) {
        return rankOf(a.status) < rankOf(b.status);
    });
    const QString id = job ? job->spec.id : QString();
    const bool isSame =
        id == m_jobId && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!isSame)
        beginResetModel();
    m_jobId = id;
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JobDevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString JobDevicesModel::cellText(const JobDevice &device, int column) const
{
    switch (Column(column)) {
    case DeviceColumn:
        return device.id.toString();
    case StatusColumn:
        return wordOf(device.status);
    case TimeColumn:
        return dayTimeText(device.ended.isNever() ? device.started : device.ended);
    case OutcomeColumn:
        return outcomeOf(device);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant JobDevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobDevice &device = deviceAt(index.row());
    const bool isStatus = index.column() == StatusColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(device, index.column());
    case CellDelegate::ToneRole:
        return isStatus ? QVariant(int(toneOf(device.status))) : QVariant();
    case CellDelegate::ShapeRole:
        return isStatus ? QVariant(int(shapeOf(device.status))) : QVariant();
    default:
        return {};
    }
}

QVariant JobDevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case DeviceColumn:
        return tr("Device");
    case StatusColumn:
        return tr("State");
    case TimeColumn:
        return tr("Time");
    case OutcomeColumn:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace app
