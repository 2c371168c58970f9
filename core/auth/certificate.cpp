// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificate.h"

#include "base/utc.h"

#include <QCryptographicHash>
#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace twin::auth {

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using Serial = std::unique_ptr<BIGNUM, Freed<BN_free>>;

constexpr qint64 SecondsPerDay = 24 * 60 * 60;
constexpr int AuthorityDays = 3650;
constexpr int ServerDays = 397;
constexpr int SerialBits = 127;
constexpr long Version3 = 2;

struct ExtensionRow {
    int nid;
    const char *value;
};

Error failed(const QString &what)
{
    const auto code = ERR_get_error();
    ERR_clear_error();
    const QString why = code == 0 ? QString() : QString::fromUtf8(ERR_reason_error_string(code));
    return {ErrorCode::CertificateInvalid, why.isEmpty() ? what : u"%1 (%2)"_s.arg(what, why)};
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

Certificate fromDer(const QByteArray &der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    Certificate certificate(d2i_X509(nullptr, &data, long(der.size())));
    ERR_clear_error();
    return certificate;
}

Certificate fromPem(const QByteArray &pem)
{
    Certificate certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate;
}

QString commonNameOf(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), std::max(size, 0));
    OPENSSL_free(utf8);
    return text;
}

Timestamp timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    const QDateTime moment(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                           QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), utc());
    return Timestamp::fromDateTime(moment);
}

bool isAddress(const QString &name)
{
    return !QHostAddress(name).isNull();
}

QByteArray alternativeNames(const QStringList &names)
{
    QStringList parts;
    for (const auto &name : names)
        parts.append((isAddress(name) ? u"IP:"_s : u"DNS:"_s) + name);
    return parts.join(u',').toLatin1();
}

QString nameOf(const GENERAL_NAME *name)
{
    if (name->type == GEN_DNS)
        return QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                                   ASN1_STRING_length(name->d.dNSName));
    if (name->type != GEN_IPADD)
        return {};
    const auto *data = ASN1_STRING_get0_data(name->d.iPAddress);
    if (ASN1_STRING_length(name->d.iPAddress) == 16)
        return QHostAddress(data).toString();
    const quint32 v4 = quint32(data[0]) << 24 | quint32(data[1]) << 16 | quint32(data[2]) << 8 | data[3];
    return QHostAddress(v4).toString();
}

// An unsigned certificate with a random serial number, the subject and the time it is good for. It begins an
// hour back, for clients whose clocks are late.
Certificate blank(const QString &commonName, EVP_PKEY *key, Timestamp now, int days)
{
    Certificate certificate(X509_new());
    const Serial serial(BN_new());
    BN_rand(serial.get(), SerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY);
    BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get()));
    const qint64 seconds = now.toMSecsSinceEpoch() / 1000;
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds - 3600);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds + days * SecondsPerDay);
    X509_set_version(certificate.get(), Version3);
    X509_set_pubkey(certificate.get(), key);
    const QByteArray name = commonName.toUtf8();
    X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()),
                               -1, 0);
    return certificate;
}

bool addExtensions(X509 *certificate, X509 *issuer, std::span<const ExtensionRow> rows)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    return std::all_of(rows.begin(), rows.end(), [&](const ExtensionRow &row) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, row.nid, row.value));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    });
}

CertificatePair toPem(X509 *certificate, EVP_PKEY *key)
{
    const Bio text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), certificate);
    const Bio secret(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(secret.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return {contentOf(text.get()), contentOf(secret.get())};
}

// "CN=lamp,O=House": as people write it.
QString textOf(const X509_NAME *name)
{
    const Bio text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(contentOf(text.get()));
}

QByteArray digestOf(const X509 *certificate, const EVP_MD *method)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    X509_digest(certificate, method, reinterpret_cast<unsigned char *>(digest.data()), &size);
    digest.resize(qsizetype(size));
    return digest;
}

QByteArray serialOf(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)), ASN1_STRING_length(serial)};
}

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

} // namespace

Result<CertificatePair> makeAuthority(const QString &commonName, Timestamp now)
{
    static constexpr std::array Extensions{
        ExtensionRow{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
        ExtensionRow{NID_key_usage, "critical,keyCertSign,cRLSign"},
        ExtensionRow{NID_subject_key_identifier, "hash"},
    };
    const Key key = newKey();
    const auto certificate = key ? blank(commonName, key.get(), now, AuthorityDays) : Certificate();
    if (!certificate ||
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get())) != 1 ||
        !addExtensions(certificate.get(), certificate.get(), Extensions) ||
        X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return failed(u"The certificate authority cannot be made"_s);
    return toPem(certificate.get(), key.get());
}

