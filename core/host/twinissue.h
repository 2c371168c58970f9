// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/timestamp.h"
#include "dtdl/fixes.h"
#include "hub/command.h"

namespace twin::host {

/// One line of the Problems drawer about a twin.
struct TwinIssue {
    TwinId id{};
    QString modelId{};
    dtdl::ConformanceIssue issue{};
    Timestamp time{}; ///< of telemetry and commands: when it was last seen; else never
    int count = 1; ///< of telemetry and commands: how often it was seen

    /// Where the fault is: in the device twin document, as "/properties/reported/level/ac"; of telemetry and
    /// commands in the payload.
    json::Pointer pointer() const;
    /// Whether it only warns and does not make the twin non-conformant.
    bool isWarning() const;
};

/// The Command that carries a fix out: a PatchTwin of the service, or a PatchReported as the device.
Command commandOf(const TwinId &id, const dtdl::Fix &fix);

} // namespace twin::host
