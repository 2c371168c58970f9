// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errorwords.h"

namespace app {

Said accessRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case TokenInvalid:
        return {Words::tr("The token is expired, cannot be read or was signed with another key."),
                Words::tr("Make a new token with the current key, and compare the clocks.")};
    case Unauthorized:
        return {Words::tr("The token does not allow this operation."),
                Words::tr("Use a policy with the permission, or a token for this device.")};
    case CertificateInvalid:
        return {Words::tr("The certificate cannot be used. %1").arg(error.detail).trimmed(),
                Words::tr("Choose a PEM file with the right certificate.")};
    default:
        if (error.limit > 0)
            return {Words::tr("Port %1 needs rights that this program does not have.").arg(error.actual),
                    Words::tr("Choose a port from %1 on, or let the system administrator allow it.")
                        .arg(error.limit)};
        if (error.actual > 0)
            return {Words::tr("Another program listens on port %1.").arg(error.actual),
                    Words::tr("Choose another port, or end the other program.")};
        return {Words::tr("The server cannot listen there. %1").arg(error.detail).trimmed(),
                Words::tr("Choose another port, or close the program that uses it.")};
    }
}

Said requestRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case PacketInvalid:
        return {Words::tr("The device sent what is no MQTT 3.1.1. %1").arg(error.detail).trimmed(),
                Words::tr("Use a client for MQTT 3.1.1.")};
    case TopicInvalid:
        return {
            Words::tr("The device used a topic that the hub does not have. %1").arg(error.detail).trimmed(),
            Words::tr("Use the topics of IoT Hub, with the device's own id.")};
    case ArgumentNull:
        return {Words::tr("The request leaves out a value that it must have. %1").arg(error.detail).trimmed(),
                Words::tr("Add the value.")};
    case Argument:
        return {Words::tr("A value of the request is not allowed. %1").arg(error.detail).trimmed(),
                Words::tr("Correct the value.")};
    case ApiVersion:
        return {Words::tr("The request names no valid api-version."),
                Words::tr("Add api-version=2021-04-12.")};
    case WrongMethod:
        return {Words::tr("The hub does not offer this operation on that resource."),
                Words::tr("Check the method.")};
    case NoSuchRoute:
        return {Words::tr("The hub has no such resource."), Words::tr("Check the path.")};
    case NotOffered:
        return {Words::tr("This hub does not have that part of the service."),
                Words::tr("Use a hub in the cloud for it.")};
    case MessageTooLarge:
        return {limitText(error, Words::tr("A message may have at most %1 bytes."),
                          Words::tr("The message is too large."), bytesFound()),
                Words::tr("Send less at once.")};
    case TooManyItems:
        return {limitText(error, Words::tr("One request may carry at most %1 items."),
                          Words::tr("The request carries too many items."), Words::tr("It has %1.")),
                Words::tr("Send them in several requests.")};
    case QueueFull:
        return {limitText(error, Words::tr("At most %1 messages may wait for a device."),
                          Words::tr("Too many messages wait for the device."), Words::tr("%1 wait already.")),
                Words::tr("Wait until the device has taken some, or purge its queue.")};
    case LockLost:
        return {Words::tr("The message is not locked by this receiver any more."),
                Words::tr("Receive it again.")};
    case JobNotFound:
        return {Words::tr("There is no such job."), Words::tr("Check its id; jobs are kept for 30 days.")};
    case ConfigurationNotFound:
        return {Words::tr("There is no such configuration."), Words::tr("Check its name.")};
    case ConfigurationExists:
        return {Words::tr("There is already a configuration of this name."),
                Words::tr("Choose another name.")};
    case EnrollmentNotFound:
        return {Words::tr("There is no such enrollment."), Words::tr("Check its id.")};
    case EnrollmentExists:
        return {Words::tr("There is already an enrollment with this id."), Words::tr("Choose another id.")};
    case RegistrationNotFound:
        return {Words::tr("No device has registered with this id."), Words::tr("Check the registration id.")};
    case IdScopeUnknown:
        return {Words::tr("The provisioning service has another id scope."),
                Words::tr("Give the device the id scope that the Connect view shows.")};
    default:
        return {Words::tr("There is already a job with this id."), Words::tr("Choose another id.")};
    }
}

} // namespace app
