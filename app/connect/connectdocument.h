// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "connect/sample.h"

#include <QWidget>

class QPushButton;
class QTabBar;
class QTreeView;

namespace app {

class AttemptsPane;
class Bar;
class ClientsModel;
class HubControl;
class HubForm;
class IdentityForm;
class PageStack;
class ProvisionPage;
class SamplePane;
class ShapeLabel;
class TextLabel;

/// How one's own program reaches the built-in hub: address and trust, connection string, a program to copy,
/// how far it got; how a device gets itself the hub; and who is connected. Stands in the place of the
/// documents. Binds ConnectDevice, ConnectService, ProvisionDevice and ConnectedClients.
class ConnectDocument final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectDocument(AppContext &context, QWidget *parent = nullptr);

    QTabBar *tabs() const { return m_tabs; }
    HubControl &control() const { return *m_control; }
    HubForm *hubForm() const { return m_hubForm; }
    IdentityForm *identity() const { return m_identity; }
    SamplePane *samples() const { return m_samples; }
    AttemptsPane *attempts() const { return m_attempts; }
    ProvisionPage *provision() const { return m_provision; }
    QTreeView *clients() const { return m_clients; }
    QPushButton *disconnectButton() const { return m_disconnect; }

    void setDevice(const twin::TwinId &id);

signals:
    /// An action needs it to be seen.
    void openWanted();
    /// Another device was chosen here.
    void deviceChosen(const twin::TwinId &id);

private:
    enum Tab { DeviceTab, ServiceTab, ProvisionTab, ClientsTab };

    QWidget *makeHead();
    QWidget *makeTabRow();
    QWidget *makeConnectPage();
    QWidget *makeClientsPage();
    void bindActions();
    void open(Tab tab);
    void onTab();
    void showState();
    void showTabs();
    void showSamples();
    void disconnectClient();
    SampleFacts facts() const;

    AppContext &m_context;
    HubControl *m_control;
    QTabBar *m_tabs = nullptr;
    ShapeLabel *m_dot = nullptr;
    TextLabel *m_state = nullptr;
    QPushButton *m_start = nullptr;
    PageStack *m_pages = nullptr;
    HubForm *m_hubForm = nullptr;
    IdentityForm *m_identity = nullptr;
    SamplePane *m_samples = nullptr;
    AttemptsPane *m_attempts = nullptr;
    ProvisionPage *m_provision = nullptr;
    ClientsModel *m_clientsModel = nullptr;
    QTreeView *m_clients = nullptr;
    QPushButton *m_disconnect = nullptr;
    TextLabel *m_noClients = nullptr;
};

} // namespace app
