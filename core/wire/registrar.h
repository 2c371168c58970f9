// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/access.h"
#include "hub/command.h"

namespace twin::wire {

/// What a device that registers is told, over MQTT and HTTPS alike.
struct RegistrationAnswer {
    int status = 200;
    Json body{};
    int retryAfterSeconds = 0; ///< to ask again; 0: there is nothing to wait for
};

/// Reads a request to register. `hub`: the name by which the device will reach its hub. Argument, NotOffered,
/// the reader's errors.
Result<RegisterDevice> readRegistration(const QByteArray &body, const QString &registrationId,
                                        const auth::Enrolled &enrolled, const QString &hub);
/// The answer to a request that went through: an operation to ask after.
RegistrationAnswer registrationStarted(const Registration &registration);
/// What came of an operation. RegistrationNotFound when it is none of the device's.
Result<RegistrationAnswer> registrationStatus(const State &state, const QString &registrationId,
                                              const QString &operation);

} // namespace twin::wire
