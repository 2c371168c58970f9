// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/fleetsimulation.h"

#include "host/simulationclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "settings/keptshares.h"
#include "shared/dialogs.h"
#include "shared/flowbar.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"
#include "sim/scene.h"
#include "sim/sceneedit.h"
#include "simulation/clockbar.h"
#include "simulation/devicemap.h"
#include "simulation/rateline.h"
#include "simulation/rehearsalpanel.h"
#include "simulation/scenepage.h"
#include "simulation/simulationlog.h"
#include "simulation/truststrip.h"
#include "simulation/upcomingpanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

constexpr double RowHeight = 23;
constexpr std::array ColumnWidths{200.0, 130.0, 110.0, 96.0, 96.0, 84.0}; // the last one takes the rest
constexpr qint64 CountMSecs = 1000; // between two values of the rate

QString textOf(const Json &value)
{
    return value.isNull() ? QString() : twin::json::plainText(value);
}

} // namespace

FleetSimulation::FleetSimulation(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.simulation)
{
    setAccessibleName(tr("Simulation of the fleet"));
    m_clock = new ClockBar(context, this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeViews());
    split->addWidget(makeBelow());
    split->setSizes({420, 260});
    keepShares(*split, context.settings, u"fleet simulation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_clock);
    m_trust = new TrustStrip(context, this);
    column->addWidget(m_trust);
    column->addWidget(split, 1);
    setFocusProxy(m_table);
    connect(&context.simulation, &twin::host::SimulationClient::devicesChanged, this,
            &FleetSimulation::onDevices);
    connect(&context.simulation, &twin::host::SimulationClient::sceneChanged, this,
            &FleetSimulation::onScene);
    connect(m_trust, &TrustStrip::readWanted, this, &FleetSimulation::showScene);
    connect(&context.theme, &Theme::changed, this, &FleetSimulation::applyTheme);
    m_model.setFollowing(false);
    refresh();
    look();
    onScene();
    applyTheme();
}

FleetSimulation::~FleetSimulation()
{
    if (!m_looked.isNull())
        m_context.simulation.endLook(m_looked);
}

QWidget *FleetSimulation::makeBar()
{
    auto *bar = new FlowBar(m_context.theme, &Colors::pane, 38, FlowBar::Line::Below, this);
    bar->setSpacing(12, 8);
    m_summary = new TextLabel(m_context.theme, TextLabel::Look::Normal, bar);
    m_rate = new RateLine(m_context.theme, bar);
    auto *on = new QPushButton(tr("All on"), bar);
    auto *off = new QPushButton(tr("All off"), bar);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter by id or kind"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    bar->add(m_rate);
    bar->add(m_summary);
    bar->addSpring();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, on, off})
        bar->add(widget);
    connect(on, &QPushButton::clicked, this, [this] { setAllPowered(true); });
    connect(off, &QPushButton::clicked, this, [this] { setAllPowered(false); });
    connect(m_filter, &QLineEdit::textChanged, &m_model, &SimulatedDevicesModel::setFilter);
    new TypeToSearch(m_table, m_filter);
    return bar;
}

QWidget *FleetSimulation::makeViews()
{
    m_views = new QTabWidget(this);
    m_views->setDocumentMode(true);
    m_scenePage = new ScenePage(m_context, m_views);
    m_map = new DeviceMap(m_context.theme, m_context.hub, m_views);
    m_views->addTab(makeTable(), tr("Devices"));
    m_views->addTab(m_scenePage, tr("Scene"));
    m_views->addTab(m_map, tr("Map"));
    connect(m_map, &DeviceMap::deviceWanted, this, &FleetSimulation::deviceWanted);
    return m_views;
}

void FleetSimulation::showScene()
{
    m_views->setCurrentWidget(m_scenePage);
    m_scenePage->setFocus();
}

void FleetSimulation::showMap()
{
    m_views->setCurrentWidget(m_map);
    m_map->setFocus();
}

void FleetSimulation::showDevices()
{
    m_views->setCurrentWidget(m_table);
    m_table->setFocus();
}

