// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IoT Edge as far as a hub shows it: the capability, the modules of its runtime, and families of devices.
// wire.md says little of it; what is inferred from the service's public clients stands in edge.cpp alone.
#pragma once

#include "hub/command.h"
#include "hub/state.h"

#include <array>

namespace twin::edge {

/// The modules that come and go with an Edge device.
constexpr std::array<QStringView, 2> SystemModules{u"$edgeAgent", u"$edgeHub"};
bool isSystemModule(const TwinId &id);
/// A module of the runtime as it is registered with its device; the device makes its keys its own.
IdentitySpec systemModuleSpec();

/// What the children of an Edge device carry, and it itself:
/// "ms-azure-iot-edge://gateway-638123456789012345".
QString scopeOf(const Identity &device);
/// The device that a scope names, whether or not it is there. Nothing: it is no scope.
std::optional<TwinId> deviceOf(QStringView scope);

/// The Edge device that the device is a child of; null when it has none.
RecordPtr parentOf(const State &state, const Identity &device);
/// The children of an Edge device, sorted.
QStringList childrenOf(const State &state, const TwinId &id);

/// The members of identities and twins that tell of all this: capabilities, deviceScope, parentScopes. Of a
/// module there is none; a scope that is empty is left out.
Json capabilities(const Identity &device);
QString deviceScope(const Identity &device);
std::optional<Json> parentScopes(const Identity &device);
void appendTo(JsonObjectBuilder &document, const Identity &device);

} // namespace twin::edge
