// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/bulkdesk.h"

#include "actions/actions.h"
#include "bulk/bulkcalldialog.h"
#include "bulk/bulkdialog.h"
#include "host/hubclient.h"
#include "shared/dialogs.h"
#include "shared/whendone.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t MostNamed = 8; // devices that a question names

/// Of commands that were sent together.
struct Tally {
    qsizetype open = 0;
    qsizetype failed = 0;
    std::optional<twin::Error> first{};
};

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
}

void BulkDesk::setEnabled(bool enabled)
{
    for (const ActionId id : {ActionId::UpdateDevices, ActionId::InvokeOnDevices, ActionId::DeleteDevices})
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
    const auto tally = std::make_shared<Tally>(Tally{.open = qsizetype(devices.size())});
    for (const twin::TwinId &id : devices) {
        whenDone(m_context.hub.send(twin::DeleteIdentity{.id = id, .ifMatch = {}}), this,
                 [this, tally](const twin::Result<twin::Reply> &reply) {
                     if (!reply) {
                         ++tally->failed;
                         tally->first = tally->first.value_or(reply.error());
                     }
                     if (--tally->open == 0 && tally->first)
                         m_context.dialogs.showError(
                             m_parent->window(),
                             tr("%n devices were not deleted", nullptr, int(tally->failed)), *tally->first);
                 });
    }
}

} // namespace app
