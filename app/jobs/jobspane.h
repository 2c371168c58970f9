// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobdevicesmodel.h"
#include "jobs/jobsmodel.h"
#include "shared/recordsdrawer.h"

namespace app {

/// The Jobs drawer: the jobs of the hub, planned, running and ended, and what the chosen one did to each of
/// its devices. Enter or a double click on a device leads to its twin. Binds CancelJob and UndoJob.
class JobsPane final : public RecordsDrawer
{
    Q_OBJECT
public:
    explicit JobsPane(AppContext &context, QWidget *parent = nullptr);

    JobsModel &model() { return m_model; }
    JobDevicesModel &devices() { return m_devices; }
    QTreeView *deviceTable() const { return m_deviceTable; }

protected:
    void showCurrent() override;
    void showCounts() override;

private:
    void cancel();
    void undo();
    void applyTheme();
    const twin::Job *current() const;

    JobsModel m_model;
    JobDevicesModel m_devices;
    QTreeView *m_deviceTable = nullptr;
};

} // namespace app
