// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/workspacespec.h"
#include "sim/scene.h"
#include "store/journal.h"

namespace twin::host {

/// A workspace, open: what its hub holds and the devices it simulates.
struct Workspace {
    std::unique_ptr<store::Journal> journal; ///< null in memory
    State state{};
    sim::Scene scene{}; ///< only devices that are registered
};

/// Opens a workspace, or makes it when the file is new or empty: registers the devices of the scene with
/// their tags and desired properties, and makes the graph; a device with `lastSeenSecondsAgo` has been on for
/// a moment then. No device is on afterwards.
///
/// In memory the changes go to `store`, which may be null. Errors: those of store::Journal, and those of
/// sim::readScene() and readGraph() (a broken scene or graph makes no file). The journal belongs to the
/// calling thread.
Result<Workspace> openWorkspace(const WorkspaceSpec &spec, const Surroundings &around, ChangeStore *store);

/// Where the certificates of a workspace's servers stand: beside its file; for one in memory (empty path) in
/// the data folder of this user, so that clients trust the hub again.
QString certificateFolderOf(const QString &workspace);

/// Keeps the scene in the workspace's file, so that deleted and switched-off devices stay so.
Result<void> saveScene(Workspace &workspace, const sim::Scene &scene);

} // namespace twin::host
