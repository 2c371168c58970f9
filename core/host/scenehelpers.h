// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/simulationclient.h"
#include "sim/scriptengine.h"
#include "sim/webreader.h"

namespace twin::sim {
struct Outside;
class Runner;
} // namespace twin::sim

namespace twin::host {

/// What a trusted scene has beside its devices: an engine for its scripts and somebody who asks its web
/// services. One thread.
class SceneHelpers final
{
public:
    /// Made for that scene, of which `outside` is, and handed to the runner; an error of ScriptEngine::make()
    /// leaves it without.
    Result<void> prepare(const sim::Scene &scene, const sim::Outside &outside, sim::Runner &runner);
    /// The runner has none any more.
    void drop(sim::Runner &runner);

    sim::WebReader *web() const { return m_web.get(); }

private:
    std::unique_ptr<sim::ScriptEngine> m_scripts;
    std::unique_ptr<sim::WebReader> m_web;
};

} // namespace twin::host
