// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/identitybody.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

// In the order of Authentication::Type.
constexpr std::array TypeNames{"sas"sv, "selfSigned"sv, "certificateAuthority"sv, "none"sv};

Error bad(const QString &detail, const QString &place)
{
    return {.code = ErrorCode::Argument, .detail = detail, .place = place};
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return QByteArrayView(a.data(), qsizetype(a.size()))
               .compare(QByteArrayView(b.data(), qsizetype(b.size())), Qt::CaseInsensitive) == 0;
}

QByteArray latin1(const Json &text)
{
    return text.toString().toLatin1();
}

Result<Authentication> authenticationOf(const Json &body)
{
    if (!body.isObject())
        return bad(u"authentication must be an object."_s, u"/authentication"_s);
    Authentication authentication;
    const Json &keys = body["symmetricKey"sv];
    authentication.primaryKey = latin1(keys["primaryKey"sv]);
    authentication.secondaryKey = latin1(keys["secondaryKey"sv]);
    const Json &thumbprints = body["x509Thumbprint"sv];
    authentication.primaryThumbprint = latin1(thumbprints["primaryThumbprint"sv]);
    authentication.secondaryThumbprint = latin1(thumbprints["secondaryThumbprint"sv]);
    if (body["type"sv].isNull()) {
        const bool hasThumbprint =
            !authentication.primaryThumbprint.isEmpty() || !authentication.secondaryThumbprint.isEmpty();
        authentication.type = hasThumbprint ? Authentication::Type::SelfSigned : Authentication::Type::Sas;
        return authentication;
    }
    const auto type = body["type"sv].toStringView();
    const auto found = std::find_if(TypeNames.begin(), TypeNames.end(),
                                    [type](std::string_view name) { return equalIgnoringCase(name, type); });
    if (found == TypeNames.end())
        return bad(u"An authentication type is sas, selfSigned, certificateAuthority or none."_s,
                   u"/authentication/type"_s);
    authentication.type = Authentication::Type(found - TypeNames.begin());
    return authentication;
}

} // namespace

Result<IdentitySpec> identitySpecOf(const Json &body)
{
    if (!body.isObject())
        return bad(u"The body must be a JSON object."_s, {});
    IdentitySpec spec;
    if (const Json &status = body["status"sv]; !status.isNull()) {
        const bool enabled = equalIgnoringCase(status.toStringView(), "enabled"sv);
        if (!enabled && !equalIgnoringCase(status.toStringView(), "disabled"sv))
            return bad(u"A status is enabled or disabled."_s, u"/status"_s);
        spec.enabled = enabled;
    }
    if (body.contains("statusReason"sv))
        spec.statusReason = body["statusReason"sv].toString();
    if (body.contains("managedBy"sv))
        spec.managedBy = body["managedBy"sv].toString();
    if (const Json &given = body["authentication"sv]; !given.isNull()) {
        auto authentication = authenticationOf(given);
        if (!authentication)
            return authentication.error();
        spec.authentication = *std::move(authentication);
    }
    return spec;
}

} // namespace twin::rest
