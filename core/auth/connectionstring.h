// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/hostport.h"
#include "auth/policies.h"
#include "hub/record.h"

#include <QMap>

namespace twin::auth {

/// The parts of a connection string (wire.md section d.3): names are case-sensitive, the last of a repeated
/// name wins, parts with an empty value count as missing, unknown names are kept.
class ConnectionString final
{
public:
    /// Argument when a part has no '=', the text names no HostName, or the port behind it is none.
    static Result<ConnectionString> parse(QStringView text);
    /// The same with another part in place of HostName that must be there, as "Endpoint" of an Event Hub.
    static Result<ConnectionString> parse(QStringView text, const QString &needed);

    /// For a service: "HostName=h;SharedAccessKeyName=p;SharedAccessKey=k".
    static QString ofPolicy(const QString &host, const Policy &policy);
    /// For a device or module with its primary key, or "x509=true". Argument for an id that holds ';', which
    /// the form cannot carry.
    static Result<QString> ofIdentity(const QString &host, const Identity &identity);

    /// Empty when it is not there.
    QString value(const QString &name) const { return m_parts.value(name); }
    QString hostName() const { return value(QStringLiteral("HostName")); }
    /// The parts of a HostName "host:port"; a local hub has such ones.
    QString host() const { return address().host; }
    std::optional<quint16> port() const { return address().port; }

private:
    HostPort address() const { return HostPort::parse(hostName()).value_or(HostPort{}); }

    QMap<QString, QString> m_parts;
};

} // namespace twin::auth
