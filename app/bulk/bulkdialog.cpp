// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/bulkdialog.h"

#include "host/hubclient.h"
#include "json/reader.h"
#include "shared/announce.h"
#include "shared/dialogs.h"
#include "shared/errorplace.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <array>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::fleet::Forecast;

namespace app {

namespace {

constexpr double RowHeight = 22;
constexpr std::array ColumnWidths{150.0, 120.0, 84.0, 104.0}; // the last one takes the rest
constexpr auto Beginning = R"({
  "tags": {
  },
  "properties": {
    "desired": {
    }
  }
})";

} // namespace

BulkDialog *BulkDialog::ofPatch(AppContext &context, std::vector<twin::TwinId> devices,
                                const QString &condition, QWidget *parent)
{
    auto *dialog =
        new BulkDialog(context, tr("Update %n devices", nullptr, int(devices.size())), condition, parent);
    dialog->m_devices = std::move(devices);
    dialog->makeEditor();
    dialog->makeTable();
    dialog->makeButtons();
    dialog->forget();
    return dialog;
}

BulkDialog *BulkDialog::ofUndo(AppContext &context, const twin::Job &job, QWidget *parent)
{
    auto *dialog =
        new BulkDialog(context, tr("Undo %1").arg(job.spec.id), tr("undo of %1").arg(job.spec.id), parent);
    dialog->m_undone = job;
    dialog->makeTable();
    dialog->makeButtons();
    dialog->dryRun();
    return dialog;
}

BulkDialog::BulkDialog(AppContext &context, const QString &title, const QString &condition, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_condition(condition)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(context.theme.px(8));
    auto *name = new TextLabel(context.theme, TextLabel::Look::Strong, this);
    name->setText(title);
    auto *which = new TextLabel(context.theme, TextLabel::Look::FixedQuiet, this);
    which->setText(condition);
    which->setElided(true);
    which->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    column->addWidget(name);
    column->addWidget(which);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BulkDialog::onForecast);
    connect(&context.theme, &Theme::changed, this, &BulkDialog::fit);
}

void BulkDialog::makeEditor()
{
    auto *hint = new TextLabel(m_context.theme, TextLabel::Look::Quiet, this);
    hint->setText(
        tr("This patch is merged into each twin: what it names is set, null takes away, the rest stays."));
    hint->setWordWrap(true);
    hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_editor = new JsonEditor(m_context.theme, this);
    m_editor->setAccessibleName(tr("Patch for tags and desired properties"));
    m_editor->showText(QString::fromLatin1(Beginning));
    connect(m_editor, &JsonEditor::edited, this, &BulkDialog::forget);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(hint);
    column->addWidget(m_editor, 2);
}

void BulkDialog::makeTable()
{
    m_table = makeTableView(m_context.theme, RowHeight, &m_model, tr("What the dry run found"), this);
    m_result = new TextLabel(m_context.theme, TextLabel::Look::Normal, this);
    m_result->setWordWrap(true);
    m_result->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_result);
    column->addWidget(m_table, 3);
}

void BulkDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_dryRun = buttons->addButton(tr("Dry run"), QDialogButtonBox::ActionRole);
    m_start = buttons->addButton(tr("Update"), QDialogButtonBox::ApplyRole);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_dryRun->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, this, &BulkDialog::dryRun);
    connect(m_dryRun, &QPushButton::clicked, this, &BulkDialog::dryRun);
    connect(m_start, &QPushButton::clicked, this, &BulkDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    m_start->setEnabled(false);
    resize(m_context.theme.px(760), m_context.theme.px(m_editor ? 600 : 440));
    (m_editor ? static_cast<QWidget *>(m_editor) : m_dryRun)->setFocus();
    fit();
}

void BulkDialog::fit()
{
    if (!m_table)
        return;
    for (std::size_t i = 0; i < ColumnWidths.size(); ++i)
        m_table->header()->resizeSection(int(i), m_context.theme.px(ColumnWidths[i]));
}

QString BulkDialog::resultText() const
{
    return m_result->text();
}

