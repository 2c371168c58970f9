// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/state.h"
#include "sim/scenedevice.h"

#include <span>

namespace twin::sim {

/// One device of a scene with its entry.
struct Placed {
    const SceneDevice *entry = nullptr;
    Instance instance{};
};

/// All devices of a scene. Refers to its entries.
std::vector<Placed> placedIn(const Scene &scene);

/// What registers those of `wanted` that the hub does not have, in an order that it takes: devices before
/// their modules, Edge devices before their children.
///
/// A device that a module or a child needs and that is in no hub is registered as well: as `all` has it, else
/// by its name alone. Devices with "registers" are left to themselves, but not when others need them. The
/// modules of the Edge runtime come with their device; theirs are the first tags and desired properties of a
/// PatchTwin.
std::vector<Command> registrationsOf(std::span<const Placed> wanted, std::span<const Placed> all,
                                     const State &state);

} // namespace twin::sim
