// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "host/conformanceservice.h"
#include "host/localhub.h"
#include "host/watchedhistory.h"
#include "settings/settings.h"
#include "stage/stagehub.h"
#include "telemetry/telemetrystore.h"

#include <QTemporaryDir>

#include <memory>

namespace app {

/// What the window of a demo is given in place of the real things: the masked hub, settings of its own that
/// nobody keeps, and servers that never run, since their bytes have the real names. Clock and models are the
/// real ones.
class StageHouse final
{
public:
    static constexpr int LeastZoom = 150; ///< percent

    /// `real` must outlive this. Text grows to LeastZoom.
    explicit StageHouse(const AppContext &real);
    /// Text is as large as it was.
    ~StageHouse();

    const AppContext &context() const { return m_context; }
    StageHub &hub() { return m_hub; }

private:
    Theme &m_theme;
    int m_zoomBefore;
    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
    StageHub m_hub;
    twin::host::ConformanceService m_conformance;
    twin::host::WatchedHistory m_history; ///< under the masked names
    TelemetryStore m_telemetry; ///< likewise
    std::unique_ptr<twin::host::LocalHub> m_idle; ///< owns the servers that never run
    AppContext m_context;
};

} // namespace app
