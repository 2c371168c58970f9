// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/access.h"

#include <QMap>

namespace twin::amqp {

/// What one connection has shown so far: tokens put to `$cbs`, or the name and password of SASL PLAIN
/// (wire.md sections d.1 and d.3).
class Rights final
{
public:
    /// The access must outlive it.
    explicit Rights(const auth::Access &access)
        : m_access(access)
    { }

    /// A token for an audience takes the place of the one before. TokenInvalid or Unauthorized when it is
    /// good for nothing, so that its owner hears of it.
    Result<void> putToken(const QString &audience, const QByteArray &token, Timestamp now);
    /// "{policy}@sas.root.{hub}" or "{policy}", with a token or a key of the policy. TokenInvalid,
    /// Unauthorized.
    Result<void> logIn(const QString &user, const QByteArray &password, Timestamp now);
    /// Whether one of the tokens is good and covers the resource; an empty one: whatever it covers itself.
    /// TokenInvalid, Unauthorized.
    Result<auth::Caller> allows(auth::Permissions needed, const QStringList &resource, Timestamp now) const;

private:
    Result<auth::Caller> judge(const QByteArray &token, auth::Permissions needed, const QStringList &resource,
                               Timestamp now) const;

    const auth::Access &m_access;
    QMap<QString, QByteArray> m_tokens; // by audience
};

} // namespace twin::amqp
