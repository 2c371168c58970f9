// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace app {

/// What is done with many devices at a time: update their twins, call a command of each, delete them, list
/// their connections, put them into a group. Binds UpdateDevices, InvokeOnDevices, DeleteDevices,
/// GroupDevices and ExportConnections.
class BulkDesk final : public QObject
{
    Q_OBJECT
public:
    struct Choice {
        std::vector<twin::TwinId> devices{};
        QString condition{}; ///< how people read it; not empty
    };

    /// `choice` says which devices are meant when one of the actions is triggered. Dialogs open over
    /// `parent`, which owns the desk.
    BulkDesk(AppContext &context, std::function<Choice()> choice, QWidget *parent);

    void setEnabled(bool enabled);

signals:
    void jobStarted(const QString &jobId);

private:
    void update();
    void invoke();
    void remove();
    void listConnections();
    void group();

    AppContext m_context;
    std::function<Choice()> m_choice;
    QWidget *m_parent;
};

} // namespace app
