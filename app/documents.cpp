// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "actions/actions.h"
#include "components/componentspane.h"
#include "devices/deviceheader.h"
#include "devicetabs.h"
#include "graph/graphpane.h"
#include "history/historydesk.h"
#include "history/historypane.h"
#include "host/hubclient.h"
#include "panetable.h"
#include "shared/flowbar.h"
#include "shared/pagestack.h"
#include "shared/scrolled.h"
#include "shared/segmentedcontrol.h"
#include "tabstrip.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace app {

Documents::Documents(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_deviceTabs(new DeviceTabs(context, *this, this))
    , m_strip(new TabStrip(context, *m_deviceTabs, this))
    , m_header(new DeviceHeader(context, this))
    , m_pages(new PageStack(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
    column->addWidget(scrolled(m_pages, DocumentLines, this), 1);
    makePanes();
    connectPanes();
    connect(m_header, &DeviceHeader::deviceWanted, this,
            [this](const twin::TwinId &id) { emit placeWanted({.id = id}); });
}

QWidget *Documents::document(const char *name) const
{
    return m_pages->findChild<QWidget *>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
}

QWidget *Documents::current() const
{
    return m_pages->currentWidget();
}

void Documents::setDevice(const twin::TwinId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_spots.clear();
    m_seen = {currentName()};
    m_header->setDevice(id);
    for (int i = 0; i < m_pages->count(); ++i)
        paneTable().at(i).setDevice(m_pages->widget(i), id);
}

Place Documents::here() const
{
    Place place{.id = m_id};
    const TwinColumns *const columns = twinPane()->columns();
    const RowFace *const face = columns->column(columns->currentColumn())->tree()->currentFace();
    if (current() == twinPane() && face && columns->currentSection()) {
        place.section = columns->currentSection();
        place.path = face->path;
    }
    return place;
}

Place Documents::spot() const
{
    return current() == componentsPane() ? componentsPane()->spot().value_or(Place{.id = m_id}) : here();
}

void Documents::open(const char *name)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(document(name)));
}

void Documents::goTo(const Place &place)
{
    if (place.section) {
        open("twin");
        twinPane()->goTo(*place.section, place.path);
        return;
    }
    const QStringList &path = place.path.tokens();
    const bool isRelationship = path.value(0) == u"$relationships"; // with its id, graph.md section 3
    if (isRelationship || m_context.hub.state().graph().twin(place.id)) {
        open("graph");
        graphPane()->showTwin(place.id, isRelationship ? path.value(1) : QString());
    }
}

ComponentsPane *Documents::componentsPane() const
{
    return static_cast<ComponentsPane *>(document("components"));
}

TwinPane *Documents::twinPane() const
{
    return static_cast<TwinPane *>(document("twin"));
}

GraphPane *Documents::graphPane() const
{
    return static_cast<GraphPane *>(document("graph"));
}

HistoryPane *Documents::historyPane() const
{
    return static_cast<HistoryPane *>(document("history"));
}

QWidget *Documents::makeTabRow()
{
    const Actions &actions = m_context.actions;
    auto *bar = new FlowBar(m_context.theme, &Colors::window, 30, FlowBar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // what stands beside them goes below them first
    m_tabs->setAccessibleName(tr("Views of the device"));
    m_twinForms = new QWidget(bar);
    auto *forms = new QHBoxLayout(m_twinForms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(m_context.theme.px(12));
    auto *form = new SegmentedControl(m_context.theme,
                                      {actions.action(ActionId::ShowTree),
                                       actions.action(ActionId::ShowTreeAndMetadata),
                                       actions.action(ActionId::ShowJson)},
                                      {tr("Tree"), tr("Tree + metadata"), tr("JSON")}, m_twinForms);
    auto *mode = new SegmentedControl(
        m_context.theme, {actions.action(ActionId::GoLive), actions.action(ActionId::StartEditing)},
        {tr("Live"), tr("Editing")}, m_twinForms);
    form->setAccessibleName(tr("Form of the twin"));
    mode->setAccessibleName(tr("Follow the hub or edit"));
    bar->add(m_tabs, Qt::AlignBottom);
    bar->addSpring();
    forms->addWidget(form);
    forms->addWidget(mode);
    bar->add(m_twinForms);
    bar->setSpacing(8, 12);
    return bar;
}

void Documents::makePanes()
{
    for (const PaneSpec &spec : paneTable()) {
        QWidget *const pane = spec.make(m_context, m_pages);
        pane->setObjectName(QString::fromLatin1(spec.name));
        m_pages->addWidget(pane);
        m_tabs->addTab(tr(spec.title));
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &Documents::onTab);
}

void Documents::connectPanes()
{
    const auto showGraph = [this] { open("graph"); };
    connect(twinPane(), &TwinPane::modelPlaceWanted, this, &Documents::modelPlaceWanted);
    connect(twinPane(), &TwinPane::conflictChanged, this, &Documents::showConflict);
    connect(graphPane(), &GraphPane::placeWanted, this, &Documents::placeWanted);
    connect(graphPane(), &GraphPane::openWanted, this, showGraph);
    m_context.actions.bind(ActionId::ShowGraph, this, showGraph);
    m_context.actions.bind(ActionId::ShowComponents, this, [this] { open("components"); });
    componentsPane()->setDrafts(twinPane()->drafts());
    connect(componentsPane(), &ComponentsPane::commandsWanted, this, [this] {
        open("components");
        if (!componentsPane()->goToCommands()) // no model says what it has: any method can be called
            m_context.actions.action(ActionId::InvokeMethod)->trigger();
    });
    m_twinForms->parentWidget()->layout()->addWidget(componentsPane()->tools());
    componentsPane()->tools()->hide();
    m_desk = new HistoryDesk(m_context, *historyPane(), *twinPane(), *componentsPane(), *this);
    connect(m_desk, &HistoryDesk::openWanted, this, &Documents::open);
    m_context.actions.bind(ActionId::ShowSimulation, this, [this] { open("simulation"); });
}

void Documents::onTab(int index)
{
    m_pages->setCurrentIndex(index);
    m_twinForms->setVisible(current() == twinPane());
    componentsPane()->tools()->setVisible(current() == componentsPane());
    m_seen.insert(currentName());
    showSpots();
    emit opened();
}

// The style paints what stands behind the tab character in the colour of bad news.
void Documents::showConflict()
{
    const int at = m_pages->indexOf(twinPane());
    const QString title = tr(paneTable().at(at).title);
    const bool conflict = twinPane()->mergePanel() != nullptr;
    m_tabs->setTabText(at, conflict ? QString(title + u'\t' + tr("conflict")) : title);
    m_tabs->setAccessibleTabName(at, conflict ? tr("%1, conflict").arg(title) : title);
    m_tabs->updateGeometry();
}

} // namespace app