QTreeView *FleetSimulation::makeTable()
{
    m_table = makeTableView(m_context.theme, RowHeight, &m_model, tr("Simulated devices"), this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillMenu(menu);
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit deviceWanted(m_model.idAt(index.row())); });
    return m_table;
}

QWidget *FleetSimulation::makeBelow()
{
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    m_rehearsal = new RehearsalPanel(m_context, tabs);
    m_timelineView =
        makeTableView(m_context.theme, RowHeight, &m_timeline, tr("Timeline of the scene"), tabs);
    m_timelineView->setObjectName(u"timeline"_s);
    m_timelineView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tabs->addTab(m_rehearsal, tr("Recording and expectations"));
    tabs->addTab(m_timelineView, tr("Timeline"));
    m_log = new SimulationLog(m_context.simulation, this);
    auto *log = makeTableView(m_context.theme, RowHeight, m_log, tr("Log of the simulation"), tabs);
    log->header()->resizeSection(SimulationLog::TimeColumn, m_context.theme.px(150));
    log->header()->resizeSection(SimulationLog::DeviceColumn, m_context.theme.px(150));
    tabs->addTab(log, tr("Log"));
    m_upcoming = new UpcomingPanel(m_context, UpcomingPanel::Of::All, tabs);
    tabs->addTab(m_upcoming, tr("What comes next"));
    connect(m_log, &SimulationLog::rowsInserted, log, &QTreeView::scrollToBottom);
    connect(m_timelineView, &QTreeView::activated, this,
            [this](const QModelIndex &index) { goToEntry(index.row()); });
    return tabs;
}

QString FleetSimulation::summary() const
{
    return m_summary->text();
}

void FleetSimulation::setAllPowered(bool on)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.deviceAt(row).powered != on)
            m_context.simulation.setPowered(m_model.idAt(row), on);
    }
}

QList<twin::TwinId> FleetSimulation::chosen() const
{
    QList<twin::TwinId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_model.idAt(row.row()));
    return ids;
}

// All that are chosen become what the first one is not.
void FleetSimulation::toggleChosen()
{
    const auto ids = chosen();
    if (ids.isEmpty())
        return;
    const bool on = !m_context.simulation.devices().value(ids.first()).powered;
    for (const twin::TwinId &id : ids)
        m_context.simulation.setPowered(id, on);
}

void FleetSimulation::fillMenu(QMenu &menu)
{
    const auto ids = chosen();
    menu.addAction(tr("Switch on or off"), this, &FleetSimulation::toggleChosen)->setEnabled(!ids.isEmpty());
    menu.addAction(tr("Behave as the template..."), this, &FleetSimulation::takeTemplates)
        ->setEnabled(haveOwnBehaviour(ids));
}

bool FleetSimulation::haveOwnBehaviour(const QList<twin::TwinId> &ids) const
{
    const auto scene = m_context.simulation.scene();
    const auto instances = scene ? twin::sim::instancesOf(*scene) : std::vector<twin::sim::Instance>();
    return std::any_of(instances.begin(), instances.end(), [&](const twin::sim::Instance &instance) {
        return ids.contains(instance.id) && scene->devices[instance.entry].own["behaviour"sv].isObject();
    });
}

void FleetSimulation::takeTemplates()
{
    const auto ids = chosen();
    const auto scene = m_context.simulation.scene();
    if (!scene || !haveOwnBehaviour(ids))
        return;
    const auto changed = twin::sim::withTemplateBehaviour(*scene, QSet<twin::TwinId>(ids.begin(), ids.end()));
    if (!changed)
        return m_context.dialogs.showError(this, tr("Behave as the template"), changed.error());
    if (m_context.dialogs.confirm(this, tr("Let the chosen devices behave as their templates?"),
                                  tr("What they have of their own goes, for each device of a fleet."),
                                  tr("Behave as the template")))
        m_context.simulation.replaceScene(*changed,
                                          m_context.simulation.trust() == twin::host::SceneTrust::Given);
}

