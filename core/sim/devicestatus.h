// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/timestamp.h"

#include <QString>

namespace twin::sim {

/// What is known of one simulated device while it runs.
struct DeviceStatus {
    bool powered = false;
    qint64 messages = 0; ///< telemetry sent
    qint64 reports = 0; ///< reported patches sent
    qint64 refusals = 0; ///< asked values answered with 4xx or 5xx
    qint64 acks = 0; ///< acknowledgements sent, refusals among them
    qint64 failures = 0; ///< messages that the hub, or a fault in its place, refused
    QString fault{}; ///< why it stopped by itself, empty while it is well

    friend bool operator==(const DeviceStatus &, const DeviceStatus &) = default;
};

/// A line of the simulation's log.
struct LogLine {
    Timestamp time{};
    TwinId device{};
    QString text{};
};

} // namespace twin::sim
