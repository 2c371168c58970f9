// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "mqtt/packet.h"
#include "mqtt/propertybag.h"
#include "mqtt/username.h"

#include <variant>

namespace twin::mqtt {

/// What a client shows to prove that it is the device; its TLS certificate belongs to the connection.
struct Applicant {
    QString host{}; ///< by which the client names the hub
    TwinId id{};
    QByteArray token{}; ///< a SAS token; empty with a client certificate
};
/// How an applicant was let in.
struct Admission {
    QString authMethod{}; ///< the text of iothub-connection-auth-method (wire.md c.1)
    std::optional<Timestamp> expires{}; ///< of the token; empty with a certificate
};

/// A message for the time when the line is cut.
struct LastWill {
    PropertyBag properties{};
    QByteArray payload{};
};
/// A CONNECT that is in order; who sent it is not proved yet.
struct Login {
    Applicant applicant{};
    QString apiVersion{};
    QString modelId{};
    QString clientType{};
    bool cleanSession = true;
    int keepAliveSeconds = 0;
    std::optional<LastWill> will{};
};
/// The answer to a CONNECT that is not.
struct Refusal {
    packet::ConnAck::Code code = packet::ConnAck::NotAuthorized;
    Error error{};
};

/// The checks of wire.md a.1 up to the password: version, client id, user name, will.
std::variant<Login, Refusal> readLogin(const packet::Connect &packet);

} // namespace twin::mqtt
