// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "json/mergepatch.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

QString systemCount(const Json &configuration, std::string_view name)
{
    return QString::number(configuration["systemMetrics"sv]["results"sv][name].toInteger());
}

QString kindOf(const Json &content)
{
    return content.contains("modulesContent"sv)  ? u"deployment"_s
           : content.contains("moduleContent"sv) ? u"modules"_s
                                                 : u"devices"_s;
}

// What the runtime of Edge devices says; of others nobody says it.
QString reported(const Json &configuration, std::string_view name)
{
    return configuration["systemMetrics"sv]["results"sv].contains(name) ? systemCount(configuration, name)
                                                                        : u"-"_s;
}

void printConfigurations(std::span<const Json> configurations)
{
    Table table({u"CONFIGURATION"_s, u"KIND"_s, u"PRIORITY"_s, u"TARGETED"_s, u"APPLIED"_s, u"SUCCEEDED"_s,
                 u"FAILED"_s, u"TARGETS"_s});
    for (const auto &one : configurations)
        table.add({one["id"sv].toString(), kindOf(one["content"sv]),
                   QString::number(one["priority"sv].toInteger()), systemCount(one, "targetedCount"sv),
                   systemCount(one, "appliedCount"sv), reported(one, "reportedSuccessfulCount"sv),
                   reported(one, "reportedFailedCount"sv), one["targetCondition"sv].toString()});
    printText(table.toString());
}

int showConfigurations(const Call &call, const Result<link::ServiceAnswer> &answer)
{
    if (!answer)
        return call.fail(answer.error());
    const auto list = answer->body.isArray() ? answer->body.elements() : std::span(&answer->body, 1);
    if (call.wantsJson())
        call.print(answer->body);
    else
        printConfigurations(list);
    return Done;
}

QString configurationPath(const QString &id)
{
    return u"/configurations/"_s + urlSegment(id);
}

} // namespace

int listConfigurations(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        return showConfigurations(call, hub.request("GET", u"/configurations"_s));
    });
}

int showConfiguration(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        return showConfigurations(call, hub.request("GET", configurationPath(call.argument(0))));
    });
}

int createConfiguration(Call &call)
{
    const auto body = call.body(call.argument(0));
    if (!body)
        return call.fail(body.error());
    const QString id = (*body)["id"sv].toString();
    if (id.isEmpty())
        return call.fail({.code = ErrorCode::ArgumentNull,
                          .detail = u"The configuration has no id."_s,
                          .place = u"/id"_s});
    return withHub(call, [&](HubCaller &hub) {
        return showConfigurations(call, hub.request("PUT", configurationPath(id), json::write(*body)));
    });
}

// What the body does not name stays; what another has changed since it was read is not written over.
int updateConfiguration(Call &call)
{
    const auto body = call.body(call.argument(1));
    if (!body)
        return call.fail(body.error());
    return withHub(call, [&](HubCaller &hub) {
        const QString path = configurationPath(call.argument(0));
        const auto known = hub.request("GET", path);
        if (!known)
            return call.fail(known.error());
        const QByteArray etag = '"' + known->body["etag"sv].toString().toLatin1() + '"';
        return showConfigurations(call,
                                  hub.request("PUT", path, json::write(json::mergePatch(known->body, *body)),
                                              {{"If-Match", etag}}));
    });
}

int deleteConfiguration(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        const auto answer =
            hub.request("DELETE", configurationPath(call.argument(0)), {}, {{"If-Match", "*"}});
        if (!answer)
            return call.fail(answer.error());
        if (!call.wantsJson())
            printLine(u"The configuration %1 is gone; what it has set stays."_s.arg(call.argument(0)));
        return int(Done);
    });
}

// A deployment manifest, or a whole configuration with its content.
int applyConfiguration(Call &call)
{
    const auto body = call.body(call.argument(1));
    if (!body)
        return call.fail(body.error());
    const Json *content = body->find("content"sv);
    return withHub(call, [&](HubCaller &hub) {
        const QString path = u"/devices/"_s + urlSegment(call.argument(0)) + u"/applyConfigurationContent"_s;
        const auto answer = hub.request("POST", path, json::write(content ? *content : *body));
        if (!answer)
            return call.fail(answer.error());
        if (!call.wantsJson())
            printLine(u"%1 has this content now."_s.arg(call.argument(0)));
        return int(Done);
    });
}

} // namespace app::cli
