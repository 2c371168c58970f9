// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemspane.h"

#include "actions/actions.h"
#include "problems/problemdetails.h"
#include "problems/problemwords.h"
#include "shared/bar.h"
#include "shared/segmentedcontrol.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double RowHeight = 22;
constexpr std::array ColumnWidths{104.0, 152.0, 56.0, 72.0, 240.0}; // of the design; the last one stretches

} // namespace

ProblemsPane::ProblemsPane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_model(context.conformance, context.models)
{
    setAccessibleName(tr("Problems"));
    makeTools();
    makeTable();
    m_details = new ProblemDetails(context, this);
    m_none = new TextLabel(context.theme, TextLabel::Look::Quiet, this);
    m_none->setContentsMargins(context.theme.px(12), context.theme.px(10), context.theme.px(12), 0);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    setFocusProxy(m_table);
    new TypeToSearch(m_table, m_filter);

    bindActions();
    connect(&m_model, &ProblemsModel::countsChanged, this, &ProblemsPane::onCounts);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ProblemsPane::onCounts);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ProblemsPane::onCounts);
    connect(m_details, &ProblemDetails::copyWanted, this, &ProblemsPane::copyCurrent);
    connect(m_details, &ProblemDetails::fetchWanted, m_context.actions.action(ActionId::FetchModels),
            &QAction::trigger);
    connect(m_details, &ProblemDetails::helpWanted, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_context.actions.action(ActionId::HelpContents)->trigger();
    });
    connect(&context.theme, &Theme::changed, this, &ProblemsPane::applyTheme);
    applyTheme();
    onCounts();
}

void ProblemsPane::setModel(const QString &modelId)
{
    m_modelId = modelId;
    m_context.actions.setEnabled(ActionId::ProblemsOfModel, !modelId.isEmpty());
    setOnlyModel(m_onlyModel);
}

bool ProblemsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Drawer::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->matches(QKeySequence::Copy)) {
        copyCurrent();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return Drawer::eventFilter(watched, event);
}

void ProblemsPane::makeTools()
{
    const Actions &actions = m_context.actions;
    auto *bar = new Bar(m_context.theme, &Colors::window, 29, Bar::Line::None, this);
    bar->setSpacing(0, 8);
    m_counts = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter problems"));
    m_filter->setAccessibleName(tr("Filter problems"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto *scope = new SegmentedControl(
        m_context.theme, {actions.action(ActionId::ProblemsOfModel), actions.action(ActionId::AllProblems)},
        {tr("This model"), tr("All")}, bar);
    scope->setAccessibleName(tr("Problems of this model or all"));
    bar->row()->addWidget(m_counts);
    bar->row()->addWidget(m_filter);
    bar->row()->addWidget(scope);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ProblemsModel::setFilter);
    m_tools = bar;
}

void ProblemsPane::makeTable()
{
    m_table = makeTableView(m_context.theme, RowHeight, &m_model, tr("Problems"), this);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPane::onCurrent);
    connect(m_table, &QTreeView::activated, this, &ProblemsPane::goTo);
    connect(m_table, &QTreeView::clicked, this, &ProblemsPane::goTo);
}

void ProblemsPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::FilterProblems, this, [this] {
        emit openWanted();
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    actions.bind(ActionId::ProblemsOfModel, this, [this] { setOnlyModel(true); });
    actions.bind(ActionId::AllProblems, this, [this] { setOnlyModel(false); });
    actions.setEnabled(ActionId::ProblemsOfModel, false);
    setOnlyModel(false);
}

void ProblemsPane::setOnlyModel(bool only)
{
    m_onlyModel = only;
    m_model.setScope(only ? m_modelId : QString());
    m_context.actions.setChecked(ActionId::ProblemsOfModel, only);
    m_context.actions.setChecked(ActionId::AllProblems, !only);
    onCounts();
}

void ProblemsPane::onCounts()
{
    const QLocale locale;
    const bool all = m_model.rowCount() == m_model.found();
    m_counts->setText(
        all ? QString()
            : tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_model.found())));
    m_table->setVisible(m_model.rowCount() > 0);
    m_none->setVisible(m_model.rowCount() == 0);
    m_none->setText(m_model.found() == 0
                        ? tr("No problems: every model is valid and every twin fits its model.")
                        : tr("No problem matches."));
    setBadge(int(m_model.errors()));
    const QString words = tr("%n problems", nullptr, int(m_model.errors()));
    setNote(m_model.errors() > 0 ? Note{words, Tone::Bad} : Note{});
    onCurrent();
}

void ProblemsPane::onCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    setProperty("helpPage", index.isValid() ? helpPageOf(m_model.problemAt(index.row())) : QString());
    if (index.isValid())
        m_details->show(m_model.problemAt(index.row()));
    else if (m_details)
        m_details->clear();
}

void ProblemsPane::goTo(const QModelIndex &index)
{
    const Problem &problem = m_model.problemAt(index.row());
    if (problem.isInText()) {
        emit modelPlaceWanted({.modelId = problem.modelId, .file = problem.file, .at = problem.at});
        return;
    }
    using twin::dtdl::TwinSide;
    const auto &issue = problem.issue->issue;
    Place place{.id = problem.issue->id, .path = issue.place.isRoot() ? issue.path : issue.place};
    if (issue.side == TwinSide::Tags)
        place.section = twin::Section::Tags;
    else if (issue.side == TwinSide::Desired)
        place.section = twin::Section::Desired;
    else if (issue.side == TwinSide::Reported)
        place.section = twin::Section::Reported;
    emit placeWanted(place);
}

void ProblemsPane::copyCurrent()
{
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        QGuiApplication::clipboard()->setText(m_model.plainText(index.row()));
}

void ProblemsPane::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_filter->setFixedSize(theme.px(220), theme.px(22));
    for (int column = 0; column < int(ColumnWidths.size()); ++column)
        m_table->header()->resizeSection(column, theme.px(ColumnWidths[size_t(column)]));
    m_table->doItemsLayout();
}

} // namespace app
