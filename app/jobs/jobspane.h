// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "jobs/jobdevicesmodel.h"
#include "jobs/jobsmodel.h"
#include "shared/drawer.h"

class QSplitter;
class QTreeView;

namespace app {

class TextLabel;

/// The Jobs drawer: the jobs of the hub, planned, running and ended, and what the chosen one did to each of
/// its devices. Enter or a double click on a device leads to its twin. Binds CancelJob and UndoJob.
class JobsPane final : public Drawer
{
    Q_OBJECT
public:
    explicit JobsPane(AppContext &context, QWidget *parent = nullptr);

    QWidget *tools() const override { return m_tools; }

    /// Chooses the job; nothing happens when the hub does not know it.
    void choose(const QString &jobId);

    JobsModel &model() { return m_model; }
    JobDevicesModel &devices() { return m_devices; }
    QTreeView *table() const { return m_table; }
    QTreeView *deviceTable() const { return m_deviceTable; }
    /// What stands above the devices of the chosen job.
    QString summary() const;

private:
    void makeTools();
    QWidget *makeDetails();
    void bindActions();
    void onMoved();
    void showCurrent();
    void cancel();
    void undo();
    void applyTheme();
    const twin::Job *current() const;

    AppContext m_context;
    JobsModel m_model;
    JobDevicesModel m_devices;
    QString m_chosen; ///< stays while the model is reset
    QWidget *m_tools = nullptr;
    QSplitter *m_split = nullptr;
    QTreeView *m_table = nullptr;
    QTreeView *m_deviceTable = nullptr;
    TextLabel *m_none = nullptr;
    TextLabel *m_summary = nullptr;
};

} // namespace app
