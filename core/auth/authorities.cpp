// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/authorities.h"

#include "auth/certificate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::auth {

namespace {

constexpr qsizetype NameAtMost = 64;

Result<void> checkName(const QString &name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"-._"_s.contains(c));
    });
    if (!name.isEmpty() && name.size() <= NameAtMost && isPlain)
        return {};
    return Error{ErrorCode::Argument,
                 u"The name of an authority has 1 to %1 letters, digits or - . _"_s.arg(NameAtMost)};
}

Result<void> checkCertificate(const QByteArray &pem, Timestamp now)
{
    const auto info = describeCertificate(pem);
    if (!info)
        return info.error();
    if (!info->isAuthority)
        return Error{
            ErrorCode::CertificateInvalid,
            u"The certificate of '%1' may not sign others. Register the certificate of the authority "
            "that signed it."_s.arg(info->commonName)};
    if (info->until <= now)
        return Error{ErrorCode::CertificateInvalid, u"The certificate of '%1' expired at %2."_s.arg(
                                                        info->commonName, info->until.toString())};
    return {};
}

} // namespace

Result<void> Authorities::add(const QString &name, const QByteArray &pem, Timestamp now)
{
    if (auto checked = checkName(name); !checked)
        return checked;
    const QByteArray certificate = firstCertificate(pem);
    if (auto checked = checkCertificate(certificate, now); !checked)
        return checked;
    remove(name);
    const auto place =
        std::lower_bound(m_authorities.begin(), m_authorities.end(), name,
                         [](const Authority &one, const QString &other) { return one.name < other; });
    m_authorities.insert(place, {name, certificate});
    return {};
}

bool Authorities::remove(QStringView name)
{
    return m_authorities.removeIf([name](const Authority &one) { return one.name == name; }) > 0;
}

const Authority *Authorities::find(QStringView name) const
{
    const auto found = std::find_if(m_authorities.begin(), m_authorities.end(),
                                    [name](const Authority &one) { return one.name == name; });
    return found == m_authorities.end() ? nullptr : &*found;
}

QList<QByteArray> Authorities::certificates() const
{
    QList<QByteArray> certificates;
    for (const auto &one : m_authorities)
        certificates.append(one.certificate);
    return certificates;
}

Result<Authorities> Authorities::fromJson(const Json &json)
{
    if (!json.isArray())
        return Error{ErrorCode::StoreCorrupt, u"The workspace's CA certificates cannot be read."_s};
    Authorities authorities;
    for (const auto &one : json.elements())
        authorities.m_authorities.append(
            {one["name"sv].toString(), one["certificate"sv].toString().toLatin1()});
    return authorities;
}

Json Authorities::toJson() const
{
    std::vector<Json> list;
    for (const auto &one : m_authorities)
        list.push_back(Json::object(
            {{"name", Json(one.name)}, {"certificate", Json(QString::fromLatin1(one.certificate))}}));
    return Json::array(std::move(list));
}

} // namespace twin::auth
