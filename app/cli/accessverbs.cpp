// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/access.h"
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
    const auto answer = hub.request("GET", pathOf(u"devices"_s, id));
    if (!answer)
        return answer.error();
    const QByteArray key =
        answer->body["authentication"sv]["symmetricKey"sv]["primaryKey"sv].toString().toLatin1();
    if (key.isEmpty())
        return Error{ErrorCode::KeyInvalid, u"'%1' has no key: it shows a certificate."_s.arg(id.toString())};
    return key;
}

void printNamed(const Call &call, std::string_view name, const QString &value)
{
    if (call.wantsJson())
        call.print(Json::object({{name, Json(value)}}));
    else
        printLine(value);
}

} // namespace

// Without a device: a token of the policy for the whole hub.
int makeSas(Call &call)
{
    bool isNumber = true;
    const int seconds = call.isSet(u"seconds") ? call.value(u"seconds").toInt(&isNumber) : DefaultSeconds;
    if (!isNumber || seconds < 1)
        return call.misused(u"--seconds needs a number from 1 on."_s);
    const auto id = call.argument(0).isEmpty() ? Result<TwinId>(TwinId()) : call.twinId();
    if (!id)
        return call.fail(id.error());
    return withHub(call, [&](HubCaller &hub) {
        const Timestamp expires = SystemClock().now().plusMSecs(seconds * 1000LL);
        const auto key = id->isNull() ? Result<QByteArray>(hub.policy().primaryKey) : primaryKeyOf(hub, *id);
        if (!key)
            return call.fail(key.error());
        const QString resource =
            id->isNull() ? hub.hostName() : QString(hub.hostName() + u'/' + auth::resourceOf(*id).join(u'/'));
        const auto token =
            auth::makeToken(resource, *key, expires, id->isNull() ? hub.policy().name : QString());
        printNamed(call, "token"sv, QString::fromLatin1(token));
        return int(Done);
    });
}

int printConnectionString(Call &call)
{
    const auto id = call.argument(0).isEmpty() ? Result<TwinId>(TwinId()) : call.twinId();
    if (!id)
        return call.fail(id.error());
    return withHub(call, [&](HubCaller &hub) {
        if (id->isNull())
            return printNamed(call, "connectionString"sv,
                              auth::ConnectionString::ofPolicy(hub.hostName(), hub.policy())),
                   int(Done);
        const auto answer = hub.request("GET", pathOf(u"devices"_s, *id) + u"/connectionString"_s);
        if (!answer)
            return call.fail(answer.error());
        printNamed(call, "connectionString"sv, answer->body["connectionString"sv].toString());
        return int(Done);
    });
}

} // namespace app::cli