bool FleetSimulation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FleetSimulation::showEvent(QShowEvent *event)
{
    m_model.setFollowing(true);
    if (m_isBehind) {
        m_sinceCount.invalidate(); // the rate of the time in between would say nothing
        refresh();
    }
    QWidget::showEvent(event);
}

void FleetSimulation::hideEvent(QHideEvent *event)
{
    m_model.setFollowing(false);
    QWidget::hideEvent(event);
}

// What is looked at decides whose scene is known, which does not wait until it is seen.
void FleetSimulation::onDevices()
{
    look();
    m_isBehind = true;
    if (isVisible())
        refresh();
}

void FleetSimulation::refresh()
{
    m_isBehind = false;
    const auto &devices = m_context.simulation.devices();
    qsizetype on = 0;
    qsizetype stopped = 0;
    qint64 messages = 0;
    for (const auto &device : devices) {
        on += device.powered ? 1 : 0;
        stopped += device.fault.isEmpty() ? 0 : 1;
        messages += device.messages;
    }
    const QLocale locale;
    QStringList parts{tr("%1 of %2 on").arg(locale.toString(on), locale.toString(devices.size())),
                      tr("%1 messages").arg(locale.toString(messages))};
    if (stopped > 0)
        parts.append(tr("%1 stopped").arg(locale.toString(stopped)));
    m_summary->setText(parts.join(u", "_s));
    m_summary->setColor(stopped > 0 ? &Colors::bad : nullptr);
    countRate(messages);
}

void FleetSimulation::countRate(qint64 messages)
{
    if (m_sinceCount.isValid() && !m_sinceCount.hasExpired(CountMSecs))
        return;
    if (m_sinceCount.isValid())
        m_rate->add(double(messages - m_counted) * 1000 / double(m_sinceCount.elapsed()));
    m_counted = messages;
    m_sinceCount.start();
}

// One device is looked at for the scene: all of them have the same.
void FleetSimulation::look()
{
    const auto &devices = m_context.simulation.devices();
    if (!m_looked.isNull() && devices.contains(m_looked))
        return;
    if (!m_looked.isNull())
        m_context.simulation.endLook(m_looked);
    m_looked = devices.isEmpty() ? twin::TwinId() : devices.firstKey();
    if (m_looked.isNull())
        return;
    m_context.simulation.beginLook(m_looked);
    m_clock->setDevice(m_looked);
}

// The timeline's entry in the text of the scene.
void FleetSimulation::goToEntry(int row)
{
    showScene();
    m_scenePage->goTo(twin::json::Pointer(QStringList{u"timeline"_s, QString::number(row)}));
}

void FleetSimulation::onScene()
{
    const auto found = m_context.simulation.scene();
    if (!found || found == m_scene)
        return;
    m_scene = found;
    m_rehearsal->setScene(found);
    const Json scene = twin::json::read(QByteArrayView(twin::sim::writeScene(*found))).value_or(Json());
    m_timeline.clear();
    m_timeline.setHorizontalHeaderLabels({tr("At"), tr("Devices"), tr("What happens"), tr("Note")});
    for (const Json &entry : scene["timeline"sv].elements())
        m_timeline.appendRow(
            {new QStandardItem(tr("%1 s").arg(textOf(entry["at"sv]))),
             new QStandardItem(entry["devices"sv].isNull() ? tr("all") : textOf(entry["devices"sv])),
             new QStandardItem(textOf(entry["do"sv])), new QStandardItem(textOf(entry["note"sv]))});
    for (const auto &[column, width] : {std::pair(0, 72.0), std::pair(1, 160.0), std::pair(2, 420.0)})
        m_timelineView->header()->resizeSection(column, m_context.theme.px(width));
}

void FleetSimulation::applyTheme()
{
    for (std::size_t i = 0; i < ColumnWidths.size(); ++i)
        m_table->header()->resizeSection(int(i), m_context.theme.px(ColumnWidths[i]));
    m_filter->setMinimumWidth(m_context.theme.px(180));
}

} // namespace app
