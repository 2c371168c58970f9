// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/eventaccess.h"

#include "auth/connectionstring.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace twin::link {

namespace {

Error wrong(const QString &what)
{
    return {ErrorCode::Argument, what};
}

Result<EventAccess> ofEventHub(const QString &text)
{
    const auto parsed = auth::ConnectionString::parse(text, u"Endpoint"_s);
    if (!parsed)
        return parsed.error();
    const QUrl endpoint(parsed->value(u"Endpoint"_s));
    if (endpoint.scheme() != u"sb" || endpoint.host().isEmpty())
        return wrong(u"Endpoint=%1: it has the form sb://HOST/ or sb://HOST:PORT/."_s.arg(
            parsed->value(u"Endpoint"_s)));
    EventAccess access{.host = endpoint.host(),
                       .policy = parsed->value(u"SharedAccessKeyName"_s),
                       .key = parsed->value(u"SharedAccessKey"_s).toLatin1(),
                       .entity = parsed->value(u"EntityPath"_s)};
    access.port = quint16(endpoint.port(access.port));
    if (access.entity.isEmpty())
        return wrong(
            u"The connection string is that of a namespace: add ;EntityPath=NAME, the event hub in it."_s);
    if (access.policy.isEmpty() || access.key.isEmpty())
        return wrong(u"The connection string of an event hub has SharedAccessKeyName and SharedAccessKey."_s);
    return access;
}

} // namespace

QString EventAccess::place() const
{
    return u"%1, port %2"_s.arg(address.isEmpty() ? host : address).arg(port);
}

Result<EventAccess> EventAccess::parse(const QString &connectionString)
{
    if (connectionString.contains(u"Endpoint="))
        return ofEventHub(connectionString);
    const auto parsed = auth::ConnectionString::parse(connectionString);
    if (!parsed)
        return parsed.error();
    EventAccess access{.host = parsed->host(),
                       .policy = parsed->value(u"SharedAccessKeyName"_s),
                       .key = parsed->value(u"SharedAccessKey"_s).toLatin1()};
    if (access.policy.isEmpty() && !parsed->value(u"DeviceId"_s).isEmpty())
        return wrong(
            u"The connection string is that of a device; the events of a hub are for a service, with "
            "SharedAccessKeyName in it."_s);
    if (access.policy.isEmpty() || access.key.isEmpty())
        return wrong(u"The connection string of a service has SharedAccessKeyName and SharedAccessKey."_s);
    return access;
}

std::optional<EventStart> EventStart::parse(QStringView text)
{
    if (text == u"latest")
        return EventStart{};
    if (text == u"earliest")
        return EventStart{.from = From::Earliest};
    const auto time = Timestamp::parse(text);
    return time ? std::optional(EventStart{.from = From::Time, .time = *time}) : std::nullopt;
}

} // namespace twin::link