Result<CertificatePair> makeServerCertificate(const CertificatePair &authority, const QStringList &names,
                                              Timestamp now)
{
    const Certificate issuer = fromPem(authority.certificate);
    const Key issuerKey(PEM_read_bio_PrivateKey(reading(authority.key).get(), nullptr, nullptr, nullptr));
    if (!issuer || !issuerKey || X509_check_private_key(issuer.get(), issuerKey.get()) != 1)
        return failed(u"The certificate authority's files cannot be read or do not belong together"_s);
    const QByteArray alternatives = alternativeNames(names);
    const std::array extensions{
        ExtensionRow{NID_basic_constraints, "critical,CA:FALSE"},
        ExtensionRow{NID_key_usage, "critical,digitalSignature"},
        ExtensionRow{NID_ext_key_usage, "serverAuth"},
        ExtensionRow{NID_subject_key_identifier, "hash"},
        ExtensionRow{NID_authority_key_identifier, "keyid:always"},
        ExtensionRow{NID_subject_alt_name, alternatives.constData()},
    };
    const Key key = newKey();
    const auto certificate = key ? blank(names.value(0), key.get(), now, ServerDays) : Certificate();
    if (!certificate || X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get())) != 1 ||
        !addExtensions(certificate.get(), issuer.get(), extensions) ||
        X509_sign(certificate.get(), issuerKey.get(), EVP_sha256()) == 0)
        return failed(u"The server certificate for '%1' cannot be made"_s.arg(names.join(u", ")));
    auto pair = toPem(certificate.get(), key.get());
    pair.certificate += authority.certificate;
    return pair;
}

Result<CertificateInfo> describeCertificate(const QByteArray &pem)
{
    const Certificate certificate = fromPem(pem);
    if (!certificate)
        return failed(u"This is no certificate in PEM form"_s);
    CertificateInfo info{.commonName = commonNameOf(X509_get_subject_name(certificate.get())),
                         .issuer = commonNameOf(X509_get_issuer_name(certificate.get())),
                         .from = timeOf(X509_get0_notBefore(certificate.get())),
                         .until = timeOf(X509_get0_notAfter(certificate.get())),
                         .isAuthority = X509_check_ca(certificate.get()) == 1,
                         .sha256 = digestOf(certificate.get(), EVP_sha256()),
                         .sha1 = digestOf(certificate.get(), EVP_sha1()),
                         .subject = textOf(X509_get_subject_name(certificate.get())),
                         .issuerName = textOf(X509_get_issuer_name(certificate.get())),
                         .serial = serialOf(certificate.get()),
                         .version = int(X509_get_version(certificate.get())) + 1};
    const Names names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i)
        info.names.append(nameOf(sk_GENERAL_NAME_value(names.get(), i)));
    return info;
}

QByteArray firstCertificate(const QByteArray &pem)
{
    constexpr QByteArrayView End = "-----END CERTIFICATE-----";
    const auto begin = pem.indexOf("-----BEGIN CERTIFICATE-----");
    const auto end = pem.indexOf(End, std::max<qsizetype>(begin, 0));
    if (begin < 0 || end < 0)
        return {};
    return pem.mid(begin, end + End.size() - begin) + '\n';
}

bool hasThumbprint(const QByteArray &der, const QByteArray &thumbprint)
{
    const auto method = thumbprint.size() == 64 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
    return !thumbprint.isEmpty() && QCryptographicHash::hash(der, method).toHex() == thumbprint.toLower();
}

QString commonName(const QByteArray &der)
{
    const Certificate certificate = fromDer(der);
    return certificate ? commonNameOf(X509_get_subject_name(certificate.get())) : QString();
}

bool leadsTo(const QList<QByteArray> &chain, const QList<QByteArray> &authorities)
{
    const Certificate own = chain.isEmpty() ? Certificate() : fromDer(chain.first());
    if (!own)
        return false;
    const Store trusted(X509_STORE_new());
    X509_STORE_set_flags(trusted.get(), X509_V_FLAG_PARTIAL_CHAIN); // an intermediate may be registered alone
    for (const auto &authority : authorities) {
        if (const Certificate certificate = fromPem(authority))
            X509_STORE_add_cert(trusted.get(), certificate.get());
    }
    STACK_OF(X509) *between = sk_X509_new_null();
    for (const auto &der : chain.mid(1)) {
        if (Certificate certificate = fromDer(der))
            sk_X509_push(between, certificate.release());
    }
    const StoreContext context(X509_STORE_CTX_new());
    const bool isReady = X509_STORE_CTX_init(context.get(), trusted.get(), own.get(), between) == 1;
    const bool isValid = isReady && X509_verify_cert(context.get()) == 1;
    sk_X509_pop_free(between, X509_free);
    ERR_clear_error();
    return isValid;
}

} // namespace twin::auth
