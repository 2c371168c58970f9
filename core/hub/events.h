// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"

#include <QList>

namespace twin {

/// One event as a route or a monitoring tool sees it: the envelope of wire.md section c.1.
struct HubEvent {
    enum class Source {
        Telemetry,
        TwinChange,
        DigitalTwinChange,
        DeviceLifecycle,
        ConnectionState,
        JobLifecycle
    };

    Source source = Source::Telemetry;
    TwinId id{};
    QString opType{}; ///< "updateTwin", "createDeviceIdentity"...; empty for telemetry
    Timestamp time{};
    Cause cause{};
    Json system; ///< content_type, content_encoding, correlation_id...
    Json application; ///< hubName, deviceId, opType...
    Json annotations; ///< iothub-...
    Json body;
    QString component{}; ///< of telemetry
    QString modelId{};

    /// "twinChangeEvents" and so on (for telemetry "Telemetry").
    QString sourceName() const;
    /// The whole envelope `{"event": {...}}`, one line of the events file.
    Json toJson() const;
};

/// The events that one change makes: none to three. Requires: before and after of the change are filled in.
QList<HubEvent> eventsOf(const Change &change, const QString &hubName);

} // namespace twin
