// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authorities.h"
#include "auth/policies.h"
#include "auth/token.h"
#include "hub/state.h"

#include <QStringList>

#include <optional>

namespace twin::auth {

/// The token that a caller showed last, and what was found out about it: a client sends the same one with
/// each request. Only what follows from the text alone is kept, and of which key made its signature.
struct TokenMemory {
    QByteArray text{};
    Token token{};
    Resource resource{};
    QByteArray key{}; ///< base64, empty: none is known
};

/// What a caller shows to prove who it is.
struct Credentials {
    QByteArray token{}; ///< the whole text; empty for none
    TokenMemory *memory = nullptr; ///< of the connection, null for none
    QList<QByteArray> certificates{}; ///< of the TLS handshake: DER, the client's own first
};

/// The enrolment that a registering device was let in by.
struct Enrolled {
    Enrollment::Kind kind = Enrollment::Kind::Individual;
    QString enrollment{};
    QByteArray thumbprint{}; ///< SHA-256 of the certificate that it showed, hexadecimal
};

/// A caller that was let in.
struct Caller {
    QString policy{}; ///< whose key signed the token; empty: the device's or module's own
    bool usesCertificate = false;
    Timestamp expires{}; ///< of the token; never for a certificate
    std::optional<Enrolled> enrolled{}; ///< of a device that registers

    /// The annotation iothub-connection-auth-method of wire.md section c.1: a text that holds JSON.
    QString authMethod() const;
};

/// Who may do what on one hub: judges tokens and certificates (wire.md sections a.1, d.1 and d.2). A value.
struct Access {
    Policies policies;
    QStringList hostNames; ///< by which callers may name this hub, the one of connection strings first
    Authorities authorities{}; ///< of devices that connect by X.509
    QString idScope{}; ///< by which devices name the provisioning service of this hub

    /// Whether `host`, with or without a port, names this hub; letter case does not count.
    bool isThisHub(QStringView host) const;

    /// A service call on a resource ("devices", "dev1"). TokenInvalid, Unauthorized.
    Result<Caller> service(const Credentials &shown, Permissions needed, const QStringList &resource,
                           Timestamp now) const;
    /// A device or module that acts for itself, over MQTT or HTTPS: with its own key, a policy with
    /// DeviceConnect, or its certificate. `resource` is "devices", id and so on. TokenInvalid, Unauthorized,
    /// DeviceNotFound, ModuleNotFound, DeviceDisabled.
    Result<Caller> device(const Credentials &shown, const TwinId &id, const QStringList &resource,
                          const State &state, Timestamp now) const;
    /// A device that registers with the provisioning service, with a key or certificate of an enrolment: its
    /// individual one when there is one, else that of any group. IdScopeUnknown, TokenInvalid, Unauthorized.
    Result<Caller> registration(const Credentials &shown, const QString &scope, const QString &registrationId,
                                const State &state, Timestamp now) const;

private:
    Result<Caller> byToken(const Credentials &shown, const Identity &identity, const QStringList &resource,
                           const State &state, Timestamp now) const;
    Result<TokenMemory *> checked(const Credentials &shown, const QStringList &resource, Timestamp now,
                                  TokenMemory &forThis) const;
    Result<Caller> byPolicy(TokenMemory &shown, Permissions needed) const;
    Result<Caller> byOwnKey(TokenMemory &shown, const State &state) const;
    Result<Caller> byCertificate(const Credentials &shown, const Identity &identity) const;
    bool admits(const Enrollment &enrollment, const Token &token, const QString &registrationId) const;
    bool admits(const Enrollment &enrollment, const Credentials &shown) const;
};

/// The resource of a device or module: "devices", id [, "modules", module].
QStringList resourceOf(const TwinId &id);
/// What a device's own token is for: "HOST/devices/ID", of a module "HOST/devices/ID/modules/MODULE". For
/// makeToken(), which encodes it.
QString tokenResource(const QString &host, const TwinId &id);
/// What the token of a registering device is for: "SCOPE/registrations/ID".
QString registrationResource(const QString &scope, const QString &registrationId);

} // namespace twin::auth
