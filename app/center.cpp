// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center.h"

#include "connect/connectdocument.h"
#include "devicetabs.h"
#include "documents.h"
#include "fleetdocument.h"
#include "models/modeldocument.h"

namespace app {

Center::Center(AppContext &context, QWidget *parent)
    : PageStack(parent)
    , m_documents(new Documents(context, this))
    , m_model(new ModelDocument(context, this))
    , m_connect(new ConnectDocument(context, this))
    , m_context(context)
{
    addWidget(m_documents);
    addWidget(m_model);
    addWidget(m_connect);
    connect(m_model, &ModelDocument::placeWanted, this, &Center::placeWanted);
    connect(m_model, &ModelDocument::modelPlaceWanted, this, &Center::modelPlaceWanted);
    connect(m_model, &ModelDocument::deviceWanted, this, &Center::newDeviceWanted);
    connect(m_documents, &Documents::placeWanted, this, &Center::placeWanted);
    connect(m_documents, &Documents::modelPlaceWanted, this, &Center::modelPlaceWanted);
    connect(tabs(), &DeviceTabs::brought, this, &Center::showDocuments);
    connect(m_connect, &ConnectDocument::openWanted, this, &Center::connectWanted);
    connect(m_connect, &ConnectDocument::deviceChosen, this, &Center::deviceWanted);
}

DeviceTabs *Center::tabs() const
{
    return m_documents->tabs();
}

QWidget *Center::pane() const
{
    return currentWidget() == m_documents ? m_documents->current() : currentWidget();
}

void Center::setDevice(const twin::TwinId &id)
{
    if (currentWidget() != m_connect)
        showDocuments();
    m_documents->setDevice(id);
    tabs()->setDevice(id);
    m_model->setDevice(id);
    m_connect->setDevice(id);
}

void Center::showDocuments()
{
    setCurrentWidget(m_documents);
}

void Center::showModel(const ModelPlace &place)
{
    setCurrentWidget(m_model);
    m_model->show(place);
}

void Center::showConnect()
{
    setCurrentWidget(m_connect);
}

bool Center::isFleetShown() const
{
    return m_fleet && currentWidget() == m_fleet;
}

FleetPane *Center::fleet() const
{
    return m_fleet ? m_fleet->table() : nullptr;
}

ConvergencePane *Center::convergence() const
{
    return m_fleet ? m_fleet->convergence() : nullptr;
}

void Center::showFleet()
{
    makeFleet();
    m_fleet->showTable();
    setCurrentWidget(m_fleet);
    m_fleet->setFocus();
}

void Center::showConvergence()
{
    makeFleet();
    m_fleet->showConvergence();
    setCurrentWidget(m_fleet);
    m_fleet->setFocus();
}

void Center::showFleetSimulation()
{
    makeFleet();
    m_fleet->showSimulation();
    setCurrentWidget(m_fleet);
    m_fleet->setFocus();
}

FleetSimulation *Center::fleetSimulation() const
{
    return m_fleet ? m_fleet->simulation() : nullptr;
}

// Made when it is first wanted: a large fleet is not read for nothing.
void Center::makeFleet()
{
    if (m_fleet)
        return;
    m_fleet = new FleetDocument(m_context, this);
    addWidget(m_fleet);
    connect(m_fleet, &FleetDocument::placeWanted, this, &Center::placeWanted);
    connect(m_fleet, &FleetDocument::jobStarted, this, &Center::jobStarted);
}

} // namespace app
