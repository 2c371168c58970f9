// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"

#include <QObject>

class QWidget;

namespace app {

/// How many devices come into the hub at once: from a file, or by a pattern; and how a hub like it is made
/// elsewhere. Binds ImportDevices, CreateDevices, ExportTemplate, and ImportGraph and ExportGraph for the
/// twin graph.
class DeviceDesk final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`, which owns the desk.
    DeviceDesk(AppContext &context, QWidget *window);

    void importFile(const QString &path);

private:
    void chooseFile();
    void createMany();
    void exportTemplate();
    void importGraph();
    void exportGraph();

    AppContext m_context;
    QWidget *m_window;
};

} // namespace app
