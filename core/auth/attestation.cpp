// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/attestation.h"

#include "auth/certificate.h"

using namespace Qt::StringLiterals;

namespace twin::auth {

namespace {

constexpr QByteArrayView Begin = "-----BEGIN CERTIFICATE-----";
constexpr qsizetype LineLength = 64;

QByteArray pemOf(const QByteArray &der)
{
    const QByteArray base64 = der.toBase64();
    QByteArray text = Begin + "\n";
    for (qsizetype at = 0; at < base64.size(); at += LineLength)
        text += base64.mid(at, LineLength) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

// Service clients send either the text of a PEM file or base64, of that text or of DER.
QByteArray pemFrom(const QByteArray &given)
{
    if (given.contains(Begin))
        return firstCertificate(given);
    const auto decoded = QByteArray::fromBase64(QByteArray(given).simplified().replace(' ', QByteArray()));
    return decoded.contains(Begin) ? firstCertificate(decoded) : pemOf(decoded);
}

Result<QByteArray> checked(const QByteArray &given, Enrollment::Kind kind, const QString &place,
                           Timestamp now)
{
    const auto refused = [&place](const QString &detail) {
        return Error{.code = ErrorCode::CertificateInvalid, .detail = detail, .place = place};
    };
    if (given.isEmpty())
        return QByteArray();
    const QByteArray pem = pemFrom(given);
    const auto info = describeCertificate(pem);
    if (!info)
        return refused(info.error().detail);
    if (kind == Enrollment::Kind::Group && !info->isAuthority)
        return refused(u"The certificate of '%1' may not sign others. A group needs the certificate of the "
                       "authority that signs those of its devices."_s.arg(info->commonName));
    if (info->until <= now)
        return refused(
            u"The certificate of '%1' expired at %2."_s.arg(info->commonName, info->until.toString()));
    return pem;
}

Result<void> checkAuthority(const QString &name, const Authorities &known, const QString &place)
{
    if (name.isEmpty() || known.find(name))
        return {};
    return Error{.code = ErrorCode::Argument,
                 .detail = u"The hub knows no authority '%1'."_s.arg(name.left(100)),
                 .place = place};
}

} // namespace

Result<Attestation> checkedAttestation(Attestation given, Enrollment::Kind kind, const Authorities &known,
                                       Timestamp now)
{
    if (given.type != Attestation::Type::X509)
        return given;
    const QString place = u"/attestation/x509"_s;
    const bool isGroup = kind == Enrollment::Kind::Group;
    const bool namesOne = !given.primaryAuthority.isEmpty() || !given.secondaryAuthority.isEmpty();
    if (!isGroup && namesOne)
        return Error{.code = ErrorCode::Argument,
                     .detail =
                         u"An individual enrollment needs the certificate of its device, not an authority."_s,
                     .place = place + u"/caReferences"_s};
    for (const auto &name : {given.primaryAuthority, given.secondaryAuthority}) {
        if (auto named = checkAuthority(name, known, place + u"/caReferences"_s); !named)
            return named.error();
    }
    const QString member = place + (isGroup ? u"/signingCertificates" : u"/clientCertificates");
    for (auto *certificate : {&given.primaryCertificate, &given.secondaryCertificate}) {
        auto pem = checked(*certificate, kind, member, now);
        if (!pem)
            return pem.error();
        *certificate = *std::move(pem);
    }
    return given;
}

Json certificateInfoDocument(const QByteArray &pem)
{
    const auto info = describeCertificate(pem);
    if (!info)
        return Json();
    return Json::object({{"subjectName", Json(info->subject)},
                         {"sha1Thumbprint", Json(QString::fromLatin1(info->sha1.toHex().toUpper()))},
                         {"sha256Thumbprint", Json(QString::fromLatin1(info->sha256.toHex().toUpper()))},
                         {"issuerName", Json(info->issuerName)},
                         {"notBeforeUtc", Json(info->from.toString())},
                         {"notAfterUtc", Json(info->until.toString())},
                         {"serialNumber", Json(QString::fromLatin1(info->serial.toHex().toUpper()))},
                         {"version", Json(info->version)}});
}

} // namespace twin::auth
