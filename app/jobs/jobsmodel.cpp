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
    : RecordsModel(hub, parent)
{
    connect(&hub, &twin::host::HubClient::changed, this, &JobsModel::onChanged);
    refresh();
}

void JobsModel::onChanged(const twin::Changes &changes)
{
    if (std::any_of(changes.begin(), changes.end(),
                    [](const twin::Change &change) { return twin::isOfJob(change.body); }))
        settle();
}

QStringList JobsModel::order() const
{
    std::vector<const Job *> jobs;
    for (const Job &job : hub().state().jobs())
        jobs.push_back(&job);
    std::stable_sort(jobs.begin(), jobs.end(),
                     [](const Job *a, const Job *b) { return a->created > b->created; });
    QStringList ids;
    for (const Job *job : jobs)
        ids.append(job->spec.id);
    return ids;
}

const Job *JobsModel::jobAt(int row) const
{
    const auto &jobs = hub().state().jobs();
    const auto found = jobs.constFind(idAt(row));
    return found == jobs.cend() ? nullptr : &*found;
}

int JobsModel::runningCount() const
{
    const auto &jobs = hub().state().jobs();
    return int(std::count_if(jobs.begin(), jobs.end(),
                             [](const Job &job) { return job.progress.status == JobStatus::Running; }));
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
