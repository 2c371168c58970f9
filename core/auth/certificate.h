// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace twin::auth {

/// A certificate and its private key, both PEM.
struct CertificatePair {
    QByteArray certificate;
    QByteArray key;
};

/// What a certificate says of itself.
struct CertificateInfo {
    QString commonName{};
    QString issuer{}; ///< its common name
    Timestamp from{};
    Timestamp until{};
    QStringList names{}; ///< alternative names: host names and IP addresses
    bool isAuthority = false;
    QByteArray sha256{}; ///< fingerprint, 32 bytes
    QByteArray sha1{}; ///< the older one, 20 bytes
    QString subject{}; ///< all of its name: "CN=lamp, O=House"
    QString issuerName{}; ///< likewise
    QByteArray serial{};
    int version = 3;
};

/// A local certificate authority: ECDSA P-256, self-signed, ten years. CertificateInvalid when OpenSSL fails.
Result<CertificatePair> makeAuthority(const QString &commonName, Timestamp now);
/// A server certificate for these host names and IP addresses, signed by the authority, 397 days (what
/// browsers and system libraries accept at most). The certificate's text ends with the authority's.
Result<CertificatePair> makeServerCertificate(const CertificatePair &authority, const QStringList &names,
                                              Timestamp now);
/// Reads the first certificate of a PEM text. CertificateInvalid.
Result<CertificateInfo> describeCertificate(const QByteArray &pem);

/// The first certificate of a PEM text, which may hold a whole chain, or the key. Empty when there is none.
QByteArray firstCertificate(const QByteArray &pem);

/// Whether `thumbprint`, hexadecimal in any letter case, is the SHA-1 or SHA-256 of the certificate.
bool hasThumbprint(const QByteArray &der, const QByteArray &thumbprint);
/// The subject's common name; empty when it has none or the bytes are no certificate.
QString commonName(const QByteArray &der);
/// Whether a chain (the client's own first) is valid today and ends at one of the authorities (PEM).
bool leadsTo(const QList<QByteArray> &chain, const QList<QByteArray> &authorities);

} // namespace twin::auth
