// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/login.h"

#include "mqtt/topic.h"

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

using Code = packet::ConnAck::Code;

Refusal refusal(Code code, const QString &why)
{
    return {code, {ErrorCode::TopicInvalid, why}};
}

// A retained will is not stored; like any other message it says so in its properties (wire.md a.4).
LastWill willOf(const packet::Will &will, PropertyBag properties)
{
    if (will.retain)
        properties.append({u"mqtt-retain"_s, u"true"_s});
    properties.append({u"iothub-MessageType"_s, u"Will"_s});
    return {std::move(properties), will.payload};
}

} // namespace

std::variant<Login, Refusal> readLogin(const packet::Connect &packet)
{
    if (packet.level != 4)
        return refusal(
            Code::WrongProtocol,
            u"The client speaks protocol level %1; the hub speaks MQTT 3.1.1."_s.arg(packet.level));
    if (packet.clientId.isEmpty())
        return refusal(Code::WrongClientId, u"The client id must be the device id."_s);
    if (!packet.userName)
        return refusal(Code::BadUserName,
                       u"The user name is missing: host/device/?api-version=2021-04-12."_s);
    const auto name = parseUserName(*packet.userName);
    if (!name)
        return Refusal{Code::BadUserName, name.error()};
    if (name->id.toString().toUtf8() != packet.clientId)
        return refusal(Code::NotAuthorized,
                       u"The client id '%1' is not the one in the user name, '%2'."_s.arg(
                           QString::fromUtf8(packet.clientId), name->id.toString()));
    Login login{.applicant = {name->host, name->id, packet.password.value_or(QByteArray())},
                .apiVersion = name->apiVersion,
                .modelId = name->modelId,
                .clientType = name->clientType,
                .cleanSession = packet.cleanSession,
                .keepAliveSeconds = packet.keepAliveSeconds};
    if (packet.will) {
        const auto properties = parseTelemetryTopic(packet.will->topic, name->id);
        if (!properties)
            return Refusal{Code::NotAuthorized, properties.error()};
        login.will = willOf(*packet.will, *properties);
    }
    return login;
}

} // namespace twin::mqtt
