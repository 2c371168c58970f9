// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdocument.h"

#include "convergence/convergencepane.h"
#include "fleet/fleetpane.h"
#include "shared/bar.h"
#include "shared/pagestack.h"
#include "shared/scrolled.h"
#include "simulation/fleetsimulation.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace app {

namespace {

enum Tab { TableTab, ConvergenceTab, SimulationTab };

} // namespace

FleetDocument::FleetDocument(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new FleetPane(context, this))
    , m_pages(new PageStack(this))
{
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table->header());
    column->addWidget(makeTabRow());
    column->addWidget(scrolled(m_pages, DocumentLines, this), 1);
    setFocusProxy(m_table);
    connect(m_table, &FleetPane::jobStarted, this, &FleetDocument::jobStarted);
    connect(m_table, &FleetPane::deviceWanted, this,
            [this](const twin::TwinId &id) { emit placeWanted({.id = id}); });
}

void FleetDocument::showTable()
{
    m_tabs->setCurrentIndex(TableTab);
}

void FleetDocument::showConvergence()
{
    m_tabs->setCurrentIndex(ConvergenceTab);
}

void FleetDocument::showSimulation()
{
    m_tabs->setCurrentIndex(SimulationTab);
}

QWidget *FleetDocument::makeTabRow()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 34, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the fleet"));
    m_tabs->addTab(tr("Table"));
    m_tabs->addTab(tr("Convergence"));
    m_tabs->addTab(tr("Simulation"));
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    connect(m_tabs, &QTabBar::currentChanged, this, &FleetDocument::onTab);
    return bar;
}

void FleetDocument::onTab(int index)
{
    if (index == ConvergenceTab && !m_convergence)
        makeConvergence();
    if (index == SimulationTab && !m_simulation)
        makeSimulation();
    m_pages->setCurrentWidget(index == ConvergenceTab  ? static_cast<QWidget *>(m_convergence)
                              : index == SimulationTab ? static_cast<QWidget *>(m_simulation)
                                                       : m_table);
    setFocusProxy(m_pages->currentWidget());
}

// Made when it is first wanted: a large fleet is not read for nothing.
void FleetDocument::makeConvergence()
{
    m_convergence = new ConvergencePane(m_context, this);
    m_pages->addWidget(m_convergence);
    const auto follow = [this] { m_convergence->setQuery(m_table->model().query()); };
    connect(&m_table->model(), &FleetModel::queryChanged, m_convergence, follow);
    connect(m_convergence, &ConvergencePane::placeWanted, this, &FleetDocument::placeWanted);
    follow();
}

void FleetDocument::makeSimulation()
{
    m_simulation = new FleetSimulation(m_context, this);
    m_pages->addWidget(m_simulation);
    connect(m_simulation, &FleetSimulation::deviceWanted, this,
            [this](const twin::TwinId &id) { emit placeWanted({.id = id}); });
}

} // namespace app
