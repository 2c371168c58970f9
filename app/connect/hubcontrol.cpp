// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/hubcontrol.h"

#include "actions/actions.h"
#include "connect/addressdialog.h"
#include "host/serverclient.h"
#include "settings/settings.h"
#include "shared/dialogs.h"
#include "shared/savefile.h"

#include <QFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

HubControl::HubControl(AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    Actions &actions = context.actions;
    actions.bind(ActionId::StartHub, this, &HubControl::start);
    actions.bind(ActionId::StopHub, this, &HubControl::stop);
    actions.bind(ActionId::HubAddresses, this, [this] { changeAddresses(); });
    actions.bind(ActionId::ExportCertificate, this, &HubControl::exportCertificate);
    auto &server = context.server;
    connect(&server, &twin::host::ServerClient::started, this, &HubControl::onStarted);
    connect(&server, &twin::host::ServerClient::failed, this, &HubControl::onFailed);
    connect(&server, &twin::host::ServerClient::stopped, this, &HubControl::onStopped);
    showState();
    server.setLogging(true);
    if (context.settings.hubServes.value())
        start();
}

quint16 HubControl::otherPort() const
{
    if (!m_failure || m_failure->actual <= 0)
        return 0;
    const qint64 higher = m_failure->actual + (m_failure->actual < 1024 ? 8000 : 10'000); // 443: 8443
    return quint16(higher <= 65'535 ? higher : 1024 + m_failure->actual % 1000);
}

void HubControl::start()
{
    m_context.actions.setEnabled(ActionId::StartHub, false);
    m_context.server.start(spec());
}

void HubControl::stop()
{
    m_context.settings.hubServes.set(false);
    m_context.server.stop();
}

void HubControl::useOtherPort()
{
    Settings &settings = m_context.settings;
    auto &port =
        m_failure->actual == settings.hubHttpsPort.value() ? settings.hubHttpsPort : settings.hubMqttPort;
    port.set(otherPort());
    start();
}

void HubControl::exportCertificate()
{
    const auto &addresses = m_context.server.addresses();
    if (!addresses)
        return;
    const SaveQuestion question{.title = tr("Export CA certificate"),
                                .filter = tr("Certificates (*.pem *.crt)"),
                                .failure = tr("The certificate was not exported")};
    QFile from(addresses->authorityFile);
    if (!from.open(QIODevice::ReadOnly))
        return m_context.dialogs.showError(m_window, question.failure,
                                           {.code = twin::ErrorCode::StoreFailed,
                                            .detail = from.errorString(),
                                            .place = addresses->authorityFile});
    saveFile(m_context.dialogs, m_window, question, from.readAll());
}

twin::host::ServerSpec HubControl::spec() const
{
    const Settings &settings = m_context.settings;
    return {.hostName = settings.hubHostName.value(),
            .address = settings.hubAddress.value(),
            .httpsPort = quint16(settings.hubHttpsPort.value()),
            .mqttPort = quint16(settings.hubMqttPort.value())};
}

void HubControl::changeAddresses()
{
    auto *dialog = new AddressDialog(m_context, m_window);
    connect(dialog, &QDialog::accepted, this, &HubControl::start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HubControl::onStarted()
{
    m_failure.reset();
    m_since = QDateTime::currentDateTime();
    m_context.settings.hubServes.set(true);
    showState();
}

void HubControl::onFailed(const twin::Error &error)
{
    m_failure = error;
    m_since = {};
    showState();
}

void HubControl::onStopped()
{
    m_failure.reset();
    m_since = {};
    showState();
}

void HubControl::showState()
{
    const bool runs = m_context.server.isRunning();
    m_context.actions.setEnabled(ActionId::StartHub, !runs);
    m_context.actions.setEnabled(ActionId::StopHub, runs);
    m_context.actions.setEnabled(ActionId::ExportCertificate, runs);
    emit changed();
}

} // namespace app
