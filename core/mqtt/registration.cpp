// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/registration.h"

#include "mqtt/topic.h"

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

constexpr qsizetype MaxUserNameBytes = 8192;
constexpr QByteArrayView RegisterPrefix = "$dps/registrations/PUT/iotdps-register/?";
constexpr QByteArrayView StatusPrefix = "$dps/registrations/GET/iotdps-get-operationstatus/?";

Error badRegistrationTopic(QByteArrayView topic)
{
    return {ErrorCode::TopicInvalid, u"The topic '%1' is none of the provisioning service."_s.arg(
                                         QString::fromUtf8(topic.first(qMin<qsizetype>(topic.size(), 200))))};
}

} // namespace

std::optional<Registrant> readRegistrant(const packet::Connect &packet)
{
    if (packet.level != 4 || !packet.userName || packet.userName->size() > MaxUserNameBytes)
        return std::nullopt;
    const auto levels = packet.userName->split('/');
    if (levels.size() < 3 || levels[0].isEmpty() ||
        levels[1].compare("registrations", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto named = decodePercent(levels[2]);
    if (packet.clientId.isEmpty() ||
        (packet.clientId != levels[2] && (!named || packet.clientId != named->toUtf8())))
        return std::nullopt;
    return Registrant{.scope = QString::fromUtf8(levels[0]),
                      .registrationId = QString::fromUtf8(packet.clientId),
                      .token = packet.password.value_or(QByteArray())};
}

Result<RegistrationTopic> parseRegistrationTopic(QByteArrayView topic)
{
    const bool isRegister = topic.startsWith(RegisterPrefix);
    if (!isRegister && !topic.startsWith(StatusPrefix))
        return badRegistrationTopic(topic);
    const QByteArrayView query = topic.sliced((isRegister ? RegisterPrefix : StatusPrefix).size());
    const auto rid = topicParameter(query, u"$rid"_s);
    if (!rid || rid->isEmpty())
        return badRegistrationTopic(topic);
    if (isRegister)
        return RegistrationTopic(topic::Register{*rid});
    const auto operation = topicParameter(query, u"operationId"_s);
    const auto decoded = operation ? decodePercent(*operation) : Result<QString>(badRegistrationTopic(topic));
    if (!decoded)
        return badRegistrationTopic(topic);
    return RegistrationTopic(topic::OperationGet{*rid, *decoded});
}

QByteArray registrationAnswerTopic(int status, QByteArrayView rid, int retryAfterSeconds)
{
    QByteArray topic = "$dps/registrations/res/" + QByteArray::number(status) + "/?$rid=";
    topic.append(rid);
    if (retryAfterSeconds > 0)
        topic.append("&retry-after=").append(QByteArray::number(retryAfterSeconds));
    return topic;
}

} // namespace twin::mqtt
