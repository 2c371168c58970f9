// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobsmodel.h"

#include "fleet/bulkupdate.h"
#include "jobs/jobwords.h"
#include "shared/theme.h"
#include "shared/timetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Job;
using twin::JobStatus;

namespace app {

JobsModel::JobsModel(twin::host::HubClient &hub, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMSecs);
    connect(&m_settle, &QTimer::timeout, this, &JobsModel::refresh);
    connect(&hub, &twin::host::HubClient::changed, this, &JobsModel::onChanged);
    refresh();
}

void JobsModel::onChanged(const twin::Changes &changes)
{
    const bool isOurs = std::any_of(changes.begin(), changes.end(),
                                    [](const twin::Change &change) { return twin::isOfJob(change.body); });
    if (isOurs && !m_settle.isActive())
        m_settle.start();
}

void JobsModel::refresh()
{
    m_settle.stop();
    const auto &jobs = m_hub.state().jobs();
    std::vector<const Job *> order;
    for (const Job &job : jobs)
        order.push_back(&job);
    std::stable_sort(order.begin(), order.end(),
                     [](const Job *a, const Job *b) { return a->created > b->created; });
    QStringList ids;
    for (const Job *job : order)
        ids.append(job->spec.id);
    if (ids == m_ids) {
        if (!ids.isEmpty())
            emit dataChanged(index(0, 0), index(int(ids.size()) - 1, ColumnCount - 1));
    } else if (ids.mid(1) == m_ids) { // what happens all the time
        beginInsertRows({}, 0, 0);
        m_ids = ids;
        endInsertRows();
        emit dataChanged(index(0, 0), index(int(ids.size()) - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    emit moved();
}

const Job *JobsModel::jobAt(int row) const
{
    const auto &jobs = m_hub.state().jobs();
    const auto found = jobs.constFind(m_ids.value(row));
    return found == jobs.cend() ? nullptr : &*found;
}

int JobsModel::runningCount() const
{
    const auto &jobs = m_hub.state().jobs();
    return int(std::count_if(jobs.begin(), jobs.end(),
                             [](const Job &job) { return job.progress.status == JobStatus::Running; }));
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QString JobsModel::cellText(const Job &job, int column) const
{
    const QLocale locale;
    const bool hasBegun = !job.progress.started.isNever();
    switch (Column(column)) {
    case IdColumn:
        return job.spec.id;
    case StatusColumn:
        return wordOf(job.progress.status);
    case DoneColumn:
        return hasBegun ? tr("%1 of %2")
                              .arg(locale.toString(twin::fleet::deviceCount(job, JobStatus::Completed)),
                                   locale.toString(job.devices.size()))
                        : QString();
    case FailedColumn:
        return hasBegun ? locale.toString(twin::fleet::deviceCount(job, JobStatus::Failed)) : QString();
    case StartedColumn:
        return dayTimeText(hasBegun ? job.progress.started : job.spec.startTime);
    case TaskColumn:
        return taskOf(job.spec);
    case DevicesColumn:
        return job.spec.condition == u"*" ? tr("all devices") : job.spec.condition;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job *job = jobAt(index.row());
    if (!job)
        return {};
    const int column = index.column();
    const bool isStatus = column == StatusColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(*job, column);
    case Qt::ToolTipRole:
        return isStatus && !job->progress.failure.isEmpty() ? job->progress.failure : cellText(*job, column);
    case Qt::TextAlignmentRole:
        return column == DoneColumn || column == FailedColumn
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case CellDelegate::ToneRole:
        if (column == FailedColumn && twin::fleet::deviceCount(*job, JobStatus::Failed) > 0)
            return int(CellDelegate::Tone::Bad);
        return isStatus ? QVariant(int(toneOf(job->progress.status))) : QVariant();
    case CellDelegate::ShapeRole:
        return isStatus ? QVariant(int(shapeOf(job->progress.status))) : QVariant();
    case CellDelegate::FixedRole:
        return column == TaskColumn || column == DevicesColumn;
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case IdColumn:
        return tr("Job");
    case StatusColumn:
        return tr("State");
    case DoneColumn:
        return tr("Done");
    case FailedColumn:
        return tr("Failed");
    case StartedColumn:
        return tr("Start");
    case TaskColumn:
        return tr("What");
    case DevicesColumn:
        return tr("Devices");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace app
