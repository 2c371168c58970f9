// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphpane.h"

#include "actions/actionbutton.h"
#include "graph/graphdetails.h"
#include "graph/logicaltwinform.h"
#include "graph/relationshipform.h"
#include "host/conformanceservice.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "hub/graphconformance.h"
#include "hub/graphdocument.h"
#include "settings/keptshares.h"
#include "shared/bar.h"
#include "shared/dialogs.h"
#include "shared/shapes.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "telemetry/telemetrystore.h"
#include "twin/digitaltwin.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double RowHeight = 23;
constexpr std::array ColumnWidths{60.0, 110.0, 110.0, 168.0, 104.0, 170.0, 124.0}; // properties take the rest

} // namespace

GraphPane::GraphPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_logicalTwins(context.hub, context.conformance)
    , m_relationships(context.hub, context.conformance, context.models)
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setAccessibleName(tr("Graph"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeTwins());
    auto *right = new QWidget(m_split);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(makeHead());
    m_right = new QSplitter(Qt::Vertical, right);
    m_right->setHandleWidth(1);
    m_right->setChildrenCollapsible(false);
    makeTable();
    m_details = new GraphDetails(context.theme, m_right);
    m_details->setCanDraw([this](const twin::json::Pointer &path) { return canDraw(path); });
    connect(m_details, &GraphDetails::chartWanted, this, &GraphPane::showInChart);
    m_right->addWidget(m_details);
    rightColumn->addWidget(m_right, 1);
    m_split->addWidget(right);
    m_split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    setFocusProxy(m_table);

    bindActions();
    connect(&context.hub, &twin::host::HubClient::changed, this, &GraphPane::onHubChanged);
    connect(&m_relationships, &RelationshipsModel::refreshed, this, &GraphPane::refresh);
    connect(m_details, &GraphDetails::dialectChanged, this, &GraphPane::showDetails);
    connect(&context.theme, &Theme::changed, this, &GraphPane::applyTheme);
    applyTheme();
    m_split->setSizes({context.theme.roomPx(240), context.theme.roomPx(900)});
    m_right->setSizes({context.theme.roomPx(330), context.theme.roomPx(230)});
    keepShares(*m_split, context.settings, u"graph"_s);
    keepShares(*m_right, context.settings, u"graph details"_s);
    refresh();
}

QWidget *GraphPane::makeTwins()
{
    auto *side = new QWidget(m_split);
    auto *head = new Bar(m_context.theme, &Colors::header, 30, Bar::Line::Below, side);
    auto *title = new TextLabel(m_context.theme, TextLabel::Look::Strong, head);
    m_twinCount = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    title->setText(tr("Logical twins"));
    head->row()->addWidget(title);
    head->row()->addWidget(m_twinCount);
    head->addSpring();
    addButton(head, tr("New"), ActionId::NewLogicalTwin);
    auto *bar = new Bar(m_context.theme, &Colors::pane, 43, Bar::Line::Below, side);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter by id or model"));
    m_filter->setAccessibleName(tr("Filter logical twins"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    bar->row()->addWidget(m_filter);
    m_twins = makeTableView(m_context.theme, RowHeight, &m_logicalTwins, tr("Logical twins"), side);
    m_twins->installEventFilter(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(bar);
    column->addWidget(m_twins, 1);
    const auto open = [this](const QModelIndex &index) { showTwin(m_logicalTwins.idAt(index)); };
    connect(m_filter, &QLineEdit::textChanged, &m_logicalTwins, &LogicalTwinsModel::setFilter);
    connect(m_twins, &QTreeView::clicked, this, open);
    connect(m_twins, &QTreeView::activated, this, open);
    connect(&m_logicalTwins, &LogicalTwinsModel::countChanged, this, &GraphPane::showHead);
    return side;
}

QWidget *GraphPane::makeHead()
{
    const Theme &theme = m_context.theme;
    auto *head = new Bar(theme, &Colors::header, 30, Bar::Line::Below, this);
    head->setSpacing(12, 8);
    m_name = new TextLabel(theme, TextLabel::Look::Strong, head);
    m_kind = new TextLabel(theme, TextLabel::Look::Quiet, head);
    m_modelId = new TextLabel(theme, TextLabel::Look::FixedQuiet, head);
    m_sign = new ShapeLabel(m_context.theme, head);
    m_verdict = new TextLabel(theme, TextLabel::Look::Normal, head);
    m_count = new TextLabel(theme, TextLabel::Look::Quiet, head);
    m_name->setElided(true, 80);
    for (TextLabel *label : {m_kind, m_modelId, m_verdict, m_count})
        label->setElided(true);
    m_modelId->setCut(Qt::ElideLeft);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_modelId),
          static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_verdict)})
        head->row()->addWidget(widget);
    head->addSpring();
    head->row()->addWidget(m_count);
    addButton(head, tr("Add relationship"), ActionId::AddRelationship);
    addButton(head, tr("Edit twin"), ActionId::EditLogicalTwin);
    return head;
}

