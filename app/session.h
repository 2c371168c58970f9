// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actions.h"
#include "appcontext.h"
#include "host/conformanceservice.h"
#include "host/localhub.h"
#include "host/modelsclient.h"
#include "telemetry/telemetrystore.h"

#include <memory>

namespace app {

class MainWindow;

/// An open workspace with its window. Opening another workspace makes another session.
class Session final
{
public:
    /// What outlives every session.
    struct Surroundings {
        Settings &settings;
        Theme &theme;
        Dialogs &dialogs;
    };

    /// Opens the hub, then makes the window, which is not shown yet. Errors: those of LocalHub::open().
    static twin::Result<std::unique_ptr<Session>> open(const twin::host::LocalHubSpec &spec,
                                                       const Surroundings &around);
    ~Session();

    Actions &actions() { return m_actions; }
    AppContext &context() { return m_context; }
    MainWindow &window() { return *m_window; }
    twin::host::LocalHub &hub() { return *m_hub; }
    twin::host::ModelsClient &models() { return m_models; }
    /// Keeps the drafts of this workspace in a folder of their own.
    void keepDraftsIn(const QString &folder);

private:
    Session(std::unique_ptr<twin::host::LocalHub> hub, const Surroundings &around);

    twin::SystemClock m_clock;
    std::unique_ptr<twin::host::LocalHub> m_hub;
    twin::host::ModelsClient m_models;
    twin::host::ConformanceService m_conformance;
    TelemetryStore m_telemetry;
    Actions m_actions;
    AppContext m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace app
