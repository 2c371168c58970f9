// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/connectionstring.h"
#include "rest/handlers.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

enum class Which { Primary, Secondary, Both };

Result<Which> whichKey(const Call &call)
{
    const QString key = call.request.target.parameter(u"key");
    if (key == u"primary" || key.isEmpty())
        return Which::Primary;
    if (key == u"secondary")
        return Which::Secondary;
    if (key == u"both")
        return Which::Both;
    return Error{ErrorCode::Argument, u"The parameter key is primary, secondary or both."_s};
}

// Only if nothing else has changed the identity meanwhile: a key must not come back that somebody replaced.
Answer updated(const Record &record, const Authentication &authentication)
{
    UpdateIdentity update{.id = record.id(), .ifMatch = record.identity->etagText()};
    update.spec.authentication = authentication;
    return Submission{{std::move(update)}, [](const QList<Result<Reply>> &replies) -> Result<Response> {
                          const auto &reply = replies.first();
                          if (!reply)
                              return reply.error();
                          return jsonResponse(identityDocument(*reply->record, true));
                      }};
}

Result<RecordPtr> withKeys(const Call &call)
{
    auto record = call.record();
    if (record && (*record)->identity->authentication.type != Authentication::Type::Sas)
        return Error{ErrorCode::KeyInvalid,
                     u"'%1' has no keys: it shows a certificate."_s.arg((*record)->id().toString())};
    return record;
}

Result<auth::Policies> policiesWith(const Call &call, bool isKnown, auth::Policies policies)
{
    if (isKnown)
        return policies;
    return Error{ErrorCode::NoSuchRoute, u"There is no policy '%1'."_s.arg(call.name(u"policy"_s).left(100))};
}

Json documentOf(const auth::Policy &policy)
{
    const auto text = [](const QByteArray &key) { return Json(QString::fromLatin1(key)); };
    return Json::object({{"name", Json(policy.name)},
                         {"primaryKey", text(policy.primaryKey)},
                         {"secondaryKey", text(policy.secondaryKey)}});
}

Answer kept(const Call &call, auth::Policies policies)
{
    const Json body = documentOf(*policies.find(call.name(u"policy"_s)));
    return AccessUpdate{std::move(policies), jsonResponse(body)};
}

} // namespace

Result<Answer> swapDeviceKeys(const Call &call)
{
    const auto record = withKeys(call);
    if (!record)
        return record.error();
    Authentication authentication = (*record)->identity->authentication;
    std::swap(authentication.primaryKey, authentication.secondaryKey);
    return updated(**record, authentication);
}

// A key that is left empty is made by the hub.
Result<Answer> regenerateDeviceKey(const Call &call)
{
    const auto record = withKeys(call);
    const auto which = whichKey(call);
    if (!record || !which)
        return record ? which.error() : record.error();
    Authentication authentication = (*record)->identity->authentication;
    if (*which != Which::Secondary)
        authentication.primaryKey.clear();
    if (*which != Which::Primary)
        authentication.secondaryKey.clear();
    return updated(**record, authentication);
}

Result<Answer> deviceConnectionString(const Call &call)
{
    const auto record = call.record();
    if (!record)
        return record.error();
    const auto text =
        auth::ConnectionString::ofIdentity(call.access.hostNames.value(0), *(*record)->identity);
    if (!text)
        return text.error();
    return Answer(jsonResponse(Json::object({{"connectionString", Json(*text)}})));
}

Result<Answer> listPolicies(const Call &call)
{
    std::vector<Json> documents;
    for (const auto &policy : call.access.policies.list())
        documents.push_back(documentOf(policy));
    return Answer(jsonResponse(Json::array(std::move(documents))));
}

Result<Answer> swapPolicyKeys(const Call &call)
{
    auth::Policies policies = call.access.policies;
    const bool isKnown = policies.swapKeys(call.name(u"policy"_s));
    auto changed = policiesWith(call, isKnown, std::move(policies));
    return changed ? Result<Answer>(kept(call, *std::move(changed))) : changed.error();
}

Result<Answer> regeneratePolicyKey(const Call &call)
{
    const auto which = whichKey(call);
    if (!which)
        return which.error();
    auth::Policies policies = call.access.policies;
    const QString name = call.name(u"policy"_s);
    bool isKnown = policies.find(name) != nullptr;
    if (*which != Which::Secondary)
        isKnown = policies.regenerate(name, auth::WhichKey::Primary, call.ids);
    if (*which != Which::Primary)
        isKnown = policies.regenerate(name, auth::WhichKey::Secondary, call.ids);
    auto changed = policiesWith(call, isKnown, std::move(policies));
    return changed ? Result<Answer>(kept(call, *std::move(changed))) : changed.error();
}

} // namespace twin::rest
