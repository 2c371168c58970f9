// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetpane.h"

#include "actions/actions.h"
#include "bulk/bulkdesk.h"
#include "fleet/choicebar.h"
#include "fleet/columnsdialog.h"
#include "fleet/explainpanel.h"
#include "fleet/fleetview.h"
#include "fleet/modelpaths.h"
#include "fleet/querybar.h"
#include "fleet/queryfield.h"
#include "fleet/twinexport.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "shared/announce.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/mirror.h"
#include "shared/pagestack.h"
#include "shared/savefile.h"
#include "shared/shapes.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "telemetry/telemetrystore.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double IdWidth = 208; // of the design; check box and dot stand in front
constexpr double ColumnWidth = 112;

QToolButton *textButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

FleetPane::FleetPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.hub, m_clock)
    , m_store(context.settings, context.hub.name())
{
    setAccessibleName(tr("Fleet"));
    m_query = new QueryBar(context, m_store, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = makeHeader();
    column->addWidget(m_header);
    column->addWidget(m_query);
    column->addWidget(makeInfo());
    auto *middle = new QHBoxLayout;
    m_explanation = new ExplainPanel(context.theme, m_model, this);
    m_explanation->hide();
    middle->addWidget(makeTable(), 1);
    middle->addWidget(m_explanation);
    column->addLayout(middle, 1);
    makeChoice();
    column->addWidget(m_choice);
    setFocusProxy(m_view);

    bindActions();
    connect(m_query, &QueryBar::asked, this, [this](const twin::query::Query &query) {
        showTable();
        m_model.setQuery(query);
        announce(m_shown);
    });
    connect(m_query, &QueryBar::answerWanted, this, &FleetPane::showAnswer);
    connect(&m_answering, &QFutureWatcherBase::finished, this, &FleetPane::onAnswer);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { keepWidth(section, width); });
    connect(m_view, &FleetView::opened, this, &FleetPane::deviceWanted);
    connect(m_view, &FleetView::pinToggled, this, &FleetPane::togglePin);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FleetPane::sortBy);
    connect(&m_model, &FleetModel::countsChanged, this, &FleetPane::onCounts);
    connect(&m_model, &FleetModel::checksChanged, this, &FleetPane::onChecks);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_paths = m_reading.result();
        m_query->field()->setPaths(m_paths);
    });
    connect(&m_minute, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&context.theme, &Theme::changed, this, &FleetPane::applyTheme);
    m_minute.start(60'000);
    restore();
    applyTheme();
}

QString FleetPane::countText() const
{
    return tr("Showing %1 of %2").arg(number(m_model.rowCount()), number(m_model.all()));
}

QByteArray FleetPane::exported(const QString &fileName) const
{
    std::vector<twin::query::ResolvedPath> columns;
    for (const FleetColumn &column : m_model.columns())
        columns.push_back(column.resolved);
    return twin::fleet::exportTwins(m_model.chosenRows(), twin::fleet::formatOf(fileName), columns);
}

void FleetPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readPaths();
}

QWidget *FleetPane::makeTable()
{
    m_pages = new PageStack(this);
    m_view = new FleetView(m_context.theme, m_model, m_pages);
    connect(m_view, &FleetView::chartWanted, this, [this](const QModelIndex &index) {
        const FleetColumn &column = m_model.columns()[index.column()];
        const auto record = m_context.hub.state().find(m_model.idAt(index.row()));
        if (record && column.section())
            (void)m_context.telemetry.showNumber(*record, *column.section(), column.pointer());
    });
    m_empty = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_view);
    auto *over = new QVBoxLayout(m_view);
    over->addStretch(1);
    over->addWidget(m_empty, 0, Qt::AlignHCenter);
    over->addStretch(2);
    m_answerView = makeTableView(m_context.theme, 23, &m_answer, tr("Answer to the query"), m_pages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_answerView);
    return m_pages;
}

const AnswerModel *FleetPane::answer() const
{
    return m_pages->currentWidget() == m_answerView ? &m_answer : nullptr;
}

void FleetPane::showTable()
{
    m_answering.cancel(); // an answer that comes now is to a question of before
    m_pages->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    onCounts();
}

// Over the fleet of that moment; it is asked anew when the query is run again.
void FleetPane::showAnswer(const twin::query::Query &query)
{
    m_answering.setFuture(QtConcurrent::run([query, state = m_context.hub.state()] {
        return twin::query::run(query, state, twin::query::WholeAnswer);
    }));
}

