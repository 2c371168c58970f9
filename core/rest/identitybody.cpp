// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/identitybody.h"

#include "hub/edge.h"

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

// The device that a scope is of. A scope of a device that was there once is none.
Result<QString> parentOf(const Json &scope, const QString &place, const State &state)
{
    if (!scope.isString() && !scope.isNull())
        return bad(u"A scope is a text, as an Edge device has it in deviceScope."_s, place);
    const QString text = scope.toString();
    if (text.isEmpty())
        return QString();
    const auto id = edge::deviceOf(text);
    const Record *record = id ? state.peek(*id) : nullptr;
    if (!record || !record->identity->isEdge || edge::scopeOf(*record->identity) != text)
        return bad(u"There is no Edge device of the scope '%1'."_s.arg(text.left(200)), place);
    return id->device();
}

// A child names its parent in deviceScope; an Edge device, whose deviceScope is its own, in parentScopes.
Result<std::optional<QString>> parentOf(const Json &body, bool isEdge, const State &state)
{
    const Json *scope = isEdge ? nullptr : body.find("deviceScope"sv);
    const Json &scopes = body["parentScopes"sv];
    if (!scope && !scopes.isArray())
        return std::optional<QString>();
    const QString place = scope ? u"/deviceScope"_s : u"/parentScopes"_s;
    if (!scope && scopes.size() > 1)
        return bad(u"A device has one parent at most."_s, place);
    auto parent = parentOf(scope ? *scope : scopes.isEmpty() ? Json() : scopes.at(0), place, state);
    if (!parent)
        return parent.error();
    return std::optional(*std::move(parent));
}

Result<void> readEdge(IdentitySpec &spec, const Json &body, const TwinId &id, const State &state)
{
    if (id.isModule())
        return {};
    if (const Json &given = body["capabilities"sv]["iotEdge"sv]; !given.isNull()) {
        if (!given.isBoolean())
            return bad(u"iotEdge is true or false."_s, u"/capabilities/iotEdge"_s);
        spec.edge = given.toBool();
    }
    const Record *before = state.peek(id);
    auto parent = parentOf(body, spec.edge.value_or(before && before->identity->isEdge), state);
    if (!parent)
        return parent.error();
    spec.parent = *std::move(parent);
    return {};
}

} // namespace

Result<IdentitySpec> identitySpecOf(const Json &body, const TwinId &id, const State &state)
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
    if (const auto read = readEdge(spec, body, id, state); !read)
        return read.error();
    return spec;
}

} // namespace twin::rest
