// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The content of deployments of IoT Edge, {"modulesContent": {"$edgeAgent": values, "sensor": values}}: what
// it says of each module's desired properties, and which of several that target a device take effect.
#pragma once

#include "hub/command.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace twin {

/// Whether there are values for modules, by their names, under paths of desired properties that a twin may
/// have. NotObject, Argument, IdInvalid and the rules of twins, with the place below "/modulesContent".
Result<void> checkModulesContent(const Json &modulesContent);
bool isDeployment(const ConfigurationSpec &spec);
/// Whether the deployment only adds to another one: it does not say all of $edgeAgent.
bool isLayered(const Json &modulesContent);
/// The modules that a device is to have: those with values, and those that $edgeAgent is told to run. Sorted.
QStringList modulesIn(const Json &modulesContent);
/// The desired properties of a module after these values: "properties.desired" puts all of them in the place
/// of those before, "properties.desired.a.b" one value. Requires: what was checked by checkModulesContent().
Json withModuleValues(const Json &desired, const Json &values);

/// Of the deployments that target one device those that take effect, in the order of their values: one that
/// says all, then the layered ones that rank above it. Empty where there is only a layered one.
std::vector<const Configuration *> deploymentsInEffect(std::span<const Configuration *const> targeting);
/// A module that the hub makes because a deployment names it.
IdentitySpec deployedModuleSpec();
/// The desired properties that they come to for a module; nothing: none of them speaks of it.
std::optional<Json> desiredOfModule(std::span<const Configuration *const> inEffect, const QString &module);

} // namespace twin
