// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/connectionstring.h"

using namespace Qt::StringLiterals;

namespace twin::auth {

Result<ConnectionString> ConnectionString::parse(QStringView text)
{
    return parse(text, u"HostName"_s);
}

Result<ConnectionString> ConnectionString::parse(QStringView text, const QString &needed)
{
    ConnectionString parsed;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto equals = part.indexOf(u'='); // keys end in '=', so only the first one counts
        if (equals < 0)
            return Error{ErrorCode::Argument,
                         u"A part of the connection string has no '='; each must be Name=value."_s};
        if (equals + 1 < part.size())
            parsed.m_parts.insert(part.left(equals).trimmed().toString(), part.mid(equals + 1).toString());
    }
    if (parsed.value(needed).isEmpty())
        return Error{ErrorCode::Argument, u"The connection string has no %1."_s.arg(needed)};
    if (const auto address = HostPort::parse(parsed.hostName()); !address)
        return Error{ErrorCode::Argument, u"HostName="_s + address.error().detail};
    return parsed;
}

QString ConnectionString::ofPolicy(const QString &host, const Policy &policy)
{
    return u"HostName=%1;SharedAccessKeyName=%2;SharedAccessKey=%3"_s.arg(
        host, policy.name, QString::fromLatin1(policy.primaryKey));
}

Result<QString> ConnectionString::ofIdentity(const QString &host, const Identity &identity)
{
    if (identity.id.toString().contains(u';'))
        return Error{
            ErrorCode::Argument,
            u"The id '%1' holds ';', which a connection string cannot carry."_s.arg(identity.id.toString())};
    QString text = u"HostName=%1;DeviceId=%2"_s.arg(host, identity.id.device());
    if (identity.id.isModule())
        text += u";ModuleId="_s + identity.id.module();
    if (identity.authentication.type == Authentication::Type::Sas)
        return QString(text + u";SharedAccessKey="_s +
                       QString::fromLatin1(identity.authentication.primaryKey));
    return QString(text + u";x509=true"_s);
}

} // namespace twin::auth
