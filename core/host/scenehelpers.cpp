// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/scenehelpers.h"

#include "sim/runner.h"
#include "sim/trust.h"

namespace twin::host {

Result<void> SceneHelpers::prepare(const sim::Scene &scene, const sim::Outside &outside, sim::Runner &runner)
{
    std::unique_ptr<sim::ScriptEngine> scripts;
    if (!outside.scripts.isEmpty()) {
        auto made = sim::ScriptEngine::make(scene);
        if (!made) {
            drop(runner);
            return made.error();
        }
        scripts = *std::move(made);
    }
    if (outside.addresses.isEmpty())
        m_web.reset();
    else if (!m_web)
        m_web = std::make_unique<sim::WebReader>();
    runner.setScriptHost(scripts.get());
    runner.setWebHost(m_web.get());
    m_scripts = std::move(scripts);
    return {};
}

void SceneHelpers::drop(sim::Runner &runner)
{
    runner.setScriptHost(nullptr);
    runner.setWebHost(nullptr);
    m_scripts.reset();
    m_web.reset();
}

} // namespace twin::host
