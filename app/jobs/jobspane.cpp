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
#include "settings/keptshares.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using twin::JobStatus;

namespace app {

namespace {

constexpr double RowHeight = 22;
constexpr std::array JobWidths{84.0, 104.0, 84.0, 56.0, 80.0, 200.0}; // the last column takes the rest
constexpr std::array DeviceWidths{140.0, 104.0, 84.0};

template <std::size_t N>
void setWidths(const Theme &theme, QTreeView *table, const std::array<double, N> &widths)
{
    for (std::size_t i = 0; i < N; ++i)
        table->header()->resizeSection(int(i), theme.px(widths[i]));
}

} // namespace

JobsPane::JobsPane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_model(context.hub)
{
    setAccessibleName(tr("Jobs"));
    makeTools();
    m_table = makeTableView(context.theme, RowHeight, &m_model, tr("Jobs"), this);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new TextLabel(context.theme, TextLabel::Look::Quiet, this);
    m_none->setText(
        tr("No jobs yet. Choose devices in the fleet to update them or to call a command of each."));
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setWordWrap(true);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(makeDetails());
    m_split->setSizes({740, 420});
    keepShares(*m_split, context.settings, u"jobs"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none, 1);
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    bindActions();
    connect(&m_model, &JobsModel::moved, this, &JobsPane::onMoved);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_chosen = m_model.idAt(index.row());
                showCurrent();
            });
    connect(m_deviceTable, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit placeWanted({.id = m_devices.deviceAt(index.row()).id});
    });
    connect(&context.theme, &Theme::changed, this, &JobsPane::applyTheme);
    applyTheme();
    onMoved();
}

void JobsPane::makeTools()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    for (const ActionId id : {ActionId::CancelJob, ActionId::UndoJob}) {
        auto *button = new QPushButton(bar);
        tie(button, m_context.actions.action(id));
        bar->row()->addWidget(button);
    }
    m_tools = bar;
}

QWidget *JobsPane::makeDetails()
{
    auto *side = new QWidget(this);
    auto *head = new Bar(m_context.theme, &Colors::pane, 28, Bar::Line::Below, side);
    m_summary = new TextLabel(m_context.theme, TextLabel::Look::Normal, head);
    m_summary->setElided(true, 80);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->row()->addWidget(m_summary, 1);
    m_deviceTable =
        makeTableView(m_context.theme, RowHeight, &m_devices, tr("What the job did to each device"), side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_deviceTable, 1);
    return side;
}

void JobsPane::bindActions()
{
    m_context.actions.bind(ActionId::CancelJob, this, &JobsPane::cancel);
    m_context.actions.bind(ActionId::UndoJob, this, &JobsPane::undo);
}

void JobsPane::choose(const QString &jobId)
{
    m_model.refresh();
    if (const int row = m_model.rowOf(jobId); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

const twin::Job *JobsPane::current() const
{
    return m_model.jobAt(m_model.rowOf(m_chosen));
}

QString JobsPane::summary() const
{
    return m_summary->text();
}

void JobsPane::onMoved()
{
    const bool hasJobs = m_model.rowCount() > 0;
    m_none->setVisible(!hasJobs);
    m_split->setVisible(hasJobs);
    const int running = m_model.runningCount();
    setBadge(running);
    setNote(running > 0 ? Note{tr("%n jobs running", nullptr, running), Tone::Waiting} : Note{});
    if (hasJobs && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(qMax(0, m_model.rowOf(m_chosen)), 0));
    showCurrent();
}

void JobsPane::showCurrent()
{
    const twin::Job *job = current();
    m_devices.show(job);
    m_context.actions.setEnabled(ActionId::CancelJob, job && !job->isEnded());
    m_context.actions.setEnabled(ActionId::UndoJob, job && job->isEnded() &&
                                                        job->spec.kind == twin::JobSpec::Kind::UpdateTwin &&
                                                        twin::bulkTwinsOf(job->spec));
    if (!job)
        return m_summary->clear();
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
    m_summary->setText(parts.join(u", "_s));
    m_summary->setColor(
        count(JobStatus::Failed) > 0 || job->progress.status == JobStatus::Failed ? &Colors::bad : nullptr);
    setLastLine({m_summary->text(), job->progress.status == JobStatus::Failed ? Tone::Bad : Tone::Normal});
}

void JobsPane::cancel()
{
    const twin::Job *job = current();
    if (!job || job->isEnded())
        return;
    whenDone(m_context.hub.send(twin::CancelJob{.jobId = job->spec.id}), this,
             [this](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     m_context.dialogs.showError(this, tr("The job could not be cancelled"), reply.error());
             });
}

void JobsPane::undo()
{
    const twin::Job *job = current();
    if (!job)
        return;
    auto *dialog = BulkDialog::ofUndo(m_context, *job, window());
    connect(dialog, &BulkDialog::started, this, &JobsPane::choose);
    dialog->open();
}

void JobsPane::applyTheme()
{
    const int margin = m_context.theme.px(12);
    m_none->setContentsMargins(margin, m_context.theme.px(10), margin, 0);
    setWidths(m_context.theme, m_table, JobWidths);
    setWidths(m_context.theme, m_deviceTable, DeviceWidths);
}

} // namespace app