void GraphPane::makeTable()
{
    auto *place = new QWidget(m_right);
    m_table = makeTableView(m_context.theme, RowHeight, &m_relationships, tr("Relationships"), place);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(RelationshipsModel::PropertiesColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_none = new TextLabel(m_context.theme, TextLabel::Look::Quiet, place);
    m_none->setContentsMargins(m_context.theme.px(12), m_context.theme.px(10), m_context.theme.px(12), 0);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none, 1);
    column->addWidget(m_table, 1);
    m_right->addWidget(place);
    for (const ActionId id :
         {ActionId::AddRelationship, ActionId::EditRelationship, ActionId::DeleteRelationship})
        m_table->addAction(m_context.actions.action(id));
    connect(m_table, &QTreeView::activated, this, &GraphPane::goToOther);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showDetails();
        syncActions();
    });
}

/// A flat button that does what an action does, under a shorter name.
void GraphPane::addButton(Bar *bar, const QString &text, ActionId id)
{
    auto *button = new QToolButton(bar);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(m_context.actions.plainText(id));
    bar->row()->addWidget(button);
    tie(button, m_context.actions.action(id));
}

void GraphPane::bindActions()
{
    using enum ActionId;
    Actions &actions = m_context.actions;
    actions.bind(AddRelationship, this, &GraphPane::addRelationship);
    actions.bind(EditRelationship, this, &GraphPane::editRelationship);
    actions.bind(DeleteRelationship, this, &GraphPane::deleteRelationship);
    actions.bind(NewLogicalTwin, this, &GraphPane::newTwin);
    actions.bind(EditLogicalTwin, this, &GraphPane::editTwin);
    actions.bind(DeleteLogicalTwin, this, &GraphPane::deleteTwin);
    for (const ActionId id : {NewLogicalTwin, EditLogicalTwin, DeleteLogicalTwin})
        m_twins->addAction(actions.action(id));
    m_twins->setContextMenuPolicy(Qt::ActionsContextMenu);
    syncActions();
}

void GraphPane::syncActions()
{
    using enum ActionId;
    Actions &actions = m_context.actions;
    const twin::State &state = m_context.hub.state();
    const bool isLogical = state.graph().twin(twin()) != nullptr;
    actions.setEnabled(AddRelationship, state.isGraphTwin(twin()));
    actions.setEnabled(EditRelationship, current() != nullptr);
    actions.setEnabled(DeleteRelationship, current() != nullptr);
    actions.setEnabled(EditLogicalTwin, isLogical);
    actions.setEnabled(DeleteLogicalTwin, isLogical);
}

QString GraphPane::countText() const
{
    return m_count->text();
}

void GraphPane::setDevice(const twin::TwinId &id)
{
    m_device = id.deviceId();
    showTwin(m_device);
}

void GraphPane::showTwin(const twin::TwinId &id, const QString &relationshipId)
{
    m_relationships.setTwin(id);
    const QModelIndex row = m_relationships.indexOfOutgoing(relationshipId);
    m_table->setCurrentIndex(row);
    if (!row.isValid())
        m_table->clearSelection();
    markListed();
    refresh();
}

void GraphPane::onHubChanged(const twin::Changes &changes)
{
    if (!m_context.hub.state().isGraphTwin(twin()) && twin() != m_device)
        return showTwin(m_device); // deleted: back to where the person came from
    for (const twin::Change &change : changes) {
        if (change.id == twin())
            return refresh();
    }
}

void GraphPane::refresh()
{
    const bool isThere = m_context.hub.state().isGraphTwin(twin());
    m_table->setVisible(m_relationships.rowCount() > 0);
    m_none->setVisible(m_relationships.rowCount() == 0);
    m_none->setText(isThere ? tr("No relationship begins at this twin or leads to it.")
                            : tr("No twin is chosen."));
    showHead();
    showDetails();
    syncActions();
}

/// The twin that is shown is the current row of the list, if it stands there.
void GraphPane::markListed()
{
    const QModelIndex listed = m_logicalTwins.indexOf(twin());
    m_twins->setCurrentIndex(listed);
    if (!listed.isValid())
        m_twins->clearSelection();
}

