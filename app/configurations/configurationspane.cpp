// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurations/configurationspane.h"

#include "actions/actionbutton.h"
#include "actions/actions.h"
#include "configurations/configurationdialog.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/jsoneditor.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace app {

namespace {

constexpr double RowHeight = 22;
constexpr std::array Widths{148.0, 64.0, 72.0, 72.0, 216.0, 160.0}; // the last column takes the rest

} // namespace

ConfigurationsPane::ConfigurationsPane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_model(context.hub)
{
    setAccessibleName(tr("Configurations"));
    makeTools();
    m_table = makeTableView(context.theme, RowHeight, &m_model, tr("Device configurations"), this);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new TextLabel(context.theme, TextLabel::Look::Quiet, this);
    m_none->setText(tr("No device configurations yet. One sets desired properties on all devices that a "
                       "condition names, and on those that come to meet it later."));
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setWordWrap(true);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(makeDetails());
    m_split->setSizes({760, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none, 1);
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    context.actions.bind(ActionId::NewConfiguration, this, [this] { edit(nullptr); });
    context.actions.bind(ActionId::EditConfiguration, this, [this] {
        if (const auto *known = current())
            edit(known);
    });
    context.actions.bind(ActionId::DeleteConfiguration, this, &ConfigurationsPane::remove);
    connect(&m_model, &ConfigurationsModel::moved, this, &ConfigurationsPane::onMoved);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_chosen = m_model.idAt(index.row());
                showCurrent();
            });
    connect(m_table, &QTreeView::activated, context.actions.action(ActionId::EditConfiguration),
            &QAction::trigger);
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (!m_counting.isCanceled())
            showSummary(m_counting.result());
    });
    connect(&context.theme, &Theme::changed, this, &ConfigurationsPane::applyTheme);
    applyTheme();
    onMoved();
}

void ConfigurationsPane::makeTools()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    for (const ActionId id :
         {ActionId::NewConfiguration, ActionId::EditConfiguration, ActionId::DeleteConfiguration}) {
        auto *button = new QPushButton(bar);
        tie(button, m_context.actions.action(id));
        bar->row()->addWidget(button);
    }
    m_tools = bar;
}

QWidget *ConfigurationsPane::makeDetails()
{
    auto *side = new QWidget(this);
    auto *head = new Bar(m_context.theme, &Colors::pane, 28, Bar::Line::Below, side);
    m_summary = new TextLabel(m_context.theme, TextLabel::Look::Normal, head);
    m_summary->setElided(true, 80);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->row()->addWidget(m_summary, 1);
    m_text = new JsonEditor(m_context.theme, side);
    m_text->setEditable(false);
    m_text->setAccessibleName(tr("Text of the configuration"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_text, 1);
    return side;
}

void ConfigurationsPane::choose(const QString &id)
{
    m_model.refresh();
    if (const int row = m_model.rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

const twin::Configuration *ConfigurationsPane::current() const
{
    return m_model.configurationAt(m_model.rowOf(m_chosen));
}

QString ConfigurationsPane::summary() const
{
    return m_summary->text();
}

void ConfigurationsPane::onMoved()
{
    const bool hasAny = m_model.rowCount() > 0;
    m_none->setVisible(!hasAny);
    m_split->setVisible(hasAny);
    if (hasAny && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(qMax(0, m_model.rowOf(m_chosen)), 0));
    showCurrent();
}

void ConfigurationsPane::showCurrent()
{
    const auto *configuration = current();
    m_context.actions.setEnabled(ActionId::EditConfiguration, configuration);
    m_context.actions.setEnabled(ActionId::DeleteConfiguration, configuration);
    m_counting.cancel(); // what comes now is of the one before
    if (!configuration) {
        m_text->showText({});
        return m_summary->clear();
    }
    const QString text =
        QString::fromUtf8(twin::json::writeIndented(twin::configurationDocument(*configuration)
                                                        .without("createdTimeUtc"sv)
                                                        .without("lastUpdatedTimeUtc"sv)));
    if (text != m_text->text())
        m_text->showText(text);
    showSummary({});
    countMetrics(*configuration);
}

void ConfigurationsPane::showSummary(const QStringList &metrics)
{
    const auto *configuration = current();
    if (!configuration)
        return;
    const QLocale locale;
    const auto counts = m_model.countsOf(configuration->spec.id);
    const QString reached =
        tr("%1: applied to %2 of %3 twins")
            .arg(configuration->spec.id, locale.toString(counts.applied), locale.toString(counts.targeted));
    m_summary->setText((QStringList{reached} + metrics).join(u", "_s));
    m_summary->setColor(counts.applied < counts.targeted ? &Colors::bad : nullptr);
    setLastLine({reached, counts.applied < counts.targeted ? Tone::Bad : Tone::Normal});
}

// The metrics are queries over the whole fleet: they are asked in the pool.
void ConfigurationsPane::countMetrics(const twin::Configuration &configuration)
{
    if (configuration.spec.metrics.isEmpty() || !isVisible())
        return; // showEvent() asks again
    m_counting.setFuture(QtConcurrent::run([configuration, state = m_context.hub.state()] {
        QStringList lines;
        const auto document = twin::fleet::configurationDocument(configuration, state, {});
        const twin::Json &results = document["metrics"sv]["results"sv];
        for (const auto &[name, count] : results.members())
            lines.append(tr("%1: %2").arg(name.toString(), QLocale().toString(count.toInteger())));
        return lines;
    }));
}

void ConfigurationsPane::showEvent(QShowEvent *event)
{
    Drawer::showEvent(event);
    showCurrent();
}

void ConfigurationsPane::edit(const twin::Configuration *known)
{
    auto *dialog = new ConfigurationDialog(m_context, known, window());
    connect(dialog, &ConfigurationDialog::saved, this, [this](const QString &id) {
        emit openWanted();
        choose(id);
    });
    dialog->open();
}

void ConfigurationsPane::remove()
{
    const auto *configuration = current();
    if (!configuration)
        return;
    const QString id = configuration->spec.id;
    if (!m_context.dialogs.confirm(
            window(), tr("Delete the configuration %1?").arg(id),
            tr("What it has set stays on the twins until another configuration sets it."), tr("Delete")))
        return;
    whenDone(m_context.hub.send(twin::DeleteConfiguration{.configurationId = id}), this,
             [this](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     m_context.dialogs.showError(this, tr("The configuration could not be deleted"),
                                                 reply.error());
             });
}

void ConfigurationsPane::applyTheme()
{
    const int margin = m_context.theme.px(12);
    m_none->setContentsMargins(margin, m_context.theme.px(10), margin, 0);
    for (std::size_t i = 0; i < Widths.size(); ++i)
        m_table->header()->resizeSection(int(i), m_context.theme.px(Widths[i]));
}

} // namespace app
