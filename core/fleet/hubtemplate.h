// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hub as files that make the same one in Azure: Bicep for the resource, which knows nothing of devices, and
// a script for the az command with its extension azure-iot for what is in it.
#pragma once

#include "fleet/connectionlist.h"
#include "hub/state.h"

#include <QByteArray>

namespace twin::fleet {

/// The resource: name, tier and units as parameters, and what this hub has as well (partitions of the event
/// endpoint, days that events and messages are kept, deliveries of a message).
QByteArray hubBicep();

/// One az command for each device, module, parent, twin with tags or desired properties, and configuration.
/// It may be run again: what is there already stays. Left out are reported properties, which come from the
/// devices, jobs, messages and the twin graph. Without keys the new hub makes others. Never a secret of the
/// hub itself.
QByteArray hubScript(const State &state, Keys keys);

} // namespace twin::fleet
