// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/rights.h"

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

constexpr QByteArrayView TokenScheme = "SharedAccessSignature ";
constexpr qsizetype MostTokens = 100;
constexpr qint64 LoginMSecs = 24 * 3'600'000; // of a key as password: the connection has to log in anew

} // namespace

Result<void> Rights::putToken(const QString &audience, const QByteArray &token, Timestamp now)
{
    if (const auto good = judge(token, {}, {}, now); !good)
        return good.error();
    if (m_tokens.size() >= MostTokens && !m_tokens.contains(audience))
        return Error{ErrorCode::TooManyItems,
                     u"A connection may hold tokens for at most %1 audiences."_s.arg(MostTokens)};
    m_tokens.insert(audience, token);
    return {};
}

Result<void> Rights::logIn(const QString &user, const QByteArray &password, Timestamp now)
{
    if (password.startsWith(TokenScheme))
        return putToken(user, password, now);
    const QString name = user.left(user.indexOf(u'@'));
    const auto *policy = m_access.policies.find(name);
    if (!policy || password.isEmpty() || (password != policy->primaryKey && password != policy->secondaryKey))
        return Error{ErrorCode::Unauthorized, u"No shared access policy has that name and key."_s};
    const auto expires = now.plusMSecs(LoginMSecs);
    return putToken(user, auth::makeToken(m_access.hostNames.value(0), password, expires, name), now);
}

Result<auth::Caller> Rights::allows(auth::Permissions needed, const QStringList &resource,
                                    Timestamp now) const
{
    Error refusal{ErrorCode::Unauthorized, u"No token was put to $cbs on this connection."_s};
    for (const auto &token : m_tokens) {
        auto caller = judge(token, needed, resource, now);
        if (caller)
            return caller;
        refusal = caller.error();
    }
    return refusal;
}

Result<auth::Caller> Rights::judge(const QByteArray &token, auth::Permissions needed,
                                   const QStringList &resource, Timestamp now) const
{
    const auto read = auth::Token::parse(token);
    if (!read)
        return read.error();
    const auto own = auth::Resource::parse(read->resource).path;
    return m_access.service({.token = token}, needed, resource.isEmpty() ? own : resource, now);
}

} // namespace twin::amqp