void FleetPane::onAnswer()
{
    if (m_answering.isCanceled())
        return;
    const auto page = m_answering.result();
    m_answer.show(page ? page->rows : std::vector<twin::Json>());
    m_pages->setCurrentWidget(m_answerView);
    setFocusProxy(m_answerView);
    m_shown->setText(tr("%n rows", nullptr, m_answer.rowCount()));
    announce(m_shown);
    m_choice->hide();
}

void FleetPane::keepWidth(int column, int width)
{
    if (!m_isFitting && column < m_model.columns().size())
        m_store.setWidth(m_model.columns()[column].path, width * 100.0 / m_context.theme.zoomPercent());
}

QWidget *FleetPane::makeHeader()
{
    Theme &theme = m_context.theme;
    auto *bar = new Bar(theme, &Colors::pane, 40, Bar::Line::Below, this);
    bar->setSpacing(12, 12);
    auto *title = new TextLabel(theme, TextLabel::Look::Title, bar);
    title->setText(tr("Fleet"));
    m_all = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    m_connectedDot = new ShapeLabel(theme, bar);
    m_connected = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    m_offlineDot = new ShapeLabel(theme, bar);
    m_offline = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{title, m_all, m_connectedDot, m_connected, m_offlineDot, m_offline})
        bar->row()->addWidget(widget);
    bar->addSpring();
    return bar;
}

QWidget *FleetPane::makeInfo()
{
    auto *bar = new Bar(m_context.theme, &Colors::pane, 30, Bar::Line::Above, this);
    m_shown = new TextLabel(m_context.theme, TextLabel::Look::Normal, bar);
    m_columnButton = textButton(tr("Columns"), bar);
    m_columnButton->setLayoutDirection(opposite(layoutDirection())); // the sign of the menu behind the word
    m_columnButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnMenu = new QMenu(m_columnButton);
    connect(m_columnButton, &QToolButton::clicked, this, [this] {
        m_columnMenu->popup(m_columnButton->mapToGlobal(m_columnButton->rect().bottomLeft()));
    });
    connect(m_columnMenu, &QMenu::aboutToShow, this, &FleetPane::showColumnMenu);
    auto *save = textButton(tr("Export..."), bar);
    connect(save, &QToolButton::clicked, m_context.actions.action(ActionId::ExportFleet), &QAction::trigger);
    bar->row()->addWidget(m_shown);
    bar->addSpring();
    auto *explain = textButton({}, bar);
    explain->setDefaultAction(m_context.actions.action(ActionId::ExplainQuery));
    explain->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->row()->addWidget(explain);
    bar->row()->addWidget(save);
    bar->row()->addWidget(m_columnButton);
    return bar;
}

void FleetPane::makeChoice()
{
    m_choice = new ChoiceBar(m_context, this);
    connect(m_choice, &ChoiceBar::allWanted, this, [this] { m_model.checkAll(true); });
    connect(m_choice, &ChoiceBar::noneWanted, this, [this] { m_model.checkAll(false); });
    m_bulk = new BulkDesk(
        m_context,
        [this] {
            BulkDesk::Choice choice;
            for (const twin::query::Row &row : m_model.chosenRows())
                choice.devices.push_back(row.record()->id());
            const QString query = m_query->text().simplified();
            choice.condition = m_model.checkedCount() > 0 ? tr("chosen in the fleet")
                               : query.isEmpty()          ? u"*"_s
                                                          : query;
            return choice;
        },
        this);
    connect(m_bulk, &BulkDesk::jobStarted, this, &FleetPane::jobStarted);
}

void FleetPane::bindActions()
{
    Actions &actions = m_context.actions;
    actions.bind(ActionId::ShowColumns, this, &FleetPane::chooseColumns);
    actions.bind(ActionId::ExportFleet, this, &FleetPane::exportRows);
    const auto showExplanation = [this](bool shown) {
        m_explanation->setVisible(shown);
        m_context.actions.setChecked(ActionId::ExplainQuery, shown);
    };
    actions.bind(ActionId::ExplainQuery, this,
                 [this, showExplanation] { showExplanation(m_explanation->isHidden()); });
    connect(m_explanation, &ExplainPanel::closed, this, [showExplanation] { showExplanation(false); });
    actions.bind(ActionId::PinDevice, this, [this] {
        if (const auto id = m_view->currentDevice(); !id.isNull())
            togglePin(id);
    });
}

