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

void printConfigurations(std::span<const Json> configurations)
{
    Table table({u"CONFIGURATION"_s, u"PRIORITY"_s, u"TARGETED"_s, u"APPLIED"_s, u"TARGETS"_s});
    for (const auto &one : configurations)
        table.add({one["id"sv].toString(), QString::number(one["priority"sv].toInteger()),
                   systemCount(one, "targetedCount"sv), systemCount(one, "appliedCount"sv),
                   one["targetCondition"sv].toString()});
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

} // namespace app::cli
