// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/importdialog.h"

#include "bulk/sendall.h"
#include "fleet/connectionlist.h"
#include "host/hubclient.h"
#include "shared/announce.h"
#include "shared/dialogs.h"
#include "shared/errortext.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace app {

ImportDialog::ImportDialog(AppContext &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
    , m_problems(0, 2)
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    makeWidgets();
    resize(context.theme.px(640), context.theme.px(400));
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportDialog::onChecked);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        m_text = file.readAll();
        check();
    } else {
        m_existing->setEnabled(false);
        say(tr("%1 cannot be read: %2").arg(path, file.errorString()), &Colors::bad);
    }
}

void ImportDialog::makeWidgets()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    auto *path = new TextLabel(theme, TextLabel::Look::FixedQuiet, this);
    path->setText(m_path);
    path->setElided(true);
    path->setCut(Qt::ElideLeft);
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_existing = new QComboBox(this);
    m_existing->setAccessibleName(tr("Devices that are there already"));
    m_existing->addItem(tr("Only new devices: one that is there already is a problem"));
    m_existing->addItem(tr("Merge the file into devices that are there already"));
    m_result = new TextLabel(theme, TextLabel::Look::Normal, this);
    m_result->setWordWrap(true);
    m_result->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_table = makeTableView(theme, 22, &m_problems, tr("Problems of the file"), this);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Import"), QDialogButtonBox::ApplyRole);
    m_start->setDefault(true);
    m_start->setEnabled(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{path, m_existing, m_result})
        column->addWidget(widget);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_existing, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ImportDialog::resultText() const
{
    return m_result->text();
}

void ImportDialog::check()
{
    using namespace twin::fleet;
    m_plan.reset();
    m_start->setEnabled(false);
    showProblems({});
    say(tr("Checking the file..."), nullptr);
    const Existing existing = m_existing->currentIndex() == 0 ? Existing::Refuse : Existing::Update;
    m_watcher.setFuture(QtConcurrent::run(
        [text = m_text, path = m_path, existing, state = m_context.hub.state()]() -> Outcome {
            const twin::SystemClock clock;
            twin::SystemIds ids;
            if (path.endsWith(u".txt", Qt::CaseInsensitive))
                return planConnections(text, existing, state, {clock, ids});
            return planImport(text, formatOf(path), existing, state, {clock, ids});
        }));
}

void ImportDialog::onChecked()
{
    Outcome outcome = m_watcher.result();
    if (!outcome)
        showProblems({outcome.error()});
    else if (!outcome->isFine())
        showProblems(outcome->problems);
    else
        m_plan = *std::move(outcome);
    const int problems = m_problems.rowCount();
    const QLocale locale;
    if (m_plan)
        say(tr("The file is fine: %1 new, %2 to update.")
                .arg(locale.toString(m_plan->created), locale.toString(m_plan->updated)),
            nullptr);
    else
        say(tr("%n problems. Nothing is imported until the file is mended.", nullptr, problems),
            &Colors::bad);
    m_start->setEnabled(m_plan && !m_plan->commands.empty());
    announce(m_result);
}

void ImportDialog::showProblems(const std::vector<twin::Error> &problems)
{
    m_problems.clear();
    m_problems.setHorizontalHeaderLabels({tr("Line"), tr("Problem")});
    for (const twin::Error &error : problems) {
        auto *line = new QStandardItem(error.hasAt ? QLocale().toString(error.at.line) : QString());
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *what = new QStandardItem(plainTextOf(error));
        what->setToolTip(what->text());
        m_problems.appendRow({line, what});
    }
    m_table->header()->resizeSection(0, m_context.theme.px(64));
    m_table->setVisible(!problems.empty());
}

void ImportDialog::start()
{
    if (!m_plan || m_isSending)
        return;
    const int updated = int(m_plan->updated);
    if (updated > 1 &&
        !m_context.dialogs.confirm(
            this, tr("Replace tags or desired properties of %n devices?", nullptr, updated),
            tr("They are there already. What the file names is put in place of what each of them has now; "
               "the rest stays. An import is no job: it cannot be undone as a whole."),
            tr("Import")))
        return;
    m_isSending = true;
    m_start->setEnabled(false);
    m_existing->setEnabled(false);
    sendAll(m_context.hub, m_plan->commands, this, [this](const SentAll &sent) { onSent(sent); });
}

void ImportDialog::onSent(const SentAll &sent)
{
    m_isSending = false;
    const twin::Error *error = sent.firstError();
    if (!error) {
        emit imported(m_plan->created + m_plan->updated);
        return accept();
    }
    m_existing->setEnabled(true);
    check(); // of what is left to do
    m_context.dialogs.showError(this, tr("Not everything was imported"), *error);
}

void ImportDialog::say(const QString &text, QColor Colors::*color)
{
    m_result->setText(text);
    m_result->setColor(color);
}

} // namespace app
