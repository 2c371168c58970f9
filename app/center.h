// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "json/json.h"
#include "shared/pagestack.h"
#include "shared/place.h"

namespace app {

class ConnectDocument;
class ConvergencePane;
class DeviceTabs;
class Documents;
class FleetDocument;
class FleetPane;
class FleetSimulation;
class ModelDocument;

/// The middle of the window: the documents of the current device, a model, how programs connect, or the
/// fleet. One of them is in front.
class Center final : public PageStack
{
    Q_OBJECT
public:
    explicit Center(AppContext &context, QWidget *parent = nullptr);

    Documents *documents() const { return m_documents; }
    /// Each shows a device in the documents.
    DeviceTabs *tabs() const;
    ModelDocument *model() const { return m_model; }
    ConnectDocument *connectDocument() const { return m_connect; }
    /// nullptr until the fleet is shown for the first time.
    FleetPane *fleet() const;
    /// nullptr until it is shown for the first time.
    ConvergencePane *convergence() const;
    bool isFleetShown() const;
    /// What takes the focus when somebody walks from pane to pane.
    QWidget *pane() const;

    /// Another device is current. Its documents come in front, unless Connect is there, which follows it.
    void setDevice(const twin::TwinId &id);
    void showDocuments();
    void showModel(const ModelPlace &place);
    void showConnect();
    void showFleet();
    void showConvergence();
    void showFleetSimulation();
    /// nullptr until it is shown for the first time.
    FleetSimulation *fleetSimulation() const;

signals:
    void placeWanted(const app::Place &place);
    void modelPlaceWanted(const app::ModelPlace &place);
    void deviceWanted(const twin::TwinId &id);
    /// Somebody wants a device of that model, with these desired properties to begin with.
    void newDeviceWanted(const QString &modelId, const twin::Json &desired);
    /// A job over many devices was given to the hub.
    void jobStarted(const QString &jobId);
    /// Connect wants to be in front.
    void connectWanted();

private:
    void makeFleet();

    Documents *m_documents;
    ModelDocument *m_model;
    ConnectDocument *m_connect;
    FleetDocument *m_fleet = nullptr;
    AppContext &m_context;
};

} // namespace app
