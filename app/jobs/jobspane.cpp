// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobspane.h"

#include "actions/actionbutton.h"
#include "actions/actions.h"
#include "bulk/bulkdialog.h"
#include "fleet/bulkupdate.h"
#include "host/hubclient.h"
#include "hub/bulkjob.h"
#include "jobs/jobwords.h"
#include "shared/dialogs.h"
#include "shared/tableview.h"
#include "shared/whendone.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;
using twin::JobStatus;

namespace app {

namespace {

constexpr std::array DeviceWidths{140.0, 104.0, 84.0};

} // namespace

JobsPane::JobsPane(AppContext &context, QWidget *parent)
    : RecordsDrawer(context, parent)
    , m_model(context.hub)
{
    setAccessibleName(tr("Jobs"));
    context.actions.bind(ActionId::CancelJob, this, &JobsPane::cancel);
    context.actions.bind(ActionId::UndoJob, this, &JobsPane::undo);
    m_deviceTable =
        makeTableView(context.theme, RowHeight, &m_devices, tr("What the job did to each device"), this);
    build(
        m_model,
        {.name = tr("Jobs"),
         .none = tr("No jobs yet. Choose devices in the fleet to update them or to call a command of each."),
         .key = u"jobs"_s,
         .shares = {740, 420},
         .widths = {84, 104, 84, 56, 80, 200}},
        m_deviceTable,
        {makeActionButton(context.actions.action(ActionId::CancelJob), this),
         makeActionButton(context.actions.action(ActionId::UndoJob), this)});
    connect(m_deviceTable, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit placeWanted({.id = m_devices.deviceAt(index.row()).id});
    });
    connect(&context.theme, &Theme::changed, this, &JobsPane::applyTheme);
    applyTheme();
}

const twin::Job *JobsPane::current() const
{
    return m_model.jobAt(m_model.rowOf(chosen()));
}

void JobsPane::showCounts()
{
    const int running = m_model.runningCount();
    setBadge(running);
    setNote(running > 0 ? Note{tr("%n jobs running", nullptr, running), Tone::Waiting} : Note{});
}

void JobsPane::showCurrent()
{
    const twin::Job *job = current();
    m_devices.show(job);
    context().actions.setEnabled(ActionId::CancelJob, job && !job->isEnded());
    context().actions.setEnabled(ActionId::UndoJob, job && job->isEnded() &&
                                                        job->spec.kind == twin::JobSpec::Kind::UpdateTwin &&
                                                        twin::bulkTwinsOf(job->spec));
    if (!job)
        return setSummary({}, false);
    const QLocale locale;
    const auto count = [job](JobStatus status) { return twin::fleet::deviceCount(*job, status); };
    QStringList parts{tr("%1: %2").arg(job->spec.id, wordOf(job->progress.status))};
    if (!job->devices.isEmpty())
        parts.append(
            tr("%1 of %2 done")
                .arg(locale.toString(count(JobStatus::Completed)), locale.toString(job->devices.size())));
    if (const auto failed = count(JobStatus::Failed); failed > 0)
        parts.append(tr("%1 failed").arg(locale.toString(failed)));
    if (!job->progress.failure.isEmpty())
        parts.append(job->progress.failure);
    const bool hasFailed = job->progress.status == JobStatus::Failed;
    setSummary(parts.join(u", "_s), hasFailed || count(JobStatus::Failed) > 0);
    setLastLine({summary(), hasFailed ? Tone::Bad : Tone::Normal});
}

void JobsPane::cancel()
{
    const twin::Job *job = current();
    if (!job || job->isEnded())
        return;
    whenDone(context().hub.send(twin::CancelJob{.jobId = job->spec.id}), this,
             [this](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     context().dialogs.showError(this, tr("The job could not be cancelled"), reply.error());
             });
}

void JobsPane::undo()
{
    const twin::Job *job = current();
    if (!job)
        return;
    auto *dialog = BulkDialog::ofUndo(context(), *job, window());
    connect(dialog, &BulkDialog::started, this, &JobsPane::choose);
    dialog->open();
}

void JobsPane::applyTheme()
{
    for (std::size_t i = 0; i < DeviceWidths.size(); ++i)
        m_deviceTable->header()->resizeSection(int(i), context().theme.px(DeviceWidths[i]));
}

} // namespace app
