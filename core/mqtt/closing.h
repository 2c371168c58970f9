// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>

namespace twin::mqtt {

/// Why a connection ended.
enum class CloseReason {
    Disconnected, ///< the device sent DISCONNECT
    LineLost, ///< the line went without a word
    Refused, ///< CONNECT was answered with a refusal
    NoConnect, ///< no CONNECT in time
    Silent, ///< nothing heard for 1.5 times the keep-alive
    TakenOver, ///< the same device connected again
    TokenExpired,
    CredentialsChanged, ///< what the device showed at CONNECT would not let it in any more
    DeviceDeleted,
    DisconnectedByHub, ///< disabled, or somebody asked for it
    BadPacket, ///< no MQTT 3.1.1, or a packet that has no place here
    BadTopic,
    TooLarge,
    SlowReader, ///< did not take what it was sent
    StoreFailed, ///< the hub could not keep what the device sent
    Shutdown ///< the hub stops
};

/// How a connection ended; `detail` is English, for the log.
struct Closing {
    CloseReason reason = CloseReason::LineLost;
    QString detail{};
    std::optional<Error> error{}; ///< of a refusal

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// The word of the log: "taken-over".
QString nameOf(CloseReason reason);
/// Whether the device's will is published then: it did not say goodbye, and the hub did not stop.
bool firesWill(CloseReason reason);

} // namespace twin::mqtt
