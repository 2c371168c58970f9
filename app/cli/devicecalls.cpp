// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "hub/command.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

Result<Json> payloadOf(const Call &call, qsizetype argument)
{
    return call.argument(argument).isEmpty() ? Result<Json>(Json()) : call.body(call.argument(argument));
}

Result<qint64> secondsOf(const Call &call, QStringView option, qint64 otherwise)
{
    if (!call.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 seconds = call.value(option).toLongLong(&isNumber);
    if (isNumber)
        return seconds;
    return Error{ErrorCode::Argument, u"--%1 needs a number of seconds."_s.arg(option)};
}

int invoke(Call &call, const QString &method, qsizetype payloadArgument)
{
    const auto id = call.twinId();
    const auto payload = payloadOf(call, payloadArgument);
    const auto timeout = secondsOf(call, u"timeout", ResponseSeconds::Usual);
    const auto wait = secondsOf(call, u"wait", 0);
    if (!id || !payload || !timeout || !wait)
        return call.fail(!id        ? id.error()
                         : !payload ? payload.error()
                         : !timeout ? timeout.error()
                                    : wait.error());
    const Json body = Json::object({{"methodName", Json(method)},
                                    {"payload", *payload},
                                    {"responseTimeoutInSeconds", Json(*timeout)},
                                    {"connectTimeoutInSeconds", Json(*wait)}});
    return withHub(call, [&](HubCaller &hub) {
        const auto answer =
            hub.request("POST", u'/' + id->urlPath(u"twins") + u"/methods"_s, json::write(body));
        if (!answer)
            return call.fail(answer.error());
        call.print(answer->body);
        return int(Done);
    });
}

} // namespace

int callMethod(Call &call)
{
    return invoke(call, call.argument(1), 2);
}

// "component*name", or the options --component and a plain name.
int callCommand(Call &call)
{
    return invoke(call, MethodName{call.value(u"component"), call.argument(1)}.toString(), 2);
}

int sendMessage(Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return call.fail(id.error());
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const QString &property : call.value(u"property").split(u';', Qt::SkipEmptyParts)) {
        const auto equals = property.indexOf(u'=');
        if (equals < 1)
            return call.misused(u"--property needs NAME=VALUE, several with ';' between."_s);
        headers.append({"iothub-app-" + property.left(equals).toUtf8(), property.mid(equals + 1).toUtf8()});
    }
    if (call.isSet(u"message-id"))
        headers.append({"iothub-messageid", call.value(u"message-id").toUtf8()});
    if (call.isSet(u"ack"))
        headers.append({"iothub-ack", call.value(u"ack").toUtf8()});
    return withHub(call, [&](HubCaller &hub) {
        const auto answer = hub.request("POST", u'/' + id->urlPath() + u"/messages/deviceBound"_s,
                                        call.argument(1).toUtf8(), headers);
        if (!answer)
            return call.fail(answer.error());
        if (call.wantsJson())
            call.print(Json::object({{"sentTo", Json(id->toString())}}));
        else
            printLine(u"The message waits for %1"_s.arg(id->toString()));
        return int(Done);
    });
}

} // namespace app::cli