void GraphPane::showHead()
{
    if (!m_table)
        return;
    const QLocale locale;
    const twin::State &state = m_context.hub.state();
    m_twinCount->setText(m_filter->text().isEmpty()
                             ? locale.toString(state.graph().twins().size())
                             : tr("%1 of %2")
                                   .arg(locale.toString(m_logicalTwins.rowCount()),
                                        locale.toString(state.graph().twins().size())));
    const bool isThere = state.isGraphTwin(twin());
    m_name->setText(twin().toString());
    m_kind->setText(!isThere ? QString() : state.find(twin()) ? tr("device") : tr("logical twin"));
    m_modelId->setText(twin::modelIdOf(state, twin()));
    m_count->setText(isThere ? tr("%1 in, %2 out")
                                   .arg(locale.toString(m_relationships.incoming()),
                                        locale.toString(m_relationships.outgoing()))
                             : QString());
    using twin::dtdl::ConformanceStatus;
    const auto status = m_context.conformance.statusOf(twin());
    const bool good = status == ConformanceStatus::Conformant;
    const bool judged = isThere && status != ConformanceStatus::Unknown;
    const Colors &c = m_context.theme.colors();
    m_verdict->setText(good ? tr("conformant") : tr("not as its model says"));
    m_verdict->setColor(good ? &Colors::good : &Colors::bad);
    m_sign->setShape(good ? Shape::Check : Shape::Triangle, good ? c.good : c.bad, m_verdict->text());
    m_sign->setVisible(judged);
    m_verdict->setVisible(judged);
}

/// The relationship that is the current row, else the twin itself.
void GraphPane::showDetails()
{
    m_isStale = !isVisible();
    if (!m_details || m_isStale)
        return;
    const twin::GraphDialect dialect = m_details->dialect();
    if (const RelationshipRow *row = current()) {
        m_details->show(
            tr("Relationship %1 of %2").arg(row->relationship->id, row->relationship->source.toString()),
            twin::relationshipDocument(*row->relationship, dialect), row->issues);
        return;
    }
    const auto document =
        twin::graphTwinDocument(m_context.hub.state(), twin(), m_context.models.library().get(), dialect);
    m_details->show(twin().isNull() ? QString() : tr("Digital twin of %1").arg(twin().toString()),
                    document ? *document : twin::Json(), {});
}

/// A number of the relationship or the logical twin that is shown; nullptr when there is none.
const twin::Json *GraphPane::graphNumber(const twin::json::Pointer &path) const
{
    const twin::Json *value = nullptr;
    if (const RelationshipRow *row = current())
        value = path.find(row->relationship->properties);
    else if (const auto logical = m_context.hub.state().graph().twin(twin()))
        value = path.find(logical->contents);
    return value && value->isNumber() && path.tokens().first() != u"$metadata" ? value : nullptr;
}

// The digital twin of a device has what the device reports.
bool GraphPane::canDraw(const twin::json::Pointer &path) const
{
    const auto record = current() ? nullptr : m_context.hub.state().find(twin());
    const twin::Json *reported = record ? path.find(record->twin.reported.values) : nullptr;
    if (reported && twin::isAcknowledgement(*reported))
        reported = reported->find(std::string_view("value"));
    return (reported && reported->isNumber()) || graphNumber(path);
}

bool GraphPane::showInChart(const twin::json::Pointer &path)
{
    if (const twin::Json *value = graphNumber(path)) {
        const RelationshipRow *row = current();
        const SeriesKey key = row ? seriesOfGraph(row->relationship->source, row->relationship->id, path)
                                  : seriesOfGraph(twin(), {}, path);
        return m_context.telemetry.showGraphNumber(key, *value);
    }
    const auto record = current() ? nullptr : m_context.hub.state().find(twin());
    return record && m_context.telemetry.showNumber(*record, twin::Section::Reported, path);
}

bool GraphPane::showCurrentInChart()
{
    const auto path = m_details->currentNumber();
    return path && showInChart(*path);
}

const RelationshipRow *GraphPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_relationships.rowAt(index.row()) : nullptr;
}

void GraphPane::goToOther(const QModelIndex &index)
{
    const twin::TwinId other = m_relationships.rowAt(index.row()).other();
    showTwin(other);
    if (m_context.hub.state().find(other))
        emit placeWanted({.id = other});
}

void GraphPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showDetails();
}

bool GraphPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool inTwins = watched == m_twins;
    if (watched == m_filter) {
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
            return QWidget::eventFilter(watched, event);
        if (!m_twins->currentIndex().isValid())
            m_twins->setCurrentIndex(m_logicalTwins.index(0, 0));
        m_twins->setFocus(Qt::TabFocusReason);
        return true;
    }
    using enum ActionId;
    const auto id = key == Qt::Key_Insert   ? (inTwins ? NewLogicalTwin : AddRelationship)
                    : key == Qt::Key_F2     ? (inTwins ? EditLogicalTwin : EditRelationship)
                    : key == Qt::Key_Delete ? (inTwins ? DeleteLogicalTwin : DeleteRelationship)
                                            : Quit;
    if (id == Quit)
        return QWidget::eventFilter(watched, event);
    m_context.actions.action(id)->trigger();
    return true;
}

void GraphPane::applyTheme()
{
    const Theme &theme = m_context.theme;
    for (int column = 0; column < int(ColumnWidths.size()); ++column)
        m_table->header()->resizeSection(column, theme.px(ColumnWidths[size_t(column)]));
    m_twins->header()->resizeSection(0, theme.roomPx(130));
    for (QTreeView *view : {m_table, m_twins})
        view->doItemsLayout();
    showHead();
}

} // namespace app
