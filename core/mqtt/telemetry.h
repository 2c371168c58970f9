// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "mqtt/propertybag.h"

namespace twin::mqtt {

/// A message of a device, its properties sorted into system and application ones (wire.md a.4).
SendTelemetry telemetryOf(const TwinId &id, const PropertyBag &properties, const QByteArray &body,
                          const QString &authMethod);

/// The other way: the properties of a cloud-to-device message as its device sees them (wire.md a.12).
PropertyBag propertiesOf(const TwinId &id, const CloudMessage &message);

} // namespace twin::mqtt
