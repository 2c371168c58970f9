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

// The signature is worked out once for each key.
bool isSigned(TokenMemory &shown, const QByteArray &key)
{
    if (!key.isEmpty() && shown.key == key)
        return true;
    if (!shown.token.isSignedWith(key))
        return false;
    shown.key = key;
    return true;
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
    TokenMemory forThis;
    const auto known = checked(shown, resource, now, forThis);
    if (!known)
        return known.error();
    if ((*known)->token.policy.isEmpty())
        return Error{ErrorCode::Unauthorized, u"A service call needs a token of a shared access policy."_s};
    return byPolicy(**known, needed);
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
    TokenMemory forThis;
    const auto known = checked(shown, resource, now, forThis);
    if (!known)
        return known.error();
    auto caller = (*known)->token.policy.isEmpty() ? byOwnKey(**known, state)
                                                   : byPolicy(**known, Permission::DeviceConnect);
    if (caller && identity.authentication.type != Authentication::Type::Sas)
        return Error{ErrorCode::Unauthorized,
                     u"'%1' is registered for another proof than a token."_s.arg(identity.id.toString())};
    return caller;
}

// The token in the caller's memory, or else in `forThis`.
Result<TokenMemory *> Access::checked(const Credentials &shown, const QStringList &resource, Timestamp now,
                                      TokenMemory &forThis) const
{
    if (shown.token.isEmpty())
        return Error{ErrorCode::Unauthorized, u"The request has no token: send 'Authorization: "
                                              "SharedAccessSignature ...'."_s};
    TokenMemory &known = shown.memory ? *shown.memory : forThis;
    if (known.text != shown.token) {
        auto token = Token::parse(shown.token);
        if (!token)
            return token.error();
        known = {.text = shown.token, .resource = Resource::parse(token->resource)};
        known.token = *std::move(token);
    }
    const Timestamp expires = known.token.expires();
    if (expires <= now)
        return Error{ErrorCode::TokenInvalid, u"The token expired at %1."_s.arg(expires.toString())};
    const Resource &named = known.resource;
    if (!isThisHub(named.host))
        return Error{ErrorCode::Unauthorized, u"The token is for the host '%1', this hub is '%2'."_s.arg(
                                                  named.host.left(100), hostNames.value(0))};
    if (!named.covers(resource))
        return Error{ErrorCode::Unauthorized, u"The token does not cover '%1'."_s.arg(resource.join(u'/'))};
    return &known;
}

Result<Caller> Access::byPolicy(TokenMemory &shown, Permissions needed) const
{
    const Policy *policy = policies.find(shown.token.policy);
    if (!policy || !(isSigned(shown, policy->primaryKey) || isSigned(shown, policy->secondaryKey)))
        return wrongKey(); // the same answer: names of policies are nobody's business
    if (!policy->allows(needed))
        return Error{ErrorCode::Unauthorized, u"The policy '%1' lacks the permission."_s.arg(policy->name)};
    return Caller{.policy = policy->name, .expires = shown.token.expires()};
}

Result<Caller> Access::byOwnKey(TokenMemory &shown, const State &state) const
{
    const auto record = state.find(ownerOf(shown.resource.path));
    if (!record || record->identity->authentication.type != Authentication::Type::Sas)
        return wrongKey();
    const auto &keys = record->identity->authentication;
    if (!isSigned(shown, keys.primaryKey) && !isSigned(shown, keys.secondaryKey))
        return wrongKey();
    return Caller{.expires = shown.token.expires()};
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
