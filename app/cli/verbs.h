// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs' functions, one file per group; only verb.cpp lists them.
#pragma once

#include "cli/call.h"

namespace app::cli {

int createWorkspace(Call &call); // workspaceverbs.cpp
int printCompletion(Call &call); // completion.cpp
int listDevices(Call &call); // devices.cpp
int createDevice(Call &call);
int deleteDevice(Call &call);
int getTwin(Call &call); // twins.cpp
int patchTwin(Call &call);
int replaceTwin(Call &call);
int getDigitalTwin(Call &call); // digitaltwins.cpp
int patchDigitalTwin(Call &call);
int printEvents(Call &call); // events.cpp
int runQuery(Call &call); // query.cpp

} // namespace app::cli