void BulkDialog::dryRun()
{
    if (isLooking())
        return;
    if (m_undone)
        return look([job = *m_undone](const twin::State &state, const twin::Surroundings &around) {
            return twin::fleet::forecastUndo(state, job, around);
        });
    const QByteArray text = m_editor->text().toUtf8();
    const auto patch = twin::json::read(QByteArrayView(text));
    if (!patch)
        return showError(patch.error());
    look([devices = m_devices, patch = *patch](const twin::State &state, const twin::Surroundings &around) {
        return twin::fleet::forecast(state, devices, patch, around);
    });
}

void BulkDialog::look(std::function<Outcome(const twin::State &, const twin::Surroundings &)> forecast)
{
    forget();
    if (m_editor)
        m_looked = m_editor->text();
    m_dryRun->setEnabled(false);
    say(tr("Looking at the twins..."), nullptr);
    m_watcher.setFuture(QtConcurrent::run([state = m_context.hub.state(), forecast = std::move(forecast)] {
        const twin::SystemClock clock;
        twin::SystemIds ids;
        return forecast(state, {clock, ids});
    }));
}

void BulkDialog::onForecast()
{
    m_dryRun->setEnabled(true);
    if (m_editor && m_editor->text() != m_looked)
        return forget(); // somebody went on typing
    Outcome outcome = m_watcher.result();
    if (!outcome)
        return showError(outcome.error());
    m_model.show(outcome->twins);
    const QLocale locale;
    const auto refused = outcome->refusalCount();
    const auto changing = outcome->changeCount();
    say(tr("%1 would change, %2 have it already, %3 would be refused")
            .arg(locale.toString(changing), locale.toString(outcome->sameCount()), locale.toString(refused)),
        refused > 0    ? &Colors::bad
        : changing > 0 ? nullptr
                       : &Colors::waiting);
    announce(m_result);
    m_start->setText(m_undone ? tr("Take back in %n twins", nullptr, int(changing))
                              : tr("Update %n twins", nullptr, int(changing)));
    m_start->setEnabled(changing > 0);
    m_start->setDefault(changing > 0);
    m_forecast = *std::move(outcome);
}

// A dry run is of one text: another one needs its own.
void BulkDialog::forget()
{
    m_forecast.reset();
    m_start->setEnabled(false);
    m_start->setText(tr("Update"));
    m_model.show({});
    if (m_editor)
        m_editor->markError({});
    say(tr("Do a dry run to see what it would change."), nullptr);
}

// Of one twin it is what Apply does anyway; of more it is said in words what goes.
bool BulkDialog::isConfirmed()
{
    constexpr qsizetype NamesAtMost = 4;
    const auto count = qsizetype(m_forecast->changeCount());
    if (count < 2 || m_undone)
        return true;
    QStringList names;
    for (const auto &twin : m_forecast->twins) {
        if (twin.isChange() && names.size() < NamesAtMost)
            names.append(twin.id.toString());
    }
    if (count > names.size())
        names.append(tr("and %n more", nullptr, int(count - names.size())));
    return m_context.dialogs.confirm(
        this, tr("Replace tags or desired properties of %n devices?", nullptr, int(count)),
        tr("%1. What the patch names is put in place of what each of them has now, what it sets to null is "
           "gone. The job can be undone where nobody writes meanwhile.")
            .arg(names.join(u", "_s)),
        tr("Update"));
}

void BulkDialog::start()
{
    if (!m_forecast || m_forecast->changeCount() == 0 || !isConfirmed())
        return;
    const QString id = twin::fleet::freeJobId(m_context.hub.state());
    m_start->setEnabled(false);
    whenDone(m_context.hub.send(twin::CreateJob{twin::fleet::jobOf(*m_forecast, id, m_condition)}), this,
             [this, id](const twin::Result<twin::Reply> &reply) {
                 if (!reply) {
                     m_start->setEnabled(m_forecast.has_value());
                     return say(plainTextOf(reply.error()), &Colors::bad);
                 }
                 emit started(id);
                 accept();
             });
}

void BulkDialog::showError(const twin::Error &error)
{
    m_model.show({});
    say(plainTextOf(error), &Colors::bad);
    if (!m_editor)
        return;
    if (const auto at = placeIn(m_editor->text().toUtf8(), error)) {
        m_editor->markError(twin::Error{.at = *at, .hasAt = true});
        m_editor->goTo(*at);
    }
}

void BulkDialog::say(const QString &text, QColor Colors::*color)
{
    m_result->setText(text);
    m_result->setColor(color);
}

} // namespace app
