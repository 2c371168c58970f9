// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace twin::auth {

namespace {

constexpr QByteArrayView Scheme = "SharedAccessSignature ";
constexpr qsizetype MaxTokenBytes = 4096;
constexpr qint64 MaxExpiry = 253'402'300'799; // the end of year 9999
constexpr qsizetype SignatureBytes = 32;

Error refused(const QString &why)
{
    return {ErrorCode::TokenInvalid, why};
}

QByteArray mac(const QByteArray &key, const QByteArray &resource, const QByteArray &expiry)
{
    return QMessageAuthenticationCode::hash(QByteArray(resource + '\n' + expiry), key,
                                            QCryptographicHash::Sha256);
}

// A difference in length is no secret.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

bool isExpiry(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 12 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<Token> Token::parse(QByteArrayView text)
{
    if (text.size() > MaxTokenBytes)
        return refused(u"The token is longer than %1 bytes."_s.arg(MaxTokenBytes));
    if (!text.startsWith(Scheme))
        return refused(u"The token must begin with 'SharedAccessSignature sr='."_s);
    Token token;
    QByteArray signature;
    for (const QByteArray &field : text.sliced(Scheme.size()).trimmed().toByteArray().split('&')) {
        const auto equals = field.indexOf('=');
        const QByteArray name = field.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : field.mid(equals + 1);
        if (name == "sr")
            token.resource = value;
        else if (name == "se")
            token.expiry = value;
        else if (name == "sig")
            signature = value;
        else if (name == "skn")
            token.policy = QString::fromUtf8(QByteArray::fromPercentEncoding(value));
    }
    if (token.resource.isEmpty())
        return refused(u"The token has no field sr."_s);
    if (!isExpiry(token.expiry))
        return refused(u"The token's field se must be seconds since 1970."_s);
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromPercentEncoding(signature),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != SignatureBytes)
        return refused(u"The token's field sig must be base64 of %1 bytes."_s.arg(SignatureBytes));
    token.signature = *decoded;
    return token;
}

Timestamp Token::expires() const
{
    return Timestamp::fromMSecsSinceEpoch(std::min(expiry.toLongLong(), MaxExpiry) * 1000);
}

bool Token::isSignedWith(const QByteArray &base64Key) const
{
    const bool isOfEventHubs =
        QByteArray::fromPercentEncoding(resource).startsWith("sb://"); // which takes the text for the key
    const QByteArray key = isOfEventHubs ? base64Key : QByteArray::fromBase64(base64Key);
    return !base64Key.isEmpty() && sameBytes(signature, mac(key, resource, expiry));
}

QByteArray makeToken(const QString &resource, const QByteArray &base64Key, Timestamp expires,
                     const QString &policy)
{
    const QByteArray encoded = resource.toUtf8().toPercentEncoding();
    const QByteArray expiry = QByteArray::number(expires.toMSecsSinceEpoch() / 1000);
    const QByteArray signature = mac(QByteArray::fromBase64(base64Key), encoded, expiry).toBase64();
    QByteArray token =
        Scheme.toByteArray() + "sr=" + encoded + "&sig=" + signature.toPercentEncoding() + "&se=" + expiry;
    if (!policy.isEmpty())
        token += "&skn=" + policy.toUtf8().toPercentEncoding();
    return token;
}

Resource Resource::parse(const QByteArray &encoded)
{
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
    const auto scheme = decoded.indexOf(u"://"); // Event Hubs clients write one
    QStringList parts = decoded.sliced(scheme < 0 ? 0 : scheme + 3).split(u'/', Qt::SkipEmptyParts);
    Resource resource;
    if (!parts.isEmpty())
        resource.host = parts.takeFirst();
    resource.path = parts;
    return resource;
}

bool Resource::covers(const QStringList &of) const
{
    if (path.size() > of.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const auto sensitivity =
            i % 2 == 0 ? Qt::CaseInsensitive : Qt::CaseSensitive; // words and ids alternate
        if (path[i].compare(of[i], sensitivity) != 0)
            return false;
    }
    return true;
}

} // namespace twin::auth
