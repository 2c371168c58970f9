// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the requests of the simulation have in common. These routes are ours: Azure simulates nothing.
#pragma once

#include "rest/route.h"

namespace twin::rest {

/// The simulation that a request is about. NotOffered.
Result<const wire::SimulationDoor *> simulationOf(const Call &call);
/// The device that {id} and {module} name. DeviceNotFound when the scene has none of that id.
Result<wire::SimulatedTwin> simulatedTwin(const Call &call);

Json documentOf(const wire::SimulationClock &clock);
Json documentOf(const wire::SimulatedTwin &device);

/// The boolean member "powered" of the body. ArgumentNull, Argument.
Result<bool> poweredOf(const Call &call);
/// The body, or an empty object when there is none. The reader's errors; NotObject.
Result<Json> optionalBody(const Call &call);

} // namespace twin::rest
