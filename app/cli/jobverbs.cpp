// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "json/writer.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

QString countOf(const Json &job, std::string_view name)
{
    return QString::number(job["deviceJobStatistics"sv][name].toInteger());
}

void printJobs(std::span<const Json> jobs)
{
    Table table({u"JOB"_s, u"TYPE"_s, u"STATUS"_s, u"START"_s, u"DEVICES"_s, u"DONE"_s, u"FAILED"_s});
    for (const auto &job : jobs)
        table.add({job["jobId"sv].toString(), job["type"sv].toString(), job["status"sv].toString(),
                   job["startTime"sv].toString(), countOf(job, "deviceCount"sv),
                   countOf(job, "succeededCount"sv), countOf(job, "failedCount"sv)});
    printText(table.toString());
}

int show(const Call &call, const Result<link::ServiceAnswer> &answer)
{
    if (!answer)
        return call.fail(answer.error());
    if (call.wantsJson())
        call.print(answer->body);
    else
        printJobs(std::span(&answer->body, 1));
    return Done;
}

QString jobPath(const Call &call)
{
    return u"/jobs/v2/"_s + urlSegment(call.argument(0));
}

} // namespace

int listJobs(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        auto jobs = allPages(hub, "GET", u"/jobs/v2/query"_s);
        if (!jobs)
            return call.fail(jobs.error());
        if (call.wantsJson())
            call.print(Json::array(*std::move(jobs)));
        else
            printJobs(*jobs);
        return int(Done);
    });
}

int createJob(Call &call)
{
    auto body = call.body(call.argument(0));
    if (!body)
        return call.fail(body.error());
    if ((*body)["jobId"sv].isNull())
        *body = body->with("jobId"sv, Json(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    return withHub(call, [&](HubCaller &hub) {
        return show(call, hub.request("PUT", u"/jobs/v2/"_s + urlSegment((*body)["jobId"sv].toString()),
                                      json::write(*body)));
    });
}

int showJob(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) { return show(call, hub.request("GET", jobPath(call))); });
}

int cancelJob(Call &call)
{
    return withHub(call, [&call](HubCaller &hub) {
        return show(call, hub.request("POST", jobPath(call) + u"/cancel"_s));
    });
}

} // namespace app::cli
