// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/access.h"
#include "auth/connectionstring.h"
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/verbs.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

constexpr int DefaultSeconds = 3600;

Result<QByteArray> primaryKeyOf(HubCaller &hub, const TwinId &id)
{
    const auto answer = hub.request("GET", u'/' + id.urlPath());
    if (!answer)
        return answer.error();
    const QByteArray key =
        answer->body["authentication"sv]["symmetricKey"sv]["primaryKey"sv].toString().toLatin1();
    if (key.isEmpty())
        return Error{ErrorCode::KeyInvalid, u"'%1' has no key: it shows a certificate."_s.arg(id.toString())};
    return key;
}

// The policy that is named, else the one that the hub is called with.
Result<auth::Policy> policyOf(const Call &call, HubCaller &hub)
{
    const QString name = call.value(u"policy");
    if (name.isEmpty())
        return hub.policy();
    const auto answer = hub.request("GET", u"/policies"_s);
    if (!answer)
        return answer.error();
    for (const auto &policy : answer->body.elements()) {
        if (policy["name"sv].toString() == name)
            return auth::Policy{.name = name, .primaryKey = policy["primaryKey"sv].toString().toLatin1()};
    }
    return Error{ErrorCode::Argument, u"There is no policy '%1'."_s.arg(name)};
}

Result<QByteArray> policyToken(const Call &call, HubCaller &hub, Timestamp expires)
{
    const auto policy = policyOf(call, hub);
    if (!policy)
        return policy.error();
    return auth::makeToken(hub.hostName(), policy->primaryKey, expires, policy->name);
}

Result<QByteArray> deviceToken(HubCaller &hub, const TwinId &id, Timestamp expires)
{
    const auto key = primaryKeyOf(hub, id);
    if (!key)
        return key.error();
    return auth::makeToken(auth::tokenResource(hub.hostName(), id), *key, expires);
}

Result<QString> policyString(const Call &call, HubCaller &hub)
{
    const auto policy = policyOf(call, hub);
    if (!policy)
        return policy.error();
    return auth::ConnectionString::ofPolicy(hub.hostName(), *policy);
}

Result<QString> deviceString(HubCaller &hub, const TwinId &id)
{
    const auto answer = hub.request("GET", u'/' + id.urlPath() + u"/connectionString"_s);
    if (!answer)
        return answer.error();
    return answer->body["connectionString"sv].toString();
}

void printNamed(const Call &call, std::string_view name, const QString &value)
{
    if (call.wantsJson())
        call.print(Json::object({{name, Json(value)}}));
    else
        printLine(value);
}

} // namespace

// Without a device: a token of a policy for the whole hub.
int makeSas(Call &call)
{
    bool isNumber = true;
    const int seconds = call.isSet(u"seconds") ? call.value(u"seconds").toInt(&isNumber) : DefaultSeconds;
    if (!isNumber || seconds < 1)
        return call.misused(u"--seconds needs a number from 1 on."_s);
    const auto id = call.argument(0).isEmpty() ? Result<TwinId>(TwinId()) : call.twinId();
    if (!id)
        return call.fail(id.error());
    if (!id->isNull() && call.isSet(u"policy"))
        return call.misused(u"A device has a key of its own: leave --policy or the device out."_s);
    return withHub(call, [&](HubCaller &hub) {
        const Timestamp expires = SystemClock().now().plusMSecs(seconds * 1000LL);
        const auto token = id->isNull() ? policyToken(call, hub, expires) : deviceToken(hub, *id, expires);
        if (!token)
            return call.fail(token.error());
        printNamed(call, "token"sv, QString::fromLatin1(*token));
        return int(Done);
    });
}

int printConnectionString(Call &call)
{
    const auto id = call.argument(0).isEmpty() ? Result<TwinId>(TwinId()) : call.twinId();
    if (!id)
        return call.fail(id.error());
    if (!id->isNull() && call.isSet(u"policy"))
        return call.misused(u"A device has a key of its own: leave --policy or the device out."_s);
    return withHub(call, [&](HubCaller &hub) {
        const auto text = id->isNull() ? policyString(call, hub) : deviceString(hub, *id);
        if (!text)
            return call.fail(text.error());
        printNamed(call, "connectionString"sv, *text);
        return int(Done);
    });
}

} // namespace app::cli
