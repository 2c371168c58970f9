// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage/stagehouse.h"

#include "shared/theme.h"

using namespace Qt::StringLiterals;

namespace app {

StageHouse::StageHouse(const AppContext &real)
    : m_theme(real.theme)
    , m_zoomBefore(real.theme.zoomPercent())
    , m_store(m_folder.filePath(u"stage.ini"_s), QSettings::IniFormat)
    , m_settings(m_store)
    , m_hub(real.hub)
    , m_conformance(m_hub, real.models)
    , m_history(m_hub)
    , m_telemetry(m_hub)
    , m_idle(*twin::host::LocalHub::open({.name = m_hub.name(), .certificateFolder = m_folder.path()}))
    , m_context{m_hub,        real.simulation, m_idle->server(), m_history,    real.models, m_conformance,
                real.actions, m_settings,      real.theme,       real.dialogs, m_telemetry}
{
    m_settings.shortcuts.set(real.settings.shortcuts.value());
    m_settings.stageSteps.set(real.settings.stageSteps.value());
    m_settings.drawersFolded.set(true);
    m_theme.setZoomPercent(qMax(m_zoomBefore, LeastZoom));
}

StageHouse::~StageHouse()
{
    m_theme.setZoomPercent(m_zoomBefore);
}

} // namespace app
