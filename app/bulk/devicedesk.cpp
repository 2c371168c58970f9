// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/devicedesk.h"

#include "actions/actions.h"
#include "bulk/createmanydialog.h"
#include "bulk/importdialog.h"
#include "bulk/sendall.h"
#include "fleet/hubtemplate.h"
#include "host/graphtext.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "shared/dialogs.h"
#include "shared/savefile.h"

#include <QFile>

namespace app {

DeviceDesk::DeviceDesk(AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    context.actions.bind(ActionId::ImportDevices, this, &DeviceDesk::chooseFile);
    context.actions.bind(ActionId::CreateDevices, this, &DeviceDesk::createMany);
    context.actions.bind(ActionId::ExportTemplate, this, &DeviceDesk::exportTemplate);
    context.actions.bind(ActionId::ImportGraph, this, &DeviceDesk::importGraph);
    context.actions.bind(ActionId::ExportGraph, this, &DeviceDesk::exportGraph);
}

void DeviceDesk::importFile(const QString &path)
{
    (new ImportDialog(m_context, path, m_window))->open();
}

void DeviceDesk::chooseFile()
{
    const QString path =
        m_context.dialogs.askOpenFile(m_window, tr("Import devices"),
                                      tr("Twins (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Connection "
                                         "strings (*.txt);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void DeviceDesk::createMany()
{
    (new CreateManyDialog(m_context, m_window))->open();
}

// Keys are not in it: a script is sent around.
void DeviceDesk::exportTemplate()
{
    saveFile(m_context.dialogs, m_window,
             {.title = tr("Export the hub as a template"),
              .filter = tr("Script of az commands (*.sh);;Bicep of the hub alone (*.bicep)"),
              .failure = tr("The template cannot be exported")},
             [this](const QString &path) {
                 return path.endsWith(u".bicep", Qt::CaseInsensitive)
                            ? twin::fleet::hubBicep()
                            : twin::fleet::hubScript(m_context.hub.state(), twin::fleet::Keys::Left);
             });
}

// Checked whole before somebody is asked; models are those that the hub checks relationships against.
void DeviceDesk::importGraph()
{
    const QString path = m_context.dialogs.askOpenFile(m_window, tr("Import a graph"),
                                                       tr("Twin graph (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const twin::SystemClock clock;
    twin::SystemIds ids;
    const auto library = m_context.models.library();
    const auto plan =
        file.open(QIODevice::ReadOnly)
            ? twin::host::planGraph(file.readAll(), m_context.hub.state(), {clock, ids, library.get()})
            : twin::Error{.code = twin::ErrorCode::SourceFailed, .detail = file.errorString()};
    if (!plan)
        return m_context.dialogs.showError(m_window, tr("The graph cannot be imported"), plan.error());
    const QString twins = tr("%n twins", nullptr, int(plan->twins));
    const QString relationships = tr("%n relationships", nullptr, int(plan->relationships));
    if (!m_context.dialogs.confirm(
            m_window, tr("Import %1 and %2?").arg(twins, relationships),
            tr("%n of them are there already and are replaced.", nullptr, int(plan->replaced)), tr("Import")))
        return;
    sendAll(m_context.hub, {plan->commands.begin(), plan->commands.end()}, this, [this](const SentAll &sent) {
        if (const twin::Error *error = sent.firstError())
            m_context.dialogs.showError(m_window, tr("Not everything was imported"), *error);
    });
}

void DeviceDesk::exportGraph()
{
    saveFile(m_context.dialogs, m_window,
             {.title = tr("Export the graph"),
              .filter = tr("Twin graph (*.json)"),
              .failure = tr("The graph cannot be exported")},
             twin::host::writeGraph(m_context.hub.state()));
}

} // namespace app
