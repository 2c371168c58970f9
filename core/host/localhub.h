// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/engine.h"
#include "host/hubclient.h"

#include <memory>

namespace twin::host {

/// A hub inside the program: starts the hub thread and gives the window its two clients.
///
/// Made, used and destroyed in the window's thread. Only values cross to the hub thread and back. The
/// destructor lets the hub do what was sent to it, delivers the last changes and replies, and waits for the
/// thread.
class LocalHub final
{
public:
    static Result<std::unique_ptr<LocalHub>> open(const WorkspaceOptions &options);
    ~LocalHub();

    HubClient &hub();
    SimulationClient &simulation();
    /// Moves the hub's and, when it plays, the simulation's clock on by `ms` and returns when the window's
    /// side has everything that happened. Requires: WorkspaceOptions::manualStart.
    void advance(qint64 ms);

private:
    struct Private;
    explicit LocalHub(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace twin::host
