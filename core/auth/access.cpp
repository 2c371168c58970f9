// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/access.h"

#include "auth/certificate.h"
#include "auth/hostport.h"
#include "json/writer.h"

#include <QCryptographicHash>

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

// What a registering device shows: its token, or nothing where that is a certificate of its own name.
Result<std::optional<Token>> registrationProof(const Credentials &shown, const QStringList &resource,
                                               const QString &scope, Timestamp now)
{
    if (shown.token.isEmpty()) {
        if (shown.certificates.isEmpty())
            return Error{ErrorCode::Unauthorized, u"The device showed neither token nor certificate."_s};
        if (commonName(shown.certificates.first()).compare(resource.last(), Qt::CaseInsensitive) != 0)
            return Error{ErrorCode::Unauthorized,
                         u"The common name of the certificate is not the registration id."_s};
        return std::optional<Token>();
    }
    auto token = Token::parse(shown.token);
    if (!token)
        return token.error();
    if (token->expires() <= now)
        return Error{ErrorCode::TokenInvalid, u"The token expired at %1."_s.arg(token->expires().toString())};
    const auto named = Resource::parse(token->resource);
    if (named.host.compare(scope, Qt::CaseInsensitive) != 0 || named.path.size() != resource.size() ||
        !named.covers(resource))
        return Error{ErrorCode::Unauthorized,
                     u"The token is not for the registration '%1'."_s.arg(resource.last().left(100))};
    return std::optional(*std::move(token));
}

QByteArray thumbprintOf(const QByteArray &der)
{
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex().toUpper();
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

QString registrationResource(const QString &scope, const QString &registrationId)
{
    return scope + u"/registrations/"_s + registrationId;
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

// An individual enrolment speaks for its device alone: a disabled one keeps it out of every group. Which part
// of the proof is wrong is told to the log, not by which enrolment.
Result<Caller> Access::registration(const Credentials &shown, const QString &scope,
                                    const QString &registrationId, const State &state, Timestamp now) const
{
    if (scope != idScope)
        return Error{
            ErrorCode::IdScopeUnknown,
            u"The provisioning service has the id scope '%1', not '%2'."_s.arg(idScope, scope.left(100))};
    const auto proof = registrationProof(shown, {u"registrations"_s, registrationId}, scope, now);
    if (!proof)
        return proof.error();
    const auto &provisioning = state.provisioning();
    QList<EnrollmentPtr> possible{provisioning.enrollment(Enrollment::Kind::Individual, registrationId)};
    if (!possible.first())
        possible = provisioning.enrollments(Enrollment::Kind::Group).values();
    for (const auto &enrollment : possible) {
        const bool fits = *proof ? admits(*enrollment, **proof, registrationId) : admits(*enrollment, shown);
        if (fits && !enrollment->enabled)
            return Error{ErrorCode::Unauthorized, u"The enrollment '%1' is disabled."_s.arg(enrollment->id)};
        if (!fits)
            continue;
        Caller caller{.usesCertificate = !*proof, .enrolled = Enrolled{enrollment->kind, enrollment->id}};
        if (*proof)
            caller.expires = (*proof)->expires();
        else
            caller.enrolled->thumbprint = thumbprintOf(shown.certificates.first());
        return caller;
    }
    return Error{ErrorCode::Unauthorized, u"No enrollment lets '%1' in with what it showed."_s.arg(
                                              registrationId.left(Enrollment::IdAtMost))};
}

bool Access::admits(const Enrollment &enrollment, const Token &token, const QString &registrationId) const
{
    const auto &own = enrollment.attestation;
    if (own.type != Attestation::Type::SymmetricKey)
        return false;
    const bool isGroup = enrollment.kind == Enrollment::Kind::Group;
    const auto keyOf = [&](const QByteArray &key) { return isGroup ? derivedKey(key, registrationId) : key; };
    return token.isSignedWith(keyOf(own.primaryKey)) || token.isSignedWith(keyOf(own.secondaryKey));
}

bool Access::admits(const Enrollment &enrollment, const Credentials &shown) const
{
    const auto &own = enrollment.attestation;
    if (own.type != Attestation::Type::X509)
        return false;
    QList<QByteArray> certificates{own.primaryCertificate, own.secondaryCertificate};
    certificates.removeAll(QByteArray());
    if (enrollment.kind == Enrollment::Kind::Individual)
        return std::any_of(certificates.begin(), certificates.end(), [&shown](const QByteArray &pem) {
            const auto info = describeCertificate(pem);
            return info && hasThumbprint(shown.certificates.first(), info->sha256.toHex());
        });
    for (const auto &name : {own.primaryAuthority, own.secondaryAuthority}) {
        if (const auto *authority = authorities.find(name))
            certificates.append(authority->certificate);
    }
    return leadsTo(shown.certificates, certificates);
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
