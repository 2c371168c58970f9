// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mqtt/packet.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>

namespace twin::mqtt {

/// What a device shows that wants to register with the provisioning service.
struct Registrant {
    QString scope{}; ///< by which it names the service
    QString registrationId{};
    QByteArray token{}; ///< a SAS token; empty with a client certificate

    friend bool operator==(const Registrant &, const Registrant &) = default;
};

/// Whether a CONNECT is of a device that registers: its user name is `scope/registrations/id/...` and its
/// client id that id. A module of a device "registrations" names both in its client id, so it is none.
std::optional<Registrant> readRegistrant(const packet::Connect &packet);

namespace topic {

struct Register {
    QByteArray rid{};
};
struct OperationGet {
    QByteArray rid{};
    QString operation{};
};

} // namespace topic

using RegistrationTopic = std::variant<topic::Register, topic::OperationGet>;

/// The filter of the answers.
constexpr QByteArrayView RegistrationFilter = "$dps/registrations/res/#";
/// Reads the topic of a message of a registering device. TopicInvalid.
Result<RegistrationTopic> parseRegistrationTopic(QByteArrayView topic);
/// `$dps/registrations/res/{status}/?$rid={rid}[&retry-after={seconds}]`
QByteArray registrationAnswerTopic(int status, QByteArrayView rid, int retryAfterSeconds);

} // namespace twin::mqtt
