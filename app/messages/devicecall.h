// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"
#include "json/json.h"

#include <QList>

namespace app {

/// What a back end asks of a device: a direct method, or a cloud-to-device message. As it was typed; nothing
/// of it is secret.
struct DeviceCall {
    enum class Kind { Method, Message };
    static constexpr int MostExpirySeconds = 172'800; ///< two days (wire.md a.6)

    Kind kind = Kind::Method;
    // of a method
    QString method{}; ///< of a component as "component*name"
    QString payload{}; ///< JSON; empty for none
    int seconds = twin::ResponseSeconds::Usual; ///< that the answer may take
    int connectSeconds = 0; ///< that a device which is not there may take to come, 0 to ResponseSeconds::Most
    // of a message
    QString body{}; ///< any text
    QString properties{}; ///< "name=value; name=value"
    QString messageId{};
    twin::MessageAck ack = twin::MessageAck::None;
    int expiresAfterSeconds = 3600; ///< 1 to MostExpirySeconds

    friend bool operator==(const DeviceCall &, const DeviceCall &) = default;
};

/// The command for the hub at that time. JsonSyntax with its place in the payload, Argument for a name or a
/// property that is missing.
twin::Result<twin::Command> commandOf(const DeviceCall &call, const twin::TwinId &id, twin::Timestamp now);

/// The call as a line of JSON for settings, and back; of a text that is none, nothing.
twin::Json toJson(const DeviceCall &call);
std::optional<DeviceCall> callFromJson(const twin::Json &json);

/// A call that a person keeps under a name.
struct CallTemplate {
    QString name;
    DeviceCall call;
};
QByteArray writeTemplates(const QList<CallTemplate> &templates);
QList<CallTemplate> readTemplates(const QByteArray &text);

/// A language that a call can be written in for use elsewhere.
enum class CallLanguage { Curl, AzureCli, CSharp, Python, Node, Console };
/// As a program or a line for a shell. It takes the connection string of a service from the environment
/// (IOTHUB_CONNECTION_STRING), so that no key is in the text; curl takes a token (IOTHUB_SAS) and the host
/// (IOTHUB_HOST).
QString codeOf(const DeviceCall &call, const twin::TwinId &id, CallLanguage language);

} // namespace app
