// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CA certificates of devices that connect by X.509. The service keeps them in its resource provider, which a
// local hub has none of: these routes are ours.
#include "auth/certificate.h"
#include "rest/handlers.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

// It was read once, when it was registered.
Json documentOf(const auth::Authority &authority)
{
    const auto info = auth::describeCertificate(authority.certificate).value_or(auth::CertificateInfo());
    return Json::object({{"name", Json(authority.name)},
                         {"subject", Json(info.commonName)},
                         {"validFrom", Json(info.from.toString())},
                         {"validUntil", Json(info.until.toString())},
                         {"certificate", Json(QString::fromLatin1(authority.certificate))}});
}

Error unknown(const Call &call)
{
    return {ErrorCode::NoSuchRoute,
            u"There is no authority '%1'."_s.arg(call.name(u"authority"_s).left(100))};
}

} // namespace

Result<Answer> listAuthorities(const Call &call)
{
    std::vector<Json> documents;
    for (const auto &authority : call.access.authorities.list())
        documents.push_back(documentOf(authority));
    return Answer(jsonResponse(Json::array(std::move(documents))));
}

Result<Answer> getAuthority(const Call &call)
{
    const auto *authority = call.access.authorities.find(call.name(u"authority"_s));
    return authority ? Result<Answer>(jsonResponse(documentOf(*authority))) : unknown(call);
}

// The body is the PEM text itself.
Result<Answer> putAuthority(const Call &call)
{
    if (call.request.body.isEmpty())
        return Error{ErrorCode::ArgumentNull, u"The body must be the CA certificate in PEM form."_s};
    auth::Authorities authorities = call.access.authorities;
    const QString name = call.name(u"authority"_s);
    if (const auto added = authorities.add(name, call.request.body, call.now); !added)
        return added.error();
    Response response = jsonResponse(documentOf(*authorities.find(name)));
    return Answer(AccessUpdate{std::move(authorities), std::move(response)});
}

Result<Answer> deleteAuthority(const Call &call)
{
    auth::Authorities authorities = call.access.authorities;
    if (!authorities.remove(call.name(u"authority"_s)))
        return unknown(call);
    return Answer(AccessUpdate{std::move(authorities), emptyResponse()});
}

} // namespace twin::rest
