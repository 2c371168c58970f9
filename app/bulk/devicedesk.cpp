// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/devicedesk.h"

#include "actions/actions.h"
#include "bulk/createmanydialog.h"
#include "bulk/importdialog.h"
#include "shared/dialogs.h"

namespace app {

DeviceDesk::DeviceDesk(AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    context.actions.bind(ActionId::ImportDevices, this, &DeviceDesk::chooseFile);
    context.actions.bind(ActionId::CreateDevices, this, &DeviceDesk::createMany);
}

void DeviceDesk::importFile(const QString &path)
{
    (new ImportDialog(m_context, path, m_window))->open();
}

void DeviceDesk::chooseFile()
{
    const QString path = m_context.dialogs.askOpenFile(m_window, tr("Import devices"),
                                                       tr("Twins (*.json *.csv);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void DeviceDesk::createMany()
{
    (new CreateManyDialog(m_context, m_window))->open();
}

} // namespace app
