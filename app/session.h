// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guard/guard.h"
#include "guard/guardedhub.h"
#include "host/conformanceservice.h"
#include "host/localhub.h"
#include "host/modelsclient.h"
#include "sessionwindow.h"
#include "telemetry/telemetrystore.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace app {

class StageWindow;

/// An open workspace with its windows, which share hub, models and drafts; each is on a device of its own.
/// Opening another workspace makes another session.
class Session final
{
public:
    /// What outlives every session.
    struct Surroundings {
        Settings &settings;
        Theme &theme;
        Dialogs &dialogs;
    };
    /// Done to every window before it is shown.
    using Setup = std::function<void(SessionWindow &)>;

    /// Opens the hub, then makes the first window, which is not shown yet. Errors: those of
    /// LocalHub::open().
    static twin::Result<std::unique_ptr<Session>> open(const twin::host::LocalHubSpec &spec,
                                                       const Surroundings &around);
    ~Session();

    /// Of the window that was opened first and is still there.
    Actions &actions() { return m_windows.front()->actions(); }
    AppContext &context() { return m_windows.front()->context(); }
    MainWindow &window() { return m_windows.front()->window(); }
    qsizetype windowCount() const { return qsizetype(m_windows.size()); }
    SessionWindow &windowAt(qsizetype index) { return *m_windows[size_t(index)]; }
    twin::host::LocalHub &hub() { return *m_hub; }
    twin::host::ModelsClient &models() { return m_models; }
    Guard &guard() { return m_guard; }

    /// From now on, and for the windows that are there.
    void setUp(const Setup &setup);
    /// Another window on the device of `beside`, shown. The session forgets it when it is closed, unless it
    /// is the last one.
    SessionWindow &openWindow(const MainWindow &beside);

    /// The window of a demo, or nullptr.
    StageWindow *stage() const { return m_stage.get(); }
    /// Opens or closes it.
    void setStage(bool on);

private:
    Session(std::unique_ptr<twin::host::LocalHub> hub, const QString &workspace, const Surroundings &around);
    SessionWindow &addWindow();
    void closeAll();
    void forget(const SessionWindow *window);
    void bindStage(Actions &actions, QObject *owner);
    void checkStage();
    void keepLayouts();
    void restoreLayouts();

    twin::SystemClock m_clock;
    std::unique_ptr<twin::host::LocalHub> m_hub;
    twin::host::ModelsClient m_models;
    Guard m_guard;
    GuardedHub m_guarded;
    twin::host::ConformanceService m_conformance;
    TelemetryStore m_telemetry;
    Actions m_noActions; ///< of the context that the windows' own are made from
    AppContext m_shared;
    Setup m_setup;
    std::vector<std::unique_ptr<SessionWindow>> m_windows; ///< never empty
    std::unique_ptr<StageWindow> m_stage;
    /// Of the windows beside the stage, before its large type moved everything in them.
    struct Layout {
        QPointer<MainWindow> window{};
        QByteArray geometry{};
        QByteArray state{};
    };
    QList<Layout> m_layouts;
};

} // namespace app
