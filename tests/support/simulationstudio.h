// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/localhub.h"
#include "support/appfixture.h"

/// A real hub with a scene, whose time a test moves, and what a pane is given on it.
struct SimulationStudio {
    AppFixture base;
    std::unique_ptr<twin::host::LocalHub> hub;
    std::unique_ptr<app::AppContext> context;

    explicit SimulationStudio(const QByteArray &scene, const QString &workspace = {})
    {
        hub = *twin::host::LocalHub::open({.workspace = {.path = workspace, .sceneText = scene},
                                           .manualStart = twin::Timestamp::parse(u"2026-01-15T06:00:00Z"),
                                           .idSeed = 1});
        context.reset(new app::AppContext{hub->hub(), hub->simulation(), hub->server(), hub->history(),
                                          base.models, base.conformance, base.actions, base.settings,
                                          base.theme, base.dialogs, base.telemetry});
    }

    void play(qint64 ms)
    {
        hub->advance(ms);
        QCoreApplication::processEvents();
        hub->advance(0);
    }
    twin::host::SimulationClient &simulation() { return hub->simulation(); }
};