void FleetPane::restore()
{
    QList<FleetColumn> columns;
    for (const QString &path : m_store.columns()) {
        if (auto column = FleetColumn::parse(path))
            columns.append(*std::move(column));
    }
    m_model.setColumns(columns);
    m_model.setPins(m_store.pins());
    for (int i = 0; i < m_model.columns().size(); ++i) {
        if (m_model.columns()[i].path == m_store.sortPath())
            m_model.sort(i, m_store.isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_view->horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    onCounts();
    onChecks();
}

void FleetPane::onCounts()
{
    const qsizetype all = m_model.all();
    m_all->setText(tr("%n devices", nullptr, int(all)));
    m_connected->setText(tr("%1 connected").arg(number(m_model.connected())));
    m_offline->setText(tr("%1 offline").arg(number(all - m_model.connected())));
    if (!answer())
        m_shown->setText(countText());
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setText(m_model.isReading() ? tr("Reading the fleet...")
                     : all == 0          ? tr("No devices yet")
                                         : tr("No device meets this query"));
    m_bulk->setEnabled(m_model.rowCount() > 0);
    onChecks();
}

void FleetPane::onChecks()
{
    if (!answer())
        m_choice->show(m_model.checkedCount(), m_model.rowCount());
}

// The fleet of that moment is counted in the pool; the table does not wait.
void FleetPane::readPaths()
{
    if (!m_reading.isRunning())
        m_reading.setFuture(
            QtConcurrent::run([state = m_context.hub.state(), library = m_context.models.library()] {
                QSet<QString> models;
                for (const twin::RecordPtr &record : state.records())
                    models.insert(record->identity->modelId);
                return withModelPaths(twin::query::pathCounts(state), *library, models);
            }));
}

void FleetPane::showColumnMenu()
{
    m_columnMenu->clear();
    m_columnMenu->addAction(m_context.actions.action(ActionId::ShowColumns));
    m_columnMenu->addSeparator();
    auto *columns = new QActionGroup(m_columnMenu);
    for (int i = 0; i < m_model.columns().size(); ++i) {
        QAction *const action = columns->addAction(tr("By %1").arg(m_model.columns()[i].path));
        action->setCheckable(true);
        action->setChecked(i == m_model.sortColumn());
        connect(action, &QAction::triggered, this, [this, i] { sortBy(i, m_model.sortOrder()); });
    }
    m_columnMenu->addActions(columns->actions());
    m_columnMenu->addSeparator();
    QAction *const down = m_columnMenu->addAction(tr("Largest first"));
    down->setCheckable(true);
    down->setChecked(m_model.sortOrder() == Qt::DescendingOrder);
    connect(down, &QAction::triggered, this, [this](bool isDown) {
        sortBy(m_model.sortColumn(), isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void FleetPane::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_context.theme, m_model.columns(), m_paths, this);
    connect(dialog, &ColumnsDialog::chosen, this, &FleetPane::setColumns);
    dialog->open();
}

void FleetPane::setColumns(const QList<FleetColumn> &columns)
{
    m_model.setColumns(columns);
    QStringList paths;
    for (const FleetColumn &column : columns)
        paths.append(column.path);
    m_store.setColumns(paths);
    m_view->horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    applyTheme();
}

void FleetPane::sortBy(int column, Qt::SortOrder order)
{
    if (column == m_model.sortColumn() && order == m_model.sortOrder())
        return;
    m_model.sort(column, order);
    m_view->horizontalHeader()->setSortIndicator(column, order);
    m_store.setSort(m_model.columns()[m_model.sortColumn()].path, order == Qt::DescendingOrder);
}

void FleetPane::togglePin(const twin::TwinId &id)
{
    auto pins = m_model.pins();
    if (!pins.remove(id))
        pins.insert(id);
    m_model.setPins(pins);
    m_store.setPins(pins);
}

void FleetPane::exportRows()
{
    saveFile(m_context.dialogs, this,
             {.title = tr("Export %n devices", nullptr, int(m_model.chosenRows().size())),
              .filter = tr("JSON (*.json);;CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods);;YAML (*.yaml "
                           "*.yml);;XML (*.xml)"),
              .failure = tr("The devices cannot be exported")},
             [this](const QString &path) { return exported(path); });
}

void FleetPane::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_columnButton->setIcon(theme.icon(u"chevron-down"_s));
    m_connectedDot->setShape(Shape::Dot, theme.colors().good, tr("Connected"));
    m_offlineDot->setShape(Shape::RingDot, theme.colors().quiet, tr("Offline"));
    const QScopedValueRollback guard(m_isFitting, true);
    for (int i = 0; i < m_model.columns().size(); ++i) {
        const double kept = m_store.widthOf(m_model.columns()[i].path);
        m_view->setColumnWidth(i, theme.px(kept > 0 ? kept : i == 0 ? IdWidth : ColumnWidth));
    }
}

} // namespace app
