// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/remoteaccess.h"

#include "auth/connectionstring.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

Error lacks(const QString &what)
{
    return {ErrorCode::Argument, u"The connection string has %1."_s.arg(what)};
}

} // namespace

Result<RemoteAccess> RemoteAccess::parse(const QString &connectionString, const QString &authority,
                                         const QString &certificate, const QString &key)
{
    const auto parsed = auth::ConnectionString::parse(connectionString);
    if (!parsed)
        return parsed.error();
    RemoteAccess access{.device = parsed->value(u"DeviceId"_s)};
    if (!parsed->value(u"ModuleId"_s).isEmpty())
        access.device += u'/' + parsed->value(u"ModuleId"_s);
    const QString host = parsed->host();
    const QString shared = parsed->value(u"SharedAccessKey"_s);
    const bool isCertified = parsed->value(u"x509"_s).compare(u"true"_s, Qt::CaseInsensitive) == 0;
    if (shared.isEmpty() && !isCertified)
        return lacks(u"neither SharedAccessKey nor x509=true"_s);
    if (isCertified && (certificate.isEmpty() || key.isEmpty()))
        return Error{ErrorCode::Argument,
                     u"A device with x509=true needs its certificate: --cert FILE --key FILE."_s};
    const QString policy = parsed->value(u"SharedAccessKeyName"_s);
    if (access.device.isEmpty() && policy.isEmpty())
        return lacks(
            u"neither DeviceId, as that of a device, nor SharedAccessKeyName, as that of a service"_s);
    access.hub.device = {.hostName = host,
                         .gateway = parsed->value(u"GatewayHostName"_s),
                         .key = isCertified ? QByteArray() : shared.toLatin1(),
                         .policy = policy,
                         .authorityFile = authority,
                         .certificateFile = isCertified ? certificate : QString(),
                         .keyFile = isCertified ? key : QString()};
    if (access.device.isEmpty())
        access.hub.service = link::ServiceAccess{.hostName = host,
                                                 .port = parsed->port().value_or(link::ServiceAccess().port),
                                                 .key = shared.toLatin1(),
                                                 .policy = policy,
                                                 .authorityFile = authority};
    const auto makers = link::linkMakers();
    access.hub.maker = makers.first().second;
    return access;
}

} // namespace app::cli
