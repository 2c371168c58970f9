// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/serverclient.h"

#include <array>

namespace app {

/// Who speaks and listens, from left to right in the conversation.
enum class Lane { Device, Hub, Service, Count };

/// A row of the Wire drawer: a packet, or a time in which nothing that is shown went over the wire.
struct WireRow {
    quint64 number = 0; ///< of the packet; of a gap: of the packet before it
    bool isGap = false;
    qint64 gapMSecs = 0;
    int folded = 0; ///< telemetry that the gap hides; its answers are not counted
    quint64 until = 0; ///< number of the last packet that it hides
    /// By lane: 1 when its side waits for an answer in the upper half of the row, 2 in the lower.
    std::array<quint8, std::size_t(Lane::Count)> waits{};
};

Lane senderOf(const twin::wire::LogEntry &entry);
Lane receiverOf(const twin::wire::LogEntry &entry);

/// Which packets are shown.
struct WireFilter {
    QString device{}; ///< empty: all
    QStringList words{}; ///< all must occur in kind, topic, line, device or payload, whatever the case
    bool mqtt = true;
    bool https = true;
    bool keepAlive = false; ///< PINGREQ and PINGRESP

    /// "device = thermo-01 targetTemperature": a device, then words.
    void setText(const QString &text);
    bool matches(const twin::wire::LogEntry &entry) const;
};

} // namespace app
