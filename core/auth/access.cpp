// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/access.h"

#include "auth/certificate.h"
#include "auth/hostport.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::auth {

namespace {

Error wrongKey()
{
    return {ErrorCode::TokenInvalid, u"The token was not signed with a current key."_s};
}

// Whose key must have signed: the identity that the token itself names.
TwinId ownerOf(const QStringList &path)
{
    if (path.size() < 2 || path[0].compare(u"devices"_s, Qt::CaseInsensitive) != 0)
        return {};
    const bool ofModule = path.size() >= 4 && path[2].compare(u"modules"_s, Qt::CaseInsensitive) == 0;
    return TwinId::parse(path[1], ofModule ? path[3] : QString()).value_or(TwinId());
}

} // namespace

QStringList resourceOf(const TwinId &id)
{
    QStringList resource{u"devices"_s, id.device()};
    if (id.isModule())
        resource += {u"modules"_s, id.module()};
    return resource;
}

QString tokenResource(const QString &host, const TwinId &id)
{
    return host + u'/' + resourceOf(id).join(u'/');
}

QString Caller::authMethod() const
{
    const Json json = Json::object({{"scope", Json(policy.isEmpty() ? "device"sv : "hub"sv)},
                                    {"type", Json(usesCertificate ? "x509"sv : "sas"sv)},
                                    {"issuer", Json(usesCertificate ? "external"sv : "iothub"sv)},
                                    {"acceptingIpFilterRule", Json()}});
    return QString::fromUtf8(json::write(json));
}

bool Access::isThisHub(QStringView host) const
{
    const auto named = HostPort::parse(host);
    const QString name = named ? named->host : host.toString();
    return std::any_of(hostNames.begin(), hostNames.end(), [&name](const QString &known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

Result<Caller> Access::service(const Credentials &shown, Permissions needed, const QStringList &resource,
                               Timestamp now) const
{
    const auto token = checked(shown, resource, now);
    if (!token)
        return token.error();
    if (token->policy.isEmpty())
        return Error{ErrorCode::Unauthorized, u"A service call needs a token of a shared access policy."_s};
    return byPolicy(*token, needed);
}

Result<Caller> Access::device(const Credentials &shown, const TwinId &id, const QStringList &resource,
                              const State &state, Timestamp now) const
{
    const auto record = state.find(id);
    const auto device = state.find(id.deviceId());
    const auto admitted = [&](Result<Caller> caller) -> Result<Caller> {
        if (caller && !device->identity->enabled)
            return Error{ErrorCode::DeviceDisabled, u"Device '%1' is disabled."_s.arg(id.device())};
        return caller;
    };
    if (!record || !device)
        return Error{device ? ErrorCode::ModuleNotFound : ErrorCode::DeviceNotFound,
                     u"'%1' is not registered."_s.arg(id.toString())};
    return admitted(shown.token.isEmpty() ? byCertificate(shown, *record->identity)
                                          : byToken(shown, *record->identity, resource, state, now));
}

// wire.md section a.1, point 4: a device that has certificates shows one, whoever signed a token for it.
Result<Caller> Access::byToken(const Credentials &shown, const Identity &identity,
                               const QStringList &resource, const State &state, Timestamp now) const
{
    const auto token = checked(shown, resource, now);
    if (!token)
        return token.error();
    auto caller =
        token->policy.isEmpty() ? byOwnKey(*token, state) : byPolicy(*token, Permission::DeviceConnect);
    if (caller && identity.authentication.type != Authentication::Type::Sas)
        return Error{ErrorCode::Unauthorized,
                     u"'%1' is registered for another proof than a token."_s.arg(identity.id.toString())};
    return caller;
}

Result<Token> Access::checked(const Credentials &shown, const QStringList &resource, Timestamp now) const
{
    if (shown.token.isEmpty())
        return Error{ErrorCode::Unauthorized, u"The request has no token: send 'Authorization: "
                                              "SharedAccessSignature ...'."_s};
    auto token = Token::parse(shown.token);
    if (!token)
        return token.error();
    if (token->expires() <= now)
        return Error{ErrorCode::TokenInvalid, u"The token expired at %1."_s.arg(token->expires().toString())};
    const auto named = Resource::parse(token->resource);
    if (!isThisHub(named.host))
        return Error{ErrorCode::Unauthorized, u"The token is for the host '%1', this hub is '%2'."_s.arg(
                                                  named.host.left(100), hostNames.value(0))};
    if (!named.covers(resource))
        return Error{ErrorCode::Unauthorized, u"The token does not cover '%1'."_s.arg(resource.join(u'/'))};
    return token;
}

Result<Caller> Access::byPolicy(const Token &token, Permissions needed) const
{
    const Policy *policy = policies.find(token.policy);
    if (!policy || !(token.isSignedWith(policy->primaryKey) || token.isSignedWith(policy->secondaryKey)))
        return wrongKey(); // the same answer: names of policies are nobody's business
    if (!policy->allows(needed))
        return Error{ErrorCode::Unauthorized, u"The policy '%1' lacks the permission."_s.arg(policy->name)};
    return Caller{.policy = policy->name, .expires = token.expires()};
}

Result<Caller> Access::byOwnKey(const Token &token, const State &state) const
{
    const auto record = state.find(ownerOf(Resource::parse(token.resource).path));
    if (!record || record->identity->authentication.type != Authentication::Type::Sas)
        return wrongKey();
    const auto &keys = record->identity->authentication;
    if (!token.isSignedWith(keys.primaryKey) && !token.isSignedWith(keys.secondaryKey))
        return wrongKey();
    return Caller{.expires = token.expires()};
}

Result<Caller> Access::byCertificate(const Credentials &shown, const Identity &identity) const
{
    if (shown.certificates.isEmpty())
        return Error{ErrorCode::Unauthorized,
                     u"'%1' showed neither token nor certificate."_s.arg(identity.id.toString())};
    const auto &wanted = identity.authentication;
    const auto &own = shown.certificates.first();
    const bool matches =
        wanted.type == Authentication::Type::SelfSigned
            ? hasThumbprint(own, wanted.primaryThumbprint) || hasThumbprint(own, wanted.secondaryThumbprint)
        : wanted.type == Authentication::Type::CertificateAuthority
            ? commonName(own) == identity.id.device() &&
                  leadsTo(shown.certificates, authorities.certificates())
            : false;
    if (!matches)
        return Error{ErrorCode::Unauthorized,
                     u"The certificate is not the one of '%1'."_s.arg(identity.id.toString())};
    return Caller{.usesCertificate = true};
}

} // namespace twin::auth
