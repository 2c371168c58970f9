// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/bulkdesk.h"

#include "actions/actions.h"
#include "bulk/bulkcalldialog.h"
#include "bulk/bulkdialog.h"
#include "bulk/connectionsdialog.h"
#include "bulk/groupdialog.h"
#include "bulk/sendall.h"
#include "shared/dialogs.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t MostNamed = 8; // devices that a question names

} // namespace

BulkDesk::BulkDesk(AppContext &context, std::function<Choice()> choice, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_choice(std::move(choice))
    , m_parent(parent)
{
    context.actions.bind(ActionId::UpdateDevices, this, &BulkDesk::update);
    context.actions.bind(ActionId::InvokeOnDevices, this, &BulkDesk::invoke);
    context.actions.bind(ActionId::DeleteDevices, this, &BulkDesk::remove);
    context.actions.bind(ActionId::ExportConnections, this, &BulkDesk::listConnections);
    context.actions.bind(ActionId::GroupDevices, this, &BulkDesk::group);
}

void BulkDesk::setEnabled(bool enabled)
{
    for (const ActionId id : {ActionId::UpdateDevices, ActionId::InvokeOnDevices, ActionId::DeleteDevices,
                              ActionId::GroupDevices, ActionId::ExportConnections})
        m_context.actions.setEnabled(id, enabled);
}

void BulkDesk::update()
{
    auto [devices, condition] = m_choice();
    if (devices.empty())
        return;
    auto *dialog = BulkDialog::ofPatch(m_context, std::move(devices), condition, m_parent->window());
    connect(dialog, &BulkDialog::started, this, &BulkDesk::jobStarted);
    dialog->open();
}

void BulkDesk::invoke()
{
    auto [devices, condition] = m_choice();
    if (devices.empty())
        return;
    auto *dialog = new BulkCallDialog(m_context, std::move(devices), condition, m_parent->window());
    connect(dialog, &BulkCallDialog::started, this, &BulkDesk::jobStarted);
    dialog->open();
}

void BulkDesk::remove()
{
    const std::vector<twin::TwinId> devices = m_choice().devices;
    if (devices.empty())
        return;
    QStringList names;
    for (const twin::TwinId &id : devices) {
        if (names.size() < qsizetype(MostNamed))
            names.append(id.toString());
    }
    QString detail = names.join(u", "_s);
    if (devices.size() > MostNamed)
        detail = tr("%1 and %n more", nullptr, int(devices.size() - MostNamed)).arg(detail);
    if (!m_context.dialogs.confirm(
            m_parent->window(), tr("Delete %n devices?", nullptr, int(devices.size())),
            tr("%1: with their modules, twins and keys. This cannot be undone.").arg(detail), tr("Delete")))
        return;
    std::vector<twin::Command> commands;
    for (const twin::TwinId &id : devices)
        commands.emplace_back(twin::DeleteIdentity{.id = id, .ifMatch = {}});
    sendAll(m_context.hub, commands, this, [this](const SentAll &sent) {
        if (const twin::Error *error = sent.firstError())
            m_context.dialogs.showError(
                m_parent->window(), tr("%n devices were not deleted", nullptr, int(sent.failed())), *error);
    });
}

void BulkDesk::listConnections()
{
    auto devices = m_choice().devices;
    if (!devices.empty())
        (new ConnectionsDialog(m_context, std::move(devices), m_parent->window()))->open();
}

void BulkDesk::group()
{
    auto devices = m_choice().devices;
    if (!devices.empty())
        (new GroupDialog(m_context, std::move(devices), m_parent->window()))->open();
}

} // namespace app
